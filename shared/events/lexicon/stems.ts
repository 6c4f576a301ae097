/** Spells out in a lexicon's text the other stems of its verbs, so that its patterns need not list them. */
import { type Language, partnersOf, stemsOf } from "../../language/index.ts";

/** Lines of a block that hold patterns for verbs or words beside them. */
const LINE = /^(?:verbs|near):.*$/gmu;
/** A beginning with its star, and what stands before and after it: brackets hold alternatives already. */
const BEGINNING = /(?<![\p{L}'’*-])([\p{L}'’-]{3,})\*(?![\p{L}*])/gu;

/** A beginning with those of the verb's other forms and of its imperfective partner. */
type StemsOf = (beginning: string) => readonly string[];

const remembered = new Map<Language, StemsOf>();

/** Of each beginning once: the same verbs stand in many blocks and files. */
function stemsOfVerbs(language: Language): StemsOf {
  let stemsOfVerb = remembered.get(language);
  if (stemsOfVerb === undefined) {
    const known = new Map<string, readonly string[]>();
    stemsOfVerb = (beginning) => {
      let stems = known.get(beginning);
      if (stems === undefined)
        known.set(
          beginning,
          (stems = [...new Set([...stemsOf(language, beginning), ...partnersOf(language, beginning)])]),
        );
      return stems;
    };
    remembered.set(language, stemsOfVerb);
  }
  return stemsOfVerb;
}

/** Brackets with alternatives. */
const BRACKETS = /\([^()]*\)/gu;

/** An alternative with each of its beginnings in each of its forms: "ogłosi* bojkot*" and "ogłoszon* bojkot*". */
function formsOf(stemsOfVerb: StemsOf, alternative: string): readonly string[] {
  let forms = [""];
  let from = 0;
  for (const found of alternative.matchAll(BEGINNING)) {
    const before = alternative.slice(from, found.index);
    const stems = stemsOfVerb(found[1]!);
    forms = forms.flatMap((form) => stems.map((stem) => `${form}${before}${stem}*`));
    from = found.index + found[0].length;
  }
  return forms.map((form) => form + alternative.slice(from));
}

/** The text of a lexicon with "odrzuci*" as "(odrzuci*|odrzucon*)". */
export function withStems(language: Language, text: string): string {
  const stemsOfVerb = stemsOfVerbs(language);
  return text.replace(LINE, (line) => {
    const lists = line.startsWith("near:");
    const inside = line.replace(BRACKETS, (brackets) => {
      const alternatives = brackets.slice(1, -1).split("|");
      return `(${alternatives.flatMap((one) => formsOf(stemsOfVerb, one)).join("|")})`;
    });
    return inside.replace(BEGINNING, (written, beginning: string, at: number) => {
      const stems = stemsOfVerb(beginning);
      const before = inside.slice(0, at);
      if (stems.length === 1 || before.lastIndexOf("(") > before.lastIndexOf(")")) return written;
      const all = stems.map((stem) => `${stem}*`).join(lists ? "; " : "|");
      return lists ? all : `(${all})`;
    });
  });
}
