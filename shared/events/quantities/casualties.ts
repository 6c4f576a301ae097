/** Counts that stand outside the clause of their event: the injured beside the dead, and what the next sentence adds. */
import type { Measure, NounPhrase, Predication, Sentence } from "../../language/index.ts";
import { near } from "../days/index.ts";
import type { Event, Quantity } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Draft } from "../merging.ts";
import type { QuantityKind } from "../ontology.ts";
import { countOf } from "./counting.ts";
import { deathOfAttacked, HARMS, harmOfBefore, verbOf } from "./harm-nearby.ts";

const HARM: ReadonlySet<string> = new Set(["killed", "injured"]);

/** Gives the events of a text the counts that stand beside or after them. `sentences` are those of the drafts' indices. */
export function withCasualties(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): readonly Draft[] {
  const folded = deathOfAttacked(
    harmOfBefore(foldHarm(drafts.map((draft) => asHarmed(draft, lexicon))), sentences, lexicon, harmedIn),
  );
  const told = new Set(folded.map(({ sentence }) => sentence));
  return folded.map((draft) => {
    const here = sentences[draft.sentence];
    if (here === undefined || draft.summary === "title") return draft;
    const next = sentences[draft.sentence + 1];
    const after =
      next !== undefined && next.paragraph === here.paragraph && !told.has(draft.sentence + 1) ? next : null;
    const beside = HARMS.has(draft.event.type) ? harmedIn(here, draft.event, lexicon) : [];
    const more =
      beside.length > 0 || hasCount(draft.event) || after === null
        ? beside
        : countedIn(after, draft.event, here, lexicon);
    return more.length === 0
      ? draft
      : { ...draft, event: { ...draft.event, quantities: [...draft.event.quantities, ...more] } };
  });
}

/** Frames for accidents count the dead; who was injured is told by the verb: «п'ятеро постраждали». */
function asHarmed(draft: Draft, lexicon: Lexicon): Draft {
  const { event } = draft;
  if (!HARMS.has(event.type)) return draft;
  const verb = verbOf(event);
  // Who is put to death is dead, by whatever verb.
  if (event.mode === "execute" || event.mode === "assassinate") {
    const killed = event.quantities.map((one) => (one.kind === "injured" ? { ...one, kind: "killed" as const } : one));
    return { ...draft, event: { ...event, quantities: killed } };
  }
  const hurt = lexicon.lists("hurt", verb);
  if (hurt === lexicon.lists("killing", verb)) return draft;
  // A frame of blows and shots counts those hit; whom a verb says to be killed is dead.
  const [from, to] = hurt ? (["killed", "injured"] as const) : (["injured", "killed"] as const);
  const quantities = event.quantities.map((one) => (one.kind === from ? { ...one, kind: to } : one));
  return { ...draft, event: { ...event, quantities } };
}

const hasCount = ({ quantities }: Event): boolean =>
  quantities.some(({ kind }) => !["money", "percent", "sentence"].includes(kind));

/** "killed two and injured five", "opened fire, wounding one": one event of the sentence that harms and says how many were harmed. */
function foldHarm(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    let at = kept.length - 1;
    // Drafts come in the order of the text.
    while (at >= 0 && kept[at]!.sentence === draft.sentence && !joins(kept[at]!, draft)) at--;
    const other = at >= 0 && kept[at]!.sentence === draft.sentence ? kept[at] : undefined;
    if (other === undefined) {
      kept.push(draft);
      continue;
    }
    // Whom no one is told to have harmed had an accident, where the sentence tells of one.
    const accident =
      draft.event.type === "INCIDENT" &&
      other.event.type === "ASSAULT" &&
      (other.implied.actor || other.event.actors.length === 0);
    // "Two died when the bus overturned" is the accident; "two died, and a third was taken to hospital" their death.
    const counted =
      other.event.quantities.length > 0 && draft.event.quantities.length === 0 && draft.event.recipients.length === 0;
    const first = accident || (counted && other.event.type === draft.event.type) ? draft : other;
    const second = first === other ? draft : other;
    const { event } = first;
    const ofDisease = [draft, other].some((one) => one.event.mode === "disease");
    kept[at] = {
      ...first,
      event: {
        ...event,
        mode:
          event.type !== "INCIDENT"
            ? event.mode
            : ofDisease
              ? "disease"
              : event.mode === "death"
                ? "accident"
                : event.mode,
        quantities: [...other.event.quantities, ...draft.event.quantities],
        place: event.place ?? second.event.place,
        recipients: event.recipients.length === 0 ? second.event.recipients : event.recipients,
      },
    };
  }
  return kept;
}

/** "A worker died who had been hurt in the crash": the death is the news, the crash is where it began. */
const sameVictims = (death: Event, other: Event): boolean =>
  other.quantities.length === 0 &&
  other.recipients.length > 0 &&
  other.recipients.every((one) => death.recipients.some(({ name }) => name === one.name));

