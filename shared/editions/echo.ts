import type { Facts } from "../developments/index.ts";
import { saysNothing } from "./bare.ts";
import { isAround } from "./parts.ts";
import type { Item } from "./select.ts";
import type { Story } from "./story.ts";

/** A line that has nothing but the title of an article, beside an item that cites the article, says nothing. */
export const repeatsTitle = (side: Item, { reports }: Item): boolean =>
  side.kind === "new" &&
  saysNothing(side.facts) &&
  side.reports.every((report) => reports.some(({ article }) => article.id === report.article.id));

/**
 * A story whose lines all tell something else: what nobody named does beside the same deed of a named one of the same country ("the
 * journalists" beside their union, "a note was handed" beside the envoy who was summoned) is told with that, and known as that.
 */
export function withoutEchoes({ item, also }: Story): Story {
  const hosts = new Map<Item, Item[]>();
  for (const side of also) {
    const host = [item, ...also].find((other) => other !== side && isEcho(side, other));
    if (host !== undefined) hosts.set(host, [...(hosts.get(host) ?? []), side]);
  }
  const gone = new Set([...hosts.values()].flat());
  const full = (host: Item): Item => {
    const echoes = hosts.get(host) ?? [];
    if (echoes.length === 0) return host;
    return {
      ...host,
      // Last, so that they are quoted and remembered after what tells more.
      reports: [host, ...echoes].flatMap(({ reports }) => reports),
      all: [host, ...echoes].flatMap(({ all }) => all),
      fresh: [host, ...echoes].flatMap(({ fresh }) => fresh),
    };
  };
  return { item: full(item), also: also.filter((side) => !gone.has(side)).map(full) };
}

const deadIn = ({ quantities }: Facts): number => quantities.find(({ kind }) => kind === "killed")?.value ?? 0;

function isEcho(side: Item, host: Item): boolean {
  const [{ facts }, { facts: other }] = [side, host];
  // The same dead once more, whatever killed them.
  const isSameToll = deadIn(facts) > 0 && deadIn(facts) === deadIn(other) && !facts.recipients.some(isPerson);
  if (side.kind === "new" && isSameToll && isAround(facts, other))
    return facts.quantities.length <= other.quantities.length;
  if (side.kind !== "new" || !isNameless(facts) || facts.type !== other.type || facts.mode !== other.mode) return false;
  const countries = facts.actors.map(({ country }) => country);
  return (
    (isAround(facts, other) || facts.type === "ACCUSE" || facts.type === "REQUEST") &&
    facts.status === other.status &&
    names(other) > names(facts) &&
    other.actors.some(({ country }) => countries.includes(country))
  );
}

const isPerson = ({ name, entityId }: Facts["actors"][number]): boolean =>
  entityId?.startsWith("person:") ?? /^\p{Lu}\S* \p{Lu}/u.test(name);

/** How many of its parties are known. */
const names = ({ actors, recipients, quantities }: Facts): number =>
  [...actors, ...recipients].filter((one) => one.entityId !== null || isPerson(one)).length + quantities.length;

/** No person stands in it by name, and nothing is counted. */
const isNameless = ({ actors, recipients, quantities }: Facts): boolean =>
  quantities.length === 0 && ![...actors, ...recipients].some(isPerson);
