/**
 * Scores predictions against gold articles as GUIDE.md says ("How the scorer matches"): events by type and quote overlap, or by a shared
 * participant and the date; slots over matched pairs; developments by B-cubed.
 */
import type { Article } from "../../shared/article/article.ts";

export interface ScoredParticipant {
  readonly name: string;
  readonly country?: string;
  readonly sector?: string;
}
export interface ScoredEvent {
  readonly type: string;
  readonly mode?: string | null;
  readonly status?: string;
  readonly actors?: readonly ScoredParticipant[];
  readonly recipients?: readonly ScoredParticipant[];
  readonly date?: { readonly start: string; readonly end: string } | null;
  readonly place?: { readonly name: string } | null;
  readonly quantities?: readonly { readonly kind: string; readonly value: number }[];
  readonly background?: boolean;
  readonly quote?: string;
}
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly belarusRelated: boolean;
  readonly events: readonly ScoredEvent[];
  readonly developments?: Readonly<Record<string, string>>;
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly source: string;
}
export interface Prediction {
  readonly id: string;
  readonly belarusRelated: boolean;
  readonly events?: readonly ScoredEvent[];
  readonly developments?: Readonly<Record<string, string>>;
}

/** Spellings that outlets use for one name; names are compared after this table and without diacritics. */
const SPELLING: ReadonlyMap<string, string> = new Map(
  `hrodna:grodno homel:gomel homiel:gomel shklou:shklow ashmiany:ashmyany osipovichi:asipovichy zelenskiy:zelenskyy zelensky:zelenskyy
   pratasevich:protasevich mahilyow:mogilev mahiliou:mogilev mogilyov:mogilev vitsebsk:vitebsk babruysk:bobruisk babrujsk:bobruisk
   bobruysk:bobruisk salihorsk:soligorsk baranavichy:baranovichi barysaw:borisov barysau:borisov maladzyechna:molodechno
   maladzechna:molodechno zhlobin:zhlobin pinsk:pinsk astravets:ostrovets navapolatsk:novopolotsk polatsk:polotsk kyiv:kiev
   lukashenka:lukashenko tsikhanouskaya:tikhanovskaya tikhanouskaya:tikhanovskaya tsikhanouski:tikhanovsky tikhanouski:tikhanovsky
   kalesnikava:kolesnikova babaryka:babariko tsapkala:tsepkalo bialiatski:bialiatski byalyatski:bialiatski aliaksandr:alexander
   alyaksandr:alexander aleksandr:alexander sviatlana:svetlana siarhei:sergei sergey:sergei maryia:maria`
    .split(/\s+/u)
    .map((pair) => pair.split(":") as [string, string]),
);
const SYMMETRIC = new Set(["CONSULT", "AGREE", "COOPERATE"]);

