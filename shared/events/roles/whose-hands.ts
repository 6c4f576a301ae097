/** In whose hands people are where no one is said to take, turn back or expel them: told by a border's side, the way they go, or who speaks. */
import type { NounPhrase } from "../../language/index.ts";
import { entityById } from "../../watchlist/index.ts";
import type { EventPlace, Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Cast, countryOfMention } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isLeft } from "../ways.ts";

/** The state whose force it is; `country` is null where some other state's than that at home acts, and none says which. */
export interface Hands {
  readonly country: string | null;
}

interface Around {
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  /** Of the sentence in the article. */
  readonly index: number;
  readonly where: EventPlace | null;
  /** Whom the frame implies for a doer that no word names, null for none; and those to whom it is done. */
  readonly agent: string | null;
  readonly taken: readonly Participant[];
  /** Where the sentence itself names a place that is no border. */
  readonly toldIn: string | null;
}

/** Sectors whose word about people taken is of what they did themselves. */
const FORCES: ReadonlySet<string> = new Set(["COP", "JUD"]);
/** How many sentences back a force may speak whose counts go on. */
const REACH = 2;

/**
 * "On the POLISH side", "deported FROM Georgia", "pushed back TO BELARUS at Kuźnica", "arrested abroad", "14 were detained, LITHUANIAN BORDER
 * GUARDS said": whose force a clause leaves out. Null where nothing but the place and the news itself can tell it.
 */
export function whoseHands(candidate: Candidate, around: Around): Hands | null {
  const { type, mode } = candidate.entry.frame;
  const sentAway = mode === "deport" || (type === "SANCTION" && mode === "expel");
  const turnedBack = type === "COERCE" && mode === "restrict" && around.taken.some(({ sector }) => sector === "REF");
  if (!sentAway && (around.agent === null || (type !== "COERCE" && type !== "ASSAULT"))) return null;
  const side = sideTold(candidate, around.lexicon);
  // Who is pushed back "on the Belarusian side" is there afterwards.
  if (side !== null && !(mode === "restrict" && side === BELARUS.code)) return { country: side };
  const way = sentAway || turnedBack ? byTheWay(candidate, around) : null;
  if (way !== null) return way;
  if (around.toldIn !== null) return null;
  if (type !== "COERCE" || !(turnedBack || mode === "arrest" || mode === "seize")) return null;
  if (isAbroad(candidate, around.lexicon)) return { country: null };
  return forceSpeaking(candidate, around) ?? acrossBorder(candidate, around);
}

/** The state on whose side of a border, or on whose soil, the clause says that it happens. */
function sideTold({ sentence, host, predication }: Candidate, lexicon: Lexicon): string | null {
  const { tokens } = sentence;
  const [from, to] = [
    Math.min(host.clause.start, predication.clause.start),
    Math.max(host.clause.end, predication.clause.end),
  ];
  for (const { start, from: first, head, adjectiveMention, possessor, cases } of sentence.phrases) {
    if (start < from || start >= to || lexicon.cueAt("side of a border", tokens, head) === null) continue;
    const before = first - 1;
    // «выштурхнулі на беларускі БОК»: an accusative tells where to.
    if (cases.length > 0 && cases.every((one) => one === "nom" || one === "acc")) continue;
    const located =
      (lexicon.cueAt("place preposition", tokens, before) !== null || cases[0] === "loc") &&
      lexicon.cueAt("leaving a place", tokens, before) === null &&
      lexicon.cueAt("leaving with a genitive", tokens, before) === null &&
      lexicon.cueAt("towards a place", tokens, before) === null;
    const mention = adjectiveMention ?? possessor?.mention ?? null;
    const country = mention === null || !located ? null : countryOfMention(mention);
    if (country !== null) return country;
  }
  return null;
}

/** Who is sent away is sent by the state that is left, and never by the one that is reached. */
function byTheWay(candidate: Candidate, around: Around): Hands | null {
  const { sentence, host, predication, entry } = candidate;
  const { lexicon, where, toldIn } = around;
  const { tokens } = sentence;
  const within = ({ start }: NounPhrase): boolean =>
    (start >= host.clause.start && start < host.clause.end) ||
    (start >= predication.clause.start && start < predication.clause.end);
  const states = sentence.phrases.filter(
    (phrase) => phrase.mention?.place != null && !phrase.mention.adjective && within(phrase),
  );
  const left =
    states.find((phrase) => isFrom(phrase, around, sentence)) ??
    (entry.frame.mode === "expel" ? toBeLeft(candidate) : undefined);
  if (left !== undefined && entry.frame.mode !== "restrict") return { country: countryOfMention(left.mention!) };
  const reached = states.find(
    ({ from, cases }) =>
      lexicon.cueAt("towards a place", tokens, from - 1) !== null ||
      (lexicon.cueAt("place preposition", tokens, from - 1) !== null && cases.length === 1 && cases[0] === "acc"),
  );
  const country = reached === undefined ? null : countryOfMention(reached.mention!);
  if (country !== BELARUS.code) return null;
  if (toldIn !== null && toldIn !== country) return { country: toldIn };
  return { country: where !== null && where.country !== country ? where.country : null };
}

