import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlighted } from "../../infra/local/page/article.ts";
import type { EventRecord } from "../../shared/developments/index.ts";

const record = (id: string, start: number, end: number) => ({ id, event: { start, end } }) as EventRecord;
const render = (text: string, events: EventRecord[], chosen: string | null = null) =>
  highlighted(text, 0, events, chosen).map(String).join("\n\n");

const bare = (html: string) =>
  html
    .replaceAll(/<a class="number"[^>]*>\d+<\/a>/g, "")
    .replaceAll(/<\/?(p|mark)[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("the view of an article", () => {
  it("marks the evidence where it stands, with the event's number", () => {
    const html = render("One. Two here. Three.\n\nFour.", [record("a", 5, 14)]);
    expect(html).toBe(
      '<p>One. <mark><a class="number" id="event-a" href="#events" title="Event 1">1</a>Two here.</mark> Three.</p>\n\n<p>Four.</p>',
    );
  });

  it("marks overlapping evidence of several events, each anchored once", () => {
    const html = render("abcdefghij", [record("a", 0, 6), record("b", 4, 8)], "b");
    expect(html.match(/id="event-a"/g)).toHaveLength(1);
    expect(html.match(/id="event-b"/g)).toHaveLength(1);
    expect(html.match(/<mark class="chosen">/g)).toHaveLength(2);
    expect(bare(html)).toBe("abcdefghij");
  });

  it("escapes the text, also inside marks", () => {
    expect(render("<b>&</b>", [record("a", 0, 4)])).toContain("&lt;b&gt;&amp;");
  });

  it("never changes the text, whatever the evidence", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "б", "<", "&", '"', " ", "😀"), minLength: 1, maxLength: 60 });
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(text, spans, (content, pairs) => {
        fc.pre(content.trim() !== "");
        // Evidence begins and ends between characters, not inside one.
        const whole = (offset: number) => Array.from(content).slice(0, offset).join("").length;
        const events = pairs.map(([a, b], index) =>
          record(String(index), whole(Math.min(a, b)), whole(Math.max(a, b))),
        );
        expect(bare(render(content, events))).toBe(content);
      }),
    );
  });
});
