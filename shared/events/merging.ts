/** An event told in headline, lead and body is one event: the telling that says most is kept, and takes what only the others say. */

import type { Features } from "./confidence/features.ts";
import { near } from "./days/index.ts";
import type { Event, Participant } from "./event.ts";
import type { Pointing } from "./judgement/pointing-back.ts";
import { SYMMETRIC_TYPES } from "./ontology.ts";

/** An event on its way, with what merging must know. */
export interface Draft {
  event: Event;
  /** From the headline or the lead, which repeat the body. */
  readonly summary: "title" | "lead" | null;
  readonly dateKnown: boolean;
  /** True where an actor or recipient is only implied. */
  readonly implied: { readonly actor: boolean; readonly recipient: boolean };
  readonly sentence: number;
  /** Where its words point back to an act told before: "the arrests", "the prisoners were freed". */
  readonly back?: Pointing | null;
  /** True where it only tells what a charge may bring: "faces up to six years". */
  readonly penalty?: boolean;
  /** Where it only says what someone stands charged with, of whom it tells who they are or what they were taken or are tried for. */
  readonly charge?: "who they are" | "what of" | null;
  /** What its background is judged from; `null` where a rule has settled it. */
  readonly past: Features | null;
}

const same = (a: Participant, b: Participant): boolean =>
  (a.entityId !== null && a.entityId === b.entityId) ||
  a.name === b.name ||
  (isUnlisted(a) && isUnlisted(b) && a.country === b.country && a.sector === b.sector && !bothNamed(a, b)) ||
  mixed(a, b);
/** People and groups by description, and forces and offices, which a telling calls by any of their words. */
const isUnlisted = ({ entityId, sector }: Participant): boolean =>
  entityId === null || (!entityId.startsWith("person:") && ["COP", "GOV", "MIL", "JUD"].includes(sector));
const bothNamed = (a: Participant, b: Participant): boolean =>
  /^\p{Lu}\S+ \p{Lu}/u.test(a.name) && /^\p{Lu}\S+ \p{Lu}/u.test(b.name);
/** A leader and their state act for each other in headlines. */
const mixed = (a: Participant, b: Participant): boolean =>
  a.country === b.country &&
  a.sector === "GOV" &&
  b.sector === "GOV" &&
  (a.entityId?.startsWith("country:") === true || b.entityId?.startsWith("country:") === true);

function overlap(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.some((x) => b.some((y) => same(x, y)));
}

/** From so many days apart on, news and what is told as history are two acts. */
const APART = 30;

function compatible(a: Draft, b: Draft): boolean {
  const [x, y] = [a.event, b.event];
  if (x.type !== y.type) return false;
  if (x.mode !== null && y.mode !== null && x.mode !== y.mode) return false;
  const summary = a.summary !== null || b.summary !== null;
  // "has told the envoy to go … since 2008, when it threw out her predecessor": history with a day of its own is not the news above it.
  if (x.background !== y.background && (x.background ? a : b).dateKnown && summary && !near(x.date, y.date, APART))
    return false;
  if (!near(x.date, y.date, summary ? 1 : 0) && (a.dateKnown || !summary) && (b.dateKnown || !summary)) return false;
  // "On Monday she met the minister. On Tuesday she will meet the adviser": what was done and what is to come on days of their own.
  if ((x.status === "planned") !== (y.status === "planned") && a.dateKnown && b.dateKnown && !near(x.date, y.date, 0))
    return false;
  if (
    x.place !== null &&
    y.place !== null &&
    x.place.name !== y.place.name &&
    x.place.country === y.place.country &&
    isLocal(x) &&
    isLocal(y)
  )
    return false;
  if (countsDiffer(x, y)) return false;
  if (SYMMETRIC_TYPES.has(x.type)) {
    const [all, others] = [
      [...x.actors, ...x.recipients],
      [...y.actors, ...y.recipients],
    ];
    return all.length === 0 || others.length === 0 || (overlap(all, others) && !meetOthers(x, y));
  }
  const actors = x.actors.length === 0 || y.actors.length === 0 || overlap(x.actors, y.actors);
  const recipients =
    x.recipients.length === 0 ||
    y.recipients.length === 0 ||
    overlap(x.recipients, y.recipients) ||
    (summary && (describes(x, y) || describes(y, x)));
  return actors && recipients;
}

/** "A BELARUSIAN ARTIST has died", then "ALES PUSHKIN, 57, died": a lead says who someone is before the body names them. */
function describes(
  { recipients: [one, ...others], quantities }: Event,
  { recipients: [named, ...more] }: Event,
): boolean {
  return (
    one !== undefined &&
    named !== undefined &&
    others.length + more.length === 0 &&
    one.entityId === null &&
    named.entityId?.startsWith("person:") === true &&
    one.country === named.country &&
    !/s$|\p{Lu}\S+ \p{Lu}|people/u.test(one.name) &&
    !quantities.some(({ kind, value }) => TAKEN.has(kind) && value > 1)
  );
}

