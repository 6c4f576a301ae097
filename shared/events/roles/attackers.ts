/** Who strikes where no one is said to: rockets that hit Ukraine are Russia's, and guards at a border fence are attacked by those who want across. */
import type { EventPlace, Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Cast, countryOf } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";

const UKRAINE = "UKR";
const RUSSIA = "RUS";
const BESIEGED: ReadonlySet<string> = new Set(["POL", "LTU", "LVA"]);

/** True for states whose border with Belarus people try to cross. */
export const isBesieged = (country: string): boolean => BESIEGED.has(country);

/** Sectors of those who guard a border. */
const GUARDING: ReadonlySet<string> = new Set(["COP", "MIL"]);

interface Around {
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  readonly place: { readonly country: string } | null;
}

/**
 * "Two missiles were fired from Belarus at Zhytomyr", "a soldier was stabbed at the fence by a man": those whom the text leaves out or calls
 * only people. Null where someone is named, or it cannot be known.
 */
export function attackersOf(
  candidate: Candidate,
  named: readonly Participant[],
  struck: readonly Participant[],
  { cast, lexicon, place }: Around,
): readonly Participant[] | null {
  const { type, mode } = candidate.entry.frame;
  if (type !== "ASSAULT" || struck.some(({ country }) => country === RUSSIA)) return null;
  const [name, country] =
    mode === "heavy-weapons" && isBombarded(candidate, named, struck, place)
      ? (["armed forces", RUSSIA] as const)
      : mode === "primitive" && isAtFence(named, struck)
        ? (["migrants", null] as const)
        : [null, null];
  const word = name === null ? null : lexicon.participantNamed(name);
  return word === null ? null : [cast.implied(word, country)];
}

/** True where weapons hit Ukraine of which is told at most whence they came. */
function isBombarded(
  { actors }: Candidate,
  named: readonly Participant[],
  struck: readonly Participant[],
  place: Around["place"],
): boolean {
  const unknown = named.length === 0 || actors.every(({ path }) => path === "'from'");
  return (
    unknown && (struck.length > 0 ? struck.every(({ country }) => country === UKRAINE) : place?.country === UKRAINE)
  );
}

const isAtFence = (named: readonly Participant[], struck: readonly Participant[]): boolean =>
  struck.length > 0 &&
  named.every(({ name }) => name === "people") &&
  struck.every(({ sector, country }) => GUARDING.has(sector) && isBesieged(country));

/** "Two border guards were wounded near DUBICZE": soldiers and police who are struck beyond the border serve the state where it happens. */
export function guardsOfPlace(
  { entry, recipients: fillers }: Candidate,
  struck: readonly Participant[],
  where: EventPlace | null,
  { cast, lexicon }: Pick<Around, "cast" | "lexicon">,
): readonly Participant[] {
  const country = where?.country ?? "";
  if (entry.frame.type !== "ASSAULT" || !isBesieged(country)) return struck;
  if (fillers.some(({ phrase }) => phrase.mention?.entity != null || countryOf(phrase) !== null)) return struck;
  return struck.map((one) => {
    if (one.country !== BELARUS.code || !GUARDING.has(one.sector)) return one;
    const word = lexicon.participantNamed(one.name.replace(`${BELARUS.adjective} `, ""));
    return word === null ? { ...one, country, entityId: null } : cast.implied(word, country);
  });
}

/** Words for people of whom a text says no more, or that they are many. */
const ANYONE: ReadonlySet<string> = new Set(["people", "residents", "protesters"]);

/** "Polish police used tear gas against THE CROWD": the force of a state on the border strikes, in news of migrants, those who want across. */
export function struckAtBorder(
  { entry }: Candidate,
  actors: readonly Participant[],
  struck: readonly Participant[],
  { cast, lexicon }: Pick<Around, "cast" | "lexicon">,
): readonly Participant[] {
  if (entry.frame.type !== "ASSAULT" || struck.length === 0 || actors.length === 0 || !cast.speaksOf("REF"))
    return struck;
  const word = lexicon.participantNamed("migrants");
  const guarding = actors.every(({ sector, country }) => GUARDING.has(sector) && isBesieged(country));
  const anyone = struck.every(
    ({ name, entityId, sector }) => entityId === null && (ANYONE.has(name) || sector === "OPP"),
  );
  return word !== null && guarding && anyone ? [cast.implied(word, null)] : struck;
}
