/** The English pack: text to analysed sentences. */
import type { Mention } from "../../watchlist/mention.ts";
import type {
  AnalysisOptions,
  Argument,
  LanguagePack,
  NounPhrase,
  Predication,
  Sentence,
  Span,
  Token,
} from "../analysis.ts";
import { LONGEST_SENTENCE, splitSentences } from "../sentences.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { type Chunk, chunk, type PhraseDraft } from "./chunks/index.ts";
import { readClauses, type VerbNode } from "./clauses/index.ts";
import { findDates } from "./dates/index.ts";
import { datelineEnd, kindOf } from "./layout.ts";
import { findMeasures } from "./numbers.ts";
import { loadTagger, namesToldIn, tokenise } from "./tokens/index.ts";

export const pack: LanguagePack = {
  language: "en",
  load: loadTagger,
  analyse(text, mentions, options) {
    const sentences: Sentence[] = [];
    const names = namesToldIn(text);
    let m = 0;
    for (const span of splitSentences(text, "en", ABBREVIATIONS)) {
      let { start } = span;
      const previous = sentences.at(-1);
      const opens = previous === undefined || previous.paragraph !== span.paragraph;
      const body = start >= options.bodyStart;
      const cut = opens ? datelineEnd(text, start, span.end) : start;
      while (m < mentions.length && mentions[m]!.end <= start) m++;
      const inside: Mention[] = [];
      for (let k = m; k < mentions.length && mentions[k]!.start < span.end; k++) inside.push(mentions[k]!);
      if (cut > start) {
        sentences.push(
          read(
            text,
            { start, end: cut },
            span.paragraph,
            "dateline",
            inside.filter((mention) => mention.end <= cut),
            names,
            options,
          ),
        );
        start = cut;
        while (start < span.end && /\s/u.test(text[start]!)) start++;
      }
      if (start >= span.end) continue;
      const kind = body ? kindOf(text.slice(start, span.end), span.alone) : "title";
      sentences.push(
        read(
          text,
          { start, end: Math.min(span.end, start + 2 * LONGEST_SENTENCE) },
          span.paragraph,
          kind,
          inside.filter((mention) => mention.start >= start),
          names,
          options,
        ),
      );
    }
    // A text of one line without a full stop is a headline.
    const [only] = sentences;
    if (sentences.length === 1 && only?.kind === "subheading") return [{ ...only, kind: "title" }];
    return sentences;
  },
};

function read(
  text: string,
  span: Span,
  paragraph: number,
  kind: Sentence["kind"],
  mentions: readonly Mention[],
  names: ReadonlySet<string>,
  options: AnalysisOptions,
): Sentence {
  const dates = findDates(text, span.start, span.end);
  if (kind === "dateline" || kind === "boilerplate")
    return { ...span, paragraph, kind, tokens: [], phrases: [], predications: [], quoted: [], dates, measures: [] };
  const tokens = tokenise(text, span.start, span.end, mentions, names);
  const measures = findMeasures(tokens);
  const chunks = chunk({ tokens, mentions, measures, dates });
  const nodes = readClauses(tokens, chunks, kind === "title" || kind === "subheading");
  const phrases = chunks.flatMap((piece) => (piece.kind === "phrase" ? [piece.phrase as NounPhrase] : []));
  return {
    ...span,
    paragraph,
    kind,
    tokens,
    phrases,
    predications: predications(tokens, chunks, nodes, options),
    quoted: quotedSpans(tokens),
    dates,
    measures,
  };
}

