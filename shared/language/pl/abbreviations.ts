/** Polish abbreviations, and what begins a sentence behind one. */
import { type Abbreviations, abbreviationsOf } from "../sentences.ts";

export const ABBREVIATIONS: Abbreviations = abbreviationsOf({
  before: `
    s bł św prof dr hab mgr inż gen płk ppłk mjr kpt por ppor chor sierż plut kpr asp podkom nadkom kom
    mec adw insp st red ul al pl os woj pow gm m.in np tzw tj ws dot wg ok ds sp pt zob
  `,
  titles: "o ks bp abp kard br prał",
  amid: "im tys proc mies",
  last: "r w",
  numbered: "nr art ust pkt par lit str godz ur zm itd itp mln mld mlrd zł gr kw min sek tel",
  openers: `
    on ona ono oni one ten ta to ci te tego tej tym tych jego jej ich w we z ze na do od po o u za przed przy pod nad przez
    dla bez wobec mimo według zdaniem podczas między wśród oprócz i a ale lecz jednak oraz albo lub więc zaś natomiast
    tymczasem potem później wcześniej następnie wtedy teraz obecnie dziś tam tu gdy kiedy jeśli ponieważ choć aby żeby jak
    co kto gdzie nie już też także również wszyscy wielu kilku sąd policja milicja prokuratura śledczy władze rząd
    ministerstwo prezydent minister mężczyzna kobieta aktywista działacz dziennikarz funkcjonariusze pogranicznicy obrońcy
  `,
});
