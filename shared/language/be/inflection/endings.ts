/** Endings of Belarusian words, and what words of no list most probably are by theirs. */
import type { SlavicGrammar } from "../../slavic/morphology/index.ts";
import { parseAdjectiveEndings } from "../../slavic/reading.ts";

export const ADJECTIVE_ENDINGS = parseAdjectiveEndings(`
ы і: m nom acc
ага яга ога: mn gen acc
аму яму ому: mn dat
ым ім: mn ins loc
ая яя: f nom
ую юю: f acc
ай яй ой: f gen dat ins loc
ае яе ое: n nom acc
ыя ія: pl nom acc
ых іх: pl gen loc acc
ым ім: pl dat
ымі імі: pl ins
`);

export const NOUN_ENDINGS = `
асць: f sg nom acc
асці: f sg gen dat loc, f pl nom acc
асцю: f sg ins
цыя: f sg nom
цыі: f sg gen dat loc, f pl nom acc
цыю: f sg acc
цыяй: f sg ins
цый: f pl gen
ія: f sg nom
ію: f sg acc
іяй: f sg ins
іі: f sg gen dat loc, f pl nom acc
нне: n sg nom acc
ння: n sg gen
нню: n sg dat
ннем: n sg ins
нні: n sg loc, n pl nom acc
нняў: n pl gen
ннямі: n pl ins
ннях: n pl loc
ства: n sg nom acc
ік: ma sg nom
іка: ma sg gen acc
ікі: ma pl nom
ікаў: ma pl gen acc
іст: ma sg nom
іста: ma sg gen acc
істы: ma pl nom
істаў: ma pl gen acc
чык: ma sg nom
чыка: ma sg gen acc
чыку: ma sg dat
чыкам: ma sg ins
чыкі: ma pl nom
чыкаў: ma pl gen acc
анін: ma sg nom
аніна: ma sg gen acc
аніну: ma sg dat
янін: ma sg nom
яніна: ma sg gen acc
чыца: fa sg nom
чыцу: fa sg acc
чыцы: fa sg gen dat loc, fa pl nom
ніца: fa sg nom
ніцу: fa sg acc
ніцы: fa sg gen dat loc, fa pl nom
ніц: fa pl gen acc
ка: f sg nom, m sg gen
ку: f sg acc, m sg dat loc
кі: f sg gen, f pl nom acc, m pl nom acc
цы: f sg dat loc, f pl nom acc, f sg gen
кай: f sg ins
аў: m pl gen, f pl gen, ma pl gen acc
яў: m pl gen, f pl gen, ma pl gen acc
оў: m pl gen, f pl gen, ma pl gen acc
ей: f pl gen, f sg ins
ам: m pl dat, m sg ins
ям: m pl dat
амі: m pl ins
ямі: m pl ins
ах: m pl loc
ях: m pl loc
ом: m sg ins
ем: m sg ins
ай: f sg ins
яй: f sg ins
у: m sg gen dat loc, f sg acc
ю: m sg dat, f sg acc
е: m sg loc, f sg dat loc, n sg nom acc
а: f sg nom, m sg gen, ma sg gen acc, n sg nom acc
я: f sg nom, m sg gen, n sg gen
ы: m pl nom acc, f pl nom acc, f sg gen
і: m pl nom acc, f pl nom acc, f sg gen dat loc
о: n sg nom acc
ь: f sg nom acc, m sg nom acc
й: m sg nom acc
: m sg nom acc
`;

export const GUESSES: SlavicGrammar["guesses"] = [
  {
    test: /[аеія]н(ы|ага|аму|ым|ая|ую|ай|ае|ыя|ых|ымі)$/u,
    form: "participle",
    tense: "past",
    passive: true,
    minimum: 8,
  },
  {
    test: /([аеіуыяо](ла|ло|лі)|[іыу]ў|(ава|ява|іва|ыва|ага)ў)(ся)?$|[аеіуыяо]ўся$/u,
    form: "finite",
    tense: "past",
    minimum: 5,
  },
  // «абвуглелі» is caught above; «замерзлі», «прыпаўзлі», «падмоклі», «запеклася» have a consonant before the ending.
  { test: /[бгзксрх]лі(ся)?$|[бгзксрх](ла|ло)ся$/u, form: "finite", tense: "past", minimum: 6 },
  { test: /(авацца|аваць|яваць|[аеіуыя]ць|[аіыя]цца|(?<![аоеэ])[сз]ці|[іо]йсці)$/u, form: "infinitive", minimum: 6 },
  {
    test: /([аеуюя]юць|уюць|[бвгджзклмнпрстфхцчш]уць|[лнрвмбпзсд]яць|[іы]вае|оўвае|[яую]е)$/u,
    form: "finite",
    tense: "present",
    minimum: 6,
  },
  { test: /(аецца|уецца|ецца|ыцца|іцца|уцца|юцца|аюцца|яцца)$/u, form: "finite", tense: "present", minimum: 6 },
  { test: /([аеіуыя]ўшы(ся)?|[аую]ючы(ся)?)$/u, form: "gerund", minimum: 6 },
];

/** «затрыманы», «затрымана», «затрыманая», «затрыманыя» as predicates. */
export const PREDICATE_ENDINGS: NonNullable<SlavicGrammar["predicateEndings"]> = [
  { ending: "ы", gender: "m", plural: false },
  { ending: "ы", gender: null, plural: true },
  { ending: "ыя", gender: null, plural: true },
  { ending: "а", gender: "f", plural: false },
  { ending: "а", gender: "n", plural: false },
  { ending: "о", gender: "n", plural: false },
  { ending: "ая", gender: "f", plural: false },
  { ending: "ае", gender: "n", plural: false },
];
