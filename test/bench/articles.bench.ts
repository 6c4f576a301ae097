/**
 * Measures the reading of web pages on public sets, with each set's own metric. The sets are not part of the project: clone them into one
 * folder and name it in `ARTICLE_SETS`.
 *
 *     git clone https://github.com/scrapinghub/article-extraction-benchmark
 *     git clone https://github.com/adbar/trafilatura
 *     git clone https://github.com/adbar/htmldate
 *     for set in Belarusian-HSE Russian-GSD Ukrainian-IU Polish-LFG Lithuanian-ALKSNIS German-GSD English-EWT; do
 *       git clone https://github.com/UniversalDependencies/UD_$set
 *     done
 *     ARTICLE_SETS=$PWD npm run bench -- articles
 *
 * `ARTICLE_MISSES=20` also lists the pages that score lowest.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Article, type Comparable, createParser, sameArticle, shingleKeys } from "../../shared/article/index.ts";
import { detectLanguage } from "../../shared/language/index.ts";

const sets = process.env["ARTICLE_SETS"];
const misses = Number(process.env["ARTICLE_MISSES"] ?? 0);
/** The pages of the sets are as old as they are: the check of dates against today must not depend on the day of measuring. */
const parse = createParser({ isolation: "none" });

export default async function measure(): Promise<void> {
  if (sets === undefined) {
    console.log("skipped: ARTICLE_SETS names no folder with the public sets (see the head of this file)");
    return;
  }
  await bodies(join(sets, "article-extraction-benchmark"));
  await chunks(join(sets, "trafilatura", "tests"));
  await dates(join(sets, "htmldate", "tests"));
  await languages(sets);
  copies(join(sets, "article-extraction-benchmark"));
}

interface Read {
  readonly article: Article | null;
  readonly milliseconds: number;
}

async function read(name: string, bytes: Uint8Array): Promise<Read> {
  const start = process.cpuUsage();
  let article: Article | null = null;
  async function* body() {
    yield bytes;
  }
  for await (const parsed of parse({ name, body: body() })) if ("article" in parsed) article ??= parsed.article;
  const { user, system } = process.cpuUsage(start);
  // Time of the processor, not of the clock: what else the machine does is not measured.
  return { article, milliseconds: (user + system) / 1_000 };
}

const bodyOf = (article: Article | null) => article?.text.slice(article.bodyStart) ?? "";

