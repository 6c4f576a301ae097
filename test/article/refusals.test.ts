import { describe, expect, it } from "vitest";
import { articles, readDrop, refusals } from "./reading.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("a drop that is no article gets a sentence that says why", () => {
  it.each<[string, string | Uint8Array, string, RegExp]>([
    ["empty.txt", "", "empty", /^empty\.txt: is empty$/],
    ["spaces.txt", " \n\n\t ", "empty", /^spaces\.txt: holds nothing but white space$/],
    ["photo.txt", latin1("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "image", /is an image/],
    ["photo.jpg", latin1("\xff\xd8\xff\xe0\0\x10JFIF"), "image", /is an image/],
    ["drawing.svg", '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', "image", /is an image/],
    ["clip.mp4", latin1("\0\0\0\x20ftypisom\0\0\0\0"), "video", /is a video/],
    ["song.mp3", latin1("ID3\x03\0\0\0"), "audio", /is a sound recording/],
    ["old.doc", latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"), "old-office", /save it as \.docx or PDF/],
    ["a.rtf", "{\\rtf1\\ansi Minsk}", "rtf", /RTF/],
    ["a.7z", latin1("7z\xbc\xaf\x27\x1c\0"), "archive", /use zip or gzip/],
    ["tool", latin1("\x7fELF\x02\x01\x01\0"), "program", /is a program/],
    [
      "noise.bin",
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)),
      "unknown-kind",
      /is not a text/,
    ],
    ["short.txt", "Minsk.", "no-text", /holds no article text \(1 word\)/],
    [
      "list.txt",
      "milk\nbread\n2 kg potatoes\nbutter\ntea\ncoffee\nsugar\nonions\ncarrots\napples\n",
      "no-sentences",
      /looks like a list/,
    ],
    ["numbers.txt", "2019 1.5 7 12\n2020 2.5 9 14\n2021 3.5 8 90\n2022 1 2 3\n", "no-text", /holds no article text/],
    ["table.csv", "id,price\n1,2\n2,3\n", "no-text-column", /is a table without a column of article text/],
    [
      "main.py",
      "import os\nfrom sys import argv\n\ndef main(path):\n    for name in os.listdir(path):\n        print(name, argv)\n    return 0\n\nif __name__ == '__main__':\n    main('.')\n",
      "code",
      /looks like source code/,
    ],
    [
      "index.js",
      "const fs = require('fs');\n\nfunction read(path) {\n  return fs.readFileSync(path, 'utf8');\n}\n\nmodule.exports = { read };\n// reads the file at the path and returns it\n",
      "code",
      /looks like source code/,
    ],
    [
      "config.json",
      '{"port": 8080, "host": "localhost", "debug": true}',
      "no-text",
      /none of its fields is a text: port, host, debug/,
    ],
    ["broken.json", '{"title": "A", "text": ', "broken", /is not valid JSON/],
    ["empty.json", "[]", "no-article", /holds an empty list/],
    [
      "feed.xml",
      '<rss version="2.0"><channel><title>x</title></channel></rss>',
      "no-article",
      /is a feed without items/,
    ],
    [
      "shell.html",
      "<!doctype html><html><head><title>App</title></head><body><div id=root></div><script>x()</script></body></html>",
      "no-text",
      /holds no article text/,
    ],
    [
      "listing.html",
      `<html><body>${"<p><a href=x>Another headline here</a></p>".repeat(3)}</body></html>`,
      "no-text",
      /holds no article text/,
    ],
  ])("%s", async (name, content, code, reason) => {
    const results = await readDrop(name, content);
    expect(articles(results)).toEqual([]);
    expect(refusals(results)).toEqual([{ code, reason: expect.stringMatching(reason), entry: null }]);
    expect(refusals(results)[0]!.reason.startsWith(`${name}: `)).toBe(true);
  });

  it.each([
    ["a short message of an agency", "В Минске задержан журналист Иван Иванов, сообщили его коллеги в воскресенье."],
    [
      "a message in a channel",
      "❗️Гродна: ператрус у журналіста, яго павезлі ў Мінск\n\nПра гэта паведамілі праваабаронцы",
    ],
    [
      "a text with a list in it",
      "The court in Minsk sentenced three people on Monday, rights defenders said:\n\n- Ivan Ivanov\n- Petr Petrov\n- Anna Annova",
    ],
    [
      "a text about a program",
      "The interior ministry showed its new program on Sunday. Its code begins with the words import os; nobody knows why.",
    ],
    [
      "a resolution, whose lines end with semicolons",
      "Resolution on Belarus\n\nThe Parliament,\n\n1. Condemns the arrests of reporters in Minsk and calls for their release at once and without conditions;\n\n2. Urges the Council to widen its list of those who took part in the violence against people in the streets;\n\n3. Asks that this be sent on;",
    ],
  ])("and %s is not refused", async (_, text) => {
    expect(articles(await readDrop("a.txt", text))).toHaveLength(1);
  });
});
