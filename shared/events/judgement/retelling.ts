/** Tellings that add nothing to what was told before: a trial beside its verdict, what a charge may bring, "the exercises are taking place". */

import type { Event } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Draft } from "../merging.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isRetold, isSaidAgain } from "./pointing-back.ts";

/** How many sentences apart a trial and its verdict, or a charge and what it may bring, are told. */
const REACH = 3;
/** How far before an act is told that words point back to. */
const BACK = 4;
/** What a bomb did is told of it in the words of an accident. */
const BOMBS = new Set(["explosives", "suicide-attack"]);

/** Types of which one sentence may tell one act in two verbs of different modes. */
const IN_TWO_VERBS = new Set(["ASSAULT", "PROTEST", "MOBILIZE", "CONSULT", "RETREAT"]);
/** What a search comes with is told by verbs of the same mode: they turned the flat upside down and carried off a computer. */
const isSearch = ({ type, mode }: Event): boolean => type === "COERCE" && mode === "seize";

/** Drafts without those that only say more of what another one tells. */
export function withoutRetellings(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft, at) => {
    if (isToldBeside(draft, at, drafts) || goesBack(draft, at, drafts)) return false;
    if (!IN_TWO_VERBS.has(draft.event.type) && !isSearch(draft.event)) return true;
    for (let before = at - 1; before >= 0 && drafts[before]!.sentence === draft.sentence; before--)
      if (isMoreOf(draft, drafts[before]!)) return false;
    return true;
  });
}

/** "The prisoners were freed", "Rybakou was relieved of his post": true where an act told shortly before is meant. */
function goesBack(draft: Draft, at: number, drafts: readonly Draft[]): boolean {
  for (let i = at - 1; i >= 0 && draft.sentence - drafts[i]!.sentence <= BACK; i--)
    if (isRetold(draft, drafts[i]!) || isSaidAgain(draft, drafts[i]!)) return true;
  return false;
}

/** True where one of the drafts of the sentences around it tells the same and more. */
function isToldBeside(draft: Draft, at: number, drafts: readonly Draft[]): boolean {
  const { type, mode } = draft.event;
  if (!["ACCUSE", "RELOCATE", "ELECT", "INCIDENT"].includes(type)) return false;
  const tells = (other: Draft, before: boolean): boolean => {
    if (type === "RELOCATE") return isWayHome(draft, other);
    if (type === "INCIDENT") return isOfTheEpidemic(draft, other);
    if (type === "ELECT") return mode === "result" && isLostTo(draft, other);
    if (mode !== "investigate") return isNamedBy(draft, other);
    return isTrialOf(draft, other) || isChargeAt(draft, other, before) || (before && isPenaltyOf(draft, other));
  };
  for (let i = at - 1; i >= 0 && isNear(draft, drafts[i]!); i--) if (tells(drafts[i]!, true)) return true;
  for (let i = at + 1; i < drafts.length && isNear(draft, drafts[i]!); i++) if (tells(drafts[i]!, false)) return true;
  return false;
}

/** "Guards MADE HIM KNEEL for hours and BEAT him": one act by the same on the same, and the second verb counts no one. */
function isMoreOf({ event: x }: Draft, { event: y }: Draft): boolean {
  const oneAct = isSearch(x) ? isSearch(y) && x.start >= y.start : x.mode !== y.mode && x.start >= y.end;
  return (
    x.type === y.type &&
    oneAct &&
    x.status === y.status &&
    x.quantities.length === 0 &&
    x.date?.start === y.date?.start &&
    (x.place === null || x.place.name === y.place?.name) &&
    areAlike(x.actors, y.actors) &&
    (x.recipients.length === 0 || areAlike(x.recipients, y.recipients))
  );
}

const areAlike = (a: Event["actors"], b: Event["actors"]): boolean =>
  a.length === b.length && a.every(({ name }) => b.some((other) => other.name === name));

const isNear = (a: Draft, b: Draft): boolean => Math.abs(a.sentence - b.sentence) <= REACH;

const byCourt = ({ actors }: Event): boolean => actors.length > 0 && actors.every(({ sector }) => sector === "JUD");

const isMeasured = ({ quantities }: Event): boolean => quantities.some(({ kind }) => kind === "sentence");

const ofTheSame = (a: Event, b: Event): boolean =>
  a.recipients.length > 0 && a.recipients.every(({ name }) => b.recipients.some((other) => other.name === name));

/** "A fourth man WAS TRIED in his absence and received eight years": the verdict tells of the trial. */
function isTrialOf(trial: Draft, verdict: Draft): boolean {
  const [x, y] = [trial.event, verdict.event];
  return (
    y.type === "COERCE" &&
    y.mode === "arrest" &&
    isMeasured(y) &&
    y.status === x.status &&
    x.status === "occurred" &&
    byCourt(x) &&
    byCourt(y) &&
    isNear(trial, verdict) &&
    !trial.implied.recipient &&
    ofTheSame(x, y) &&
    (!trial.dateKnown || !verdict.dateKnown || x.date?.start === y.date?.start)
  );
}

