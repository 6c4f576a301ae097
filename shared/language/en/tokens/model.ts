/** The language model of wink-nlp without what this project does not ask of it: entities, moods, negation and where sentences end. */

import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import core from "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json" with { type: "json" };
import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";
import pos from "wink-eng-lite-web-model/dist/load-pos-model.js";
import type winkNLP from "wink-nlp";

/** Where words stand in a list, of which more are put in as texts bring them. */
type Places = Record<string, number>;

/** Where the model keeps its words, and puts those that it meets. */
export interface Lexemes {
  readonly list: readonly string[];
  readonly hash: Places;
}

type Model = Parameters<typeof winkNLP>[0];
const { packing, features, pos: parts } = core;
/** Of a feature: which of the packed numbers has it, which bits of that, how far they are shifted, 0 where they number a list, 1 where a word's form tells it. */
const LAYOUTS = Object.entries(packing.layout) as [string, [number, number, number, number, number, number]][];

/** A machine that recognises nothing. */
const IDLE = JSON.stringify([100, 0, [{}], {}, {}, {}]);
const idle = (machines: readonly string[]) => () => ({ machines, transformers: [], setter: null });

/** The model for parts of speech and dictionary forms. To be read once in a process. */
export function readModel(): { model: Model; lexeme: Lexemes } {
  const tables = readTables();
  const model = {
    core: () => tables,
    pos,
    featureFn,
    addons: { lemmatize },
    sbd: idle([]),
    ner: idle([]),
    negation: idle([IDLE]),
    sa: idle([IDLE]),
    metaCER: idle([]),
  };
  return { model: model as unknown as Model, lexeme: tables.features.lexeme };
}

/** What the package makes of its tables, in a third of the time. */
export function readTables() {
  const listed = LAYOUTS.filter(([, [, , , isListed]]) => isListed === 0);
  const sized = ([name, [, mask, shift]]: (typeof LAYOUTS)[number]) => {
    const { list } = features[name as "prefix" | "suffix" | "shape"];
    const hash = Object.create(null) as Places;
    for (let at = 0; at < list.length; at++) hash[list[at]!] = at;
    return [name, { list, hash, ...sizesOf(list), maxIndex: mask >>> shift }];
  };
  const { lexeme, posClusters } = features;
  return {
    ...core,
    packing: { ...packing, efList: LAYOUTS.filter(([, layout]) => layout[4] === 1).map(([name]) => name) },
    lexicon: numbersIn(core.lexicon),
    xpansions: numbersIn(core.xpansions),
    features: {
      ...features,
      ...(Object.fromEntries(listed.map(sized)) as object),
      lexeme: { list: lexeme.list, hash: placesOf(lexeme.list), ...sizesOf(lexeme.list) },
      posClusters: {
        ...posClusters,
        list: posClusters.list.map(
          (cluster) => new Set(cluster.split("_").map((part) => (parts.hash as Places)[part] ?? 0)),
        ),
      },
    },
  };
}

const sizesOf = ({ length }: readonly string[]) => ({ intrinsicSize: length, index: length });

const numbersIn = (base64: string): Uint32Array =>
  new Uint32Array(new Uint8Array(Buffer.from(base64, "base64")).buffer);

/**
 * The place of each word in the list, which is in alphabetical order but for the first. A table of all 88,000 takes long to make, and an
 * article has a few hundred: a word is looked for in the list when it is first asked for, and kept in the table.
 */
function placesOf(list: readonly string[]): Places {
  const known = list.length;
  const search = new Proxy(Object.create(null) as Places, {
    get(_, word, table) {
      const at = typeof word === "string" ? placeOf(word, list, known) : undefined;
      if (at !== undefined) (table as Places)[word as string] = at;
      return at;
    },
  });
  return Object.create(search) as Places;
}

/** Where a word stands among the first words of the list; undefined where it does not. */
function placeOf(word: string, list: readonly string[], known: number): number | undefined {
  if (word === list[0]) return 0;
  const lower = word.toLowerCase();
  let from = 1;
  for (let to = known; from < to; ) {
    const middle = (from + to) >>> 1;
    if (list[middle]!.toLowerCase() < lower) from = middle + 1;
    else to = middle;
  }
  for (let at = from; at < known && list[at]!.toLowerCase() === lower; at++) if (list[at] === word) return at;
  return undefined;
}
