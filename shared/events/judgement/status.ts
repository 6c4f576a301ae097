/** Whether a candidate is told as done, planned, alleged or denied, or is not told as an event at all. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Cue } from "../lexicon/cues.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Status } from "../ontology.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isPastRefusal, isToBe, topicOf } from "../triggers/index.ts";

export interface StatusFinding {
  /** Null where the words tell no event: a hypothesis, a wish, a negated act. */
  readonly status: Status | null;
  /** What decided, in plain words. */
  readonly cues: readonly string[];
  readonly attribution: string | null;
  /** The predication of saying that the candidate hangs on, if any. */
  readonly speech: Predication | null;
  /** Whose words the sentence says it tells («по словам активиста»), where no verb of saying does. */
  readonly teller: NounPhrase | null;
  /** True where the words only tell what something is for ("to demand that he resign"). */
  readonly purpose: boolean;
}

/** Acts that their doers contest as a rule: told only by one side, they are alleged. */
const CONTESTED = new Set([
  "ASSAULT",
  "COERCE/withhold",
  "COERCE/misinform",
  "COERCE/deport",
  "COERCE/cyber",
  "MOBILIZE/weapons",
]);

/** Types that sportsmen and spectators are told of like anyone. */
const OF_ANYONE = new Set(["COERCE", "ASSAULT", "PROTEST", "SANCTION", "RELOCATE", "INCIDENT"]);

/** Types, or types with modes, whose attempt counts as the act. */
const ATTEMPTS = new Set(["RELOCATE", "PROTEST", "COERCE/deport"]);

