import type { EditionView } from "../view.ts";
import { type Entry, entriesOf } from "./entries.ts";
import type { MailFrame } from "./mail-html.ts";
import { LinkList, type TextBlock, textBytes, textClosing, textEntry, textHeading, textOpening } from "./mail-text.ts";
import { type Medium, pack } from "./pack.ts";
import { byteLength } from "./text.ts";

export interface PlainPart {
  readonly text: string;
  readonly entries: readonly Entry[];
}

function write(view: EditionView, frame: MailFrame, blocks: readonly TextBlock[]): string {
  const links = new LinkList();
  const lines = [...textOpening(view, frame)(links.number), ...blocks.flatMap((block) => block(links.number))];
  return `${[...lines, ...textClosing(view, frame, links, false)].join("\n")}\n`;
}

/** The edition as plain text, in parts of at most `limit` bytes; for topics and whatever else takes only text. */
export function renderPlain(view: EditionView, limit: number): readonly PlainPart[] {
  const measured = (content: TextBlock) => ({ content, cost: [textBytes(content)] });
  const medium: Medium<TextBlock> = {
    limits: [limit],
    fullParts: 2,
    maximumParts: view.archiveUrl === null ? null : 4,
    overhead: (first) => {
      const left = 99_999;
      const frames = first
        ? [
            { number: 1, of: 1, left },
            { number: 1, of: 999, left },
          ]
        : [{ number: 999, of: 999, left }];
      return [Math.max(...frames.map((frame) => byteLength(write(view, frame, [])))) + 20];
    },
    heading(entry, before, continued) {
      const heading = textHeading(view, entry, before, continued);
      return heading === null ? null : measured(heading);
    },
    entry: (entry, detail) => measured(textEntry(view, entry, detail)),
  };
  const { parts, left } = pack(entriesOf(view), medium);
  return parts.map(({ contents, entries }, index) => ({
    text: write(view, { number: index + 1, of: parts.length, left: left.length }, contents),
    entries,
  }));
}
