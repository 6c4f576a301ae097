/**
 * A plain act stays told whatever stands beside it. Frames list words that mean something else near their verbs; a word that is too common
 * would silence the act itself: "released 14 prisoners after TALKS".
 */
import { describe, expect, test } from "vitest";
import { extract } from "../../shared/events/index.ts";
import { articleOf } from "../gold/score.ts";

const ACTS: readonly (readonly [type: string, act: string])[] = [
  ["COERCE", "Police detained 12 activists in Brest on Monday"],
  ["COERCE", "A court in Minsk sentenced a blogger to three years in prison on Monday"],
  ["COERCE", "A court in Gomel fined a teacher 600 rubles on Monday"],
  ["COERCE", "KGB officers searched the flat of a journalist in Grodno on Monday"],
  ["COERCE", "Lithuania closed two border crossings with Belarus on Monday"],
  ["RETREAT", "Belarus released 14 political prisoners on Monday"],
  ["CONCEDE", "Alexander Lukashenko pardoned 20 political prisoners on Monday"],
  ["SANCTION", "The European Union imposed sanctions on 12 Belarusian officials on Monday"],
  ["SANCTION", "Lithuania expelled two Belarusian diplomats on Monday"],
  ["CONSULT", "Alexander Lukashenko met Vladimir Putin in Moscow on Monday"],
  ["ACCUSE", "Poland accused Belarus on Monday of sending migrants across the border"],
  ["REQUEST", "The United States urged Belarus on Monday to free all political prisoners"],
  ["REJECT", "Alexander Lukashenko refused on Monday to free Maria Kalesnikava"],
  ["AGREE", "Belarus and Russia signed an agreement on air defence on Monday"],
  ["AID", "Russia granted Belarus a loan of $500 million on Monday"],
  ["PROTEST", "About 500 people rallied in Brest on Monday"],
  ["MOBILIZE", "Russia deployed 9,000 troops in Belarus on Monday"],
  ["ASSAULT", "Riot police beat protesters in Minsk on Monday"],
  ["GOVERN", "Alexander Lukashenko dismissed the health minister on Monday"],
  ["RELOCATE", "Sviatlana Tsikhanouskaya fled to Lithuania on Monday"],
  ["INCIDENT", "Two workers died in a fire at a plant in Gomel on Monday"],
  ["THREATEN", "Alexander Lukashenko threatened on Monday to close the border with Poland"],
  ["SUPPORT", "Sviatlana Tsikhanouskaya thanked Lithuania on Monday for its support"],
];
const BESIDE = [
  "",
  ", after talks with a US envoy",
  ", the Viasna rights group reported",
  ", according to a report published in a newspaper",
  ", on the eve of a meeting of the government",
  ", a spokesman told journalists",
  ", as parliament held its last session of the year",
  ", the agency said, citing a letter from the embassy",
  ", days before the presidential election",
  ", a week after the trial of an opposition leader",
  ", two days after the European Union adopted a new list",
  ", state television showed in a video",
  " despite criticism from the opposition and the press",
  ", his office said in a statement",
  ", when schools and shops were closed",
  ", he told a court",
  " during a visit to a hospital",
  " in the run-up to a summit",
  ", a day after a protest in the capital",
  ", as food prices rose",
  " in exchange for relief from sanctions",
  ", a lawyer said",
  " at the demand of a state company",
  ", the fifth such case this year",
  " on the day of a church service",
  ", his wife said",
  " in front of tourists",
];

describe.each(ACTS)("%s: %s", (type, act) => {
  test.each(BESIDE)("is told with '%s' beside it", async (beside) => {
    const article = articleOf({
      id: "act",
      lang: "en",
      publishedAt: "2021-11-17",
      title: "",
      text: `${act}${beside}.`,
      belarusRelated: true,
      events: [],
    } as unknown as Parameters<typeof articleOf>[0]);
    const { events } = await extract(article, { unrelatedToo: true });
    const wanted = act.slice(0, 12);
    expect(events.filter((event) => event.type === type && event.quote.includes(wanted.split(" ")[0]!))).not.toEqual(
      [],
    );
  });
});
