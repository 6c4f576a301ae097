/**
 * `node test/gold/learn-roles.ts [--write] [--show]` learns the weights by which an actor or recipient that nothing names is chosen among
 * those the article offers (shared/events/roles/weights.ts) from the annotated articles of this folder, and prints what they are worth in
 * cross-validation over whole articles. `--write` replaces the file by the weights learned from all articles (with `--unmeasured` at once),
 * `--show` lists what the choice changes. Deterministic.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Option, ranked, tableOf, type WeightTable } from "../../shared/events/choice.ts";
import type { Weights } from "../../shared/events/confidence/confidence.ts";
import type { Event, Participant } from "../../shared/events/event.ts";
import { read } from "../../shared/events/index.ts";
import { SYMMETRIC_TYPES } from "../../shared/events/ontology.ts";
import type { Role } from "../../shared/events/roles/gathering.ts";
import { articlesToLearnFrom } from "./articles.ts";
import { learnChoice } from "./conditional-logit.ts";
import { articleOf, groups, likeness, type ScoredEvent, type ScoredParticipant, sameParticipant } from "./score.ts";
import { wholeReading } from "./whole-reading.ts";

interface Example {
  readonly group: string;
  readonly options: readonly Option<readonly Participant[]>[];
  /** How many of the wanted each option holds. */
  readonly hits: readonly number[];
  readonly wanted: readonly ScoredParticipant[];
  /** Indices of the best options; none where no option holds anyone wanted. */
  readonly right: ReadonlySet<number>;
  readonly event: Event;
  readonly article: string;
}

const FOLDS = 10;
const MANNER = { ridge: 15, steps: 200, atLeast: 30 } as const;
/** Weights nearer to zero are left out of the file. */
const SMALLEST = 0.07;
/** By so much the weight of no one is raised: a wrong claim is worse than none. */
const FAVOUR: Readonly<Record<Role, number>> = { actor: 1, recipient: 0.5 };
const ROLES = ["actor", "recipient"] as const;

function favouring(weights: Weights, role: Role): Weights {
  return { ...weights, none: Math.round(((weights["none"] ?? 0) + FAVOUR[role]) * 100) / 100 };
}
const learn = (examples: readonly Example[], role: Role): Weights => favouring(learnChoice(examples, MANNER), role);

function hitsOf(found: readonly Participant[], wanted: readonly ScoredParticipant[]): number {
  const left = [...found];
  let hits = 0;
  for (const one of wanted) {
    const at = left.findIndex((other) => sameParticipant(other, one));
    if (at < 0) continue;
    left.splice(at, 1);
    hits++;
  }
  return hits;
}

/** Whom the annotators gave for a role; of those who deal with each other, whoever is not on the other side. */
function wantedFor(role: Role, event: Event, gold: ScoredEvent): readonly ScoredParticipant[] {
  const [actors, recipients] = [gold.actors ?? [], gold.recipients ?? []];
  if (!SYMMETRIC_TYPES.has(event.type)) return role === "actor" ? actors : recipients;
  const other = role === "actor" ? event.recipients : event.actors;
  return [...actors, ...recipients].filter((one) => !other.some((known) => sameParticipant(known, one)));
}

const gold = articlesToLearnFrom();
const groupOf = groups(gold);
const examples: Record<Role, Example[]> = { actor: [], recipient: [] };
/** Participants that grammar and frames give: what the choice does not touch. */
const told: Record<Role, { hits: number; found: number; wanted: number }> = {
  actor: { hits: 0, found: 0, wanted: 0 },
  recipient: { hits: 0, found: 0, wanted: 0 },
};
for (const article of gold) {
  const { traces } = await read(articleOf(article));
  for (const { candidate, actors, recipients } of traces) {
    if (candidate === null) continue;
    const [best] = article.events
      .map((event) => [likeness(candidate as ScoredEvent, event), event] as const)
      .sort((a, b) => b[0] - a[0]);
    if (best === undefined || best[0] < 1) continue;
    for (const role of ROLES) {
      const options = role === "actor" ? actors : recipients;
      const wanted = wantedFor(role, candidate, best[1]);
      if (options.length === 0) {
        const found = role === "actor" ? candidate.actors : candidate.recipients;
        told[role].hits += hitsOf(found, wanted);
        told[role].found += found.length;
        told[role].wanted += wanted.length;
        continue;
      }
      const hits = options.map(({ value }) => hitsOf(value, wanted));
      const worth = options.map(({ value }, at) =>
        wanted.length === 0 ? Number(value.length === 0) : (2 * hits[at]!) / (value.length + wanted.length),
      );
      const top = Math.max(...worth);
      const right = new Set(worth.flatMap((value, at) => (top > 0 && value === top ? [at] : [])));
      examples[role].push({
        group: groupOf.get(article.id)!,
        options,
        hits,
        wanted,
        right,
        event: candidate,
        article: article.id,
      });
    }
  }
}

