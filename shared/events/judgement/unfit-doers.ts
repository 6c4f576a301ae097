/** Doers who cannot have done it: animals, the weather, prices and moods, and people without the power that an act takes. */
import type { NounPhrase } from "../../language/index.ts";
import type { Sector } from "../../watchlist/mention.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordMatches } from "../lexicon/match.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Types, some with modes, that only those of these sectors can do; whoever else is told to do so does something else. */
const TAKES_POWER: Readonly<Record<string, ReadonlySet<Sector>>> = {
  "COERCE/arrest": new Set(["COP", "JUD", "GOV", "MIL", "LEG", "UAF", "SPY", "IGO", "OPP"]),
  "COERCE/ban": new Set(["COP", "JUD", "GOV", "MIL", "LEG", "IGO", "NGO", "UAF", "PTY"]),
  "COERCE/curfew": new Set(["COP", "GOV", "MIL", "LEG"]),
  "COERCE/martial-law": new Set(["GOV", "MIL", "LEG"]),
  "COERCE/deport": new Set(["COP", "JUD", "GOV", "MIL", "IGO", "NGO"]),
  "COERCE/restrict": new Set(["COP", "JUD", "GOV", "MIL", "LEG", "IGO", "EDU", "BUS", "NGO", "UAF", "MED"]),
  "RETREAT/release": new Set(["COP", "JUD", "GOV", "MIL", "UAF", "IGO", "CRM", "SPY", "LEG"]),
  "ASSAULT/execute": new Set(["COP", "JUD", "GOV", "MIL", "UAF", "CRM"]),
  "COERCE/seize": new Set([
    "COP",
    "JUD",
    "GOV",
    "MIL",
    "LEG",
    "UAF",
    "SPY",
    "IGO",
    "OPP",
    "CRM",
    "CVL",
    "LAB",
    "NGO",
    "REF",
    "BUS",
  ]),
  GOVERN: new Set(["GOV", "LEG", "JUD", "IGO", "MIL", "COP", "REL", "PTY", "OPP", "UAF"]),
};
/** What may be told of things: harm, trade, votes, talks. */
const OF_THINGS: ReadonlySet<string> = new Set(["INCIDENT", "COOPERATE", "ELECT", "CONSULT"]);
/** Classes of things by which and in which people act. */
const ACTING_THINGS = [
  "weapon",
  "crowdweapon",
  "vehicle",
  "troopsthing",
  "law",
  "text",
  "agreement",
  "measure",
  "aid",
  "sanctions",
  "protestevent",
  "talks",
  "case",
  "drill",
  "court",
  "organization",
  "site",
  "embassy",
];

/** Who cannot have done what a candidate tells, in the text's words; null where anyone may have. */
export function unfitDoer(candidate: Candidate, lexicon: Lexicon): string | null {
  const { host, predication, entry, sentence } = candidate;
  const element = elementDoing(candidate, lexicon);
  if (element !== null) return `'${element}' is the weather`;
  const played = playedWith(candidate, lexicon);
  if (played !== null) return `'${played}' is played with`;
  if (!lexicon.traits.knowsBeings || predication !== host || host.kind !== "verb" || host.voice !== "active")
    return null;
  // «Книга пополнила список»: the subject may be what it is done to.
  const beast = animalHandled(candidate, lexicon);
  if (beast !== null) return `'${beast}' is an animal`;
  if (!entry.frame.actor.includes("subject")) return null;
  const work = workStruck(candidate, lexicon);
  if (work !== null) return `'${work}' is a work of art`;
  if (entry.frame.recipient.includes("subject") && entry.pattern.words.length > 1) return null;
  const subjects = host.arguments.filter(({ role }) => role === "subject").flatMap(({ phrases }) => phrases);
  const doer = subjects[0];
  if (doer === undefined || !subjects.every((one) => isOnlyDescribed(one))) return null;
  const { tokens } = sentence;
  // «У школы», «цели поражали»: a form that could be another case may be no subject at all.
  if (!doer.cases.includes("nom") || doer.cases.includes("gen")) return null;
  const called = tokens[doer.head]!.text;
  const classes = lexicon.classesAt(tokens, doer.head);
  if (classes.includes("animal") && entry.frame.type !== "INCIDENT") return `'${called}' is an animal`;
  const word = lexicon.participant(tokens, doer.head)?.value;
  if (word === undefined) return isLifeless(doer, classes, candidate, lexicon) ? `'${called}' is a thing` : null;
  const powers = TAKES_POWER[`${entry.frame.type}/${entry.frame.mode}`] ?? TAKES_POWER[entry.frame.type];
  if (powers === undefined || powers.has(word.sector) || word.generic) return null;
  return belongsToPower(doer, powers, candidate, lexicon) ? null : `'${called}' has no such power`;
}