export function findStatus(candidate: Candidate, lexicon: Lexicon, text: string): StatusFinding {
  const { sentence, predication, host, entry } = candidate;
  const { tokens, predications } = sentence;
  const cues: string[] = [];
  const has = (cue: Cue, at: number): boolean => lexicon.cueAt(cue, tokens, at) !== null;
  let status: Status = "occurred";
  let attribution: string | null = null;
  let speech: Predication | null = null;
  let purpose = false;
  const none = (cue: string): StatusFinding => ({
    status: null,
    cues: [...cues, cue],
    attribution,
    speech,
    teller: null,
    purpose,
  });

  for (let at = Math.max(0, predication.from - 4); at < predication.to; at++) {
    if (tokens[at]!.start >= host.clause.start - 1 && has("alleged", at)) {
      status = "alleged";
      cues.push(`'${tokens[at]!.text}'`);
    }
  }
  // «суды, как правило, проходят»: between commas.
  const beforeHost = tokens[host.from - 1]?.text === "," ? 3 : 1;
  for (let at = Math.max(0, host.from - beforeHost); at <= Math.min(tokens.length - 1, host.head + 1); at++) {
    if (has("general", at)) return none(`'${tokens[at]!.text}': what happens in general`);
  }
  // "The coach thanked the fans", "forecasters warn of frost".
  // "Fans called for the release of the jailed GOALKEEPER": sport, and a public matter all the same.
  if (!OF_ANYONE.has(entry.frame.type) && !tokens.some((_, at) => has("public matter", at))) {
    for (const [at, token] of tokens.entries()) {
      if (token.start >= host.clause.start - 1 && token.end <= host.clause.end + 1 && has("no public matter", at))
        return none(`'${token.text}': no public matter`);
    }
  }
  // "They search cells every week"; those who march every Sunday protest.
  if ((host.tense === "present" || host.perfect === "present") && entry.frame.type !== "PROTEST") {
    for (const [at, token] of tokens.entries()) {
      if (token.start >= host.clause.start - 1 && token.end <= host.clause.end + 1 && has("habit", at))
        return none(`'${token.text}': a habit`);
    }
  }
  const topic = candidate.light ? null : topicOf(predication, sentence, lexicon);
  if (topic !== null) return none(`only what '${topic}' is of`);
  if (onlyDescribes(candidate)) return none("only tells who someone is");
  // "NO agreement was signed".
  const refusal = entry.frame.type === "REJECT";
  const nothing = host.arguments.some(
    ({ role, phrases }) =>
      (role === "subject" || (role === "object" && !refusal)) &&
      phrases[0] !== undefined &&
      has("nothing", phrases[0].from) &&
      // "no fewer than 700".
      (phrases[0].quantity?.bound ?? "exact") === "exact",
  );
  if (nothing && !entry.frame.negated) return none("done by or to no one");
  if (host.negated !== entry.frame.negated) return none(host.negated ? "negated" : "not negated");
  if (predication !== host && predication.negated) return none("negated");
  // «грузовик взорвётся», "many will die": harm is told when it is done.
  if (host.modality === "planned" && entry.frame.type === "INCIDENT") return none("harm yet to come");
  if (host.modality === "planned" || (predication === host && isToBe(host, sentence, lexicon))) {
    // "Lithuania will not recognise the vote" refuses it now, and who "will strike back" threatens now.
    status = (refusal && entry.frame.negated) || entry.frame.type === "THREATEN" ? "occurred" : "planned";
    cues.push("will, or is to");
    const conditional = predications.some(
      (other) => other.subordinate === "conditional" && other !== host && other.clause.start < host.clause.start,
    );
    if (conditional && entry.frame.type !== "THREATEN") return none("depends on a condition");
  } else if (host.modality === "possible" && entry.frame.status === "occurred") {
    // "He must serve three years": the words themselves tell what was decided.
    cues.push("decided, by its words");
  } else if (host.modality !== "asserted" && !(entry.frame.future && entry.frame.negated && isPastRefusal(host)))
    return none(`only ${host.modality}`);
  if (host.subordinate === "conditional") return none("in a condition");

  const wanted = wantedBy(host, sentence, lexicon);
  if (wanted >= 0) {
    // "Its refusal TO RECOGNISE the vote", "a plan TO CLOSE the border".
    if (has("unreal", wanted) || (has("attempt", wanted) && !ATTEMPTS.has(entry.frame.type)))
      return none(`only what '${tokens[wanted]!.text}' is about`);
    if (has("plan", wanted) && status === "occurred") status = "planned";
  }
  // "Hoteliers FEAR THAT it will close", "no EVIDENCE THAT they were moved".
  const feared = contentNoun(host, sentence, lexicon);
  if (
    feared >= 0 &&
    (has("nothing", nounPhraseStart(feared, sentence)) || (host.governor === null && has("unreal", feared)))
  )
    return none(`only what '${tokens[feared]!.text}' is about`);
  let inner = host;
  let governor = host.governor === null ? null : predications[host.governor]!;
  for (let steps = 0; governor !== null && steps < 6; steps++) {
    const at = governor.head;
    const said = `'${text.slice(tokens[governor.from]!.start, tokens[governor.to - 1]!.end)}'`;
    const complement = inner.subordinate === "complement" || inner.subordinate === "reported" || inner.kind === "noun";
    const noun = has("attribution", at) ? -1 : contentNoun(inner, sentence, lexicon);
    if (noun >= 0) {
      // "The accusation THAT Ukraine trains militants", "fears THAT the border will be closed".
      if (has("allegation", noun)) {
        if (status === "occurred") status = "alleged";
        cues.push(`'${tokens[noun]!.text}'`);
      } else if (has("unreal", noun) || has("unreal noun", noun))
        return none(`only what '${tokens[noun]!.text}' is about`);
    }
    if (inner.kind === "noun" && inner === predication) {
      // An event noun that is an object: what its verb means decides; after a preposition ("after talks") it is a fact.
      const slot = governor.arguments.some(
        ({ role, phrases }) => role !== "oblique" && phrases.some((phrase) => phrase.head === predication.head),
      );
      if (slot && has("denial", at)) {
        status = "denied";
        cues.push(said);
      } else if (slot && has("plan", at) && isArranged(governor, candidate)) {
        status = "planned";
        cues.push(said);
      } else if (slot && (has("unreal", at) || has("plan", at))) return none(`object of ${said}`);
      // «не связано с переговорами», «не говорил о санкциях».
      else if (governor.negated && isAbout(governor, predication, lexicon)) return none(`under negated ${said}`);
    } else if (complement) {
      const nobody = governor.arguments.some(
        ({ role, phrases }) => role === "subject" && phrases[0] !== undefined && has("nothing", phrases[0].from),
      );
      if (nobody) return none(`${said} of no one`);
      if (has("denial", at)) {
        status = "denied";
        cues.push(said);
      } else if (has("allegation", at)) {
        if (status === "occurred") status = "alleged";
        cues.push(said);
      } else if (has("attempt", at)) {
        // Those who try to cross a border, or to put someone over it, already do something.
        if (!ATTEMPTS.has(entry.frame.type) && !ATTEMPTS.has(`${entry.frame.type}/${entry.frame.mode}`))
          return none(`only what ${said} is about`);
      } else if (
        has("unreal", at) ||
        (inner.subordinate === "complement" && inner.tense === null && has("bidding", at))
      )
        return none(`only what ${said} is about`);
      else if (inner.subordinate === "complement" && lexicon.lists("plan of then", tokens[at]!.lower))
        return none(`${said} was not done`);
      else if (host.modality === "planned" && has("forecasting", at)) return none(`only what ${said} will be`);
      else if (has("plan", at)) {
        if (inner.subordinate === "complement") status = "planned";
        cues.push(said);
      }
      if (governor.modality === "planned" && inner.subordinate === "complement") status = "planned";
      else if (governor.modality !== "asserted" && governor.modality !== "planned")
        return none(`under a ${governor.modality} ${said}`);
      if (governor.negated && !has("attribution", at) && !asksWhy(governor, inner, sentence, lexicon))
        return none(`under negated ${said}`);
      if (speech === null && (has("attribution", at) || has("allegation", at) || has("denial", at))) {
        speech = governor;
        const speaker = governor.arguments.find((argument) => argument.role === "subject")?.phrases[0];
        if (speaker) attribution = text.slice(speaker.start, speaker.end);
      }
    } else if (inner.subordinate === "purpose") {
      if (inner !== host) return none("only a purpose");
      // «не хотел, чтобы судили»: what is wished is no purpose.
      if (has("unreal", at)) return none(`only what ${said} is about`);
      purpose = true;
      if (governor.modality === "planned" && status === "occurred") status = "planned";
      cues.push(`what ${said} is for`);
    }
    if (governor.subordinate === "conditional") return none("in a condition");
    inner = governor;
    governor = governor.governor === null ? null : predications[governor.governor]!;
  }
  const teller = speech === null ? (tellerIn(sentence, lexicon) ?? accordingTo(sentence, lexicon)) : null;
  const source = teller ?? accordingTo(sentence, lexicon);
  if (attribution === null && source !== null) attribution = text.slice(source.start, source.end);
  if (entry.frame.status !== null) status = entry.frame.status;
  return { status, cues, attribution, speech, teller, purpose };
}