const noneIn = ({ options }: Example): number => options.findIndex(({ value }) => value.length === 0);
/** Whom grammar and frames give, else no one. */
const givenIn = (example: Example): number => {
  const given = example.options.findIndex(({ path }) => path === "given");
  return given < 0 ? noneIn(example) : given;
};
const chosenBy = ({ options }: Example, table: WeightTable): number => options.indexOf(ranked(options, table)[0]!);

function worth(role: Role, list: readonly Example[], pick: (example: Example) => number): string {
  let { hits, found, wanted } = told[role];
  let best = 0;
  for (const example of list) {
    const at = pick(example);
    hits += example.hits[at]!;
    found += example.options[at]!.value.length;
    wanted += example.wanted.length;
    if (example.right.has(at)) best++;
  }
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `F1 ${percent((2 * hits) / (found + wanted))} (precision ${percent(hits / found)}, recall ${percent(hits / wanted)}); best option ${percent(best / list.length)} % of ${list.length}`;
}

const kindGiven = ({ options }: Example): string => {
  const given = options.find(({ path }) => path === "given");
  return given === undefined
    ? "no one"
    : Object.keys(given.features)
        .filter((name) => /^(?:given|implied)[^,:]*$/u.test(name))
        .join(", ");
};
function gain(list: readonly Example[], pick: (example: Example) => number): string {
  let [hits, found, wanted] = [0, 0, 0];
  for (const example of list) {
    const at = pick(example);
    hits += example.hits[at]!;
    found += example.options[at]!.value.length;
    wanted += example.wanted.length;
  }
  return `F1 ${((200 * hits) / (found + wanted)).toFixed(1)}`;
}

const weightsOf = {} as Record<Role, Weights>;
/** By fold, the weights learned without it. */
const learnedWithout = {} as Record<Role, Weights[]>;
const allGroups = [...new Set(groupOf.values())].sort();
const foldOf = (group: string): number => allGroups.indexOf(group) % FOLDS;
for (const role of ROLES) {
  const list = examples[role];
  if (process.argv.includes("--unmeasured")) {
    weightsOf[role] = learn(list, role);
    continue;
  }
  learnedWithout[role] = Array.from({ length: FOLDS }, (_, held) =>
    learn(
      list.filter(({ group }) => foldOf(group) !== held),
      role,
    ),
  );
  const ofFold = learnedWithout[role].map(tableOf);
  const unseen = (example: Example): number => chosenBy(example, ofFold[foldOf(example.group)]!);
  console.log(
    `# ${role}: chosen in ${list.length} events; someone right is offered in ${list.filter(({ right }) => right.size > 0).length}`,
  );
  console.log(`grammar and frames alone:   ${worth(role, list, givenIn)}`);
  console.log(`learned, cross-validated:   ${worth(role, list, unseen)}`);
  console.log(`best possible:              ${worth(role, list, (one) => [...one.right][0] ?? givenIn(one))}`);
  for (const [kind, some] of Map.groupBy(list, kindGiven))
    console.log(
      `  ${kind}: ${gain(some, givenIn)} > ${gain(some, unseen)} of ${some.length}, others taken for ${some.filter((one) => unseen(one) !== givenIn(one)).length}`,
    );
  weightsOf[role] = learn(list, role);
  if (process.argv.includes("--show"))
    for (const example of list) {
      const [at, given] = [unseen(example), givenIn(example)];
      if (at === given) continue;
      const names = (i: number): string => example.options[i]!.value.map(({ name }) => name).join("; ") || "none";
      const gain = example.right.has(at) ? "+" : example.right.has(given) ? "-" : "=";
      console.log(
        `${gain} ${example.article} ${example.event.type} «${example.event.quote}» ${names(given)} > ${names(at)} (${example.options[at]!.path}), wanted ${example.wanted.map(({ name }) => name).join("; ") || "none"}`,
      );
    }
}
if (!process.argv.includes("--unmeasured"))
  console.log(
    await wholeReading(
      gold,
      "/shared/events/roles/weights.ts",
      learnedWithout.actor.map((weights, at) => ({
        ACTOR_WEIGHTS: weights,
        RECIPIENT_WEIGHTS: learnedWithout.recipient[at]!,
      })),
      (id) => foldOf(groupOf.get(id)!),
    ),
  );
if (process.argv.includes("--write")) {
  const table = (name: string, weights: Weights): string =>
    `export const ${name}: Readonly<Record<string, number>> = {\n${Object.entries(weights)
      .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
      .map(([feature, weight]) => `  ${/^\p{L}+$/u.test(feature) ? feature : JSON.stringify(feature)}: ${weight},\n`)
      .join("")}};\n`;
  writeFileSync(
    join(import.meta.dirname, "../../shared/events/roles/weights.ts"),
    `/** Learned by \`node test/gold/learn-roles.ts --write\`: weights of the features in options.ts. Not written by hand. */\n${table("ACTOR_WEIGHTS", weightsOf.actor)}${table("RECIPIENT_WEIGHTS", weightsOf.recipient)}`,
  );
}
