import { Refused } from "./draft.ts";

/** What a text must hold to be an article at all: fewer words are a label, a name or a number. */
const FEWEST_WORDS = 8;
/** A line or paragraph with so many words is a sentence, or a headline at least. */
const SENTENCE_WORDS = 6;

/**
 * Refuses a text that is no article: almost no words, or no line that could be a sentence (a shopping list, a table, a menu).
 * @throws Refused with a sentence that names the text.
 */
export function requireSentences(text: string, name: string): void {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < FEWEST_WORDS) {
    throw new Refused("no-text", `${name}: holds no article text (${words} ${words === 1 ? "word" : "words"})`);
  }
  const longest = Math.max(...text.split("\n").map((line) => line.match(/\p{L}{2,}|\p{L}(?!\p{L})/gu)?.length ?? 0));
  if (longest < SENTENCE_WORDS) {
    throw new Refused("no-sentences", `${name}: holds no article (no line of it is a sentence; it looks like a list)`);
  }
}

const CODE_LINE =
  /[;{}]\s*$|^\s*(?:import\s|from\s\S+\simport\b|def\s|class\s\w+|return\b|(?:if|for|while|else|elif|try|with)\b.*[:{]\s*$|const\s|let\s|var\s|function\b|#include|#!|public\s|private\s|protected\s|package\s|using\s|<\?php|module\.exports|export\s|print\(|\/\/|\/\*|\*\/|@\w+\()/u;

/**
 * Refuses source code: most of its lines end or begin as lines of programs do. Prose about programs has few such lines.
 * @throws Refused with a sentence that names the text.
 */
export function refuseSourceCode(text: string, name: string): void {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const code = lines.filter((line) => CODE_LINE.test(line)).length;
  // Resolutions and lists in prose end their lines with semicolons too, but their lines are long.
  const prose = lines.filter((line) => (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= 12).length;
  if (prose > lines.length * 0.2) return;
  if (code >= 3 && code > lines.length * 0.5)
    throw new Refused("code", `${name}: holds no article (it looks like source code)`);
}
