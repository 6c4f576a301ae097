/** What people and firms do with what is their own, what a law has them do, and which people of a kind are meant: no act of power over anyone. */
import type { NounPhrase, Predication, Sentence, Token } from "../../language/index.ts";
import type { Sector } from "../../watchlist/mention.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Modes of coercion by which a place, a paper or a page is shut. */
const SHUTTING = new Set(["ban", "censor", "restrict"]);
/** Sectors that close and take away what is others', even where the text calls it theirs. */
const IN_POWER: ReadonlySet<Sector> = new Set(["GOV", "COP", "MIL", "JUD", "LEG", "UAF", "IGO"]);

const phraseIn = ({ arguments: args }: Predication, wanted: string): NounPhrase | undefined =>
  args.find(({ role }) => role === wanted)?.phrases[0];

/** "SHE CLOSED HER AGENCY", "the firm shut ITS Minsk office": who owns a thing bans no one by closing it. */
export function isOwnAffair({ sentence: { tokens }, host, predication, entry }: Candidate, lexicon: Lexicon): boolean {
  const { type, mode } = entry.frame;
  if (type !== "COERCE" || !SHUTTING.has(mode ?? "") || predication !== host || host.voice !== "active") return false;
  if (!lexicon.traits.ownByGender) return false;
  if (!entry.frame.actor.includes("subject")) return false;
  const doer = phraseIn(host, "subject");
  const object = phraseIn(host, "object");
  // "THE EXCHANGE CLOSED early": what closes, and no one who closes anything.
  if (object === undefined && doer !== undefined && mode === "ban" && lexicon.lists("closing by itself", host.lemma))
    return !isPower(doer, tokens, lexicon);
  const owner = object?.possessor?.pronoun;
  // "FIRED ITS PRESENTER for taking part in the rally": people are no one's own.
  if (
    doer === undefined ||
    object === undefined ||
    owner == null ||
    lexicon.participant(tokens, object.head)?.value.kind === "person"
  )
    return false;
  // "Did not renew HIS contract": whom it hurts, unless a firm does it.
  if (mode === "restrict" && owner.gender !== "neuter") return false;
  const { pronoun, mention, head, personName } = doer;
  if (mention?.place != null || mention?.entity?.kind === "country") return false;
  if (pronoun !== null)
    return pronoun.person === owner.person && pronoun.gender === owner.gender && pronoun.number === owner.number;
  const sector = mention?.entity?.sector ?? lexicon.participant(tokens, head)?.value.sector;
  if (isPower(doer, tokens, lexicon)) return false;
  // A person's own is his or hers, a firm's is its.
  const person = mention?.entity?.kind === "person" || personName !== undefined || tokens[head]!.pos === "proper";
  return sector !== undefined || (person && owner.gender !== "neuter");
}

const isPower = ({ mention, head }: NounPhrase, tokens: readonly Token[], lexicon: Lexicon): boolean =>
  mention?.place != null ||
  mention?.entity?.kind === "country" ||
  IN_POWER.has(mention?.entity?.sector ?? lexicon.participant(tokens, head)?.value.sector ?? "CVL");

/** "The law OBLIGES communities TO REGISTER": what someone must do has not been done; "was obliged to resign" has. */
export function isObliged({ sentence: { predications }, host }: Candidate, lexicon: Lexicon): boolean {
  if (host.subordinate !== "complement" || host.governor === null) return false;
  const governor = predications[host.governor]!;
  return lexicon.lists("obliging", governor.lemma) && governor.voice === "active";
}

/** "EU citizens LEAVING Belarus may still pass", "people FLEEING repression often settle here": which people of a kind something holds for. */
export function isWhichOfAKind({ sentence, host, predication }: Candidate, lexicon: Lexicon): boolean {
  const { tokens, predications } = sentence;
  if (predication !== host || host.subordinate !== "participial" || host.voice !== "active") return false;
  if (!lexicon.lists("progressive", tokens[host.from]!.lower)) return false;
  const doer = phraseIn(host, "subject");
  if (doer === undefined || doer.to !== host.from || !isBarePlural(doer, sentence)) return false;
  return !predications.some(
    ({ kind, tense, modality, perfect, index }) =>
      index !== host.index &&
      kind === "verb" &&
      tense !== null &&
      !(modality === "possible" || (tense === "present" && perfect == null)),
  );
}

/** "Migrants", "EU citizens": without article, number or owner. */
const isBarePlural = (
  { from, head, pronoun, quantity, possessor, mention }: NounPhrase,
  { tokens }: Sentence,
): boolean =>
  pronoun === null &&
  quantity === null &&
  possessor === null &&
  mention?.entity == null &&
  tokens[head]!.pos === "noun" &&
  tokens[head]!.lower !== tokens[head]!.lemma &&
  !["det", "num", "pron"].includes(tokens[from]!.pos);

/** "Asked the congregation TO PRAY", "wants her spectators TO BE BORED": what no one does in public. */
export const asksForNothing = (
  { entry, predication, sentence: { tokens, predications } }: Candidate,
  lexicon: Lexicon,
): boolean =>
  entry.frame.type === "REQUEST" &&
  predications.some(
    ({ governor, subordinate, tense, head }) =>
      governor === predication.index &&
      subordinate === "complement" &&
      tense === null &&
      lexicon.cueAt("private act", tokens, head) !== null,
  );
