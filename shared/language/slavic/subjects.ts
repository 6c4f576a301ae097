/** Which phrase of a clause is the subject of a finite verb. */
import { type Chunk, casesOf } from "./chunks/index.ts";
import type { Group } from "./groups.ts";
import type { SyntaxWords } from "./items.ts";
import { ACC, GEN, INS, NOM, type Reading } from "./reading.ts";
import type { VerbGroup } from "./roles.ts";
import { isTransitive } from "./transitivity.ts";

export const isPlural = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every((reading) => reading.plural === true);

export function agreesWithVerb(group: Group, readings: readonly Reading[]): boolean {
  const chunk = group.chunks[0]!;
  if ((casesOf(chunk) & NOM) === 0 || chunk.preposition !== null) return false;
  const nominative = chunk.agreements.filter((agreement) => (agreement.cases & NOM) !== 0);
  return readings.some((reading) => {
    if (reading.person !== undefined && reading.person !== 3 && reading.tense !== "past")
      return chunk.pronoun?.person === reading.person;
    if (chunk.pronoun !== null && chunk.pronoun.person !== 3 && reading.tense !== "past" && reading.form === "finite")
      return false;
    if (group.chunks.length > 1 && reading.plural === true) return true;
    if (chunk.quantity !== null && (reading.plural === true || reading.gender === "n" || reading.gender === null))
      return true;
    return nominative.some(
      (agreement) =>
        (agreement.plural === null || reading.plural === null || agreement.plural === reading.plural) &&
        (reading.plural === true ||
          agreement.gender === null ||
          reading.gender === null ||
          agreement.gender === reading.gender ||
          (chunk.animate === true &&
            chunk.mention === null &&
            chunk.name === null &&
            agreement.gender === "m" &&
            reading.gender === "f")),
    );
  });
}

/** Names of places that are plural: «Баранавічы», «Сумы», and states such as «Соединённые Штаты». */
const PLURAL_STATE: ReadonlySet<string> = new Set(["USA", "ARE", "NLD", "PHL"]);

const isOnePlace = ({ mention, lemma }: Chunk): boolean =>
  (mention?.place != null || mention?.entity?.kind === "country") &&
  !/[ыиі]$/u.test(lemma) &&
  !PLURAL_STATE.has(mention.entity?.country ?? mention.place?.country ?? "");

const accompanies = ({ chunks: [chunk] }: Group): boolean =>
  /^(с|со|з|са)$/u.test(chunk!.preposition ?? "") && (casesOf(chunk!) & INS) !== 0;

const isCompany = (chunk: Chunk): boolean =>
  /^(с|со|з|са)$/u.test(chunk.preposition ?? "") &&
  (casesOf(chunk) & INS) !== 0 &&
  (chunk.animate === true || chunk.mention?.entity != null);

export const isLength = ({ quantity }: Chunk): boolean =>
  /^(day|week|month|year|life)$/u.test(quantity?.measure.unit ?? "");

/** «к двум годам колонии»: the word right behind a length of time says of what it is. */
export const namesLength = ({ chunks: [chunk], items }: Group, groups: readonly Group[]): boolean =>
  chunk!.preposition === null &&
  chunk!.animate !== true &&
  (casesOf(chunk!) & GEN) !== 0 &&
  groups.some((one) => one.items.at(-1)!.to === items[0]!.from && isLength(one.chunks[0]!));

/** «директора», «учителя»: several in the nominative or one in the accusative. */
const isOneOrMany = ({ animate, agreements }: Chunk): boolean =>
  animate === true &&
  agreements.some(({ plural, cases }) => plural === true && (cases & NOM) !== 0) &&
  agreements.some(({ plural, cases }) => plural === false && (cases & ACC) !== 0);

/** A bare thing that may be the object as well as the subject. */
export const mayBeObject = (chunk: Chunk): boolean =>
  chunk.animate === false &&
  chunk.preposition === null &&
  chunk.mention === null &&
  chunk.quantity === null &&
  (casesOf(chunk) & (NOM | ACC)) === (NOM | ACC);

/** «призвал Минск»: a place, a state or a body whose name may be the object as well as the subject. */
export const mayBeObjectByName = ({ mention, animate, name, preposition, agreements }: Chunk): boolean =>
  mention !== null &&
  mention.entity?.kind !== "person" &&
  animate !== true &&
  name === null &&
  preposition === null &&
  agreements.some(({ cases }) => (cases & (NOM | ACC)) === (NOM | ACC));

/** «пяты месяц», «всю ночь»: how long, not whom or what. */
export const isDuration = (chunk: Chunk, { timeNouns }: SyntaxWords): boolean =>
  timeNouns.includes(chunk.lemma) ||
  /^(hour|day|week|month|year|life|age|percent)$/u.test(chunk.quantity?.measure.unit ?? "");

/** «страну покинули сотни белорусов», «его избили трое неизвестных»: an accusative that can be no nominative and tells no time. */
const isObjectOnly = (group: Group, groups: readonly Group[], words: SyntaxWords): boolean => {
  const chunk = group.chunks[0]!;
  const cases = casesOf(chunk);
  if (chunk.preposition !== null || (cases & ACC) === 0 || (cases & (NOM | INS)) !== 0) return false;
  return (
    !isDuration(chunk, words) &&
    !isLength(chunk) &&
    !namesLength(group, groups) &&
    (chunk.animate === true || (cases & GEN) === 0 || chunk.pronoun !== null)
  );
};