/** What people come together for on a day that is set. */
const HELD_ON_A_DAY: ReadonlySet<string> = new Set(["CONSULT", "ELECT", "PROTEST"]);

/** "A MEETING with the board IS PLANNED", "the inauguration is expected in March". */
const isArranged = (
  { voice, negated, modality, arguments: args }: Predication,
  { predication, entry }: Candidate,
): boolean =>
  HELD_ON_A_DAY.has(entry.frame.type) &&
  voice === "passive" &&
  modality === "asserted" &&
  !negated &&
  args.some(({ role, phrases }) => role === "subject" && phrases.some(({ head }) => head === predication.head));

/** Token of the noun whose infinitive a clause is: "a PLAN to close the border"; -1 where it is none. */
function wantedBy({ kind, tense, from, head }: Predication, { tokens }: Sentence, lexicon: Lexicon): number {
  if (kind !== "verb" || tense !== null) return -1;
  const to = tokens.findIndex(({ lower }, at) => at >= from && at <= head && lexicon.lists("infinitive mark", lower));
  return to > 0 && tokens[to - 1]!.pos === "noun" ? to - 1 : -1;
}

/** Token of the noun whose content a clause tells: "the CLAIM that they lied"; -1 where it tells none. */
function contentNoun({ subordinate, clause, governor }: Predication, { tokens }: Sentence, lexicon: Lexicon): number {
  if (subordinate !== "reported" && !(subordinate === "relative" && governor === null)) return -1;
  const first = tokens.findIndex(({ start }) => start >= clause.start);
  const isThat = (at: number): boolean => lexicon.lists("content conjunction", tokens[at]?.lower);
  const that = isThat(first) ? first : first - 1;
  return isThat(that) && tokens[that - 1]?.pos === "noun" ? that - 1 : -1;
}

