/** Clauses that only tell apart the people whom something is promised to, asked for or given to. */
import type { NounPhrase } from "../../language/index.ts";
import type { TriggerEntry } from "../lexicon/format.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** What is done for or about people of whom a clause says who they are. */
const ABOUT_PEOPLE = new Set([
  "AGREE",
  "REQUEST",
  "SUPPORT",
  "AID",
  "CONCEDE",
  "REJECT",
  "THREATEN",
  "GOVERN",
  "SANCTION",
]);
/** So many words at most stand between the verb of what is done about people and the word for them. */
const STEPS = 12;

/**
 * "Offered to retrain POLICEMEN WHO HANDED IN THEIR BADGES", "called for the release of the 1,150 PEOPLE STILL HELD", "the programme OFFERED TO
 * CHILDREN": the entry that tells what is done about them, where nobody is named and no day, number or place makes it an act of its own; null for all else.
 */
export function tellsApart(
  candidate: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
  lexicon: Lexicon,
): TriggerEntry | null {
  const { host, predication, sentence, actors, recipients } = candidate;
  const { tokens, predications } = sentence;
  if (predication !== host || !lexicon.traits.bareIsGeneral) return null;
  const relative = host.subordinate === "relative" && host.kind === "verb" && host.tense !== null;
  const participle = host.kind === "participle" && host.subordinate === "participial" && host.voice === "passive";
  if (!relative && !participle) return null;
  const who = host.arguments.find(({ role }) => role === "subject")?.phrases[0];
  if (who === undefined || who.head >= host.from || !isDescribed(who)) return null;
  if (lexicon.participant(tokens, who.head) === null) return null;
  // A comma makes it news of its own: "the officers, who had beaten him".
  if (tokens.slice(who.to, host.from).some(({ text }) => text === ",")) return null;
  if (host.arguments.some(({ role }) => role === "agent")) return null;
  if (sentence.dates.some(({ start, end }) => start >= host.clause.start && end <= host.clause.end + 1)) return null;
  if (
    sentence.measures.some(
      ({ start, unit }) => unit !== null && start >= tokens[host.from]!.start && start < host.clause.end,
    )
  )
    return null;
  if ([...actors, ...recipients].some(({ phrase }) => phrase !== who && !isDescribed(phrase))) return null;
  let outer: TriggerEntry | null = null;
  for (const [index, entry] of coded) {
    const { head, kind } = predications[index]!;
    if (kind === "noun" || head >= who.from || who.from - head > STEPS) continue;
    if (tokens.slice(head, who.from).some(({ text }) => text === ",")) continue;
    if (ABOUT_PEOPLE.has(entry.frame.type)) outer = entry;
  }
  return outer;
}

/** Someone of whom only a word tells who they are. */
const isDescribed = ({ mention, personName, adjectiveMention, apposition, possessor }: NounPhrase): boolean =>
  mention?.entity == null &&
  personName === undefined &&
  adjectiveMention === null &&
  apposition === null &&
  possessor?.mention == null;
