/** Words of an English text with part of speech and dictionary form, by wink-nlp and a few corrections that news needs. */
import type { Mention } from "../../watchlist/mention.ts";
import type { PartOfSpeech, Token } from "../analysis.ts";
import {
  BE,
  COMPOUNDS,
  FINAL_E,
  HAVE,
  IRREGULAR_PARTICIPLES,
  MODALS_FUTURE,
  MODALS_HYPOTHETICAL,
  MODALS_POSSIBLE,
  NOUN_OR_VERB,
  PARTICLES,
  PAST_ONLY,
} from "./grammar.ts";

type Tagger = (text: string) => { value: string; pos: string; lemma: string }[];
let tagger: Tagger | null = null;

/** Loads the model (about 4 MB) once. */
export async function loadTagger(): Promise<void> {
  if (tagger !== null) return;
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  const nlp = winkNLP(model, ["pos"]);
  const { its } = nlp;
  tagger = (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out() as string[];
    const pos = tokens.out(its.pos) as string[];
    const lemmas = tokens.out(its.lemma as never) as string[];
    return values.map((value, i) => ({ value, pos: pos[i]!, lemma: lemmas[i]! }));
  };
}

const KINDS: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: "noun",
  PROPN: "proper",
  VERB: "verb",
  ADJ: "adj",
  ADV: "adv",
  PRON: "pron",
  NUM: "num",
  ADP: "prep",
  CCONJ: "conj",
  SCONJ: "conj",
  DET: "det",
  PART: "part",
  AUX: "aux",
  PUNCT: "punct",
  SYM: "punct",
  INTJ: "other",
  X: "other",
};

interface Draft {
  start: number;
  end: number;
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
}

export const fold = (text: string): string => text.toLowerCase().replaceAll("’", "'").replaceAll("ё", "е");

/**
 * The text as the tagger should see it: a capital that only begins the sentence, or a headline in capitals, misleads it. The length stays,
 * so offsets do.
 */
function calm(text: string, base: number, mentions: readonly Mention[]): string {
  const named = (at: number) => mentions.some((mention) => mention.start <= base + at && base + at < mention.end);
  const words = [...text.matchAll(/\p{L}[\p{L}'’]*/gu)];
  const long = words.filter((word) => word[0].length > 3 && !named(word.index));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word[0])).length;
  const shouting = long.length >= 3 && capital / long.length > 0.7;
  let result = text;
  for (const word of words) {
    const first = word === words[0];
    if (!(first || shouting) || named(word.index) || !/^\p{Lu}/u.test(word[0])) continue;
    // A first word followed by another capital is likely a name ("Nathan Sales"), unless the whole line shouts.
    if (
      first &&
      !shouting &&
      word[0].length > 1 &&
      /^\s\p{Lu}\p{Ll}/u.test(text.slice(word.index + word[0].length)) &&
      !/^(The|A|An|In|On|At|By|As|Some|Two|Three|Former|President|Police)$/u.test(word[0])
    )
      continue;
    if (word[0] === "I" || (/^\p{Lu}{2,}$/u.test(word[0]) && !shouting)) continue;
    const lower = word[0].toLowerCase();
    if (lower.length === word[0].length)
      result = result.slice(0, word.index) + lower + result.slice(word.index + lower.length);
  }
  return result;
}

/** Tokens of one sentence of `text`, with offsets into the whole of it. `mentions` are those inside the sentence. */
export function tokenise(text: string, start: number, end: number, mentions: readonly Mention[]): Token[] {
  if (tagger === null) throw new Error("the English pack is not loaded: call load() first");
  const raw = text.slice(start, end);
  let at = 0;
  const drafts: Draft[] = [];
  for (const { value, pos, lemma } of tagger(calm(raw, start, mentions))) {
    const found = indexOfCalm(raw, value, at);
    if (found < 0) continue;
    const original = raw.slice(found, found + value.length);
    const lower = fold(original);
    const before = drafts.at(-1);
    if (
      before !== undefined &&
      before.end === start + found &&
      /\p{L}$/u.test(before.text) &&
      /^\p{L}/u.test(original)
    ) {
      // The tagger parts words at letters it does not know: "Bia|ł|ystok".
      before.text += original;
      before.lower += lower;
      before.lemma = before.lower;
      before.end += original.length;
      if (/^\p{Lu}/u.test(before.text)) before.pos = "proper";
      at = found + value.length;
      continue;
    }
    drafts.push({
      start: start + found,
      end: start + found + value.length,
      text: original,
      lower,
      lemma: fold(lemma),
      pos: KINDS[pos] ?? "other",
    });
    at = found + value.length;
  }
  const joined = joinHyphens(drafts);
  correct(joined, mentions);
  return joined;
}

function indexOfCalm(raw: string, value: string, from: number): number {
  for (let at = from; at <= raw.length - value.length && at < from + 40; at++) {
    if (raw.startsWith(value, at) || raw.slice(at, at + value.length).toLowerCase() === value.toLowerCase()) return at;
  }
  return raw.toLowerCase().indexOf(value.toLowerCase(), from);
}

/** "19-year-old" and "state-run" are one word; the tagger makes five and three of them. */
function joinHyphens(drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const last = out.at(-1);
    const next = drafts[i + 1];
    if (
      /^[-‑]$/u.test(draft.text) &&
      last !== undefined &&
      next !== undefined &&
      last.end === draft.start &&
      draft.end === next.start &&
      /[\p{L}\p{N}]$/u.test(last.text) &&
      /^[\p{L}\p{N}]/u.test(next.text)
    ) {
      const lower = `${last.lower}-${next.lower}`;
      const pos: PartOfSpeech =
        /-year-old$|-months?-old$/u.test(lower) || next.pos === "verb"
          ? "adj"
          : next.pos === "prep" || next.pos === "adv"
            ? "noun"
            : next.pos === "proper" && last.pos !== "proper" && last.pos !== "num"
              ? "adj"
              : next.pos;
      out[out.length - 1] = {
        start: last.start,
        end: next.end,
        text: `${last.text}${draft.text}${next.text}`,
        lower,
        lemma: `${last.lower}-${next.lemma}`,
        pos,
      };
      i++;
    } else out.push({ ...draft });
  }
  return out;
}

