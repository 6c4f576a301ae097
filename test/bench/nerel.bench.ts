/**
 * Doers, places and times of events on NEREL (github.com/nerel-ds/NEREL, MIT licence): Russian news of the world annotated by
 * others, with an ontology of events wider than ours (a film released, a birthday). So an annotated event that we do not code says
 * little; what counts is whether, for an event that we do code, its doer, place and day are those that were annotated. The set is
 * not part of this repository: name the folder with `.txt` and `.ann` files in NEREL_FOLDER.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../shared/article/article.ts";
import type { Event } from "../../shared/events/event.ts";
import { extract } from "../../shared/events/index.ts";
import { findMentions } from "../../shared/watchlist/index.ts";

interface Span {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Annotations {
  readonly spans: ReadonlyMap<string, Span>;
  readonly relations: readonly { readonly kind: string; readonly from: Span; readonly to: Span }[];
}

/** Reads a brat stand-off file; a span in several pieces is taken from its first to its last character. */
function readAnnotations(text: string): Annotations {
  const spans = new Map<string, Span>();
  const lines = text.split("\n");
  for (const line of lines) {
    const found = /^(T\d+)\t(\S+) (\d+)(?:[ \d;]*[ ;])?(\d+)\t(.*)$/.exec(line);
    if (found) {
      spans.set(found[1]!, { kind: found[2]!, start: Number(found[3]), end: Number(found[4]), text: found[5]! });
    }
  }
  const relations = lines.flatMap((line) => {
    const found = /^R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)/.exec(line);
    const [from, to] = [spans.get(found?.[2] ?? ""), spans.get(found?.[3] ?? "")];
    return found && from && to ? [{ kind: found[1]!, from, to }] : [];
  });
  return { spans, relations };
}

const LATIN: Record<string, string> = Object.fromEntries(
  [..."абвгдезийклмнопрстуфхцчшщыэюя"].map((letter, index) => [
    letter,
    "a b v g d e z i i k l m n o p r s t u f h c c s s i e u a".split(" ")[index]!,
  ]),
);
/** The consonants of a word in either script, since a name is written with an ending here and another spelling there. */
const skeleton = (word: string) =>
  [...word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()]
    .map((letter) => LATIN[letter] ?? letter)
    .join("")
    .replace(/sh|ch|kh|zh|ts|tch/g, (pair) => pair[0]!)
    .replace(/w/g, "v")
    .replace(/x/g, "ks")
    .replace(/[^bcdfghklmnpqrstvz]/g, "");

function sameName(wanted: Span, name: string): boolean {
  const known = findMentions(wanted.text, "ru").flatMap(({ entity, place }) => [entity?.name, place?.name]);
  if (known.some((one) => one !== undefined && (name.includes(one) || one.includes(name)))) return true;
  const words = name.split(/\s+/).map(skeleton);
  return wanted.text.split(/\s+/).some((word) => {
    const bones = skeleton(word).slice(0, 4);
    return (
      bones.length >= 2 &&
      words.some((other) => other.startsWith(bones) || (other.length > 1 && bones.startsWith(other)))
    );
  });
}

class Share {
  private right = 0;
  private of = 0;
  add(ok: boolean): void {
    this.of++;
    if (ok) this.right++;
  }
  toString(): string {
    return `${((100 * this.right) / (this.of || 1)).toFixed(1)} % (${this.right}/${this.of})`;
  }
}

export default async function bench(): Promise<void> {
  const folder = process.env["NEREL_FOLDER"];
  if (!folder) return console.log("skipped: NEREL_FOLDER does not name a folder with .txt and .ann files");
  const shares = {
    covered: new Share(),
    doer: new Share(),
    doerGiven: new Share(),
    place: new Share(),
    placeGiven: new Share(),
  };
  let [articles, events] = [0, 0];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ann"))) {
    const { relations } = readAnnotations(readFileSync(join(folder, file), "utf8"));
    const text = readFileSync(join(folder, file.replace(/\.ann$/, ".txt")), "utf8");
    const article: Article = {
      id: file,
      title: null,
      byline: null,
      text,
      bodyStart: 0,
      language: "ru",
      publication: { at: "2019-01-01", day: "2019-01-01" },
      outlet: null,
      url: null,
      partial: false,
      entries: [],
      origins: {},
      format: "text",
      sourceId: file,
    };
    const found = (await extract(article, { unrelatedToo: true })).events;
    articles++;
    events += found.length;
    const around = (span: Span): Event | undefined =>
      found.find(({ start, end }) => start <= span.start && span.end <= end);
    for (const { kind, from, to } of relations) {
      if (kind === "AGENT" && to.kind === "EVENT") {
        const event = around(to);
        shares.covered.add(event !== undefined);
        if (!event) continue;
        const named = [...event.actors, ...event.recipients];
        shares.doer.add(event.actors.some(({ name }) => sameName(from, name)));
        if (named.length > 0) shares.doerGiven.add(named.some(({ name }) => sameName(from, name)));
      } else if (kind === "TAKES_PLACE_IN" && from.kind === "EVENT") {
        const event = around(from);
        if (!event) continue;
        shares.place.add(event.place !== null && sameName(to, event.place.name));
        if (event.place) shares.placeGiven.add(sameName(to, event.place.name));
      }
    }
  }
  console.log(`${articles} articles, ${events} events of ours`);
  console.log(`annotated events with a doer that lie in one of ours  ${shares.covered}`);
  console.log(`its doer among our actors                             ${shares.doer}`);
  console.log(`its doer among actors and recipients, where we name any ${shares.doerGiven}`);
  console.log(`its place is ours                                     ${shares.place}`);
  console.log(`its place is ours, where we give one                  ${shares.placeGiven}`);
}
