/** One death, one wound: whom an act of violence or an accident harmed, where no number is told. */
import type { NounPhrase } from "../../language/index.ts";
import type { Quantity } from "../event.ts";
import type { Cue } from "../lexicon/cues.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { Counting } from "./counting.ts";

/** Blows that leave marks: who alone is shot or stabbed is one of the injured. */
const WOUNDING: ReadonlySet<string> = new Set(["firearms", "primitive"]);

/** The dead or injured that the people of a candidate are by themselves: "X died", "both were executed", "a guard was stabbed"; null for others. */
export function victimsOf(candidate: Candidate, counting: Counting, lexicon: Lexicon): Quantity | null {
  const { entry, recipients, predication, host, lastWord, sentence } = candidate;
  const { type, mode, counts } = entry.frame;
  if (type !== "ASSAULT" && type !== "INCIDENT") return null;
  const tokens = sentence.tokens;
  const slots = recipients.map(({ phrase }) => phrase);
  const subjects = host.arguments.flatMap(({ role, phrases }) => (role === "subject" ? phrases : []));
  // Who died or was put to death is the subject, whatever the frame takes.
  const whom = slots.length === 0 && (mode === "death" || host.voice === "passive") ? subjects : slots;
  const alone = (phrase: NounPhrase): boolean =>
    counting.isSomeone(phrase) &&
    !(tokens[phrase.head]!.pos === "num" && lexicon.lists("so many of", tokens[phrase.to]?.lower)) &&
    phrase.number !== "plural" &&
    phrase.quantity === null &&
    phrase.pronoun?.number !== "plural";
  const single = whom.length === 1 && alone(whom[0]!);
  const both =
    whom.length === 1 && tokens.slice(whom[0]!.from, whom[0]!.to).some(({ lower }) => lexicon.lists("both", lower));
  const says = (cue: Cue, from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ lower }) => lexicon.lists(cue, lower));
  const words = [predication.from, Math.max(predication.to, lastWord + 1)] as const;
  const frameKills = [counts.recipient, counts.subject, counts.object].includes("killed");
  const last = Math.max(host.clause.end, predication.clause.end, tokens[lastWord]!.end);
  const clause = tokens.findLastIndex(({ end }) => end <= last + 1) + 1;
  const first = tokens.findIndex(({ start }) => start >= Math.min(host.clause.start, predication.clause.start));
  const deadly =
    mode === "death" ||
    tokens.slice(first, clause).some(({ lower, pos }) => pos === "adv" && lexicon.lists("deadly", lower)) ||
    mode === "execute" ||
    mode === "assassinate" ||
    says("deadly", ...words) ||
    frameKills;
  if (deadly) {
    // Frames of accidents count whoever died in them; of a list they say nothing.
    if (both) return { kind: "killed", value: 2, bound: "exact" };
    const many = type === "ASSAULT" || mode === "death" ? whom.length > 0 && whom.every(alone) : single;
    // "Ihar Lednik, the founder of a library": what someone was is no one more.
    const named = whom.filter(
      (phrase) => phrase.mention !== null || phrase.personName || tokens[phrase.head]!.pos === "proper",
    );
    return many ? { kind: "killed", value: named.length || whom.length, bound: "exact" } : null;
  }
  if (type !== "ASSAULT" || mode === "torture" || both) return null;
  const head = tokens[predication.head]!;
  const hurt = lexicon.lists("hurt", head.lower) || (mode !== null && WOUNDING.has(mode));
  if (single && hurt) return { kind: "injured", value: 1, bound: "exact" };
  // "His nose was broken", «яму зламалі нос»: whose it is may stand in no slot.
  const injury = says("injury", first, clause);
  return injury && (single || whom.length === 0) ? { kind: "injured", value: 1, bound: "exact" } : null;
}