const words = (text: string | null | undefined): string[] =>
  (text ?? "")
    .toLowerCase()
    .normalize("NFKC")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function quoteOverlap(a: string | undefined, b: string | undefined): number {
  const [left, right] = [words(a), words(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(word, left - 1);
  }
  return shared / Math.min(left.length, right.length);
}

const nameKey = (name: string | undefined): string =>
  words((name ?? "").normalize("NFD").replace(/\p{M}/gu, "").replace(/[łŁ]/gu, "l"))
    .filter((word) => !["the", "of", "a", "s"].includes(word))
    .map((word) => SPELLING.get(word) ?? word)
    .join(" ");

export function sameParticipant(a: ScoredParticipant, b: ScoredParticipant): boolean {
  const [x, y] = [nameKey(a.name), nameKey(b.name)];
  if (x !== "" && y !== "" && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `))) return true;
  return Boolean(a.country && a.sector && a.country === b.country && a.sector === b.sector);
}

/** One-to-one pairs, best first; ties by position. */
function pairs<A, B>(left: readonly A[], right: readonly B[], score: (a: A, b: B) => number): [number, number][] {
  const all: [number, number, number][] = [];
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const value = score(a, b);
      if (value > 0) all.push([value, i, j]);
    }
  }
  all.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const found: [number, number][] = [];
  for (const [, i, j] of all) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    found.push([i, j]);
  }
  return found;
}

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
type Range = ScoredEvent["date"];
const sameDate = (a: Range | undefined, b: Range | undefined): boolean =>
  Boolean(a && b && Math.abs(day(a.start) - day(b.start)) <= 1 && Math.abs(day(a.end) - day(b.end)) <= 1);
const meet = (a: readonly ScoredParticipant[] | undefined, b: readonly ScoredParticipant[] | undefined): boolean =>
  (a ?? []).some((x) => (b ?? []).some((y) => sameParticipant(x, y)));

/** How surely a predicted event is a gold one; 0 is no match. */
export function likeness(predicted: ScoredEvent, gold: ScoredEvent): number {
  if (predicted.type !== gold.type) return 0;
  const overlap = quoteOverlap(predicted.quote, gold.quote);
  const shared = meet(predicted.actors, gold.actors) || meet(predicted.recipients, gold.recipients);
  if (overlap >= 0.5) return 1 + overlap + (shared ? 0.5 : 0);
  return shared && sameDate(predicted.date, gold.date) ? 0.5 : 0;
}

/** True where the two names are taken for one place. */
export const samePlace = (found: string | undefined, wanted: string): boolean =>
  found !== undefined &&
  (nameKey(found) === nameKey(wanted) ||
    (nameKey(wanted).length > 3 && sameParticipant({ name: found }, { name: wanted })));

export class Tally {
  right = 0;
  extra = 0;
  missed = 0;
  add(right: number, predicted: number, expected: number): void {
    this.right += right;
    this.extra += predicted - right;
    this.missed += expected - right;
  }
  get precision(): number {
    return this.right / (this.right + this.extra || 1);
  }
  get recall(): number {
    return this.right / (this.right + this.missed || 1);
  }
  /** Null where there was nothing to find and nothing found. */
  get f1(): number | null {
    if (this.right + this.extra + this.missed === 0) return null;
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

export class Share {
  right = 0;
  of = 0;
  add(correct: boolean): void {
    this.of++;
    if (correct) this.right++;
  }
  get accuracy(): number | null {
    return this.of === 0 ? null : this.right / this.of;
  }
}

export interface Failure {
  readonly id: string;
  readonly what:
    | "extra"
    | "missed"
    | "relevance"
    | "status"
    | "background"
    | "date"
    | "place"
    | "actor"
    | "recipient"
    | "quantity"
    | "mode";
  readonly type?: string;
  readonly quote?: string;
  readonly predicted?: unknown;
  readonly gold?: unknown;
}

export class Score {
  articles = 0;
  missing = 0;
  readonly relevance = new Tally();
  readonly events = new Tally();
  /** Without background on both sides: what a reader would be notified of. */
  readonly news = new Tally();
  readonly actors = new Tally();
  readonly recipients = new Tally();
  readonly quantities = new Tally();
  readonly mode = new Share();
  readonly status = new Share();
  readonly background = new Share();
  readonly date = new Share();
  readonly place = new Share();
  readonly byType = new Map<string, Tally>();
  readonly failures: Failure[] = [];
  readonly #mentions: [string, string][] = [];

  add(gold: GoldArticle, given: Prediction | undefined): void {
    this.articles++;
    if (given === undefined) this.missing++;
    const predicted = given ?? { id: gold.id, belarusRelated: false, events: [] };
    const related = Boolean(predicted.belarusRelated);
    this.relevance.add(Number(gold.belarusRelated && related), Number(related), Number(gold.belarusRelated));
    if (related !== gold.belarusRelated)
      this.failures.push({ id: gold.id, what: "relevance", gold: gold.belarusRelated, predicted: related });
    if (!gold.belarusRelated) return;
    const mine = predicted.events ?? [];
    const theirs = gold.events;
    const matched = pairs(mine, theirs, likeness);
    this.events.add(matched.length, mine.length, theirs.length);
    const news = matched.filter(([i, j]) => !mine[i]!.background && !theirs[j]!.background).length;
    this.news.add(
      news,
      mine.filter((event) => !event.background).length,
      theirs.filter((event) => !event.background).length,
    );
    for (const event of theirs) this.#type(event.type).missed++;
    for (const event of mine) this.#type(event.type).extra++;
    for (const [i, j] of matched) {
      const tally = this.#type(theirs[j]!.type);
      tally.right++;
      tally.missed--;
      tally.extra--;
      this.#slots(gold.id, mine[i]!, theirs[j]!);
      this.#mentions.push([
        gold.developments?.[j] ?? `${gold.id}#${j}`,
        predicted.developments?.[i] ?? `${gold.id}?${i}`,
      ]);
    }
    const [hitMine, hitTheirs] = [new Set(matched.map(([i]) => i)), new Set(matched.map(([, j]) => j))];
    for (const [i, event] of mine.entries())
      if (!hitMine.has(i))
        this.failures.push({ id: gold.id, what: "extra", type: event.type, quote: event.quote ?? "" });
    for (const [j, event] of theirs.entries())
      if (!hitTheirs.has(j))
        this.failures.push({ id: gold.id, what: "missed", type: event.type, quote: event.quote ?? "" });
  }

  #type(type: string): Tally {
    let tally = this.byType.get(type);
    if (tally === undefined) {
      tally = new Tally();
      this.byType.set(type, tally);
    }
    return tally;
  }

  #slots(id: string, mine: ScoredEvent, theirs: ScoredEvent): void {
    const tell = (what: Failure["what"], predicted: unknown, gold: unknown): void => {
      this.failures.push({ id, what, type: theirs.type, quote: theirs.quote ?? "", predicted, gold });
    };
    const share = (
      what: "mode" | "status" | "background" | "date" | "place",
      correct: boolean,
      predicted: unknown,
      gold: unknown,
    ): void => {
      this[what].add(correct);
      if (!correct) tell(what, predicted, gold);
    };
    if (theirs.mode) share("mode", mine.mode === theirs.mode, mine.mode, theirs.mode);
    share("status", mine.status === theirs.status, mine.status, theirs.status);
    share("background", Boolean(mine.background) === Boolean(theirs.background), mine.background, theirs.background);
    const sides = (event: ScoredEvent): [readonly ScoredParticipant[], readonly ScoredParticipant[]] =>
      SYMMETRIC.has(theirs.type)
        ? [[...(event.actors ?? []), ...(event.recipients ?? [])], []]
        : [event.actors ?? [], event.recipients ?? []];
    const [[myActors, myRecipients], [theirActors, theirRecipients]] = [sides(mine), sides(theirs)];
    const count = (
      tally: Tally,
      a: readonly ScoredParticipant[],
      b: readonly ScoredParticipant[],
      what: "actor" | "recipient",
    ): void => {
      const hits = pairs(a, b, (x, y) => Number(sameParticipant(x, y))).length;
      tally.add(hits, a.length, b.length);
      if (hits < a.length || hits < b.length)
        tell(
          what,
          a.map((one) => `${one.name}/${one.country}/${one.sector}`).join("; "),
          b.map((one) => `${one.name}/${one.country}/${one.sector}`).join("; "),
        );
    };
    count(this.actors, myActors, theirActors, "actor");
    count(this.recipients, myRecipients, theirRecipients, "recipient");
    if (theirs.date) share("date", sameDate(mine.date, theirs.date), mine.date, theirs.date);
    if (theirs.place) {
      const wanted = theirs.place.name;
      const found = mine.place?.name;
      share("place", samePlace(found, wanted), found, wanted);
    }
    const [a, b] = [mine.quantities ?? [], theirs.quantities ?? []];
    const hits = pairs(a, b, (x, y) =>
      Number(x.kind === y.kind && Math.abs(x.value - y.value) <= 0.1 * Math.abs(y.value)),
    ).length;
    this.quantities.add(hits, a.length, b.length);
    if (hits < a.length || hits < b.length) tell("quantity", a, b);
  }

  /** B-cubed over matched events. */
  get developments(): { precision: number; recall: number; f1: number; mentions: number } {
    const group = (side: 0 | 1): Map<string, number[]> => {
      const groups = new Map<string, number[]>();
      for (const [i, keys] of this.#mentions.entries()) groups.set(keys[side], [...(groups.get(keys[side]) ?? []), i]);
      return groups;
    };
    const [gold, mine] = [group(0), group(1)];
    let [precision, recall] = [0, 0];
    for (const [goldKey, myKey] of this.#mentions) {
      const together = new Set(mine.get(myKey));
      const both = gold.get(goldKey)!.filter((i) => together.has(i)).length;
      precision += both / together.size;
      recall += both / gold.get(goldKey)!.length;
    }
    const n = this.#mentions.length || 1;
    const [p, r] = [precision / n, recall / n];
    return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), mentions: this.#mentions.length };
  }
}

