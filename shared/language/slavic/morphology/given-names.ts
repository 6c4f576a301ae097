import type { NounEntry } from "../reading.ts";

/** A given name in its dictionary form, with its usual English spelling. */
export interface GivenName {
  readonly name: string;
  readonly gender: "m" | "f";
  readonly english: string;
}

/** Given names of a list (`m: Павел:Павл=Pavel`), each with what its declension needs. */
export function readGivenNames(
  text: string,
  normalise: (word: string) => string,
): { readonly given: GivenName; readonly entry: NounEntry }[] {
  return text.split("\n").flatMap((line) => {
    const list = /^(m|f): (.*)$/u.exec(line);
    if (!list) return [];
    const gender = list[1] as "m" | "f";
    return list[2]!.split(/\s+/u).map((item) => {
      const [written, english] = item.split("=");
      const [plain, stem] = written!.split(":");
      const name = normalise(plain!.toLowerCase());
      return {
        given: { name, gender, english: (english ?? "").replaceAll("_", " ") },
        entry: {
          lemma: name,
          gender,
          animate: true,
          pluralOnly: false,
          stem: stem === undefined ? null : normalise(stem.toLowerCase()),
          // «Ежи», «Джо» do not decline.
          fixed: /[иіоуеэ]$/u.test(name),
          pluralA: false,
        },
      };
    });
  });
}
