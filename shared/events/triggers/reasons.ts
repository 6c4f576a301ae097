/** Acts that a sentence names only as the reason of another: "sanctions over THE DETENTION of workers", «наказали за ИЗБИЕНИЕ». */
import type { DateMention, NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** What people are punished for and protest against: a bare "for" or "against" before it tells a reason. */
const GRIEVANCES: ReadonlySet<string> = new Set(["COERCE", "ASSAULT", "SANCTION", "INCIDENT"]);
/** What else words that only ever tell a reason ("because of") may stand before. */
const OCCASIONS: ReadonlySet<string> = new Set([...GRIEVANCES, "PROTEST", "MOBILIZE"]);
/** Words that may stand between a preposition and its noun. */
const BETWEEN: ReadonlySet<string> = new Set(["det", "adj", "num", "adv", "pron", "part"]);
const MOST_BETWEEN = 4;

/**
 * Token of the preposition by which a predication is the reason of another; -1 where it is none. Of a predication whose type of event is not
 * known yet (null) only words that always tell a reason are looked for.
 */
export function reasonOf(
  { head, from, kind, arguments: args, tense }: Predication,
  sentence: Sentence,
  type: string | null,
  lexicon: Lexicon,
): number {
  if (type !== null && !OCCASIONS.has(type)) return -1;
  const { tokens } = sentence;
  const tellsReason = (at: number, phrase: NounPhrase | undefined): boolean =>
    lexicon.cueAt("reason", tokens, at) !== null ||
    (type !== null &&
      GRIEVANCES.has(type) &&
      lexicon.cueAt("grievance", tokens, at) !== null &&
      // «за задержанием последовал обыск»: behind it in time.
      !(phrase !== undefined && phrase.cases.includes("ins") && !phrase.cases.includes("acc")));
  if (kind === "verb") return tense === null && from > 0 && tellsReason(from - 1, undefined) ? from - 1 : -1;
  if (kind !== "noun") return -1;
  const phrase = sentence.phrases.find((one) => one.head === head);
  let at = Math.min(from, phrase?.from ?? from, phrase?.possessor?.from ?? from);
  // «dėl darbininkų sulaikymo», "over the blogger's arrest": whose it is stands before it.
  for (const { role, phrases } of args)
    if (role === "genitive" || role === "possessor")
      for (const owner of phrases) if (owner.from < at && owner.to >= at - 1) at = owner.from;
  for (let back = at - 1; back >= Math.max(0, at - MOST_BETWEEN); back--) {
    if (tellsReason(back, phrase)) return back;
    if (!BETWEEN.has(tokens[back]!.pos)) break;
  }
  // "over the landing of a jet and THE ARREST of a blogger".
  for (const { arguments: others } of sentence.predications)
    for (const { phrases } of others) {
      const first = phrases[0];
      if (phrases.length < 2 || first === undefined || first.head >= head || !phrases.some((one) => one.head === head))
        continue;
      for (let back = first.from - 1; back >= Math.max(0, first.from - MOST_BETWEEN); back--)
        if (tellsReason(back, first)) return back;
    }
  return -1;
}

/** True for a day that stands in an event noun behind a word of reason, or right behind it: "over the arrest IN MAY of the blogger". */
export function isDayOfReason(sentence: Sentence, mention: DateMention, reason: number, head: number): boolean {
  const { tokens, dates } = sentence;
  if (mention.start < tokens[reason]!.end) return false;
  if (isInNoun(sentence, mention, reason, head)) return true;
  // "on Monday over the diversion of a jet ON SUNDAY": the day before the preposition is of what it led to.
  return dates.some((other) => other.shape === "point" && other.weight >= A_DAY && other.end <= tokens[reason]!.start);
}

/** "over Sunday's ARREST", "over the ARREST in May of the blogger": true for a day in an event noun or right behind it. */
function isInNoun({ tokens }: Sentence, mention: DateMention, reason: number, head: number): boolean {
  const noun = tokens[head]!;
  if (mention.start < tokens[reason]!.end) return false;
  if (mention.end <= noun.start) return true;
  const next = tokens.findIndex(({ start }) => start >= noun.end);
  const first = next >= 0 && tokens[next]!.pos === "prep" ? next + 1 : next;
  return first >= 0 && mention.start <= tokens[first]!.start && mention.start >= noun.end;
}

/** True for a day within an event noun that is only the reason of another predication than itself: "sanctions over the arrest IN MAY of X". */
export const isOfAReason = (
  sentence: Sentence,
  mention: DateMention,
  predication: Predication,
  lexicon: Lexicon,
): boolean =>
  sentence.predications.some((noun) => {
    if (noun.kind !== "noun" || noun === predication) return false;
    const reason = reasonOf(noun, sentence, null, lexicon);
    return reason >= 0 && isInNoun(sentence, mention, reason, noun.head) && goesOn(sentence, mention, lexicon);
  });

/** From this weight on, words name a day. */
const A_DAY = 0.8;

/** "The arrest in May OF THE BLOGGER": true where what the noun is of comes behind the day, and no verb could have it. */
function goesOn({ tokens }: Sentence, mention: DateMention, lexicon: Lexicon): boolean {
  const next = tokens.find(({ start }) => start >= mention.end);
  return next !== undefined && (CONTENT.has(next.pos) || lexicon.lists("of", next.lower));
}
const CONTENT: ReadonlySet<string> = new Set(["noun", "proper", "adj", "num"]);
