/**
 * Event types on the sentences that document PLOVER: 322 sentences of world news, each with one event, none of them about Belarus
 * and none used to write our rules. The set (github.com/openeventdata/PLOVER, gold_standard_records/PLOVER_GSR_CAMEO.txt,
 * CC BY-SA 4.0) is not part of this repository: name the file in PLOVER_RECORDS.
 */
import { readFileSync } from "node:fs";
import type { Article } from "../../shared/article/article.ts";
import type { Participant } from "../../shared/events/event.ts";
import { extract } from "../../shared/events/index.ts";

interface Actor {
  readonly actorText?: string;
  readonly code?: string;
}
interface Record_ {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly source?: readonly Actor[] | "";
  readonly target?: readonly Actor[] | "";
}

/** The set follows an early draft of the ontology; four of its types have other names today. */
const TODAY: Record<string, string> = {
  INVESTIGATE: "ACCUSE",
  DISAPPROVE: "ACCUSE",
  DEMAND: "REQUEST",
  FIGHT: "ASSAULT",
};

const asArticle = ({ id, text }: Record_): Article => ({
  id,
  title: null,
  byline: null,
  text,
  bodyStart: 0,
  language: "en",
  publication: { at: "2000-01-01", day: "2000-01-01" },
  outlet: null,
  url: null,
  partial: false,
  entries: [],
  origins: {},
  format: "text",
  sourceId: id,
});

const fold = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
function named(wanted: Actor, found: readonly Participant[]): boolean {
  const text = fold(wanted.actorText ?? "");
  return found.some(
    ({ name, country }) => country === wanted.code || fold(name).includes(text) || text.includes(fold(name)),
  );
}

const share = (right: number, of: number) => `${((100 * right) / (of || 1)).toFixed(1)} % (${right}/${of})`;

export default async function bench(): Promise<void> {
  const file = process.env["PLOVER_RECORDS"];
  if (!file) return console.log("skipped: PLOVER_RECORDS does not name the file of gold records");
  const records = (JSON.parse(readFileSync(file, "utf8")) as Record_[]).filter(({ event }) => event !== "DOCUMENT");
  const types = new Map<string, { of: number; found: number }>();
  let [some, among, first, events] = [0, 0, 0, 0];
  const roles = { source: { right: 0, of: 0 }, target: { right: 0, of: 0 } };
  for (const record of records) {
    const type = TODAY[record.event] ?? record.event;
    const { events: found } = await extract(asArticle(record), { unrelatedToo: true });
    events += found.length;
    if (found.length > 0) some++;
    const match = found.find((event) => event.type === type);
    if (match) among++;
    const best = found.toSorted((a, b) => b.confidence - a.confidence)[0];
    if (best?.type === type) first++;
    const tally = types.get(type) ?? { of: 0, found: 0 };
    types.set(type, { of: tally.of + 1, found: tally.found + (match ? 1 : 0) });
    if (!match) continue;
    for (const [role, participants] of [
      ["source", match.actors],
      ["target", match.recipients],
    ] as const) {
      for (const actor of record[role] || []) {
        roles[role].of++;
        if (named(actor, participants)) roles[role].right++;
      }
    }
  }
  console.log(`sentences with an event      ${share(some, records.length)}`);
  console.log(`right type among the events  ${share(among, records.length)}`);
  console.log(`right type of the surest one ${share(first, records.length)}; where there is any ${share(first, some)}`);
  console.log(`events a sentence            ${(events / records.length).toFixed(2)}`);
  console.log(`actor found, where the type is right      ${share(roles.source.right, roles.source.of)}`);
  console.log(`recipient found, where the type is right  ${share(roles.target.right, roles.target.of)}`);
  console.log(
    [...types]
      .sort()
      .map(([type, { of, found }]) => `${type} ${found}/${of}`)
      .join("  "),
  );
}