function joins(a: Draft, b: Draft): boolean {
  const [x, y] = [a.event, b.event];
  if (a.sentence !== b.sentence || !HARMS.has(x.type) || !HARMS.has(y.type) || x.status !== y.status) return false;
  if (!near(x.date, y.date, 0)) return false;
  const harm = (event: Event): boolean =>
    event.quantities.length > 0 && event.quantities.every(({ kind }) => HARM.has(kind));
  const [one, other] = harm(y) ? [a, b] : [b, a];
  // "Shot at him and wounded him" is one attack.
  const oneAttack = x.type === "ASSAULT" && y.type === "ASSAULT";
  if (!oneAttack && sameVictims(other.event, one.event)) return false;
  if (!harm(other.event)) return false;
  // "2,097 cases were found, and 17 patients died".
  const ofDisease = one.event.mode === "disease" && other.event.type === "INCIDENT";
  if (one.event.quantities.length > 0 && !harm(one.event) && !ofDisease) return false;
  // One alone is told of someone: "X was killed and Y wounded" are two events.
  if (other.event.quantities.some(({ kind }) => one.event.quantities.some((known) => known.kind === kind)))
    return false;
  const named = (event: Event): boolean =>
    event.recipients.some(({ name }) => /^\p{Lu}\S+ \p{Lu}/u.test(name) && !name.startsWith("Belarusian"));
  if (named(one.event) && named(other.event)) return false;
  return (
    other.implied.actor ||
    other.event.actors.length === 0 ||
    other.event.actors.some((actor) => one.event.actors.some(({ name }) => name === actor.name))
  );
}

/** The dead and injured that other clauses of the sentence count, as far as the event has no such count. */
function harmedIn(sentence: Sentence, event: Event, lexicon: Lexicon): Quantity[] {
  const found: Quantity[] = [];
  for (const predication of sentence.predications) {
    if (predication.kind === "noun" || predication.negated || predication.modality !== "asserted") continue;
    const head = sentence.tokens[predication.head]!.lower;
    const kind: QuantityKind | null = lexicon.lists("hurt", head)
      ? "injured"
      : lexicon.lists("died", head)
        ? "killed"
        : isHarming(sentence, predication, lexicon)
          ? "injured"
          : null;
    if (kind === null || [...event.quantities, ...found].some((known) => known.kind === kind)) continue;
    const measure = countOfPeople(sentence, predication, lexicon);
    const same = event.quantities.some(({ value }) => value === measure?.value);
    if (measure !== null && !same) found.push({ kind, value: measure.value, bound: measure.bound });
  }
  return found;
}

function isHarming({ tokens }: Sentence, { from, clause }: Predication, lexicon: Lexicon): boolean {
  return tokens.some(
    ({ lower, start, end }, at) =>
      at >= from && start >= clause.start && end <= clause.end && lexicon.lists("of the hurt", lower),
  );
}

/** How many people a verb is said of: its subject, or the object of an impersonal one. */
function countOfPeople({ tokens }: Sentence, predication: Predication, lexicon: Lexicon): Measure | null {
  const people = (phrase: NounPhrase): boolean =>
    tokens[phrase.head]!.pos === "num" || lexicon.participant(tokens, phrase.head)?.value.kind === "person";
  for (const role of ["subject", "object"] as const) {
    for (const argument of predication.arguments) {
      if (argument.role !== role) continue;
      for (const phrase of argument.phrases) {
        const measure = people(phrase) ? countOf(phrase) : null;
        if (measure !== null) return measure;
      }
    }
  }
  return null;
}

const tellsExercise = ({ rule }: Event, { tokens }: Sentence, lexicon: Lexicon): boolean =>
  lexicon.lists("exercise", rule) || tokens.some(({ lower }) => lexicon.lists("exercise", lower));

/** What the sentence after counts for an event that has no count: the harmed, those who took part, soldiers and machines. */
function countedIn(sentence: Sentence, event: Event, before: Sentence, lexicon: Lexicon): Quantity[] {
  if (HARMS.has(event.type)) return harmedIn(sentence, event, lexicon);
  const takesPart = ({ head }: Predication): boolean => lexicon.lists("taking part", sentence.tokens[head]!.lower);
  if (event.type === "PROTEST") {
    for (const predication of sentence.predications) {
      if (!takesPart(predication) || predication.negated) continue;
      const measure = countOfPeople(sentence, predication, lexicon);
      if (measure !== null && measure.value > 1)
        return [{ kind: "participants", value: measure.value, bound: measure.bound }];
    }
    return [];
  }
  if (event.type !== "MOBILIZE" && !(event.type === "COOPERATE" && tellsExercise(event, before, lexicon))) return [];
  if (!sentence.predications.some(takesPart)) return [];
  const found: Quantity[] = [];
  for (const phrase of sentence.phrases) {
    const measure = countOf(phrase);
    const own = lexicon.participant(sentence.tokens, phrase.head)?.value.counts ?? null;
    if (measure !== null && own === "troops" && !found.some(({ kind }) => kind === "troops"))
      found.push({ kind: "troops", value: measure.value, bound: measure.bound });
  }
  return found;
}
