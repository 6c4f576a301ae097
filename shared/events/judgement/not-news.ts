/** Clauses that tell no act whatever their words mean: questions, works of fiction, what an office is for, what a law has for everyone. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Cue } from "../lexicon/cues.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Types of what sportsmen do to each other on the field. */
const PLAYED = new Set(["CONSULT", "REJECT", "CONCEDE"]);
/** Types that are told of everyone as their right. */
const BUSINESS = new Set([
  "REQUEST",
  "SUPPORT",
  "REJECT",
  "ACCUSE",
  "AGREE",
  "CONSULT",
  "AID",
  "COOPERATE",
  "GOVERN",
  "CONCEDE",
]);
/** How many clauses up the verb stands that tells what a novel is about. */
const STEPS = 4;

/** Why a candidate tells no act, in words for the trace; null where it does. */
export function noAct(candidate: Candidate, lexicon: Lexicon): string | null {
  const { sentence, entry } = candidate;
  if (isAsked(candidate, lexicon)) return "a question";
  if (isExplained(sentence, lexicon)) return "a headline that announces an explanation";
  if (isOfAnyone(candidate, lexicon)) return "what is done by or to anyone of a kind";
  if (isLaidToCharge(candidate, lexicon)) return "only what someone is charged with";
  if (PLAYED.has(entry.frame.type) && isScored(sentence, lexicon)) return "the score of a match";
  const work = workOf(candidate, lexicon);
  if (work !== null) return `only in '${work}'`;
  if (isBusiness(candidate, lexicon)) return "what an office is for";
  if (BUSINESS.has(entry.frame.type)) {
    const rule = ruleOf(candidate, lexicon);
    if (rule !== null) return `what '${rule}' has for everyone`;
  }
  return null;
}

/** "WOULD MINSK AGREE to such a plan?": the first clause of a question that takes nothing for granted, as "Why did he refuse?" does. */
function isAsked({ sentence: { tokens, predications }, host }: Candidate, lexicon: Lexicon): boolean {
  const opens = (at: number): boolean => lexicon.lists("yes-or-no opening", tokens[at]?.lower);
  const last = tokens.findLastIndex(({ text }) => /[\p{L}\p{N}?]/u.test(text));
  const first = tokens.findIndex(({ text }) => /\p{L}/u.test(text));
  if (tokens[last]?.text !== "?" || !opens(first)) return false;
  return predications.every(
    ({ kind, tense, head }) => kind !== "verb" || tense === null || head >= host.head || opens(head),
  );
}

/** "What we know about the drone that killed two", "Why Minsk freed them": the text explains what was told before, or tells it itself. */
const isExplained = ({ kind, tokens }: Sentence, lexicon: Lexicon): boolean =>
  kind === "title" && lexicon.lists("explaining", tokens[0]?.lower);

/** «Тех, кто сомневается, увольняют», «на тех, кто ищет убежища»: no one in particular, and no day. */
function isOfAnyone({ host, sentence: { tokens } }: Candidate, lexicon: Lexicon): boolean {
  if (host.tense !== "present" || host.kind !== "verb") return false;
  return host.arguments.some(({ role, phrases: [one] }) => {
    if (one === undefined || (role !== "subject" && role !== "object")) return false;
    const isWho = (at: number): boolean => lexicon.lists("anyone who", tokens[at]?.lower);
    if (isWho(one.head)) return role === "subject" && host.subordinate === "relative";
    return (
      lexicon.lists("anyone", tokens[one.head]!.lower) && tokens[one.head + 1]?.text === "," && isWho(one.head + 2)
    );
  });
}

/** Types of what is no crime anywhere else: gifts, words and marches that a prosecutor tells of. */
const CHARGED: ReadonlySet<string> = new Set(["AID", "SUPPORT", "REQUEST", "CONSULT", "AGREE", "COOPERATE", "PROTEST"]);

