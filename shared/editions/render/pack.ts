import { DETAILS, ONE_LINE } from "./detail.ts";
import type { Entry } from "./entries.ts";

/** What something takes of each limit of a medium, in the order of its `limits`: bytes, blocks, characters … */
export type Cost = readonly number[];

export interface Rendered<Content> {
  readonly content: Content;
  readonly cost: Cost;
}

/** How one medium writes and measures. All costs add up. */
export interface Medium<Content> {
  readonly limits: Cost;
  /** What a part takes before its first entry: opening, closing, and in the first part the summary. */
  overhead(first: boolean): Cost;
  /** The heading that stands before an entry where section or topic begin, or begin anew in another part; null for none. */
  heading(entry: Entry, before: Entry | null, continued: boolean): Rendered<Content> | null;
  /**
   * An entry in the given detail (an index of `DETAILS`, 0 is everything). `before` is what stands before it in its part, for media
   * that join lines to one block; null at the beginning.
   */
  entry(entry: Entry, detail: number, before: Content | null): Rendered<Content>;
  /** After so many parts in full the rest is written in one line each. */
  readonly fullParts: number;
  /** More parts than this are not sent; what is left is counted and linked. Null where there is nothing to link to. */
  readonly maximumParts: number | null;
}

export interface PackedPart<Content> {
  /** Headings and entries in order. */
  readonly contents: readonly Content[];
  readonly entries: readonly Entry[];
}

export interface Packing<Content> {
  /** At least one, so that an edition without entries has its summary. */
  readonly parts: readonly PackedPart<Content>[];
  /** What is in no part. */
  readonly left: readonly Entry[];
}

const add = (a: Cost, b: Cost): Cost => a.map((value, index) => value + b[index]!);
const within = (cost: Cost, limits: Cost): boolean => cost.every((value, index) => value <= limits[index]!);

interface OpenPart<Content> {
  readonly contents: Content[];
  readonly entries: Entry[];
  cost: Cost;
}

/**
 * Divides entries into parts that keep the medium's limits, in order, each entry whole. An entry that alone is too large is
 * written in less detail, the first that fits an empty part.
 */
export function pack<Content>(entries: readonly Entry[], medium: Medium<Content>): Packing<Content> {
  const parts: OpenPart<Content>[] = [{ contents: [], entries: [], cost: medium.overhead(true) }];
  const left: Entry[] = [];
  let before: Entry | null = null;
  for (const entry of entries) {
    const part = parts.at(-1)!;
    const detail: number = parts.length > medium.fullParts ? ONE_LINE : 0;
    if (left.length === 0 && place(part, entry, before, detail, medium)) {
      before = entry;
      continue;
    }
    const isLast = left.length > 0 || (medium.maximumParts !== null && parts.length >= medium.maximumParts);
    const next: OpenPart<Content> = { contents: [], entries: [], cost: medium.overhead(false) };
    const smaller = parts.length + 1 > medium.fullParts ? [ONE_LINE] : DETAILS.keys();
    const fitting = isLast ? undefined : [...smaller].find((level) => place(next, entry, before, level, medium));
    // What cannot be written in full anywhere goes under the summary, where that has nothing below it yet.
    const isEmpty = part.entries.length === 0 && left.length === 0;
    if (fitting !== undefined && fitting > detail && isEmpty && place(part, entry, before, fitting, medium)) {
      before = entry;
      continue;
    }
    if (fitting === undefined) {
      left.push(entry);
      continue;
    }
    parts.push(next);
    before = entry;
  }
  return { parts, left };
}

/** Puts an entry at the end of a part, where it fits. */
function place<Content>(
  part: OpenPart<Content>,
  entry: Entry,
  before: Entry | null,
  detail: number,
  medium: Medium<Content>,
): boolean {
  const isFirst = part.entries.length === 0;
  const heading = medium.heading(entry, isFirst ? null : before, isFirst && before?.section === entry.section);
  const rendered = medium.entry(entry, detail, heading?.content ?? part.contents.at(-1) ?? null);
  const cost = [...(heading ? [heading.cost] : []), rendered.cost].reduce(add, part.cost);
  if (!within(cost, medium.limits)) return false;
  if (heading) part.contents.push(heading.content);
  part.contents.push(rendered.content);
  part.entries.push(entry);
  part.cost = cost;
  return true;
}

/** The plain measure of most media: headings for a new section, and for a new topic inside it. */
export function beginsSection(entry: Entry, before: Entry | null): boolean {
  return before?.section !== entry.section;
}

export function beginsTopic(entry: Entry, before: Entry | null): boolean {
  return entry.topic !== "" && (beginsSection(entry, before) || before?.topic !== entry.topic);
}
