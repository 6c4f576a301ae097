/** What the chats have in common. */
import type { EditionView, ItemView } from "../view.ts";
import type { Data } from "./data.ts";
import { detailOf } from "./detail.ts";
import { confidenceText, type Entry, type ItemText, itemText, moreSidesText, type SourceText } from "./entries.ts";
import { beginsSection, beginsTopic } from "./pack.ts";
import { clip } from "./text.ts";
import { partLabel, type Word, word } from "./words.ts";

export interface ChatPart {
  /** The body of the request. */
  readonly body: Data;
  readonly entries: readonly Entry[];
}

/** So many messages are written in full; the rest of a large edition is a line for each development. */
export const FULL_MESSAGES = 4;
/** More messages at once than a chat's readers bear; what is left is counted and linked, where there is an archive. */
export const MOST_MESSAGES = 8;

const KINDS: Record<ItemView["kind"], Word> = { new: "kindNew", update: "kindUpdate", correction: "kindCorrection" };

/** An item in the wording of a chat; `brief` where it is one line. */
export interface ChatItem extends ItemText {
  readonly brief: boolean;
  /** 🔴 for critical, 🟠 for high, else empty. */
  readonly mark: string;
  /** "Update · Arrest · 24 November · Brest". */
  readonly factsLine: string;
  /** "What changed: detained 5 → 12". */
  readonly changeLine: string | null;
  /** The source of the first quote, else the first one: all that one line names. */
  readonly briefSource: SourceText | null;
  /** "Also reported:", above what stands beside it, and "And more: 4" below; null where there is nothing. */
  readonly besideLine: string | null;
  readonly moreSidesLine: string | null;
  readonly remarks: readonly string[];
}

const MARKS: Record<ItemView["severity"], string> = { critical: "🔴", high: "🟠", normal: "", low: "" };

export function chatItem(view: EditionView, entry: Entry, item: ItemView, detail: number): ChatItem {
  const level = detailOf(entry, detail);
  const text = itemText(view, item, level);
  const kind = item.kind === "new" ? [] : [word(view, KINDS[item.kind])];
  const count = (name: Word, number: number) => (number > 0 ? [`${word(view, name)}: ${number}`] : []);
  const remarks = [text.singleSource, confidenceText(view, text)].filter((remark) => remark !== null);
  return {
    ...text,
    brief: !level.whole,
    mark: MARKS[item.severity],
    factsLine: [...kind, ...text.facts].join(" · "),
    changeLine: text.change === null ? null : `${word(view, "changed")}: ${text.change}`,
    briefSource: text.quotes[0]?.source ?? text.sources[0] ?? null,
    // The headline leads there already.
    sides: text.sides.map((side) => ({ ...side, source: side.source && { ...side.source, url: null } })),
    besideLine: text.sides.length === 0 ? null : `${word(view, "beside")}:`,
    moreSidesLine: moreSidesText(view, text),
    remarks: [...count("moreQuotes", text.moreQuotes), ...count("moreSources", text.moreSources), ...remarks],
  };
}

/** Section and topic that begin before an entry, in one line each; empty where none does. */
export function chatHeading(
  view: EditionView,
  entry: Entry,
  before: Entry | null,
  continued: boolean,
): { readonly section: string; readonly topic: string } {
  const note = continued ? ` (${word(view, "continued")})` : "";
  return {
    section: beginsSection(entry, before) ? `${clip(entry.section.title, 120)}${note}` : "",
    topic: beginsTopic(entry, before) ? clip(entry.topic, 120) : "",
  };
}

/** Which part it is, and in the first the summary; title, day and top line are in the subject above. */
export function chatOpening(view: EditionView, number: number, of: number): readonly string[] {
  const summary = number === 1 ? view.summary.slice(0, 12).map((line) => clip(line, 200)) : [];
  return [partLabel(view, number, of), ...summary].filter((line) => line !== "");
}

/** Why the readers get this, in the last message. */
export function chatFooter(view: EditionView): readonly string[] {
  return view.footer
    .slice(0, 4)
    .map((line) => clip(line, 200))
    .filter((line) => line !== "");
}

/** The count of what is in no message. */
export function chatLeft(view: EditionView, left: number): string | null {
  return left === 0 ? null : `${word(view, view.archiveUrl === null ? "leftAlone" : "left")}: ${left}`;
}