/** «По версии обвинения, минчанка переводила деньги фондам»: what a court hears is told with the verdict. */
function isLaidToCharge({ entry, sentence: { tokens, predications } }: Candidate, lexicon: Lexicon): boolean {
  if (!CHARGED.has(entry.frame.type)) return false;
  return predications.some(({ arguments: args }) =>
    args.some(({ preposition, phrases: [one] }) => {
      if (preposition === null || one?.possessor == null || !lexicon.lists("version", tokens[one.head]!.lower))
        return false;
      const { head, mention } = one.possessor;
      const sector = mention?.entity?.sector ?? lexicon.participant(tokens, head)?.value.sector;
      return sector === "JUD" || sector === "COP" || lexicon.classesAt(tokens, head).includes("case");
    }),
  );
}

/** "beat Latvia 3-1 and will meet Germany". */
const isScored = ({ tokens, predications }: Sentence, lexicon: Lexicon): boolean =>
  tokens.some(({ text }) => /^\d{1,3}[-–:]\d{1,3}$/u.test(text)) &&
  predications.some(({ lemma }) => lexicon.lists("match verb", lemma));

const isCue = (cue: Cue, phrase: NounPhrase | undefined, { tokens }: Sentence, lexicon: Lexicon): boolean =>
  phrase !== undefined && phrase.mention === null && lexicon.cueAt(cue, tokens, phrase.head) !== null;

const subjectOf = ({ arguments: args }: Predication): NounPhrase | undefined =>
  args.find(({ role }) => role === "subject")?.phrases[0];

/** The work in which something happens: "THE PLAY tells how a judge condemns his son", "IN THE NOVEL he is shot"; null where none. */
function workOf(candidate: Candidate, lexicon: Lexicon): string | null {
  const { sentence, host } = candidate;
  const { predications, tokens } = sentence;
  const inside = behind("inside a work", "fiction", candidate, lexicon);
  if (inside !== null) return inside;
  // "The film tells the story of a journalist WHO WAS JAILED".
  if (host.subordinate === "relative" && host.governor === null) {
    const first = predications.find(
      ({ kind, tense, head }) => kind === "verb" && tense === "present" && head < host.head,
    );
    const told = first === undefined ? undefined : subjectOf(first);
    if (isCue("fiction", told, sentence, lexicon)) return tokens[told!.head]!.text;
  }
  let at = host.governor;
  for (let steps = 0; at !== null && steps < STEPS; steps++) {
    const subject = subjectOf(predications[at]!);
    if (isCue("fiction", subject, sentence, lexicon)) return tokens[subject!.head]!.text;
    at = predications[at]!.governor;
  }
  return null;
}

/** "The commission's TASK IS TO INVESTIGATE". */
function isBusiness({ sentence, host }: Candidate, lexicon: Lexicon): boolean {
  if (host.governor === null || host.subordinate !== "complement") return false;
  const governor = sentence.predications[host.governor]!;
  return (
    lexicon.lists("copula", governor.lemma) &&
    governor.tense === "present" &&
    isCue("office", subjectOf(governor), sentence, lexicon)
  );
}

/** "UNDER THE CONSTITUTION the president appoints ambassadors": the text that has it so; null where none. */
function ruleOf(candidate: Candidate, lexicon: Lexicon): string | null {
  const { host } = candidate;
  return host.tense === "present" && host.perfect == null
    ? behind("by a rule", "rule of law", candidate, lexicon)
    : null;
}

/** What of a cue stands behind a preposition in the clause or opens it: "IN THE NOVEL", "UNDER THE CODE"; null where nothing does. */
function behind(preposition: Cue, cue: Cue, { sentence, host }: Candidate, lexicon: Lexicon): string | null {
  const { tokens, phrases } = sentence;
  const found = phrases.find(
    (phrase) =>
      lexicon.cueAt(preposition, tokens, phrase.from - 1) !== null &&
      (phrase.from < 4 || (phrase.start >= host.clause.start && phrase.start < host.clause.end)) &&
      isCue(cue, phrase, sentence, lexicon),
  );
  return found === undefined ? null : tokens[found.head]!.text;
}
