import type { EditionView } from "../view.ts";
import { type Entry, entriesOf } from "./entries.ts";
import {
  type MailFrame,
  mailClosing,
  mailEntry,
  mailOpening,
  mailSection,
  mailTopic,
  UNSUBSCRIBE_MARK,
} from "./mail-html.ts";
import { LinkList, type TextBlock, textBytes, textClosing, textEntry, textHeading, textOpening } from "./mail-text.ts";
import { type Markup, markup } from "./markup.ts";
import { beginsSection, beginsTopic, type Medium, pack } from "./pack.ts";
import { byteLength, oneLine } from "./text.ts";
import { partLabel } from "./words.ts";

/**
 * Bytes of HTML in one message. Gmail hides what is beyond 102 kB behind a link; transfer encoding and its own markup need room
 * (https://support.google.com/mail "Message clipped", measured by many at 102 kB; the project's own ceiling is 90 kB).
 */
export const MAIL_LIMIT = 90_000;
/** Bytes for the addresses to unsubscribe, which are put in for each recipient. */
const UNSUBSCRIBE_ROOM = 3 * 600;
const FULL_PARTS = 2;
const MAXIMUM_PARTS = 5;

/** One message, the same for all its recipients: texts are in pieces, between which the recipient's address to unsubscribe goes. */
export interface MailPart {
  readonly subject: string;
  readonly html: readonly string[];
  readonly text: readonly string[];
  readonly entries: readonly Entry[];
}

interface Block {
  readonly html: Markup;
  readonly text: TextBlock;
}

const measured = (block: Block) => ({
  content: block,
  cost: [byteLength(block.html.source), textBytes(block.text)],
});

function medium(view: EditionView): Medium<Block> {
  const limit = MAIL_LIMIT - UNSUBSCRIBE_ROOM;
  return {
    limits: [limit, limit],
    fullParts: FULL_PARTS,
    maximumParts: view.archiveUrl === null ? null : MAXIMUM_PARTS,
    overhead(first) {
      // The last part has the line about what is left, and numbers may have several digits: the most that a frame can take.
      const frames: MailFrame[] = first
        ? [
            { number: 1, of: 1, left: 99_999 },
            { number: 1, of: 999, left: 0 },
          ]
        : [{ number: 999, of: 999, left: 99_999 }];
      const sizes = frames.map((frame) => {
        const html = byteLength(mailOpening(view, frame).source) + byteLength(mailClosing(view, frame).source);
        const links = new LinkList();
        const lines = [...textOpening(view, frame)(links.number), ...textClosing(view, frame, links, true)];
        return [html, byteLength(lines.join("\n"))] as const;
      });
      return [Math.max(...sizes.map(([html]) => html)) + 100, Math.max(...sizes.map(([, text]) => text)) + 100];
    },
    heading(entry, before, continued) {
      const html: Markup[] = [];
      if (beginsSection(entry, before)) html.push(mailSection(view, entry.section, continued));
      if (beginsTopic(entry, before)) html.push(mailTopic(entry.topic));
      const text = textHeading(view, entry, before, continued);
      return text === null ? null : measured({ html: markup`${html}`, text });
    },
    entry: (entry, detail) => measured({ html: mailEntry(view, entry, detail), text: textEntry(view, entry, detail) }),
  };
}

/** The messages of an edition: HTML and plain text of the same entries. */
export function renderMail(view: EditionView): readonly MailPart[] {
  const packing = pack(entriesOf(view), medium(view));
  return packing.parts.map(({ contents, entries }, index) => {
    const frame: MailFrame = { number: index + 1, of: packing.parts.length, left: packing.left.length };
    const html = markup`${mailOpening(view, frame)}${contents.map((block) => block.html)}${mailClosing(view, frame)}`;
    const links = new LinkList();
    const lines = [...textOpening(view, frame)(links.number), ...contents.flatMap((block) => block.text(links.number))];
    lines.push(...textClosing(view, frame, links, true));
    const label = partLabel(view, frame.number, frame.of);
    return {
      subject: `${oneLine(view.subject)}${label === "" ? "" : ` (${label})`}`,
      html: html.source.split(UNSUBSCRIBE_MARK),
      text: `${lines.join("\n")}\n`.split(UNSUBSCRIBE_MARK),
      entries,
    };
  });
}