function predications(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  nodes: readonly VerbNode[],
  options: AnalysisOptions,
): Predication[] {
  const index = new Map<VerbNode, number>(nodes.map((node, i) => [node, i]));
  const list: Predication[] = nodes.map((node, i): Predication => {
    const args: Argument[] = [];
    if (node.subjects.length > 0)
      args.push({ role: "subject", preposition: null, phrases: node.subjects, path: node.subjectPath });
    if (node.objects.length > 0)
      args.push({ role: "object", preposition: null, phrases: node.objects, path: node.objectPath });
    if (node.indirect.length > 0)
      args.push({ role: "indirect", preposition: null, phrases: node.indirect, path: "first of two objects" });
    for (const { preposition, phrases } of node.obliques) {
      args.push({
        role: preposition === "by" && node.voice === "passive" ? "agent" : "oblique",
        preposition,
        phrases,
        path: `'${preposition}'`,
      });
    }
    const first = chunks[Math.min(node.clauseFrom, node.chunk)]!;
    const last = chunks[Math.max(node.clauseTo, node.chunk)]!;
    return {
      index: i,
      head: node.verb.head,
      from: node.verb.from,
      to: node.verb.to,
      lemma: node.verb.lemma,
      kind: node.form === "participle" ? "participle" : "verb",
      voice: node.voice,
      tense: node.tense,
      modality: node.modality,
      negated: node.verb.negated,
      perfect: node.verb.auxiliaries.includes("had")
        ? "past"
        : node.verb.auxiliaries.some((word) => word === "has" || word === "have")
          ? "present"
          : null,
      arguments: args,
      clause: { start: tokens[first.from]!.start, end: tokens[last.to - 1]!.end },
      subordinate: node.subordinate,
      governor: node.governor === null ? null : (index.get(node.governor) ?? null),
    };
  });
  for (const [c, piece] of chunks.entries()) {
    if (
      piece.kind !== "phrase" ||
      !["noun", "proper"].includes(tokens[piece.phrase.head]!.pos) ||
      piece.phrase.mention !== null
    )
      continue;
    const { phrase } = piece;
    if (!options.isEventNoun(tokens[phrase.head]!.lemma)) continue;
    const governor =
      list.find(
        (other) => other.kind !== "noun" && other.arguments.some((argument) => argument.phrases.includes(phrase)),
      ) ?? null;
    list.push(nounPredication(tokens, phrase, list.length, governor, chunks[c - 1]));
  }
  return list;
}

function nounPredication(
  tokens: readonly Token[],
  phrase: PhraseDraft,
  index: number,
  governor: Predication | null,
  before: Chunk | undefined,
): Predication {
  const args: Argument[] = [...phrase.complements];
  if (phrase.possessor !== null)
    args.push({ role: "possessor", preposition: null, phrases: [phrase.possessor], path: "possessor" });
  if (phrase.adjectiveMention !== null)
    args.push({
      role: "possessor",
      preposition: null,
      phrases: [partOf(phrase, phrase.adjectiveMention, tokens)],
      path: "adjective",
    });
  else if (phrase.head > phrase.from && tokens[phrase.head - 1]!.pos === "noun") {
    const at = phrase.head - 1;
    args.push({
      role: "possessor",
      preposition: null,
      phrases: [
        {
          ...phrase,
          start: tokens[at]!.start,
          end: tokens[at]!.end,
          head: at,
          from: at,
          to: at + 1,
          mention: null,
          possessor: null,
          quantity: null,
          apposition: null,
          complements: [],
        },
      ],
      path: "noun before it",
    });
  }
  const end = phrase.complements.reduce(
    (latest, argument) => argument.phrases.reduce((far, inner) => Math.max(far, inner.end), latest),
    phrase.end,
  );
  return {
    index,
    head: phrase.head,
    from: phrase.from,
    to: phrase.to,
    lemma: tokens[phrase.head]!.lemma,
    kind: "noun",
    voice: "active",
    tense: governor?.tense ?? null,
    modality: governor?.modality ?? "asserted",
    negated: tokens.slice(phrase.from, phrase.head).some((token) => token.lower === "no"),
    arguments: args,
    clause: { start: phrase.start, end },
    subordinate: before?.kind === "preposition" ? "temporal" : null,
    governor: governor?.index ?? null,
  };
}

function partOf(phrase: PhraseDraft, mention: Mention, tokens: readonly Token[]): NounPhrase {
  const from = tokens.findIndex((token) => token.start >= mention.start);
  return {
    ...phrase,
    start: mention.start,
    end: mention.end,
    head: from,
    from,
    to: from + 1,
    mention,
    adjectiveMention: null,
    possessor: null,
    quantity: null,
    apposition: null,
    complements: [],
  };
}

function quotedSpans(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let open: Token | null = null;
  for (const token of tokens) {
    if (!/^["“”„«»]$/u.test(token.text)) continue;
    if (open === null) open = token;
    else {
      spans.push({ start: open.start, end: token.end });
      open = null;
    }
  }
  return spans;
}
