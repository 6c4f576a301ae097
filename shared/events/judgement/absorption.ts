/** Predications that are a part of another event, or about no one in particular, and so no event of their own. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { TriggerEntry } from "../lexicon/format.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cast } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Types whose complement says what is asked, promised or feared, and is no event of its own. */
const ABSORBING = new Set(["REQUEST", "AGREE", "THREATEN", "REJECT", "CONCEDE", "ACCUSE", "SUPPORT", "GOVERN"]);
/** What people march to show. */
const STANCES = new Set(["ACCUSE", "REJECT", "SUPPORT"]);
/** Types whose words stand in letters and statements. */
const WRITTEN = new Set(["REQUEST", "ACCUSE", "SUPPORT", "REJECT", "THREATEN", "AGREE"]);
/** What a decree or law does at once. */
const STATE_ACTS = new Set(["COERCE", "MOBILIZE", "SANCTION", "CONCEDE", "RETREAT"]);
/** Modes of sending people out of a country. */
const SENDING: ReadonlySet<string> = new Set(["expel", "deport"]);
/** How many clauses up a governor may stand. */
const STEPS = 4;

/** "everyone who was expelled", "those who plan to rally": a class of people, not an event. */
export function isIndefinite(candidate: Candidate, lexicon: Lexicon): boolean {
  const { host, sentence } = candidate;
  const outer =
    host.subordinate === "complement" && host.governor !== null ? sentence.predications[host.governor] : host;
  if (outer?.subordinate !== "relative" && outer?.subordinate !== "participial") return false;
  return [...candidate.actors, ...candidate.recipients].some(
    ({ phrase }) => phrase.mention === null && lexicon.cueAt("indefinite", sentence.tokens, phrase.head) !== null,
  );
}

/** What a clause of a kind tells only to set the scene of another event. */
const SCENES: Readonly<Record<string, ReadonlySet<string>>> = {
  temporal: new Set(["ELECT vote"]),
  participial: new Set(["PROTEST demo"]),
};

/** "Police stood by AS THE POLLS OPENED", "they left, WAVING FLAGS": the scene of what the main clause tells, and no event of its own. */
export const isScene = ({ host, entry: { frame } }: Candidate): boolean =>
  SCENES[host.subordinate ?? ""]?.has(`${frame.type} ${frame.mode}`) === true;

/**
 * Why a candidate is part of another event (what is asked, promised, refused or accused of), in words for the trace; null where it
 * stands for itself. `coded` are the entries that the predications of the sentence mean, by index.
 */
export function absorbedBy(
  candidate: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
  cast: Cast,
  lexicon: Lexicon,
): string | null {
  const { sentence, predication } = candidate;
  const same = predication.governor === null ? undefined : coded.get(predication.governor);
  if (
    (predication.kind !== "verb" ||
      isHowItHappened(candidate) ||
      isWhatFor(candidate) ||
      isWordedSo(candidate, lexicon)) &&
    same !== undefined &&
    ((same.frame.type === candidate.entry.frame.type &&
      (same.frame.mode === candidate.entry.frame.mode || isWordedSo(candidate, lexicon))) ||
      // "imposed AN ENTRY BAN on 14 migrants": what is sanction elsewhere.
      (predication.kind === "noun" && keepsOut(same) && keepsOut(candidate.entry)))
  )
    return `it is what '${same.pattern.source}' tells`;
  const carriedOut = carriedOutBy(candidate, coded, lexicon);
  if (carriedOut !== null) return `it only orders what '${carriedOut.pattern.source}' tells`;
  if (isCarriedOut(candidate, coded, lexicon)) return null;
  const sent = sentOutBy(candidate, coded, lexicon);
  if (sent !== null) return `it goes with what '${sent.pattern.source}' tells`;
  const effect = doneByLaw(candidate, coded);
  if (effect !== null) return `the law only does what '${effect.pattern.source}' tells`;
  const halt = haltedBy(candidate, coded, lexicon);
  if (halt !== null) return `it is why '${halt.pattern.source}'`;
  const text = toldOfItsText(candidate, coded, lexicon);
  if (text !== null) return `it only says what is in what '${text.pattern.source}' tells`;
  const meeting = toldByPurpose(candidate, coded, cast, lexicon);
  if (meeting !== null) return `it is for what '${meeting.pattern.source}' tells`;
  let inner = predication;
  const someone = (fillers: Candidate["actors"]): boolean => fillers.some(({ phrase }) => cast.known(phrase) !== null);
  for (let steps = 0; inner.governor !== null && steps < STEPS; steps++) {
    const outer: TriggerEntry | undefined = coded.get(inner.governor);
    const content =
      inner.kind === "noun" ||
      inner.subordinate === "complement" ||
      inner.subordinate === "reported" ||
      inner.subordinate === "purpose";
    if (!content) return null;
    if (
      outer !== undefined &&
      inner === predication &&
      !(
        sentence.predications[inner.governor]!.voice === "passive" &&
        !sentence.predications[inner.governor]!.arguments.some(({ role }) => role === "agent")
      ) &&
      outer.pattern.words.some((word, at) => at !== outer.pattern.head && word.lemmas.includes(predication.lemma))
    )
      return `it is a word of '${outer.pattern.source}'`;
    // "Marched TO DENOUNCE the vote": what a protest is for.
    if (outer?.frame.type === "PROTEST" && inner === predication && inner.subordinate === "purpose")
      if (STANCES.has(candidate.entry.frame.type)) return `it is what '${outer.pattern.source}' is for`;
    // "Was ordered TO LEAVE the country": who is sent away does not flee.
    if (isLeaving(candidate.entry) && outer !== undefined && SENDING.has(outer.frame.mode ?? ""))
      return `it is what '${outer.pattern.source}' orders`;
    // "The ARREST of the editor drew condemnation": what brought the words about is told as a fact.
    const cause = inner === predication && isCause(predication, sentence.predications[inner.governor]!);
    // "A worker CONVICTED of insult has been SENT to a colony": no clause of its own is what someone was convicted of.
    const verdict = outer?.frame.type === "COERCE" && predication.tense !== null;
    if (!cause && !verdict && outer !== undefined && (outer.frame.absorbs || ABSORBING.has(outer.frame.type))) {
      if (
        outer.frame.type === "ACCUSE" &&
        inner.kind !== "noun" &&
        someone(candidate.actors) &&
        someone(candidate.recipients.filter(({ phrase }) => !isAnyone(phrase, sentence)))
      )
        return null;
      return `it is what '${outer.pattern.source}' is about`;
    }
    inner = sentence.predications[inner.governor]!;
  }
  return null;
}

