/** Endings of Russian words, and what words of no list most probably are by theirs. */
import type { SlavicGrammar } from "../../slavic/morphology/index.ts";
import { parseAdjectiveEndings } from "../../slavic/reading.ts";

export const ADJECTIVE_ENDINGS = parseAdjectiveEndings(`
ый ий ой: m nom acc
ого его: mn gen acc
ому ему: mn dat
ым им: mn ins
ом ем: mn loc
ая яя: f nom
ую юю: f acc
ой ей: f gen dat ins loc
ое ее: n nom acc
ые ие: pl nom acc
ых их: pl gen loc acc
ым им: pl dat
ыми ими: pl ins
`);

/** Endings of nouns that are not in the list: `ending: gender number cases …`, the longest that fits. */
export const NOUN_ENDINGS = `
ость: f sg nom acc
ости: f sg gen dat loc, f pl nom acc
остью: f sg ins
остей: f pl gen
ция: f sg nom
ции: f sg gen dat loc, f pl nom acc
цию: f sg acc
цией: f sg ins
ций: f pl gen
ия: f sg nom, n pl nom acc, n sg gen
ию: f sg acc, n sg dat
ией: f sg ins
ии: f sg gen dat loc, f pl nom acc, n sg loc
ий: f pl gen, n pl gen
ие: n sg nom acc
ием: n sg ins
иям: n pl dat
иями: n pl ins
иях: n pl loc
ник: ma sg nom
ника: ma sg gen acc
ника: f sg nom
ики: ma pl nom, f pl nom acc, f sg gen
тель: ma sg nom
теля: ma sg gen acc
телю: ma sg dat
тели: ma pl nom
телей: ma pl gen acc
телям: ma pl dat
телями: ma pl ins
ист: ma sg nom
иста: ma sg gen acc
исты: ma pl nom
истов: ma pl gen acc
чик: ma sg nom
чика: ma sg gen acc
чику: ma sg dat
чиком: ma sg ins
чики: ma pl nom
чиков: ma pl gen acc
щик: ma sg nom
щика: ma sg gen acc
щику: ma sg dat
щиком: ma sg ins
щики: ma pl nom
щиков: ma pl gen acc
анин: ma sg nom
анина: ma sg gen acc
анину: ma sg dat
янин: ma sg nom
янина: ma sg gen acc
щица: fa sg nom
щицу: fa sg acc
щицы: fa sg gen, fa pl nom
ница: fa sg nom
ницу: fa sg acc
ницы: fa sg gen, fa pl nom
ниц: fa pl gen acc
ка: f sg nom, m sg gen
ку: f sg acc, m sg dat
ки: f sg gen, f pl nom acc, m pl nom acc
ке: f sg dat loc, m sg loc
кой: f sg ins
ов: m pl gen, ma pl gen acc
ев: m pl gen, ma pl gen acc
ей: m pl gen, f sg ins, f pl gen
ам: m pl dat
ям: m pl dat
ами: m pl ins
ями: m pl ins
ах: m pl loc
ях: m pl loc
ом: m sg ins, n sg ins
ем: m sg ins, n sg ins
ой: f sg ins
у: m sg dat, f sg acc, n sg dat
ю: m sg dat, f sg acc, n sg dat
е: m sg loc, f sg dat loc, n sg loc
а: f sg nom, m sg gen, ma sg gen acc, n sg gen, n pl nom acc
я: f sg nom, m sg gen, ma sg gen acc
ы: m pl nom acc, f pl nom acc, f sg gen
и: m pl nom acc, f pl nom acc, f sg gen dat loc
о: n sg nom acc
ь: f sg nom acc, m sg nom acc
й: m sg nom acc
ью: f sg ins
: m sg nom acc
`;

/** What a word of no list most probably is, by pattern; the first that fits. Verbs first, since clauses depend on them. */
export const GUESSES: SlavicGrammar["guesses"] = [
  // «Объединяйтесь!», «Остановитесь!»
  { test: /([аяуюеио]йтесь|[аяую]йте|итесь)$/u, form: "imperative", minimum: 7 },
  { test: /[аеиоуыя]вш(ий|его|ему|им|ем|ая|ую|ей|ее|ие|их|ими)(ся)?$/u, form: "participle", tense: "past" },
  { test: /[аеиуюя]ющ(ий|его|ему|им|ем|ая|ую|ей|ее|ие|их|ими)(ся)?$/u, form: "participle", tense: "present" },
  {
    test: /[аеёя]нн(ый|ого|ому|ым|ом|ая|ую|ой|ое|ые|ых|ыми)$/u,
    form: "participle",
    tense: "past",
    passive: true,
    minimum: 7,
  },
  { test: /(ова|ирова|ева)н(а|о|ы)?$/u, form: "short", tense: "past", passive: true, minimum: 7 },
  { test: /(?<![аия]те)(?<=[аеиыуяо])л(а|о|и)?(с[ья])?$/u, form: "finite", tense: "past", minimum: 5 },
  { test: /(ировать|овать|[аеиыуяо]ть|[аеиыуяо]ться)$/u, form: "infinitive", minimum: 5 },
  {
    test: /([аеуюя]ет|[аеиоуюя]ют|уют|[йцкнгшщзхфвпрлджчсмтб]ут|[бвгджзклмнпрстфхцчшщ]ит|[лнрвмбпзсд]ят|[жчшщ]ат)(ся)?$/u,
    form: "finite",
    tense: "present",
    minimum: 5,
  },
  { test: /(ется|ится|утся|ются|атся|ятся)$/u, form: "finite", tense: "present", minimum: 6 },
  { test: /([аеиуя]вши(сь)?|[аеиуя]вшись|[аиуя]в|[^цьояе]ев)$/u, form: "gerund", minimum: 6 },
];
