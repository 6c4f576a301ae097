import { describe, expect, it } from "vitest";
import whole from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readModel, readTables } from "../../../shared/language/en/tokens/model.ts";

type Tables = ReturnType<typeof readTables>;
const asked = (whole.core as () => Tables)();
const tables = readTables();

describe("the language model", () => {
  it("has the tables that the package makes", () => {
    const { lexeme, ...features } = tables.features;
    const { lexeme: wanted, ...others } = asked.features;
    expect({ ...tables, features }).toEqual({ ...asked, features: others });
    expect({ ...lexeme, hash: null }).toEqual({ ...wanted, hash: null });
  });

  it("finds each word at its place, and no others", () => {
    const { list, hash } = tables.features.lexeme;
    expect(list.filter((word) => hash[word] !== asked.features.lexeme.hash[word])).toEqual([]);
    for (const word of ["", "zzz", "Minsk's", "aLL", "__proto__", "toString"]) expect(hash[word], word).toBeUndefined();
    hash["Kavalenka"] = list.length;
    expect(hash["Kavalenka"]).toBe(list.length);
  });

  it("tags as the whole model does", () => {
    const read = (nlp: ReturnType<typeof winkNLP>) => {
      const tokens = nlp.readDoc(TEXT).tokens();
      return [tokens.out(), tokens.out(nlp.its.pos), tokens.out(nlp.its.lemma as never)];
    };
    expect(read(winkNLP(readModel().model, ["pos"]))).toEqual(read(winkNLP(whole, ["pos"])));
  });
});

const TEXT =
  "On Monday, police in Minsk detained 15 protesters who hadn't left Kastrychnitskaya Square; they'll be tried, Viasna's lawyers said. " +
  "“We couldn't see him,” Ms. Kavalenka-Smith wrote at 9:30 p.m. The best-known of them was fined €500.";