/** The dictionary form of a verb from what is left without "-ing" or "-ed": arrest, seiz(e), stop(p), defi → defy. */
function verbOf(stem: string): string {
  if (NOUN_OR_VERB.has(stem)) return stem;
  if (NOUN_OR_VERB.has(`${stem}e`) || FINAL_E.has(`${stem}e`)) return `${stem}e`;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  const undoubled = /(.)\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  if (undoubled !== stem && !/(?:ll|ss|ff|zz)$/u.test(stem)) return undoubled;
  return /(?:[aeiou][cgsvz]|at|[^aeiou]l|ut|ur|ir)$/u.test(stem) ? `${stem}e` : stem;
}

const verbLike = (lower: string): boolean => NOUN_OR_VERB.has(lower) || NOUN_OR_VERB.has(baseOf(lower));
/** The bare form of a third person singular or plural ("strikes", "flees", "defies"). */
export function baseOf(lower: string): string {
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z|o)es$/u.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith("s") && !lower.endsWith("ss")) return lower.slice(0, -1);
  return lower;
}

function correct(tokens: Draft[], mentions: readonly Mention[]): void {
  let m = 0;
  for (const token of tokens) {
    while (m < mentions.length && mentions[m]!.end <= token.start) m++;
    const mention = mentions[m];
    if (mention !== undefined && mention.start <= token.start && token.end <= mention.end) {
      if (mention.adjective) token.pos = "adj";
      else if (token.pos !== "prep" && token.pos !== "det" && token.pos !== "punct" && token.pos !== "part")
        token.pos = "proper";
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    const { lower } = token;
    if (
      token.pos === "part" &&
      lower === "to" &&
      next !== undefined &&
      (next.pos === "noun" || next.pos === "adj") &&
      NOUN_OR_VERB.has(next.lower)
    )
      next.pos = "verb";
    if (MODALS_FUTURE.has(lower) || MODALS_POSSIBLE.has(lower) || MODALS_HYPOTHETICAL.has(lower)) {
      if (!(lower === "may" && token.text === "May")) token.pos = "aux";
    }
    if (BE.has(lower) && token.pos !== "part") token.pos = "aux";
    if (PAST_ONLY.has(lower) && token.pos !== "proper") {
      if (token.pos !== "aux") token.pos = "verb";
      token.lemma = PAST_ONLY.get(lower)!;
    } else if (IRREGULAR_PARTICIPLES.has(lower) && (token.pos === "verb" || token.pos === "adj") && lower !== "left") {
      token.lemma = IRREGULAR_PARTICIPLES.get(lower)!;
      token.pos = "verb";
    } else if (lower === "left" && token.pos === "verb") token.lemma = "leave";
    if (HAVE.has(lower) && token.pos === "verb") token.lemma = "have";
    // It does not know some plurals ("protestors").
    if (
      token.pos === "noun" &&
      token.lemma === lower &&
      /[a-z]{4}(?<![su])s$/u.test(lower) &&
      !/(?:ss|us|is)$/u.test(lower)
    )
      token.lemma = baseOf(lower);
    // The tagger's dictionary forms miss some final vowels: "fin", "shin".
    if (
      token.pos === "verb" &&
      !NOUN_OR_VERB.has(token.lemma) &&
      (NOUN_OR_VERB.has(`${token.lemma}e`) || FINAL_E.has(`${token.lemma}e`))
    )
      token.lemma += "e";
    // "'s" before a past participle is "has" or "is"; else the possessive.
    if (lower === "'s" && previous !== undefined && previous.pos !== "pron" && token.pos !== "part") token.pos = "part";
    if (next !== undefined && COMPOUNDS.has(`${lower} ${next.lower}`)) {
      if (token.pos === "verb") token.pos = "noun";
      if (next.pos === "verb") {
        next.pos = "noun";
        next.lemma = baseOf(next.lower);
      }
    }
    // ", arresting 364 people": a participle, not a noun or adjective.
    if (
      (token.pos === "noun" || token.pos === "adj") &&
      /[a-z]{3}ing$/u.test(lower) &&
      (previous === undefined || previous.pos === "punct" || previous.pos === "prep" || previous.pos === "noun") &&
      next !== undefined &&
      (["det", "num", "pron"].includes(next.pos) ||
        (previous?.text === "," && ["noun", "adj", "proper"].includes(next.pos)))
    ) {
      token.pos = "verb";
      token.lemma = verbOf(lower.slice(0, -3));
    }
    // "guards tortured them".
    if (
      token.pos === "noun" &&
      /[a-z]{3}ed$/u.test(lower) &&
      previous !== undefined &&
      (previous.pos === "noun" || previous.pos === "proper") &&
      next !== undefined &&
      ["det", "pron", "num"].includes(next.pos)
    ) {
      token.pos = "verb";
      token.lemma = verbOf(lower.slice(0, -2));
    }
    // "prosecutor general".
    if (
      lower === "general" &&
      previous?.pos === "noun" &&
      /^(?:prosecutor|attorney|secretary|consul|governor)s?$/u.test(previous.lower)
    )
      token.pos = "noun";
    // "were rounded up".
    if (
      token.pos === "adj" &&
      /[a-z]ed$/u.test(lower) &&
      previous !== undefined &&
      BE.has(previous.lower) &&
      next !== undefined &&
      PARTICLES.has(next.lower)
    ) {
      token.pos = "verb";
      token.lemma = verbOf(lower.slice(0, -2));
    }
    // "police rounded up 390": after a noun and before a particle or object it is a verb.
    if (
      token.pos === "adj" &&
      /[a-z]ed$/u.test(lower) &&
      previous !== undefined &&
      (previous.pos === "noun" || previous.pos === "proper") &&
      next !== undefined &&
      next.pos !== "noun" &&
      !lower.includes("-")
    ) {
      token.pos = "verb";
      token.lemma = verbOf(lower.slice(0, -2));
    }
    // "Shining March": inside a sentence two capitals are a name.
    if (
      i > 0 &&
      (token.pos === "verb" || token.pos === "adj") &&
      next !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      /^\p{Lu}\p{Ll}/u.test(next.text) &&
      tokens.some((other) => other.pos === "noun" && /^\p{Ll}/u.test(other.text))
    ) {
      token.pos = mentions.some(
        (mention) => mention.adjective && mention.start <= token.start && token.end <= mention.end,
      )
        ? "adj"
        : "proper";
    }
    // "accuses X and praises Y": the tagger takes the second for a noun.
    if (
      token.pos === "noun" &&
      previous?.lower === "and" &&
      /s$/u.test(lower) &&
      NOUN_OR_VERB.has(baseOf(lower)) &&
      next !== undefined &&
      ["proper", "det", "pron"].includes(next.pos)
    ) {
      token.pos = "verb";
      token.lemma = baseOf(lower);
    }
    if (lower === "according" || lower === "amid" || lower === "despite") token.pos = "prep";
  }
  rescueVerbs(tokens);
}

/** A clause with no verb at all, but with a word that could be one between two nouns: that word is the verb. */
function rescueVerbs(tokens: Draft[]): void {
  const breaks = (draft: Draft) => (draft.pos === "punct" && /[;:.!?–—]/u.test(draft.text)) || draft.lower === "that";
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && !breaks(tokens[i]!)) continue;
    const part = tokens.slice(from, i);
    const hasVerb = part.some(
      (draft) =>
        (draft.pos === "verb" &&
          !/(?:ing|ed|en)$/u.test(draft.lower) &&
          part[part.indexOf(draft) - 1]?.lower !== "to") ||
        draft.pos === "aux" ||
        PAST_ONLY.has(draft.lower),
    );
    if (!hasVerb && part.length > 2) {
      for (let j = from + 1; j < i; j++) {
        const draft = tokens[j]!;
        const before = tokens[j - 1]!;
        const after = tokens[j + 1];
        if (
          (draft.pos !== "noun" && draft.pos !== "adj" && draft.pos !== "proper") ||
          !(verbLike(draft.lower) || IRREGULAR_PARTICIPLES.has(draft.lower)) ||
          /^\p{Lu}/u.test(draft.text)
        )
          continue;
        if (!["noun", "proper", "num"].includes(before.pos) || COMPOUNDS.has(`${before.lower} ${draft.lower}`))
          continue;
        const plural = /s$/u.test(before.lower) && !/s$/u.test(draft.lower);
        const singular = /s$/u.test(draft.lower);
        // "demand that the president step down".
        const subjunctive = tokens[from - 1]?.lower === "that";
        const past = IRREGULAR_PARTICIPLES.has(draft.lower);
        if (!plural && !singular && !subjunctive && !past && before.lower !== "police" && before.lower !== "people")
          continue;
        if (after !== undefined && after.pos === "punct" && after.text !== '"') continue;
        draft.pos = "verb";
        draft.lemma =
          IRREGULAR_PARTICIPLES.get(draft.lower) ?? (NOUN_OR_VERB.has(draft.lower) ? draft.lower : baseOf(draft.lower));
        break;
      }
    }
    from = i + 1;
  }
}