/** "Of killing PEOPLE", "of pushing MIGRANTS": a plural that stands for no one in particular. */
const isAnyone = (
  { from, head, mention, pronoun, quantity, possessor, adjectiveMention }: NounPhrase,
  { tokens }: Sentence,
) =>
  mention === null &&
  pronoun === null &&
  quantity === null &&
  possessor === null &&
  adjectiveMention === null &&
  from === head &&
  tokens[head]!.pos === "noun";

/** True for an event noun that is the subject of an active verb. */
const isCause = (noun: Predication, verb: Predication): boolean =>
  noun.kind === "noun" &&
  verb.voice === "active" &&
  verb.arguments.some(({ role, phrases }) => role === "subject" && phrases.some(({ head }) => head === noun.head));

/** "Three people were killed WHEN A BUS COLLIDED with a lorry": one accident. */
const isHowItHappened = ({ predication, entry }: Candidate): boolean =>
  predication.subordinate === "participial" ||
  (entry.frame.type === "INCIDENT" && predication.subordinate === "temporal");

/** "Wrote to the governor ASKING him to let her in": what the verb before it says. */
const isWordedSo = ({ predication, entry }: Candidate, lexicon: Lexicon): boolean =>
  entry.frame.type === "REQUEST" &&
  predication.subordinate === "participial" &&
  predication.tense === null &&
  predication.voice === "active" &&
  lexicon.lists("asking", predication.lemma);

/** Types and modes in whose words lexicons hold bans on coming in. */
const KEEPING_OUT: ReadonlySet<string> = new Set(["SANCTION/discontinue", "COERCE/restrict", "COERCE/ban"]);
const keepsOut = ({ frame }: TriggerEntry): boolean => KEEPING_OUT.has(`${frame.type}/${frame.mode}`);

/**
 * "Deported and BANNED FROM ENTERING for ten years": one act of sending out, where the ban is on the same people or names no one; null for
 * any other.
 */
function sentOutBy(
  { sentence: { tokens, predications }, predication, entry, recipients, lastWord }: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
  lexicon: Lexicon,
): TriggerEntry | null {
  if (!keepsOut(entry)) return null;
  for (const [index, sending] of coded) {
    if (index === predication.index || !SENDING.has(sending.frame.mode ?? "")) continue;
    const out = predications[index]!;
    const ofThose = recipients.every(
      ({ phrase }) =>
        phrase.pronoun !== null ||
        lexicon.cueAt("coming in", tokens, phrase.head) !== null ||
        out.arguments.some(({ phrases }) =>
          phrases.some(({ head }) => head === phrase.head || head === phrase.antecedent?.head),
        ),
    );
    if (!ofThose) continue;
    const last = Math.max(lastWord, predication.to + 2);
    for (let at = predication.from; at <= last && at < tokens.length; at++)
      if (lexicon.cueAt("coming in", tokens, at) !== null) return sending;
    // «им запрещён въезд», «въезд ему закрыт»: the word may stand before its verb.
    for (const { phrases } of predication.arguments)
      if (phrases.some(({ head }) => lexicon.cueAt("coming in", tokens, head) !== null)) return sending;
  }
  return null;
}

const isLeaving = ({ frame }: TriggerEntry): boolean => frame.type === "RELOCATE" || frame.mode === "withdraw";

const isDecision = (entry: TriggerEntry | undefined): boolean =>
  entry?.frame.type === "GOVERN" && entry.frame.mode === "decide";

