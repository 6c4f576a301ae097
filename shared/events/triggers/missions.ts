/** Embassies and consulates that an act is about, which all languages list as the class `embassy`. */
import type { NounPhrase } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordMatches } from "../lexicon/match.ts";
import type { Candidate } from "./candidates.ts";

/** Types, and types with modes, in whose words missions are opened, closed and left. */
const OF_MISSIONS: ReadonlySet<string> = new Set(["SUPPORT/null", "SANCTION/withdraw"]);

/** The mission that the words of an act name; null where they name none. */
export function missionOf(
  { entry: { frame, pattern }, host, sentence: { tokens, phrases } }: Candidate,
  lexicon: Lexicon,
): NounPhrase | null {
  if (!OF_MISSIONS.has(`${frame.type}/${frame.mode}`)) return null;
  const { start, end } = host.clause;
  // Named by the words of the act itself, or by those that must stand near it, or what it is done to.
  const words = [...pattern.words.filter((_, of) => of !== pattern.head), ...frame.near.flatMap((one) => one.words)];
  const isDoneTo = (at: number): boolean =>
    host.arguments.some(
      ({ role, phrases: those }) =>
        (role === "object" || (role === "subject" && host.voice === "passive")) &&
        those.some(({ from, to }) => from <= at && at < to),
    );
  const at = tokens.findIndex(
    (token, i) =>
      token.start >= start - 1 &&
      token.end <= end + 1 &&
      lexicon.classesAt(tokens, i).includes("embassy") &&
      (words.some((word) => wordMatches(word, token, lexicon.isOf)) || isDoneTo(i)),
  );
  // «возобновление работы ПОСОЛЬСТВА»: it may stand only as what owns another.
  for (let those = at < 0 ? [] : phrases; those.length > 0; ) {
    const found = those.find(({ head, from, to }) => head === at || (from <= at && at < to));
    if (found !== undefined) return found;
    those = those.flatMap(({ possessor }) => (possessor === null ? [] : [possessor]));
  }
  return null;
}