/** A visitor who meets people of one country and ministers of another has two meetings. */
const meetOthers = (x: Event, y: Event): boolean => {
  const countries = y.recipients.map(({ country }) => country);
  return (
    x.recipients.length > 0 &&
    y.recipients.length > 0 &&
    overlap(x.actors, y.actors) &&
    !overlap(x.recipients, y.recipients) &&
    !x.recipients.some(({ country }) => countries.includes(country))
  );
};

const isLocal = (event: Event): boolean => event.place !== null && event.place.placeId?.startsWith("country:") !== true;

/** Counts of people whom force is used on, whichever way it is told. */
const TAKEN: ReadonlySet<string> = new Set(["detained", "persons"]);

function countsDiffer(a: Event, b: Event): boolean {
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      if (x.kind === "money" || (x.kind !== y.kind && !(TAKEN.has(x.kind) && TAKEN.has(y.kind)))) continue;
      const ratio = x.value / y.value;
      const rough = x.bound === "approx" || y.bound === "approx";
      if (ratio > (rough ? 3 : 1.15) || ratio < (rough ? 1 / 3 : 1 / 1.15)) return true;
    }
  }
  return false;
}

/** How much a telling says; the body's clause wins over the headline's. */
function weight(draft: Draft): number {
  const { event, summary, implied } = draft;
  return (
    (summary === "title" ? -3 : 0) +
    Math.min(2, event.actors.length) * (implied.actor ? 0.5 : 1) +
    Math.min(2, event.recipients.length) * (implied.recipient ? 0.5 : 1) +
    2 * event.quantities.length +
    (event.place === null ? 0 : 1) +
    (draft.dateKnown && !isSince(event) ? 1 : 0) +
    event.confidence
  );
}

/** "The tenth to die in custody SINCE 2020" dates the count, not the death. */
const isSince = ({ type, date }: Event): boolean =>
  type === "INCIDENT" && date !== null && Date.parse(date.end) - Date.parse(date.start) > LONGEST_INCIDENT;
/** Milliseconds of a month. */
const LONGEST_INCIDENT = 31 * 86_400_000;

export function mergeRepeats(drafts: readonly Draft[]): Event[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex(
      (other) =>
        compatible(other, draft) && (other.summary !== null || draft.summary !== null || sameTelling(other, draft)),
    );
    if (at < 0) {
      kept.push(draft);
      continue;
    }
    const other = kept[at]!;
    const [better, worse] = weight(draft) > weight(other) ? [draft, other] : [other, draft];
    kept[at] = {
      ...better,
      summary: better.summary ?? null,
      event: filled(better, worse),
      sentence: Math.min(better.sentence, worse.sentence),
    };
  }
  // The body tells what the headline tells, if in other words: the headline counts for a type that the body lacks only with a number, or
  // where the body tells nothing.
  const told = new Set(kept.filter((draft) => draft.summary !== "title").map((draft) => draft.event.type));
  const isOwn = ({ event }: Draft): boolean =>
    told.size === 0 || (event.quantities.length > 0 && !told.has(event.type));
  return kept
    .filter((draft) => draft.summary !== "title" || isOwn(draft))
    .map((draft) => draft.event)
    .sort((a, b) => a.start - b.start);
}

/** In the body, only the same words over the same people on the same day are a repeat: two arrests of two groups are two events. */
function sameTelling(a: Draft, b: Draft): boolean {
  const [x, y] = [a.event, b.event];
  if (x.start < y.end && y.start < x.end) return true;
  const named = (list: readonly Participant[], other: readonly Participant[]) =>
    list.length > 0 && other.length > 0 && list.some((one) => other.some((two) => one.name === two.name));
  if (x.rule !== y.rule && x.mode !== y.mode) return false;
  if (isTripTo(a, b) || isTripTo(b, a)) return true;
  if (x.date?.start !== y.date?.start || x.status !== y.status) return false;
  if (a.sentence === b.sentence && x.mode === y.mode && likeOrLeftOut(x, y) && alike(x.actors, y.actors)) return true;
  if (verdictAndSentence(a, b)) return true;
  if (SYMMETRIC_TYPES.has(x.type))
    return x.rule === y.rule && named([...x.actors, ...x.recipients], [...y.actors, ...y.recipients]);
  // "Protesters marched in Brest on Sunday", once more: done to no one, in the same words, in the same place.
  if (x.recipients.length + y.recipients.length === 0)
    return x.rule === y.rule && x.place !== null && x.place.name === y.place?.name && named(x.actors, y.actors);
  return (
    named(x.recipients, y.recipients) &&
    (a.implied.actor || b.implied.actor || named(x.actors, y.actors) || bothByNoOne(x, y)) &&
    !a.implied.recipient &&
    !b.implied.recipient
  );
}