/** «приказал выдворить», «распорядился закрыть границу»: the act that an order tells as done, and no decision beside it. */
function isCarriedOut(
  { sentence, predication, entry }: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
  lexicon: Lexicon,
): boolean {
  return (
    predication.kind === "verb" &&
    predication.governor !== null &&
    predication.subordinate === "complement" &&
    predication.modality === "asserted" &&
    !isDecision(entry) &&
    isDecision(coded.get(predication.governor)) &&
    !isInstruction(sentence.predications[predication.governor]!, entry, lexicon)
  );
}

/** "instructed universities TO EXPEL those who protest": an instruction, which the office told may yet carry out; forces that are told to move do. */
const isInstruction = (predication: Predication, told: TriggerEntry, lexicon: Lexicon): boolean =>
  told.frame.type !== "MOBILIZE" &&
  predication.voice === "active" &&
  lexicon.lists("instructing", predication.lemma) &&
  predication.arguments.some(({ role, phrases }) => role === "object" && phrases.length > 0);

/** What a decision has done, where that is an event of its own. */
function carriedOutBy(
  candidate: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
  lexicon: Lexicon,
): TriggerEntry | null {
  const { sentence, predication, entry } = candidate;
  if (!isDecision(entry) || predication.kind !== "verb") return null;
  const act = sentence.predications.find(
    (other) =>
      other.governor === predication.index &&
      other.kind === "verb" &&
      other.subordinate === "complement" &&
      other.modality === "asserted" &&
      coded.has(other.index) &&
      !isDecision(coded.get(other.index)) &&
      !isInstruction(predication, coded.get(other.index)!, lexicon),
  );
  return act === undefined ? null : coded.get(act.index)!;
}

/** "sent soldiers TO PATROL the border": told already by the verb before it. */
const isWhatFor = ({ predication, entry }: Candidate): boolean =>
  predication.subordinate === "purpose" && entry.frame.type !== "CONSULT";

/** "signed a decree CALLING UP reservists": what the law does is the news. */
function doneByLaw(
  { sentence, predication, entry }: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
): TriggerEntry | null {
  if (entry.frame.type !== "GOVERN" || entry.frame.mode !== "law" || predication.kind !== "verb") return null;
  const effect = sentence.predications.find(
    (other) =>
      other.governor === predication.index &&
      (other.subordinate === "participial" || other.subordinate === "relative") &&
      other.head > predication.head &&
      other.arguments.some(
        ({ role, phrases }) =>
          role === "subject" &&
          phrases.some((phrase) =>
            predication.arguments.some((own) => own.role === "object" && own.phrases.includes(phrase)),
          ),
      ) &&
      STATE_ACTS.has(coded.get(other.index)?.frame.type ?? ""),
  );
  return effect === undefined ? null : coded.get(effect.index)!;
}

/** "The airport suspended flights after BALLOONS ENTERED Lithuania's airspace": what balloons do is told by what they halt; null for all else. */
function haltedBy(
  { sentence: { tokens }, host, entry }: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
  lexicon: Lexicon,
): TriggerEntry | null {
  if (entry.frame.type !== "MOBILIZE" || entry.frame.mode !== "weapons") return null;
  const doer = host.arguments.find(({ role }) => role === "subject")?.phrases[0];
  if (doer === undefined || !lexicon.classesAt(tokens, doer.head).includes("balloonthing")) return null;
  for (const other of coded.values()) if (other.frame.type === "INCIDENT" && other.frame.mode === null) return other;
  return null;
}

/** "Signed an appeal IN WHICH THEY BEG the governor": what stands in a text that is told of in the same sentence. */
function toldOfItsText(
  { sentence: { tokens, predications }, predication, entry }: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
  lexicon: Lexicon,
): TriggerEntry | null {
  if (predication.subordinate !== "relative" || !WRITTEN.has(entry.frame.type)) return null;
  const which = tokens.findLastIndex(({ lower }, at) => at < predication.from && lexicon.lists("which people", lower));
  if (which < 1 || tokens[which - 1]!.pos !== "prep") return null;
  for (const [index, other] of coded)
    if (other.frame.type === entry.frame.type && predications[index]!.head < which && index !== predication.index)
      return other;
  return null;
}

/** "will visit Lithuania to meet the opposition": one meeting, which the purpose tells better than the journey to a country. */
function toldByPurpose(
  candidate: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
  cast: Cast,
  lexicon: Lexicon,
): TriggerEntry | null {
  const { sentence, predication, entry, recipients } = candidate;
  if (entry.frame.type !== "CONSULT" || predication.kind === "noun") return null;
  if (recipients.some(({ phrase }) => phrase.mention?.place === null || phrase.mention?.place === undefined))
    return null;
  const purpose = sentence.predications.find(
    (other) =>
      other.governor === predication.index &&
      other.subordinate === "purpose" &&
      coded.get(other.index)?.frame.type === "CONSULT" &&
      // "Met in Riga TO DISCUSS Belarus": that is their topic.
      !lexicon.lists("talking over", other.lemma) &&
      other.arguments.some(
        ({ role, phrases }) => role !== "subject" && phrases.some((phrase) => cast.known(phrase) !== null),
      ),
  );
  return purpose === undefined ? null : (coded.get(purpose.index) ?? null);
}
