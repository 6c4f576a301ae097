import { AMENDMENT_CUES } from "./novelty-cues.ts";

/** How an article takes back something reported before. */
export interface Amendment {
  readonly kind: "correction" | "retraction";
  /** The sentence that says so, verbatim, at most 300 characters. */
  readonly sentence: string;
  /** True where the title or the first sentence says so: the amendment is then what the article is about. */
  readonly leading: boolean;
}

const LEAD_CHARACTERS = 400;
const TAIL_CHARACTERS = 500;

/**
 * Whether an article corrects or withdraws an earlier report, by the cues in `novelty-cues.ts`. Corrections stand in the title, in
 * the first lines or in a note at the end; what stands in the middle tells of other people's corrections and is left alone.
 */
export function amendmentOf(title: string | null, text: string): Amendment | null {
  const body = text.trim();
  const lead = body.slice(0, LEAD_CHARACTERS);
  const tail = body.length > LEAD_CHARACTERS ? body.slice(-TAIL_CHARACTERS) : "";
  for (const kind of ["retraction", "correction"] as const) {
    for (const [place, leading] of [
      [title ?? "", true],
      [lead, true],
      [tail, false],
    ] as const) {
      const found = AMENDMENT_CUES[kind].map((cue) => cue.exec(place)).find((match) => match !== null);
      if (found) return { kind, sentence: sentenceAround(place, found.index), leading };
    }
  }
  return null;
}

function sentenceAround(text: string, index: number): string {
  const before = text.slice(0, index);
  const start =
    Math.max(before.lastIndexOf("\n"), ...[". ", "! ", "? "].map((mark) => before.lastIndexOf(mark) + 1)) + 1;
  const rest = text.slice(Math.max(0, start - 1));
  const end = /[.!?…](?=\s|$)|\n/.exec(rest.slice(index - Math.max(0, start - 1)));
  const length = end === null ? rest.length : index - Math.max(0, start - 1) + end.index + 1;
  return rest.slice(0, length).trim().slice(0, 300);
}
