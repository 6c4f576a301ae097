/** Of which body those are who are described by it: soldiers of a force, envoys of a union, members of a council. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import { fromMention } from "./mentioned.ts";
import { ofIt } from "./phrase-facts.ts";

/** Whom another phrase of the sentence means. */
export type Resolve = (phrase: NounPhrase) => Participant | null;

/** Sectors whose people are a body: "the head of the border guards". */
export const FORCES = new Set(["COP", "MIL", "SPY"]);
/** "Fighters of the Wagner group", "soldiers of the interior troops": those who fight for a company or serve in a force are that one. */
export function unitOf(phrase: NounPhrase, resolve: Resolve, lexicon: Lexicon): Participant | null {
  const owner = ofIt(phrase, lexicon) ?? phrase.possessor;
  const entity = owner?.mention?.entity;
  return entity?.kind === "body" && (entity.sector === "UAF" || entity.sector === "COP") ? resolve(owner!) : null;
}

/**
 * «представитель ЕС», "a spokesman of the United Nations", "EU ambassadors", "ambassadors of five EU countries": who speaks for a body of
 * many states is that body. "Foreign Ministry officials" are the ministry, "KGB officers" the KGB.
 */
export function unionOf(
  phrase: NounPhrase,
  { kind, sector, national }: ParticipantWord,
  resolve: Resolve,
  lexicon: Lexicon,
): Participant | null {
  const owner = ofIt(phrase, lexicon) ?? phrase.possessor;
  const entity = owner?.mention?.entity;
  if (sector === "GOV" && entity?.kind === "body" && entity.sector === "IGO") return resolve(owner!);
  const before = phrase.adjectiveMention ?? owner?.adjectiveMention;
  // "EU governments" are the union, "the EU government office" is no one's.
  // "The EU delegation": of no state.
  const several = (phrase.number === "plural" || national) && before?.entity?.sector === "IGO";
  if ((kind !== "person" && !several) || before?.entity?.kind !== "body") return null;
  return (sector === "GOV" && before.entity.sector === "IGO") ||
    (before.entity.sector === sector && before === phrase.adjectiveMention)
    ? fromMention({ ...before, adjective: false })
    : null;
}

/** "Members of the Coordination Council", «сотрудники редакции»: the body in whose name they act; null where they are people of it. */
export function bodyOf(phrase: NounPhrase, sentence: Sentence, resolve: Resolve, lexicon: Lexicon): Participant | null {
  if (!lexicon.traits.listsMembers) {
    const word = lexicon.participant(sentence.tokens, phrase.head)?.value;
    const belongs = lexicon.classesAt(sentence.tokens, phrase.head).includes("memberof");
    const owner = phrase.possessor === null ? null : lexicon.participant(sentence.tokens, phrase.possessor.head);
    const body =
      phrase.possessor?.mention?.entity?.kind === "body" ||
      (owner?.value.kind === "body" && [...(belongs ? ["OPP"] : []), "COP", "SPY"].includes(owner.value.sector))
        ? resolve(phrase.possessor!)
        : null;
    // Officers, agents and speakers of a force are the force.
    if (body !== null && (body.sector === "COP" || body.sector === "SPY") && word?.kind === "person") return body;
    // A company's workers are workers; those of a force or a newsroom act as it does.
    const apart = body === null || (word?.name === "workers" && body.sector === "BUS");
    return !apart && (belongs || word?.name === "workers" || word?.name === "leaders") ? body : null;
  }
  if (!lexicon.classesAt(sentence.tokens, phrase.head).includes("memberof")) return null;
  const owner = ofIt(phrase, lexicon) ?? phrase.possessor;
  if (owner == null) return null;
  const described = lexicon.participant(sentence.tokens, owner.head);
  const isBody =
    (owner.mention?.entity != null && owner.mention.entity.kind === "body") ||
    described?.value.kind === "body" ||
    (described !== null && FORCES.has(described.value.sector));
  return isBody || owner.pronoun?.gender === "neuter" ? resolve(owner) : null;
}