/** article-extraction-benchmark: precision and recall of shingles of four words, averaged over pages. */
async function bodies(folder: string): Promise<void> {
  const truth = load<Record<string, { articleBody?: string; url: string }>>(join(folder, "ground-truth.json"));
  if (truth === null) return missing(folder);
  const precisions: number[] = [];
  const recalls: number[] = [];
  const times: number[] = [];
  const rows: { f1: number; line: string }[] = [];
  for (const [id, { articleBody = "", url }] of Object.entries(truth)) {
    const html = gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`)));
    const { article, milliseconds } = await read(`${id}.html`, html);
    times.push(milliseconds);
    const { precision, recall } = shingleMatch(articleBody, bodyOf(article));
    if (precision !== null) precisions.push(precision);
    if (recall !== null) recalls.push(recall);
    const f1 = harmonic(precision ?? 0, recall ?? 0);
    rows.push({
      f1,
      line: `${f1.toFixed(3)} P ${(precision ?? 0).toFixed(2)} R ${(recall ?? 0).toFixed(2)} ${id.slice(0, 8)} ${url}`,
    });
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  console.log(
    `article-extraction-benchmark, ${rows.length} pages: body F1 ${harmonic(precision, recall).toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`,
  );
  console.log(`  ${timing(times)}`);
  worst(rows);
}

/** trafilatura: pieces of text that must be in the result, and pieces that must not. */
async function chunks(folder: string): Promise<void> {
  type Item = {
    file: string;
    with: string[];
    without: string[];
    title?: string | string[];
    author?: string | string[];
  };
  const data = load<Record<string, Item>>(join(folder, "evaldata.json"));
  if (data === null) return missing(folder);
  let [tp, fp, fn] = [0, 0, 0];
  let [titles, exact] = [0, 0];
  let [byTruth, byRight, byGiven] = [0, 0, 0];
  const times: number[] = [];
  const rows: { f1: number; line: string }[] = [];
  for (const [url, item] of Object.entries(data)) {
    const path = ["cache", "eval"].map((sub) => join(folder, sub, item.file)).find((file) => existsSync(file));
    if (path === undefined) continue;
    const { article, milliseconds } = await read(item.file, readFileSync(path));
    times.push(milliseconds);
    const text = spaced(bodyOf(article));
    const right = item.with.filter((chunk) => text.includes(spaced(chunk))).length;
    const wrong = item.without.filter((chunk) => text.includes(spaced(chunk)));
    tp += right;
    fn += item.with.length - right;
    fp += wrong.length;
    rows.push({
      f1: (2 * right) / (right + item.with.length + wrong.length),
      line: `${right}/${item.with.length} -${wrong.length} ${item.file} ${url}`,
    });
    const [title] = [item.title ?? ""].flat();
    if (title) {
      titles++;
      if (article?.title && spaced(article.title) === spaced(title)) exact++;
      else if (misses > 0)
        console.log(
          `  title ${JSON.stringify(title)} read as ${JSON.stringify(article?.title)} (${article?.origins.title}) ${item.file}`,
        );
    }
    if (item.author !== undefined) {
      const [author] = [item.author].flat();
      if (author) byTruth++;
      if (article?.byline) byGiven++;
      if (author && article?.byline && spaced(article.byline).toLowerCase().includes(spaced(author).toLowerCase()))
        byRight++;
    }
  }
  const [precision, recall] = [tp / (tp + fp), tp / (tp + fn)];
  console.log(
    `trafilatura, ${rows.length} pages: F1 ${harmonic(precision, recall).toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`,
  );
  console.log(
    `  title exact ${(exact / titles).toFixed(3)} of ${titles}; byline ${byRight} right of ${byGiven} given, ${byTruth} to find`,
  );
  console.log(`  ${timing(times)}`);
  worst(rows);
}

/** htmldate: the day of publication, exactly. */
async function dates(folder: string): Promise<void> {
  let [tp, fp, fn, pages] = [0, 0, 0, 0];
  const rows: { f1: number; line: string }[] = [];
  for (const file of ["eval_mediacloud_2020.json", "eval_default.json"]) {
    const data = load<Record<string, { file: string; date: string | null }>>(join(folder, file));
    if (data === null) return missing(folder);
    for (const [url, { file: page, date }] of Object.entries(data)) {
      const path = ["test_set", "cache", "eval"].map((sub) => join(folder, sub, page)).find((one) => existsSync(one));
      if (path === undefined) continue;
      pages++;
      const { article } = await read(page, readFileSync(path));
      const found = article?.publication?.at.slice(0, 10) ?? null;
      if (found === date) tp++;
      else if (found === null) fn++;
      else fp++;
      rows.push({
        f1: found === date ? 1 : 0,
        line: `${date} read as ${found} (${article?.origins.publication}) ${page} ${url}`,
      });
    }
  }
  const [precision, recall] = [tp / (tp + fp), tp / (tp + fn)];
  console.log(
    `htmldate, ${pages} pages: publication day F1 ${harmonic(precision, recall).toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`,
  );
  worst(rows);
}

const TREEBANKS = {
  be: "UD_Belarusian-HSE",
  ru: "UD_Russian-GSD",
  uk: "UD_Ukrainian-IU",
  pl: "UD_Polish-LFG",
  lt: "UD_Lithuanian-ALKSNIS",
  de: "UD_German-GSD",
  en: "UD_English-EWT",
} as const;

/**
 * Universal Dependencies: the language of whole sentences of eight words and more, and of four words from their middle. Words in another
 * script than the language has are left out: four words of an English name in a Russian sentence are no Russian.
 */
async function languages(folder: string): Promise<void> {
  for (const [language, name] of Object.entries(TREEBANKS)) {
    const treebank = join(folder, name);
    if (!existsSync(treebank)) {
      missing(treebank);
      continue;
    }
    const script = ["be", "ru", "uk"].includes(language) ? /\p{Script=Cyrillic}{2}/u : /\p{Script=Latin}{2}/u;
    const sentences = readdirSync(treebank)
      .filter((file) => file.endsWith(".conllu"))
      .flatMap((file) =>
        [...readFileSync(join(treebank, file), "utf8").matchAll(/^# text = (.*)$/gm)].map((match) => match[1]!),
      )
      .map((sentence) => sentence.split(/\s+/u).filter((word) => script.test(word) && !/https?:|@|href/u.test(word)))
      .filter((words) => words.length >= 8)
      .slice(0, 3_000);
    let [whole, four] = [0, 0];
    for (const words of sentences) {
      const middle = Math.floor((words.length - 4) / 2);
      if ((await detectLanguage(words.join(" "))) === language) whole++;
      if ((await detectLanguage(words.slice(middle, middle + 4).join(" "))) === language) four++;
    }
    const percent = (right: number) => `${((100 * right) / sentences.length).toFixed(2)} %`;
    console.log(
      `language ${language}: ${percent(whole)} of ${sentences.length} sentences, ${percent(four)} of four words`,
    );
  }
}

/** Near-duplicates: copies of the annotated bodies, edited as sites edit agency texts, and all pairs of different ones. */
function copies(folder: string): void {
  const truth = load<Record<string, { articleBody?: string }>>(join(folder, "ground-truth.json"));
  if (truth === null) {
    missing(folder);
    return;
  }
  const article = (text: string, title: string, host: string): Comparable => ({
    title,
    text,
    bodyStart: 0,
    publication: { at: "2020-09-21", day: "2020-09-21" },
    url: `https://${host}/1`,
    outlet: null,
  });
  const bodies = Object.values(truth)
    .map(({ articleBody = "" }) => articleBody)
    .filter((body) => body.split(/\s+/u).length >= 120);
  const everyNth = (text: string, nth: number) =>
    text.replace(/\p{L}+/gu, (word, at: number) => (at % nth === 0 ? "changed" : word));
  const edits: Readonly<Record<string, (text: string) => string>> = {
    "text around it": (text) =>
      `Our correspondent reports from the spot today.\n\n${text}\n\nFollow the news of our site every day and night.`,
    "cut to 60 %": (text) => text.slice(0, text.length * 0.6),
    "cut to 30 %": (text) => text.slice(0, text.length * 0.3),
    "paragraphs shuffled": (text) => text.split("\n\n").reverse().join("\n\n"),
    "a seventh of the words changed": (text) => everyNth(text, 7),
  };
  for (const [name, edit] of Object.entries(edits)) {
    let [met, same] = [0, 0];
    for (const body of bodies) {
      const [original, copy] = [article(body, "One title", "a.org"), article(edit(body), "One title", "b.org")];
      const keys = new Set(shingleKeys(original));
      if (shingleKeys(copy).some((key) => keys.has(key))) met++;
      if (sameArticle(original, copy)) same++;
    }
    const share = (count: number) => `${((100 * count) / bodies.length).toFixed(1)} %`;
    console.log(
      `copies of ${bodies.length} articles, ${name}: ${share(met)} meet under a key, ${share(same)} are held to be the same`,
    );
  }
  const all = bodies.map((body, index) => article(body, "One title", `${index}.org`));
  let wrong = 0;
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) if (sameArticle(one, other)) wrong++;
  console.log(`different articles held to be the same: ${wrong} of ${(all.length * (all.length - 1)) / 2} pairs`);
}

function shingleMatch(truth: string, prediction: string): { precision: number | null; recall: number | null } {
  const [a, b] = [shingles(truth), shingles(prediction)];
  let [tp, fp, fn] = [0, 0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [wanted, got] = [a.get(key) ?? 0, b.get(key) ?? 0];
    tp += Math.min(wanted, got);
    fp += Math.max(0, got - wanted);
    fn += Math.max(0, wanted - got);
  }
  if (fp + fn === 0) return { precision: tp > 0 ? 1 : null, recall: tp > 0 ? 1 : null };
  return { precision: tp + fp > 0 ? tp / (tp + fp) : null, recall: tp + fn > 0 ? tp / (tp + fn) : null };
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
    const key = tokens.slice(at, at + 4).join(" ");
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim().normalize("NFC");
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function timing(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${mean(times).toFixed(1)} ms of CPU a page on average, ${sorted[Math.floor(sorted.length * 0.95)]!.toFixed(0)} ms at the 95th percentile, ${sorted.at(-1)!.toFixed(0)} ms at most`;
}

function worst(rows: { readonly f1: number; readonly line: string }[]): void {
  const bad = rows.filter(({ f1 }) => f1 < 1).sort((a, b) => a.f1 - b.f1);
  for (const { line } of bad.slice(0, misses)) console.log(`    ${line}`);
}

function load<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8").replaceAll(/: NaN\b/g, ": null")) as T) : null;
}

function missing(folder: string): void {
  console.log(`skipped: ${folder} is not there`);
}