/** «задержали 15 человек, среди них ЖУРНАЛИСТА»: one of those told of in the same breath, who is no second object beside them. */
const isOneOfThem = (
  { chunks: [one], items: [first] }: Group,
  groups: readonly Group[],
  { among }: SyntaxWords,
): boolean =>
  (casesOf(one!) & NOM) === 0 &&
  groups.some(
    ({ chunks: [chunk], items }) =>
      chunk!.preposition === among && chunk!.pronoun !== null && !chunk!.relative && items.at(-1)!.to === first!.from,
  );

export function pickSubject(
  all: readonly Group[],
  readings: readonly Reading[],
  verb: VerbGroup,
  words: SyntaxWords,
): Group | null {
  const groups = all.filter((group) => !isOneOfThem(group, all, words));
  let best: Group | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const group of groups) {
    if (
      readings.length > 0
        ? !agreesWithVerb(group, readings)
        : (casesOf(group.chunks[0]!) & NOM) === 0 || group.chunks[0]!.preposition !== null
    )
      continue;
    const chunk = group.chunks[0]!;
    const cases = casesOf(chunk);
    const at = group.items[0]!.from;
    // «Мінск абвінавацілі ў Варшаве»: one place does nothing in the plural, but with another.
    if (isPlural(readings) && group.chunks.length === 1 && isOnePlace(chunk) && !groups.some(accompanies)) continue;
    // «далі 12 гадоў калоніі»: what a length of time is of does nothing.
    if ((cases & GEN) !== 0 && namesLength(group, groups)) continue;
    let score = (cases & ACC) === 0 ? 4 : 0;
    if (at < verb.from) score += 2;
    if (chunk.mention?.entity || chunk.name !== null) score += 2;
    if (chunk.animate === true || chunk.pronoun !== null) score += 1;
    // «ранения получили семь милиционеров»: of two that may be either, who lives does it.
    if (
      words.receiving.includes(verb.reading.lemma) &&
      chunk.animate === true &&
      chunk.quantity !== null &&
      groups.some((one) => mayBeObject(one.chunks[0]!))
    )
      score += 2.5;
    if (chunk.quantity !== null && chunk.quantity.measure.unit !== null) score -= 4;
    score -= Math.min(Math.abs(at - verb.from), 20) / 20;
    if (score > bestScore) {
      best = group;
      bestScore = score;
    }
  }
  // Who says something lives, or is a body: «не признают выборы» tells what is not recognised.
  const says =
    best !== null &&
    words.saying.includes(verb.reading.lemma) &&
    (best.chunks[0]!.animate !== false || best.chunks[0]!.mention !== null);
  // «дамовіліся старшыня Савета з паслом»: one with another make a plural.
  if (best === null && isPlural(readings) && groups.some(({ chunks: [chunk] }) => isCompany(chunk!)))
    best =
      groups.find(
        ({ chunks: [chunk] }) =>
          chunk!.preposition === null &&
          chunk!.animate === true &&
          (casesOf(chunk!) & NOM) !== 0 &&
          (casesOf(chunk!) & (GEN | ACC)) === 0,
      ) ?? null;
  // The only accusative candidate after a plural verb with no clear nominative is its object: «задержали участников».
  if (
    best !== null &&
    readings.length > 0 &&
    isPlural(readings) &&
    readings.some((reading) => reading.passive !== true && reading.reflexive !== true && reading.form === "finite")
  ) {
    const chunk = best.chunks[0]!;
    const ambiguous = (casesOf(chunk) & ACC) !== 0;
    if (
      ambiguous &&
      chunk.quantity !== null &&
      best.items[0]!.from > verb.from &&
      isTransitive(verb.reading.lemma, words) &&
      !says &&
      !groups.some((group) => group !== best && isObjectOnly(group, groups, words)) &&
      !(
        words.receiving.includes(verb.reading.lemma) &&
        groups.some((group) => group !== best && mayBeObject(group.chunks[0]!))
      )
    )
      return null;
    if (
      ambiguous &&
      !says &&
      best.items[0]!.from > verb.from &&
      !groups.some(
        (group) => group !== best && group.chunks[0]!.preposition === null && (casesOf(group.chunks[0]!) & ACC) !== 0,
      ) &&
      isTransitive(verb.reading.lemma, words)
    )
      return null;
    if (ambiguous && chunk.animate === false && words.calling.includes(verb.reading.lemma)) return null;
    // «директора задержали», «учителя уволили»: one in the accusative, where the plural would leave the verb without an object.
    if (
      isOneOrMany(chunk) &&
      best.items[0]!.from < verb.from &&
      isTransitive(verb.reading.lemma, words) &&
      !says &&
      words.taking.test(verb.reading.lemma) &&
      !groups.some(
        (group) => group !== best && group.chunks[0]!.preposition === null && (casesOf(group.chunks[0]!) & ACC) !== 0,
      )
    )
      return null;
    // «Кресты спилили», «рейсы отменили»: things before a verb that has no other object.
    if (
      mayBeObject(chunk) &&
      chunk.name === null &&
      words.undoing.includes(verb.reading.lemma) &&
      !words.together.includes(chunk.lemma) &&
      best.items[0]!.from < verb.from &&
      !groups.some(
        (group) => group !== best && group.chunks[0]!.preposition === null && (casesOf(group.chunks[0]!) & ACC) !== 0,
      )
    )
      return null;
    // «390 человек задержали»: a bare count before a transitive verb in the plural is what it is done to.
    if (
      ambiguous &&
      (chunk.quantity !== null || chunk.counted) &&
      best.items[0]!.from < verb.from &&
      isTransitive(verb.reading.lemma, words) &&
      !says &&
      !groups.some(
        (group) => group !== best && group.chunks[0]!.preposition === null && (casesOf(group.chunks[0]!) & ACC) !== 0,
      )
    )
      return null;
  }
  return best;
}