/** "Must leave POLAND", "was told to quit LITHUANIA": the state that someone is to leave. */
function toBeLeft({ sentence, predication, recipients }: Candidate): NounPhrase | undefined {
  return sentence.predications
    .filter((one) => one === predication || one.governor === predication.index)
    .flatMap(({ arguments: own }) => own.flatMap(({ role, phrases }) => (role === "object" ? phrases : [])))
    .find(
      (phrase) =>
        phrase.mention?.place?.kind === "country" &&
        !phrase.mention.adjective &&
        recipients.every((filler) => filler.phrase !== phrase),
    );
}

/** True for a place behind "from", also behind a preposition that means it only before a genitive. */
const isFrom = (phrase: NounPhrase, { lexicon }: Around, sentence: Candidate["sentence"]): boolean =>
  isLeft(lexicon, sentence, phrase) ||
  (lexicon.cueAt("leaving with a genitive", sentence.tokens, phrase.from - 1) !== null && phrase.cases.includes("gen"));

const isAbroad = ({ sentence, host }: Candidate, lexicon: Lexicon): boolean =>
  sentence.tokens.some(
    ({ start }, at) =>
      start >= host.clause.start &&
      start < host.clause.end &&
      lexicon.cueAt("abroad", sentence.tokens, at) !== null &&
      lexicon.cueAt("leaving a place", sentence.tokens, at - 1) === null,
  );

/** The foreign force that says it in this sentence, or was the last told of in the ones before. */
function forceSpeaking({ sentence, host, predication }: Candidate, { cast, index }: Around): Hands | null {
  for (let at = host.governor ?? predication.governor, steps = 0; at !== null && steps < 2; steps++) {
    const above = sentence.predications[at]!;
    for (const { role, phrases } of above.arguments) {
      if (role !== "subject") continue;
      const speaker = phrases.map((phrase) => cast.known(phrase)).find((one) => one !== null);
      if (speaker == null) continue;
      return FORCES.has(speaker.sector) && speaker.country !== BELARUS.code && speaker.country !== "XXX"
        ? { country: speaker.country }
        : null;
    }
    at = above.governor;
  }
  const last = cast
    .rememberedBefore(index, REACH)
    .findLast(({ participant, subject }) => subject && FORCES.has(participant.sector));
  const country = last?.participant.country;
  return country === undefined || country === BELARUS.code || country === "XXX" ? null : { country };
}

/** "Detained after crossing FROM BELARUS": across a border people are taken on the side to which they came. */
function acrossBorder({ sentence }: Candidate, around: Around): Hands | null {
  const { where } = around;
  if (where === null || where.country === BELARUS.code || !/ border$/u.test(where.name)) return null;
  const fromHome = sentence.phrases.some(
    (phrase) =>
      phrase.mention !== null &&
      !phrase.mention.adjective &&
      countryOfMention(phrase.mention) === BELARUS.code &&
      isFrom(phrase, around, sentence),
  );
  return fromHome ? { country: where.country } : null;
}

/** "Was arrested after he had returned FROM VILNIUS": no force of a place from which someone only came. */
export function isOnlyLeft({ sentence, entry }: Candidate, where: EventPlace | null, lexicon: Lexicon): boolean {
  if (where?.placeId == null || entry.frame.type !== "COERCE" || entry.frame.mode === "deport") return false;
  const named = sentence.phrases.filter(({ mention }) => mention?.place?.id === where.placeId);
  return named.length > 0 && named.every((phrase) => isLeft(lexicon, sentence, phrase));
}

/** Those who act for the state in whose hands people are: envoys are sent away by the state itself; none where it is not known. */
export function agentsIn(
  { entry }: Candidate,
  { country }: Hands,
  force: (country: string) => readonly Participant[],
): readonly Participant[] {
  if (country === null) return [];
  const forces = force(country);
  const expelled = entry.frame.mode === "expel" || entry.frame.mode === "deport";
  if (entry.frame.type !== "SANCTION" && (forces.length > 0 || !expelled)) return forces;
  const state = entityById(`country:${country}`);
  return state === null ? [] : [{ name: state.name, country: state.country, sector: "GOV", entityId: state.id }];
}

/** "Was sentenced in Warsaw": who is taken or judged at a place abroad is so by that state. */
export const isTakenAbroad = (
  { entry }: Candidate,
  place: { readonly country: string; readonly told: boolean } | null,
): boolean =>
  entry.frame.type === "COERCE" &&
  entry.frame.mode === "arrest" &&
  place?.told === true &&
  place.country !== BELARUS.code;
