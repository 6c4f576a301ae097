/** "The pair", "both neighbours", "the four nations", «всех троих»: words for all of those that were named one by one. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import { entityById } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import type { Home } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import type { Memory } from "./memory.ts";
import { countryOfMention } from "./mentioned.ts";

/** "All six" may still mean those just named; more are a count. */
const LARGEST_GROUP = 6;
/** "The Baltic states", «страны Балтии», „Baltijos šalys“: three by one name. */
const BALTIC_STATES = ["LTU", "LVA", "EST"];

function balticStates(phrase: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): readonly Participant[] | null {
  const head = tokens[phrase.head]!.lower;
  const whole = lexicon.lists("the Baltic states", head);
  if (!whole && (phrase.number === "singular" || !lexicon.lists("states", head))) return null;
  const to = Math.max(phrase.to, phrase.possessor?.to ?? 0);
  if (!whole && !tokens.slice(phrase.from, to).some(({ lower }) => lexicon.lists("Baltic", lower))) return null;
  return BALTIC_STATES.flatMap((code) => {
    const state = entityById(`country:${code}`);
    return state === null ? [] : [{ name: state.name, country: code, sector: "GOV" as const, entityId: state.id }];
  });
}

/** "The presidents OF RUSSIA AND ARMENIA", "the governments OF POLAND, LITHUANIA AND LATVIA": one of each; null where no list of states is told. */
export function eachOf(
  phrase: NounPhrase,
  { tokens }: Sentence,
  lexicon: Lexicon,
  implied: (word: ParticipantWord, country: string) => Participant,
): readonly Participant[] | null {
  if (phrase.number !== "plural" || phrase.pronoun !== null || phrase.mention?.entity != null) return null;
  const states = phrase.complements.find(({ preposition }) => lexicon.lists("of", preposition))?.phrases ?? [];
  if (states.length < 2) return null;
  const word = lexicon.participant(tokens, phrase.head)?.value;
  if (word?.national !== true) return null;
  const countries = new Set(
    states.flatMap(({ mention }) =>
      mention === null || mention.adjective || mention.entity?.kind === "person"
        ? []
        : (countryOfMention(mention) ?? []),
    ),
  );
  return countries.size > 1 ? [...countries].map((code) => implied(word, code)) : null;
}

/** Those a phrase takes together, null where it does not point to a group told of before. */
export function membersOf(
  phrase: NounPhrase,
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  memory: Memory,
  home: Home,
): readonly Participant[] | null {
  if (phrase.mention?.entity == null && phrase.pronoun === null) {
    const baltic = balticStates(phrase, sentence, lexicon);
    if (baltic !== null) return baltic;
  }
  if (phrase.mention !== null || phrase.pronoun !== null || phrase.complements.length > 0) return null;
  if (phrase.possessor !== null || phrase.apposition !== null) return null;
  const { tokens } = sentence;
  const head = tokens[phrase.head]!;
  const first = tokens[phrase.from]!.lower;
  // "All three" are two phrases to some languages.
  const whole = lexicon.lists("all of them", first) || lexicon.lists("all of them", tokens[phrase.from - 1]?.lower);
  const both = lexicon.lists("both", first);
  const cued =
    phrase.to - phrase.from <= 3 &&
    (lexicon.cueAt("group", tokens, phrase.head) !== null ||
      (phrase.quantity !== null && lexicon.cueAt("group", tokens, phrase.from) !== null && both));
  const count = both ? 2 : (phrase.quantity?.value ?? null);
  const counted = count !== null && count >= 2 && count <= LARGEST_GROUP && phrase.quantity?.unit == null;
  const bare = head.pos === "num" && !whole && !lexicon.traits.bareWordsPointBack;
  if (bare || !(cued || (whole && counted))) return null;
  const word = lexicon.participant(tokens, phrase.head)?.value ?? null;
  const neighbours = lexicon.lists("bordering", head.lemma);
  return memory.group(phrase, index, count, (one) => {
    if (word === null || word.generic) return true;
    if (neighbours) return one.sector === "GOV" && one.country !== home.code;
    if (word.name === "states") return one.sector === "GOV";
    if (word.kind === "person") return one.entityId === null || one.entityId.startsWith("person:");
    return one.sector === word.sector || (word.sector === "NGO" && one.entityId?.startsWith("body:") === true);
  });
}