/** Scores all articles together and by language. */
export function score(gold: readonly GoldArticle[], predictions: ReadonlyMap<string, Prediction>): Map<string, Score> {
  const scores = new Map<string, Score>([["all", new Score()]]);
  for (const article of gold) {
    if (!scores.has(article.lang)) scores.set(article.lang, new Score());
    for (const key of ["all", article.lang]) scores.get(key)!.add(article, predictions.get(article.id));
  }
  return scores;
}

const percent = (value: number | null): string => (value === null ? "-" : (100 * value).toFixed(1));

/** The table that `npm run quality` prints. */
export function table(scores: ReadonlyMap<string, Score>): string {
  const head = [
    "set",
    "n",
    "relev",
    "evP",
    "evR",
    "evF1",
    "newsF1",
    "actor",
    "recip",
    "mode",
    "stat",
    "bg",
    "date",
    "place",
    "qty",
    "devB3",
  ];
  const rows = [...scores].map(([name, s]) => [
    name,
    String(s.articles),
    ...[
      s.relevance.f1,
      s.events.precision,
      s.events.recall,
      s.events.f1,
      s.news.f1,
      s.actors.f1,
      s.recipients.f1,
      s.mode.accuracy,
      s.status.accuracy,
      s.background.accuracy,
      s.date.accuracy,
      s.place.accuracy,
      s.quantities.f1,
      s.developments.f1,
    ].map(percent),
  ]);
  return [head, ...rows].map((row) => row.map((cell) => cell.padStart(6)).join(" ")).join("\n");
}