/** "TRAVELED TO MINSK in December and spent two days in talks with Lukashenko": the way to a country, and whom one met there. */
function isTripTo(trip: Draft, meeting: Draft): boolean {
  const [x, y] = [trip.event, meeting.event];
  return (
    x.type === "CONSULT" &&
    trip.sentence === meeting.sentence &&
    x.start < y.start &&
    x.status === y.status &&
    (!meeting.dateKnown || near(x.date, y.date, 1)) &&
    alike(x.actors, y.actors) &&
    x.recipients.length === 1 &&
    x.recipients[0]!.entityId?.startsWith("country:") === true &&
    y.recipients.some(({ country }) => country === x.recipients[0]!.country)
  );
}

/** How many sentences apart a verdict and what it came to are told. */
const VERDICT_REACH = 2;

/** "A court FOUND HIM GUILTY of insult. He was GIVEN three years": one conviction, where only one of the two says how long. */
function verdictAndSentence(a: Draft, b: Draft): boolean {
  const [x, y] = [a.event, b.event];
  const measured = ({ quantities }: Event) => quantities.some(({ kind }) => kind === "sentence");
  const byCourt = ({ actors }: Event) => actors.length > 0 && actors.every(({ sector }) => sector === "JUD");
  return (
    x.type === "COERCE" &&
    x.mode === "arrest" &&
    y.mode === "arrest" &&
    Math.abs(a.sentence - b.sentence) <= VERDICT_REACH &&
    measured(x) !== measured(y) &&
    (x.quantities.length === 0 || y.quantities.length === 0) &&
    byCourt(x) &&
    byCourt(y) &&
    x.recipients.length > 0 &&
    x.recipients.length === y.recipients.length &&
    overlap(x.recipients, y.recipients)
  );
}

/** «Посла вызвали в МИД. Дипломату вручили ноту»: whoever did it, it is told twice. */
const bothByNoOne = (a: Event, b: Event): boolean =>
  a.type === "ACCUSE" && a.mode === b.mode && a.actors.length === 0 && b.actors.length === 0;

/** "ENTERED Lithuania and FLEW over Vilnius": one sentence tells the same of the same with two verbs. */
const alike = (a: readonly Participant[], b: readonly Participant[]): boolean =>
  a.length === b.length && a.every((one) => b.some((two) => one.name === two.name));

/** "entered LITHUANIA and flew over the suburbs": of a movement the second verb may leave out whom it concerns. */
const likeOrLeftOut = (x: Event, y: Event): boolean =>
  alike(x.recipients, y.recipients) ||
  (x.type === "MOBILIZE" && (x.recipients.length === 0 || y.recipients.length === 0));

/** Headline and body may each name some of those met: "to meet the opposition", then "with members of civil society". */
const metBoth = (a: Event, b: Event): boolean =>
  a.type === "CONSULT" &&
  a.recipients.length > 0 &&
  b.recipients.length > 0 &&
  a.recipients.length + b.recipients.length <= 3 &&
  overlap(a.actors, b.actors) &&
  !overlap(a.recipients, b.recipients) &&
  !overlap(a.actors, b.recipients);

/** "sentenced to five years and fined 3,000 roubles": what the second telling in a sentence measures and the first does not. */
function furtherMeasures(better: Draft, worse: Draft): readonly Event["quantities"][number][] {
  if (better.sentence !== worse.sentence || better.summary === "title") return [];
  return worse.event.quantities.filter(
    ({ kind }) =>
      (kind === "sentence" || kind === "money") && !better.event.quantities.some((other) => other.kind === kind),
  );
}

function filled(better: Draft, worse: Draft): Event {
  const { event } = better;
  const other = worse.event;
  return {
    ...event,
    actors:
      event.actors.length === 0 || (better.implied.actor && !worse.implied.actor && other.actors.length > 0)
        ? other.actors
        : event.actors,
    recipients: metBoth(event, other)
      ? [...event.recipients, ...other.recipients]
      : event.recipients.length === 0 ||
          (better.implied.recipient && !worse.implied.recipient && other.recipients.length > 0)
        ? other.recipients
        : event.recipients,
    date: !better.dateKnown && worse.dateKnown && !(isSince(other) && event.date !== null) ? other.date : event.date,
    place: event.place ?? other.place,
    quantities:
      event.quantities.length === 0 ? other.quantities : [...event.quantities, ...furtherMeasures(better, worse)],
    background: event.background && other.background,
    confidence: Math.max(event.confidence, other.confidence),
  };
}
