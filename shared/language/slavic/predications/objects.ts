/** Objects that do not stand beside their verb: those of the clause before, and beings in the genitive behind a place or custody. */
import type { Argument } from "../../analysis.ts";
import { type Chunk, casesOf } from "../chunks/index.ts";
import { argument, type Draft, type Group, type PredicationContext } from "../groups.ts";
import { ACC, INS } from "../reading.ts";
import { isPerson, type VerbGroup } from "../roles.ts";
import { namesLength } from "../subjects.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { inheritedObject, isOfPlace } from "./inheritance.ts";

/** The person in the dative among the phrases of a verb. */
export function addresseeOf(
  own: readonly Group[],
  args: readonly Argument[],
  { context }: ClauseReading,
): Group | null {
  const given = args.find(({ role }) => role === "indirect")?.phrases[0];
  const group = own.find(({ chunks }) => given !== undefined && context.phraseOf(chunks[0]!) === given);
  const chunk = group?.chunks[0];
  return group !== undefined && (chunk!.animate === true || chunk!.pronoun !== null || isPerson(chunk!)) ? group : null;
}

/** Whom nameless doers took, where no object stands beside the verb. `previous` is the clause before. */
export function objectOfNameless(
  reading: ClauseReading,
  own: readonly Group[],
  args: readonly Argument[],
  verb: VerbGroup,
  previous: Draft | null,
): Argument | null {
  const addressee =
    reading.clause.coordinated && previous?.voice === "impersonal" ? (previous.addressee ?? null) : null;
  const given = args.some(({ role }) => role === "indirect") ? null : addressee;
  // «ему вменили участие и назначили пять лет»: the length is what they gave, to the same person.
  const length = own.some(
    ({ chunks: [chunk] }) => chunk!.preposition === null && chunk!.quantity?.measure.unit != null,
  );
  if (length && given !== null) return argument("indirect", given, reading.context, "dative of the clause before");
  if (args.some(({ role }) => role === "object")) return null;
  // «ему дали 15 суток и увезли на Окрестина»
  if (given !== null) return argument("object", given, reading.context, "dative of the clause before");
  // «увезли в отдел, однако вскоре освободили»: whom, the clause before says.
  // So do clauses of place: «отвезли в отдел, где избили».
  const taken =
    reading.clause.coordinated || isOfPlace(reading.clause, reading.context.words) ? inheritedObject(previous) : null;
  // «его признали виновным и дали три года»: a length is given to whom the clause before was about.
  if (taken !== null && length && reading.context.words.givingTerms.test(verb.reading.lemma))
    return { ...taken, role: "indirect" };
  if (taken !== null) return taken;
  // «из больницы правозащитника Стефановича отвезли»: the person in the genitive is whom they took.
  const owner = own.map((group) => group.chunks[0]!.possessor).find((chunk) => chunk != null && isPerson(chunk));
  return owner
    ? personInGenitive(owner, reading.context)
    : objectInGenitive(reading, own, args, verb.reading.lemma, verb.from);
}

/** «приняли у подъезда координатора», «взяв под стражу редактора»: the genitive of living beings is their accusative, too. */
export function objectInGenitive(
  { context }: ClauseReading,
  own: readonly Group[],
  args: readonly Argument[],
  lemma: string,
  verbAt: number,
): Argument | null {
  if (args.some(({ role }) => role === "object") || context.words.saying.includes(lemma)) return null;
  for (const group of own) {
    const [place, ...others] = group.chunks;
    const owner = livingOwner(place);
    // «приговорил к двум годам колонии жителя Пинска»
    if (owner !== null && place!.begin > verbAt && namesLength(group, own) && mayBeAccusative(owner))
      return personInGenitive(owner, context);
    // «наградил орденами спасателей», «избили дубинками участников»: what it was done with is no one's.
    const withWhat =
      place !== undefined && place.preposition === null && casesOf(place) === INS && !/с[ья]$/u.test(lemma);
    if (withWhat && owner !== null && place.begin > verbAt && place.animate !== true && mayBeAccusative(owner))
      return argument("object", { chunks: [owner, ...others.filter(isTaken)], items: [] }, context, IN_GENITIVE);
    if (
      place !== undefined &&
      owner !== null &&
      place.begin > verbAt &&
      place.animate !== true &&
      place.preposition !== null &&
      context.words.placing.includes(place.preposition) &&
      // «при задержании активиста» names an act of its own; «под стражу», «за решётку» do not.
      (context.words.puttingUnder.includes(place.preposition) ||
        context.words.custody.includes(place.lemma) ||
        !context.isEventNoun(place.lemma)) &&
      mayBeAccusative(owner)
    )
      return argument("object", { chunks: [owner, ...others.filter(isTaken)], items: [] }, context, IN_GENITIVE);
  }
  return null;
}

/** «в отдел милиции активиста»: the first owner of a place, or of its owner, who may be in the accusative. */
function livingOwner(place: Chunk | undefined): Chunk | null {
  for (let owner = place?.possessor ?? null; owner !== null; owner = owner.possessor)
    if (mayBeAccusative(owner)) return owner;
  return null;
}

/** «в чёрный список Петра Лося и Анну Лис»: who is joined to it in the accusative goes the same way. */
const isTaken = (chunk: Chunk): boolean => chunk.animate === true && (casesOf(chunk) & ACC) !== 0;

const IN_GENITIVE = "person in a genitive, with no object";

/** Masculine beings, and beings in the plural, have one form for genitive and accusative. */
const mayBeAccusative = (chunk: Chunk): boolean =>
  chunk.animate === true &&
  chunk.quantity === null &&
  chunk.agreements.length > 0 &&
  chunk.agreements.every(({ gender, plural }) => plural === true || gender === "m");

const personInGenitive = (owner: Chunk, context: PredicationContext): Argument =>
  argument("object", { chunks: [owner], items: [] }, context, IN_GENITIVE);
