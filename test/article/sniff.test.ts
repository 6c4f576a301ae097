import { describe, expect, it } from "vitest";
import { encodingOf } from "../../shared/article/decode.ts";
import { sniffBytes, sniffText } from "../../shared/article/sniff.ts";

describe("what a drop is", () => {
  it.each<[string, string, string]>([
    ["text", "a.txt", "Police in Minsk detained dozens of people on Sunday."],
    ["text", "a.html", "Police in Minsk detained dozens of people on Sunday."],
    ["text", "a.txt", "Title: Arrests in Minsk\nDate: 2020-09-20\nSource: Example\n\nPolice detained dozens."],
    ["text", "a", "Minsk, Brest, Hrodna\nPolice detained dozens, rights defenders said, on Sunday."],
    ["text", "a", "[Minsk] Police detained dozens of people on Sunday."],
    ["html", "a.txt", "<!-- x -->\n<!DOCTYPE html [ <!-- y> --> ]>\n<html><body><p>Police</p></body></html>"],
    ["html", "a.txt", "<p>Police in Minsk</p>"],
    [
      "html",
      "a.xml",
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html><body/></html>',
    ],
    ["xml", "a.html", '<?xml version="1.0"?>\n<!-- feed -->\n<rss version="2.0"></rss>'],
    ["xml", "a", "<rdf:RDF></rdf:RDF>"],
    ["xml", "a", '<!DOCTYPE nitf SYSTEM "nitf.dtd" [ <!ELEMENT a (b)> ]><nitf></nitf>'],
    ["json", "a.txt", ' [ {"title": "x"} ]'],
    ["json", "a", '{\n  "title": "x"\n}'],
    ["jsonl", "a.json", '{"title": "x"}\n{"title": "y"}\n'],
    ["jsonl", "a.jsonl", '{"title": "x"}'],
    [
      "mail",
      "a.txt",
      "From: A <a@example.org>\nTo: b@example.org\nSubject: x\nDate: Sun, 20 Sep 2020 20:30:00 +0000\n\nText",
    ],
    ["mail", "a", "Received: from x\n\tby y\nMIME-Version: 1.0\nSubject: x\n\nText"],
    ["mbox", "a", "From a@example.org Sun Sep 20 20:30:00 2020\nSubject: x\n\nText"],
    ["markdown", "a.txt", "---\ntitle: x\n---\n\nText"],
    ["markdown", "a.txt", "# Arrests in Minsk\n\nText"],
    ["csv", "a.txt", "title;text;url\nx;y;z\n"],
    ["csv", "a.csv", "a,b\n1,2\n"],
  ])("is told by its content: %s in %s", (kind, name, content) => {
    const sniffed = sniffText(content, name);
    expect(sniffed.as === "container" ? sniffed.container : sniffed.as === "document" ? sniffed.kind : sniffed).toBe(
      kind,
    );
  });

  it("is never long in doubt, since the look at it is not bounded in time", async () => {
    const seeds = [
      "<!doctype ",
      "<!doctype a[",
      "<?",
      "<!--",
      "  \n",
      "---\n",
      "+++\n",
      "From a 1",
      "{ ",
      "[[",
      '{"',
      "x-a: ",
      "From: a@",
      "a,",
      '"',
      "<",
      "<a",
      "\n# a\n",
      "é",
    ];
    for (const prefix of ["", "<?xml", "<!doctype html ", "---\n", "From x 2020\n", "Subject: a\n"]) {
      for (const seed of seeds) {
        const text = (prefix + seed.repeat(65_536 / seed.length)).slice(0, 65_536);
        const start = performance.now();
        sniffText(text, "a");
        sniffBytes(Buffer.from(text));
        await encodingOf(Buffer.from(text));
        expect(performance.now() - start, JSON.stringify([prefix, seed])).toBeLessThan(2_000);
      }
    }
  });
});
