import { expect, test } from "vitest";
import { parseTriggers } from "../../shared/events/lexicon/format.ts";
import { LEXICON_LANGUAGES, lexiconOf } from "../../shared/events/lexicon/index.ts";
import { Lexicon } from "../../shared/events/lexicon/lexicon.ts";
import { parsePattern } from "../../shared/events/lexicon/pattern.ts";
import { parseWords } from "../../shared/events/lexicon/words.ts";

test.each(LEXICON_LANGUAGES)("the lexicon of %s has no mistakes", async (language) => {
  const lexicon = await lexiconOf(language);
  expect(lexicon!.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

test("a block gives one entry a word, with its frame and line", () => {
  const { entries, problems } = parseTriggers(
    "x.ts",
    "# heading\n[COERCE arrest]\nverbs: detain; take into custody # rounds\nnouns: arrest\ncount recipient: detained\nobject: person\nimplied actor: police\n",
  );
  expect(problems).toEqual([]);
  expect(entries.map((entry) => [entry.kind, entry.pattern.source, entry.source])).toEqual([
    ["verb", "detain", "x.ts:2"],
    ["verb", "take into custody", "x.ts:2"],
    ["noun", "arrest", "x.ts:2"],
  ]);
  expect(entries[0]!.frame).toMatchObject({
    type: "COERCE",
    mode: "arrest",
    counts: { recipient: "detained" },
    impliedActor: "police",
  });
});

test.each([
  ["[COERCE sing]\nverbs: a", 1, "no mode"],
  ["[SING]\nverbs: a", 1, "no block header"],
  ["[ACCUSE]\nactor: subject", 1, "neither verbs nor nouns"],
  ["[ACCUSE]\nverbs: a\ncolour: red", 3, "unknown field"],
  ["[ACCUSE]\nverbs: a\ncount actor: apples", 3, "no quantity"],
  ["[ACCUSE]\nverbs: (a|b", 2, "no pattern"],
  ["verbs: a", 1, "in no block"],
])("a mistake in %j is named with its line", (text, line, message) => {
  const { problems } = parseTriggers("x.ts", text);
  expect(problems[0]).toMatchObject({ file: "x.ts", line, message: expect.stringContaining(message) });
});

test("patterns know alternatives, exact forms, stems, endings and their head", () => {
  expect(parsePattern("let ~ (go|free)", "verb")).toMatchObject({
    head: 0,
    words: [{ lemmas: ["let"] }, { lemmas: ["go", "free"] }],
  });
  expect(parsePattern("hunger strike", "noun")).toMatchObject({ head: 1 });
  expect(parsePattern("^use of force", "noun")).toMatchObject({ head: 0 });
  expect(parsePattern("задерж{ан,али} =них сто*", "verb")!.words).toMatchObject([
    { forms: ["задержан", "задержали"] },
    { forms: ["них"] },
    { prefixes: ["сто"] },
  ]);
});

test("a word file names unknown sectors and cues", () => {
  const { problems } = parseWords("w.ts", "[people]\nprotesters XYZ: protester\n[cues]\nsinging: sing\n");
  expect(problems.map(({ line }) => line)).toEqual([2, 4]);
});

test("a word file names words that stand twice in a cue list, or in two lists that exclude each other", () => {
  const words = "[cues]\nplan: intend; plan; intend\ndaily life: soup\npublic matter: court; tea\ndaily life: tea\n";
  const { problems } = new Lexicon({ traits: {}, triggers: [], words: { file: "w.ts", text: words } });
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [2, '"intend" stands twice in "plan"'],
    [5, '"tea" stands in "daily life" and in "public matter"'],
  ]);
});

test("a cue lists words as they are written, by a part of them, or several together", () => {
  const text = "[cues]\nasking: ask; demand*\ntogether with: along with; =with\n";
  const lexicon = new Lexicon({ traits: {}, triggers: [], words: { file: "w.ts", text } });
  expect(["ask", "demanded", "asked", "along with", null].map((word) => lexicon.lists("asking", word))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(["along with", "with", "along"].map((word) => lexicon.lists("together with", word))).toEqual([
    true,
    true,
    false,
  ]);
  expect(lexicon.lists("naming", "call")).toBe(false);
});
