/** Spells out in a lexicon's text the other stems of its verbs, so that its patterns need not list them. */
import { type Language, stemsOf } from "../../language/index.ts";

/** Lines of a block that hold patterns for verbs or words beside them. */
const LINE = /^(?:verbs|near):.*$/gmu;
/** A beginning with its star, and what stands before and after it: brackets hold alternatives already. */
const BEGINNING = /(?<![\p{L}'’*-])([\p{L}'’-]{3,})\*(?![\p{L}*])/gu;

/** The text of a lexicon with "odrzuci*" as "(odrzuci*|odrzucon*)". */
export function withStems(language: Language, text: string): string {
  return text.replace(LINE, (line) => {
    const lists = line.startsWith("near:");
    return line.replace(BEGINNING, (written, beginning: string, at: number) => {
      const stems = stemsOf(language, beginning);
      if (stems.length === 1) return written;
      const before = line.slice(0, at);
      const inBrackets = before.lastIndexOf("(") > before.lastIndexOf(")");
      const all = stems.map((stem) => `${stem}*`).join(inBrackets || !lists ? "|" : "; ");
      return inBrackets || lists ? all : `(${all})`;
    });
  });
}
