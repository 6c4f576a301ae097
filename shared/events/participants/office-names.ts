/** Names that follow an office without a comma: "Chairman of CITIC Construction CHEN XIAOJIA". */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Home } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { countryOfMention, fromMention } from "./mentioned.ts";

/** "Chairman of the Board of Directors of Belneftekhim": so many steps down what an office is of. */
const STEPS = 4;
/** A given name and a surname. */
const NAME = 2;

/** The last of what an office is of: "Speaker of the National Assembly of LAOS XAYSOMPHONE PHOMVIHANE". */
function lastOf(phrase: NounPhrase, lexicon: Lexicon): NounPhrase | null {
  let last: NounPhrase | null = null;
  for (let step = 0, at: NounPhrase | undefined = phrase; at !== undefined && step < STEPS; step++) {
    const of: NounPhrase["complements"][number] | undefined = at.complements.find(({ preposition }) =>
      lexicon.lists("of", preposition),
    );
    at = of?.phrases.length === 1 ? of.phrases[0] : undefined;
    if (at !== undefined) last = at;
  }
  return last;
}

/**
 * Whom the end of what an office is of names; null where all of it is what the office is of ("Director of Belarusian Metallurgical Works")
 * or the phrase is no office with a capital ("relatives of activist Pavel Minin").
 */
export function nameAfterOffice(
  phrase: NounPhrase,
  { tokens }: Sentence,
  lexicon: Lexicon,
  home: Home,
): Participant | null {
  const { head, number, mention, quantity, possessor } = phrase;
  if (number === "plural" || mention !== null || quantity !== null || possessor !== null) return null;
  const title = tokens[head]!;
  if (!/^\p{Lu}/u.test(title.text) || lexicon.lists("seen from another", title.lemma)) return null;
  const office = lexicon.participant(tokens, head)?.value;
  if (office?.kind !== "person") return null;
  const last = lastOf(phrase, lexicon);
  if (last === null) return null;
  const isCapital = (at: number): boolean => tokens[at]!.pos === "proper" && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text);
  const isRole = (at: number): boolean => lexicon.participant(tokens, at)?.value.kind === "person";
  const person = last.mention?.entity?.kind === "person" ? last.mention : null;
  let from = last.head + 1 - NAME;
  if (person !== null) while (from > last.from && tokens[from - 1]!.start >= person.start) from--;
  // "Of PRESIDENT Alexander Lukashenko" tells whose, and no name may be left of what the office is of.
  if (from - 1 < last.from || !/^\p{Lu}/u.test(tokens[from - 1]!.text) || isRole(from - 1)) return null;
  if (person !== null) return fromMention(person);
  if (last.mention !== null || last.to !== last.head + 1) return null;
  const { adjectiveMention: of } = last;
  if (of !== null && (of.adjective || of.end > tokens[from]!.start)) return null;
  for (let at = from; at <= last.head; at++)
    if (!isCapital(at) || lexicon.participant(tokens, at) !== null || lexicon.classesAt(tokens, at).length > 0)
      return null;
  if (lexicon.lists("organisation by name", tokens[last.head]!.lower)) return null;
  const name = `${tokens[from]!.text} ${tokens[last.head]!.text}`;
  const country = of === null ? null : of.entity?.kind === "body" ? of.entity.country : countryOfMention(of);
  const sector = of?.entity?.kind === "body" && office.sector === "CVL" ? of.entity.sector : office.sector;
  return { name, country: country ?? home.code, sector, entityId: null };
}
