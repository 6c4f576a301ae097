/** What the finite verbs of a clause say: active, passive, or with doers that are not named. */
import type { Argument, Modality } from "../../analysis.ts";
import type { Clause } from "../clauses.ts";
import { argument, type Draft, type Group } from "../groups.ts";
import { isPredicate, type SyntaxWords } from "../items.ts";
import type { Reading } from "../reading.ts";
import { belongsTo, nominativeOf, otherArguments, type VerbGroup } from "../roles.ts";
import { agreesWithVerb, isPlural, mayBeObject, mayBeObjectByName, pickSubject } from "../subjects.ts";
import { isTransitive } from "../transitivity.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { inheritSubject } from "./inheritance.ts";
import { addresseeOf, objectInGenitive, objectOfNameless } from "./objects.ts";

/** Adds a predication for each finite verb. `previous` is the main clause before, whose subject may go on. */
export function finitePredications(
  reading: ClauseReading,
  previous: Draft | null,
  mainOf: ReadonlyMap<Clause, Draft>,
): void {
  const { clause, context, finite, infinitives, span } = reading;
  const { words } = context;
  for (const verb of finite) {
    const readings = verb.item.readings.length > 0 ? verb.item.readings : [verb.reading];
    const passive = verb.reading.passive === true || verb.reading.reflexive === true;
    const infinitive = verb.reading.form === "infinitive";
    const own = reading.take((group) => belongsTo(group, verb, finite, infinitives));
    const picked =
      pickSubject(own, infinitive ? [] : readings, verb, words) ??
      (passive || infinitive ? null : unbentSubject(own, readings, verb));
    const inheritable =
      picked === null || (!isAlso(picked, clause) && mayBeItsObject(picked, own, verb, passive || infinitive, words));
    const inherited = inheritable ? inheritSubject(clause, previous, readings, mainOf, words) : null;
    // «Вашингтон объявил, что запретит въезд»: who speaks does it.
    const speaker = inheritable && clause.kind === "reported" ? speakerOf(clause, readings, mainOf) : null;
    const lent = inherited ?? speaker;
    const subject = lent !== null && isSomeone(lent) ? null : picked;
    const doer = subject ?? inherited;
    const impersonal = doer === null && !passive && isPlural(readings) && !infinitive && verb.reading.person !== 1;
    const args: Argument[] = [];
    if (doer !== null)
      args.push(argument("subject", doer, context, subject !== null ? "nominative" : "subject of the clause before"));
    args.push(
      ...otherArguments(
        own.filter((group) => group !== subject),
        {
          passive,
          negated: verb.negated,
          nominativeObject: false,
          addressed: words.addressing.includes(verb.reading.lemma),
          naming: words.naming.includes(verb.reading.lemma),
          depriving: words.depriving.includes(verb.reading.lemma),
          giving: words.givingTerms.test(verb.reading.lemma),
        },
        verb.from,
        context,
      ),
    );
    const object =
      passive || infinitive || !isTransitive(verb.reading.lemma, words)
        ? null
        : impersonal
          ? objectOfNameless(reading, own, args, verb, previous)
          : objectInGenitive(reading, own, args, verb.reading.lemma, verb.from);
    if (object !== null) args.push(object);
    reading.push({
      head: verb.item.from,
      from: verb.from,
      to: verb.to,
      lemma: verb.reading.lemma,
      kind: "verb",
      voice: passive ? "passive" : impersonal ? "impersonal" : "active",
      tense: verb.tense,
      modality: modalityOf(verb, reading),
      negated: verb.negated,
      arguments: args,
      subject: doer,
      addressee: impersonal ? addresseeOf(own, args, reading) : null,
      clause: span,
      clauseOf: clause,
      subordinate: clause.kind,
      governor: null,
    });
  }
}

/** «побывал на ферме и осмотрел НОВЫЙ ЗАЛ», «осудил приговор и призвал МИНСК»: a thing or a state behind the verb that may as well be its object, where the clause before lends a subject. */
const mayBeItsObject = (
  picked: Group,
  own: readonly Group[],
  verb: VerbGroup,
  passive: boolean,
  words: SyntaxWords,
): boolean =>
  !passive &&
  picked.chunks.length === 1 &&
  picked.items[0]!.from > verb.from &&
  (mayBeObject(picked.chunks[0]!) || mayBeObjectByName(picked.chunks[0]!)) &&
  isTransitive(verb.reading.lemma, words) &&
  own.every((group) => group === picked || !mayBeObject(group.chunks[0]!));

/** «тем же пригрозила и Nivea»: "and" right before a phrase says that it, too, does so. */
const isAlso = ({ items: [first] }: Group, { items }: Clause): boolean =>
  items.some(({ kind, to }) => kind === "conjunction" && to === first!.from);

/** Who says what a clause tells, where its verb agrees with them. */
function speakerOf(clause: Clause, readings: readonly Reading[], mainOf: ReadonlyMap<Clause, Draft>): Group | null {
  const speaker = clause.parent === null ? null : (mainOf.get(clause.parent)?.subject ?? null);
  return speaker !== null && agreesWithVerb(nominativeOf(speaker), readings) ? speaker : null;
}

const isSomeone = ({ chunks: [chunk] }: Group): boolean =>
  chunk!.animate === true ||
  chunk!.name !== null ||
  chunk!.mention?.entity != null ||
  chunk!.mention?.place != null ||
  chunk!.pronoun !== null;

/**
 * «…», потребовал от чиновников Лукашенко: behind a verb that begins its clause and has no nominative, a name that does not decline is
 * the subject and no attribute of what stands before it.
 */
function unbentSubject(own: readonly Group[], readings: readonly Reading[], verb: VerbGroup): Group | null {
  const last = own.at(-1);
  if (last === undefined || own.some(({ items }) => items[0]!.from < verb.from)) return null;
  if (
    !readings.every(
      ({ plural, gender, person }) => plural === false && gender !== "f" && gender !== "n" && person !== 1,
    )
  )
    return null;
  for (let owner = last.chunks[0]!.possessor; owner !== null; owner = owner.possessor) {
    const { entity, end } = owner.mention ?? {};
    if (entity?.kind === "person" && end !== undefined && UNBENT.test(owner.lemma) && owner.possessor === null)
      return { chunks: [owner], items: last.items };
  }
  return null;
}

/** Surnames that do not decline, of men who are named alone. */
const UNBENT = /(енко|енка|ко)$/u;

function modalityOf(verb: VerbGroup, { clause, context, hypothetical }: ClauseReading): Modality {
  if (hypothetical) return "hypothetical";
  if (verb.reading.form === "imperative") return "requested";
  if (onlyPossible(verb, clause, context.words)) return "possible";
  return verb.tense === "future" ? "planned" : "asserted";
}

/** «может быть введён»: the passive hangs on "may". */
function onlyPossible(verb: VerbGroup, clause: Clause, words: SyntaxWords): boolean {
  if (verb.reading.form !== "short") return false;
  const toBe = clause.items.some((item) => item.kind === "infinitive" && item.reading?.lemma === words.be);
  return (
    toBe &&
    clause.items.some(
      (item) => isPredicate(item) && item.reading !== null && words.possible.includes(item.reading.lemma),
    )
  );
}