/** "Deszcz ROZGONIŁ demonstrantów": the weather that is told to do what people do to people; null where it is not. */
function elementDoing({ entry: { frame }, host, sentence: { tokens } }: Candidate, lexicon: Lexicon): string | null {
  if (host.kind !== "verb" || host.voice !== "active" || (frame.type !== "ASSAULT" && frame.type !== "COERCE"))
    return null;
  const doer = host.arguments.find(({ role }) => role === "subject")?.phrases[0];
  return doer !== undefined && lexicon.cueAt("force of nature", tokens, doer.head) !== null
    ? tokens[doer.head]!.text
    : null;
}

/** "Bił PIŁKĄ o ścianę": what is beaten, or beaten with, is a thing of sport. */
function playedWith({ entry: { frame }, host, sentence: { tokens } }: Candidate, lexicon: Lexicon): string | null {
  if (frame.type !== "ASSAULT" || host.kind !== "verb") return null;
  const thing = host.arguments
    .filter(({ role }) => role === "object" || role === "oblique")
    .flatMap(({ phrases }) => phrases)
    .find(({ head, mention }) => mention === null && lexicon.cueAt("no public matter", tokens, head) !== null);
  return thing === undefined ? null : tokens[thing.head]!.text;
}

/** «Критики РАЗГРОМИЛИ СПЕКТАКЛЬ»: what is done to a play or a book hurts no one. */
function workStruck({ entry: { frame }, host, sentence: { tokens } }: Candidate, lexicon: Lexicon): string | null {
  if (frame.type !== "ASSAULT" && frame.mode !== "riot") return null;
  const object = host.arguments.find(({ role }) => role === "object")?.phrases[0];
  return object !== undefined && lexicon.cueAt("fiction", tokens, object.head) !== null
    ? tokens[object.head]!.text
    : null;
}

/** Types of what is done to people and would be no news if it were done to a cat. */
const TO_PEOPLE = new Set(["RELOCATE", "RETREAT", "ASSAULT", "COERCE"]);

/** «Пожарные эвакуировали КОШКУ»: the animal that something is done to; null where none is. */
function animalHandled({ entry, host, sentence: { tokens } }: Candidate, lexicon: Lexicon): string | null {
  if (!TO_PEOPLE.has(entry.frame.type)) return null;
  const objects = host.arguments.filter(({ role }) => role === "object").flatMap(({ phrases }) => phrases);
  const [beast] = objects;
  if (beast === undefined || objects.length > 1 || !isOnlyDescribed({ ...beast, quantity: null })) return null;
  return lexicon.classesAt(tokens, beast.head).includes("animal") ? tokens[beast.head]!.text : null;
}

const isOnlyDescribed = (phrase: NounPhrase): boolean =>
  phrase.mention === null &&
  phrase.adjectiveMention === null &&
  phrase.pronoun === null &&
  phrase.antecedent === null &&
  phrase.apposition === null &&
  phrase.personName === undefined &&
  phrase.title === undefined &&
  phrase.quantity === null;

/** «Сотрудники КГБ», «работники прокуратуры». */
function belongsToPower(
  { possessor }: NounPhrase,
  powers: ReadonlySet<Sector>,
  { sentence: { tokens } }: Candidate,
  lexicon: Lexicon,
): boolean {
  if (possessor === null) return false;
  const sector = possessor.mention?.entity?.sector ?? lexicon.participant(tokens, possessor.head)?.value.sector;
  return possessor.mention !== null || (sector !== undefined && powers.has(sector));
}

/** «Мороз отступил», «инфляция ударила»: no being, and nothing by which people act. */
function isLifeless(
  { living, head, number }: NounPhrase,
  classes: readonly string[],
  { entry, host, sentence: { tokens } }: Candidate,
  lexicon: Lexicon,
): boolean {
  const { frame, pattern } = entry;
  if (living !== false || number === "plural" || tokens[head]!.pos !== "noun" || OF_THINGS.has(frame.type))
    return false;
  const fiction = lexicon.cueAt("fiction", tokens, head) !== null;
  if (!fiction && classes.some((name) => ACTING_THINGS.includes(name))) return false;
  if (lexicon.cueAt("collective", tokens, head) !== null) return false;
  if (lexicon.cueAt("light", tokens, host.head) !== null || lexicon.cueAt("aspect", tokens, host.head) !== null)
    return false;
  // «Шествие прошло», and frames that ask for a thing.
  if (pattern.words.some((word) => wordMatches(word, tokens[head]!, lexicon.isOf))) return false;
  return !frame.conditions.some(
    ({ path, negated, classes: wanted }) =>
      !negated && (path === "subject" || path === "doer") && wanted.some((name) => classes.includes(name)),
  );
}
