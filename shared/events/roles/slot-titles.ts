/** What stands beside a name in a list and only says who that is: "a dispatcher, SVIATLANA BURAK, and her assistant". */
import type { NounPhrase } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import { isPerson, participantOf, type SlotContext } from "./slot-context.ts";

/** What ends an apposition. */
const CLOSING: ReadonlySet<string> = new Set([",", ".", ";", ")", "–", "—"]);

/** "PAVEL LOS, a driver, and his wife": true for the words between commas right behind the name. */
export function isSaidOf(
  { candidate, lexicon, ...rest }: SlotContext,
  phrase: NounPhrase,
  before?: NounPhrase,
  next?: NounPhrase,
): boolean {
  const { tokens } = candidate.sentence;
  if (!lexicon.traits.namesLead || before === undefined || phrase.mention !== null) return false;
  if (phrase.from !== before.to + 1 || tokens[before.to]!.text !== "," || tokens[phrase.to]?.text !== ",") return false;
  const isNew = ({ from }: NounPhrase): boolean => lexicon.lists("one new", tokens[from]!.lower);
  // "Pavel Los, a doctor, and a student" may be three.
  if (!isNew(phrase) || next === undefined || isNew(next)) return false;
  const name = participantOf({ candidate, lexicon, ...rest }, before);
  return name !== null && isPerson(name) && lexicon.participant(tokens, phrase.head)?.value.kind === "person";
}

/** "Its owner, MARK SHPAK," is the one whose name follows between commas, of the sector that the words tell; null where none does. */
export function nameBehind(context: SlotContext, phrase: NounPhrase): Participant | null {
  const { candidate, lexicon } = context;
  const { tokens, phrases } = candidate.sentence;
  if (!lexicon.traits.namesLead || phrase.mention !== null || phrase.pronoun !== null) return null;
  if (phrase.number === "plural" || phrase.quantity !== null) return null;
  const word = lexicon.participant(tokens, phrase.head)?.value;
  if (word?.kind !== "person") return null;
  const end = Math.max(phrase.to, ...phrase.complements.flatMap((one) => one.phrases.map(({ to }) => to)));
  const name = tokens[end]?.text === "," ? phrases.find(({ from }) => from === end + 1) : undefined;
  if (name === undefined || tokens[name.head]!.pos !== "proper") return null;
  const behind = tokens[name.to];
  if (behind !== undefined && !CLOSING.has(behind.text)) return null;
  const one = participantOf(context, name);
  if (one === null || !isPerson(one)) return null;
  return one.entityId === null && one.sector === "CVL" && !word.generic ? { ...one, sector: word.sector } : one;
}