/** "CALLED THE BALLOONS AN ATTACK and accused Minsk of letting them fly": of two charges in one sentence, the one that names no one. */
const isNamedBy = ({ event: x, sentence }: Draft, { event: y, sentence: other }: Draft): boolean =>
  y.type === "ACCUSE" &&
  y.mode !== "investigate" &&
  sentence === other &&
  x.recipients.length === 0 &&
  y.recipients.length > 0 &&
  x.status === y.status &&
  x.actors.length > 0 &&
  areAlike(x.actors, y.actors);

/** "Freed on Saturday, he CROSSED INTO LITHUANIA in the afternoon": how those let go came out, on the same day. */
const isWayHome = (way: Draft, release: Draft): boolean => {
  const [{ event: x }, { event: y }] = [way, release];
  return (
    x.type === "RELOCATE" &&
    (x.mode === "flee" || x.mode === "return" || x.mode === "migrate") &&
    y.type === "RETREAT" &&
    y.mode === "release" &&
    x.status === y.status &&
    release.summary !== "title" &&
    way.sentence !== release.sentence &&
    isNear(way, release) &&
    x.date?.start === y.date?.start &&
    x.actors.some(({ name }) => y.recipients.some((one) => one.name === name))
  );
};

/** "Reported 362 new cases. THIRTY-THREE PEOPLE HAVE DIED": the dead of an epidemic are part of its figures. */
const isOfTheEpidemic = (death: Draft, { event: y, sentence, summary }: Draft): boolean =>
  death.event.type === "INCIDENT" &&
  death.event.mode === "death" &&
  y.type === "INCIDENT" &&
  y.mode === "disease" &&
  summary !== "title" &&
  !death.dateKnown &&
  death.sentence - sentence <= 1 &&
  death.sentence >= sentence &&
  death.event.recipients.every(({ entityId, sector }) => entityId === null && sector === "CVL");

/** "Lukashenko won 80 percent. TSIKHANOUSKAYA GOT TEN": a result is told once, by who won. */
function isLostTo({ event: x, summary }: Draft, { event: y, summary: other }: Draft): boolean {
  const share = ({ quantities }: Event): number => quantities.find(({ kind }) => kind === "percent")?.value ?? 0;
  return (
    y.type === "ELECT" &&
    y.mode === "result" &&
    x.status === y.status &&
    other !== "title" &&
    summary !== "title" &&
    x.recipients.length > 0 &&
    y.recipients.length > 0 &&
    x.background === y.background &&
    share(x) > 0 &&
    share(x) + share(y) <= ALL &&
    share(x) < share(y)
  );
}
/** Per cent of the votes. */
const ALL = 100;

/** "Prosecutors opened a case against her. SHE FACES up to seven years": what the charge may bring. */
function isPenaltyOf(penalty: Draft, charge: Draft): boolean {
  const [x, y] = [penalty.event, charge.event];
  return (
    y.type === "ACCUSE" &&
    y.mode === "investigate" &&
    penalty.penalty === true &&
    charge.penalty !== true &&
    isNear(penalty, charge) &&
    charge.summary !== "title" &&
    (x.recipients.length === 0 || y.recipients.length === 0 || penalty.implied.recipient || ofTheSame(x, y))
  );
}

/** What a verb that only says with what someone stands charged tells of them; null for every other word. */
export const chargeOf = ({ sentence, predication, host }: Candidate, lexicon: Lexicon): Draft["charge"] =>
  !lexicon.lists("stand charged", sentence.tokens[predication.head]!.lemma)
    ? null
    : host.subordinate === "relative"
      ? "who they are"
      : "what of";

/** «Начался процесс над врачом. Её ОБВИНЯЮТ в содействии», «задержали троих, которых ПОДОЗРЕВАЮТ в диверсии»: what they are tried or were taken for. */
function isChargeAt(told: Draft, { event: y, sentence, summary, charge }: Draft, before: boolean): boolean {
  const { event: x } = told;
  if (told.charge == null || charge != null || summary === "title") return false;
  const beside = sentence === told.sentence;
  const taken = y.type === "COERCE" && y.mode === "arrest";
  if (told.charge === "who they are") return beside && (taken || isInquiry(y));
  return before && !(beside && x.quantities.length > 0) && (isInquiry(y) || (taken && byCourt(y))) && ofTheSame(x, y);
}

const isInquiry = ({ type, mode }: Event): boolean => type === "ACCUSE" && mode === "investigate";

/** "THE EXERCISES are taking place at Brest", "THE BLAST killed 12": a verb that only goes on with what its subject names, told before. */
export function goesOnWithWhatWasTold(candidate: Candidate, told: readonly Draft[], lexicon: Lexicon): boolean {
  const { predication, sentence, entry, host } = candidate;
  const { type } = entry.frame;
  if (predication.kind !== "verb" || told.length === 0) return false;
  const subject = host.arguments.find(({ role }) => role === "subject")?.phrases[0];
  if (subject === undefined || subject.mention !== null || subject.pronoun !== null) return false;
  const { tokens } = sentence;
  const definite = lexicon.cueAt("definite", tokens, subject.from) !== null || subject.possessor !== null;
  if (!definite) return false;
  if (type === "INCIDENT")
    return (
      lexicon.classesAt(tokens, subject.head).includes("blast") &&
      told.some(({ event }) => event.type === "ASSAULT" && BOMBS.has(event.mode ?? ""))
    );
  return (
    lexicon.cueAt("go on", tokens, predication.head) !== null &&
    told.some(({ event }) => event.type === type && event.mode === entry.frame.mode)
  );
}