export function typeTable(score: Score): string {
  const rows = [...score.byType]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, t]) =>
      [
        type.padEnd(10),
        ...[t.precision, t.recall, t.f1].map(percent).map((cell) => cell.padStart(6)),
        String(t.right).padStart(5),
        String(t.missed).padStart(6),
        String(t.extra).padStart(5),
      ].join(" "),
    );
  return [
    `${"type".padEnd(10)} ${["P", "R", "F1"].map((cell) => cell.padStart(6)).join(" ")} right missed extra`,
    ...rows,
  ].join("\n");
}

/** A gold line as the article that reading its drop gives: the text verbatim, the day and the title as stated. */
export function articleOf(gold: GoldArticle): Article {
  const title = gold.title === null ? null : gold.title.trim();
  const at = title === null ? -1 : gold.text.indexOf(title);
  const bodyStart = at < 0 || at > 40 ? 0 : at + title!.length;
  return {
    id: gold.id,
    title,
    byline: null,
    text: gold.text,
    bodyStart,
    language: gold.lang as Article["language"],
    publication: gold.publishedAt === null ? null : { at: gold.publishedAt, day: gold.publishedAt },
    outlet: gold.source,
    url: null,
    partial: false,
    entries: [],
    origins: {},
    format: "jsonl",
    sourceId: gold.id,
  };
}

/** Articles that report one development belong together. */
export function groups(gold: readonly GoldArticle[]): Map<string, string> {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : find(up);
  };
  for (const { id, developments } of gold)
    for (const key of Object.values(developments ?? {})) parent.set(find(id), find(`development ${key}`));
  return new Map(gold.map(({ id }) => [id, find(id)]));
}
