/** Latin, Greek and Cyrillic letters, as they stand inside the brackets of a regular expression. */
const LETTERS =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0373\\u0376-\\u03ff\\u0400-\\u0481\\u048a-\\u052f\\u1e00-\\u1fff";

/**
 * A regular expression's source with `\p{L}` in the letters of the languages read here. Those of all scripts of the world make an
 * expression some ten times as dear to compile, and the first article waits for dozens of them.
 */
export const withPlainLetters = (source: string): string =>
  source.replace(/\[[^\]]*\]|\\p\{L\}/gu, (part) =>
    part.startsWith("[") ? part.replaceAll("\\p{L}", LETTERS) : `[${LETTERS}]`,
  );