/** Where the noun's phrase begins: "NO credible evidence". */
function nounPhraseStart(head: number, { phrases }: Sentence): number {
  return phrases.find((phrase) => phrase.head === head)?.from ?? head;
}

/** "freed 17 people convicted over politics": which people, where no length or doer of the sentence is told. */
function onlyDescribes({ host, predication, entry, sentence, recipients }: Candidate): boolean {
  const { type, mode, counts } = entry.frame;
  if (type !== "COERCE" || mode !== "arrest" || counts.recipient !== "persons") return false;
  // "Du mechanikai, X ir Y, nuteisti": the only verb of its sentence, and they its subject.
  const alone = sentence.predications.every(
    ({ kind, index, governor }) => index === host.index || kind === "noun" || governor === host.index,
  );
  if (alone && recipients.some(({ phrase }) => phrase.cases.includes("nom"))) return false;
  return (
    predication === host &&
    host.kind === "participle" &&
    host.voice === "passive" &&
    recipients.some(({ phrase }) => phrase.mention === null && isRightBefore(phrase.to, host.from, sentence)) &&
    // "Dviem mokytojoms skirta": in the dative, they are given something.
    !host.arguments.some(({ role }) => role === "agent" || role === "indirect") &&
    !sentence.measures.some(
      ({ unit, start, end }) =>
        unit !== null && unit !== "age" && start >= host.clause.start && end <= host.clause.end + 1,
    )
  );
}

/** «не связано с ПЕРЕГОВОРАМИ»: a noun that is only spoken of or compared. */
const isAbout = (governor: Predication, noun: Predication, lexicon: Lexicon): boolean =>
  governor.arguments.some(
    ({ preposition, phrases }) =>
      lexicon.lists("spoken of", preposition) && phrases.some(({ head }) => head === noun.head),
  );

/** "Does not know WHY he was arrested": what only the reason is not known of has happened. */
function asksWhy(governor: Predication, inner: Predication, { tokens }: Sentence, lexicon: Lexicon): boolean {
  for (let at = governor.to; at < inner.from; at++)
    if (lexicon.cueAt("asking for the reason", tokens, at) !== null) return true;
  return false;
}

/** True where no more than a comma stands between: «15 человек, осуждённых за экстремизм». */
const isRightBefore = (end: number, from: number, { tokens }: Sentence): boolean =>
  end === from || (end + 1 === from && tokens[end]!.text === ",");

/** Who tells what a sentence tells by their words; in «по его словам» the words stand for him. */
function tellerIn({ predications, tokens }: Sentence, lexicon: Lexicon): NounPhrase | null {
  for (const { arguments: args } of predications)
    for (const { preposition, phrases } of args)
      if (
        phrases[0] !== undefined &&
        lexicon.lists("by the words of", preposition) &&
        lexicon.lists("someone's words", tokens[phrases[0].head]!.lemma)
      )
        return phrases[0].possessor ?? phrases[0];
  return null;
}

/** "according to X": whoever stands behind a preposition of telling. */
function accordingTo({ predications }: Sentence, lexicon: Lexicon): NounPhrase | null {
  for (const { arguments: args } of predications)
    for (const { preposition, phrases } of args)
      if (lexicon.lists("according to", preposition) && phrases[0] !== undefined) return phrases[0];
  return null;
}

export function isContested(type: string, mode: string | null): boolean {
  return CONTESTED.has(type) || CONTESTED.has(`${type}/${mode}`);
}
