import type { LightGrammar } from "../light/grammar.ts";
import { INFLECTED } from "../light/inflected.ts";
import { endingsOf, listOf, mapOf, numbersOf, pronounsOf, setOf } from "../light/reading.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { everydayVerb } from "./everyday-verbs.ts";
import { POLISH_GENDERS } from "./gender.ts";
import { POLISH_NAMES } from "./names.ts";
import { POLISH_WORDS } from "./small-words.ts";
import { otherStems, partnersOf } from "./stems.ts";
import { IMPERFECTIVE, PERFECTIVE } from "./verbs.ts";

/** Polish for the light reader. */
export const POLISH: LightGrammar = {
  language: "pl",
  abbreviations: ABBREVIATIONS,
  words: POLISH_WORDS,
  verbStems: {
    perfective: listOf(PERFECTIVE).flatMap((stem) => [stem, ...otherStems(stem)]),
    imperfective: [
      ...listOf(IMPERFECTIVE).flatMap((stem) => [stem, ...otherStems(stem)]),
      ...listOf(PERFECTIVE).flatMap((stem) => partnersOf(stem)),
    ],
  },
  verbEndings: [
    { pattern: /(?:ć|ąc|ec|yc|ić|eść)$/, reading: { form: "infinitive" } },
    {
      pattern: /(?:ano|ono|ęto|yto|ito|uto|arto|nięto)$/,
      reading: { form: "finite", tense: "past", voice: "impersonal" },
    },
    { pattern: /(?:li|ły|liby|łyby)$/, reading: { form: "finite", tense: "past", number: "plural" } },
    { pattern: /(?:ł|ła|ło|łaby|łby|łem|łam)$/, reading: { form: "finite", tense: "past", number: "singular" } },
    {
      pattern:
        /(?:any|ana|ane|ani|ony|ona|one|eni|oni|ięty|ęta|ęte|ęci|ęty|yty|yta|yte|yci|ity|ita|ite|ici|uty|uta|ute|uci|arty|arta|arte|arci)$/,
      reading: { form: "participle", voice: "passive" },
    },
    { pattern: /(?:ują|ają|eją|ą)$/, reading: { form: "finite", tense: "present", number: "plural" } },
    { pattern: /(?:uje|a|e|i|y)$/, reading: { form: "finite", tense: "present", number: "singular" } },
  ],
  verbForm: everydayVerb,
  namedThings:
    /^(?:fundacj|organizacj|portal|gazet|kanał|stacj|koncern|firm|spółk|stowarzyszeni|centrum|grup|ruch|parti|telewizj|radi|tygodnik|dziennik$|dziennika$|agencj|bank|klub|zespo|zespół|inicjatyw|redakcj|serwis|zakład|fabryk|przedsiębiorstw|oddział|holding|kombinat|projekt|program|batalion|pułk|kwartalnik|miesięcznik|wydawnictw|lini|sieć|sieci|operacj|koalicj|platform)\p{L}*$/u,
  numeralCases: [
    [/^(?:dwaj|trzej|czterej|obaj|obydwaj)$/u, ["nom"]],
    [/^(?:tysiące|setki|dziesiątki|tuziny|tysiąc|tuzin)$/u, ["nom", "acc"]],
    [/^(?:dwie|dwa|trzy|cztery|oba|obie|obydwie)$/u, ["nom", "acc"]],
    [/^(?:dwóm|dwom|trzem|czterem)$/u, ["dat"]],
    [/^(?:dwoma|dwiema|trzema|czterema|oboma|obiema)$/u, ["ins"]],
  ],
  possessives: /^(?:jego|jej|ich)$/u,
  plainVerbs:
    /(?:[oyi]wa(?:ł|ła|ło|li|ły|no|ć)|ną(?:ł|ć)|nę(?:ła|ło|li|ły)|[żdsnlrbmpw]iono|[żzc]ono|(?<!mog)(?:\p{L}{3}[^c]|\p{L}{4})i(?:ła|ło|ły)|(?<!uchw|chw|sk|zuchw|doskon|wspani|dojrz|okaz)\p{L}{3}ała|(?<!dzi|ci|bi)\p{L}{3}ało|(?<!^sz)\p{L}{2}uj[eą]|(?<!chw|mob|gory)(?<=\p{L}{3})[iy]li|i[óo](?:sł|zł))$/u,
  notVerbs:
    /(?:ki|myśliw\p{L}+|nka|ńc\p{L}{1,3}|[yi]mi|ową|wną|nną|oną|[^t]aną|ością|ci[aeu]|ciem|nictw[aoeu]|nictwem|[oa]wc[ayeęą]|[oa]wców|ąc[yaeą]|ącego|ącej|ących|ącym|ącymi|ącemu|anie|ania|aniu|aniem|enie|enia|eniu|eniem|ęcie|ęcia|ęciu|ęciem|cja|cji|cję|cją|acje|ość|ości|owanie|nik|nicy|nika|stania|starcia|starć|stan|stanu|stanie|stany|stawici\p{L}*|[sw]tawie|stawach|ranny|starszy|statek)$|^(?:działacz\p{L}+|stanowisk\p{L}+|siedzib\p{L}+|szko(?:le|ły|ła)|spraw(?:ie|y|a)|sądzie|sprzedaż\p{L}+|współprac[ay]|wynik\p{L}+|wywiad\p{L}*|więzienn\p{L}+|śledztw\p{L}+|uczciw\p{L}+|\p{L}+wicza|starost\p{L}+|stalow\p{L}+|kupał\p{L}+|zbigniew\p{L}*|delega(?:t|c)\p{L}+|ostrzegawcz\p{L}+|przejezdn\p{L}+|spadk\p{L}+|state|stano|czerwono|zielono|wyłącznie|powstania|rano|razie|razy|sta|dane|dania|posła|posłów|posłem|posłowi|wini|winy|legalni\p{L}*|stale|stały|stała|sądy|sądowi|zbiegi|służb\p{L}*)$/u,
  prepositions: setOf(
    "nieopodal naprzeciw naprzeciwko niedaleko względem dzięki pomimo wzdłuż spoza ponad poza w we na do z ze od dla za pod nad o przy po przez bez obok przed między przeciw przeciwko wobec podczas wskutek zgodnie mimo wśród koło wokół wzdłuż oprócz zamiast według spod znad sprzed u ku",
  ),
  agentPrepositions: new Set(["przez"]),
  coordinators: setOf("i oraz a ale lub albo bądź jednak zaś lecz"),
  subordinators: mapOf(`
reported: że jakoby iż
conditional: jeśli jeżeli gdyby o_ile czy
purpose: by aby żeby ażeby
temporal: gdy kiedy zanim odkąd
complement: bo ponieważ choć chociaż gdyż
`),
  relatives: /^(?:który|która|które|którzy|którego|której|któremu|którym|którą|których|którymi|gdzie|skąd|dokąd|co)$/u,
  negations: setOf("nie ani"),
  auxiliaries: new Map([
    ["został", { tense: "past", participle: "passive" }],
    ["została", { tense: "past", participle: "passive" }],
    ["zostało", { tense: "past", participle: "passive" }],
    ["zostali", { tense: "past", participle: "passive" }],
    ["zostały", { tense: "past", participle: "passive" }],
    ["był", { tense: "past", participle: "passive" }],
    ["była", { tense: "past", participle: "passive" }],
    ["było", { tense: "past", participle: "passive" }],
    ["byli", { tense: "past", participle: "passive" }],
    ["były", { tense: "past", participle: "passive" }],
    ["jest", { tense: "present", participle: "passive" }],
    ["są", { tense: "present", participle: "passive" }],
    ["będzie", { tense: "future", participle: "passive" }],
    ["będą", { tense: "future", participle: "passive" }],
    ["zostać", { tense: "future", participle: "passive" }],
    ["być", { tense: "future", participle: "passive" }],
    ["zostanie", { tense: "future", participle: "passive" }],
    ["zostaną", { tense: "future", participle: "passive" }],
  ]),
  modals: [
    {
      pattern:
        /^(?:ma|mają|miał|miała|mieli|planuje|planują|zamierza|zamierzają|chce|chcą|musi|muszą|powinien|powinna|powinni)$/u,
      modality: "planned",
    },
    {
      pattern:
        /^(?:lubi|lubią|lubił|lubiła|lubili|może|mogą|mógł|mogła|mogli|można|mógłby|mogłaby|mogliby|musiałyby|musiałby)$/u,
      modality: "possible",
    },
  ],
  pronouns: pronounsOf(`
on: nom sg m
ona: nom sg f
oni one: nom pl
go jego: gen acc sg m
ją: acc sg f
jej: gen dat sg f
ich: gen acc pl
mu jemu: dat sg m
im: dat pl
`),
  determiners:
    /^(?:ten|ta|to|ci|te|tego|tej|tych|tym|tymi|tę|tą|swój|swoja|swoje|swoich|swojego|swojej|swoim|każd\p{L}+|wszys\p{L}+|żad\p{L}+|sam(?:a|ą|e|ego|ej|emu|i|o|ych|ym|ymi)?|tamt\p{L}+|ów|owej|owego|owych|taki|taka|takie|takich|inn\p{L}+|jak(?:iś|aś|ieś)|niektór\p{L}+|pewn\p{L}+|kolejn\p{L}+)$/u,
  adverbs:
    /^(?:zaraz|zarazem|dopiero|nawet|teraz|głównie|tymczasem|dotąd|dotychczas|wciąż|nadal|wielokrotnie|natomiast|zaocznie|bardziej|dłużej|niż|pieszo|ciężko|lekko|blisko|daleko|podobno|rzekomo|ponoć|tak|jak|jako|wolno|powoli|szybko|nagle|następnie|ostatecznie|wreszcie|dawniej|dawno|niedawno|ostatnio|właśnie|przynajmniej|dlatego|wtedy|wówczas|niegdyś|kiedyś|znacznie|wspólnie|osobiście|bezprawnie|niezgodnie|stanowczo|zdecydowanie|ostro|wprost|często|rzadko|zawsze|nigdy|nigdzie|wszędzie|niebawem|wkrótce|zaledwie|ogółem|dokładnie|mniej|przeważnie|zwłaszcza|szczególnie|jednocześnie|równocześnie|równolegle|ponadto|zresztą|przecież|chyba|raczej|całkiem|zupełnie|zbyt|dosyć|dość|naprawdę|jedynie|wyłącznie|dobrowolnie|celowo|umyślnie|przypadkowo|bezzwłocznie|niezwłocznie|gwałtownie|rankiem|dziennie|miesięcznie|rocznie|corocznie|codziennie|potajemnie|wiadomo|trzeba|warto|tyle|gdzieś|dokądś|stąd|stamtąd|dookoła|naokoło|powtórnie|jednogłośnie|jednomyślnie|pilnie|ledwo|ledwie|mocno|słabo|poważnie|śmiertelnie|tragicznie|zgodnie|wzajemnie|odpowiednio|łatwo|trudno|dobrze|źle|lepiej|gorzej|najlepiej|najgorzej|najpóźniej|najwcześniej|najtrudniej|inaczej|podobnie|jeszcze|wyraźnie|czasowo|tymczasowo|okresowo|późno|późnym|rano|wieczorem|nocą|wcześnie|już|także|też|tylko|jeszcze|natychmiast|razem|tam|tu|tutaj|wcześniej|później|najpierw|ponownie|więcej|mniej|bardzo|niemal|prawie|potem|obecnie|łącznie|dodatkowo|nielegalnie|brutalnie|siłą|publicznie|znowu|znów|się|sobie|siebie|m\.in|persona|non|grata|\p{L}{3,}(?:owo|alnie|ycznie|icznie|elnie|ilnie|czynnie))$/u,
  adjectives: endingsOf(`
ego: gen acc sg
emu: dat sg
ski|cki|(?:^|wy|nie)(?:wiel|wszel|krót|szyb|cięż|lek|bli|ni|wą|rzad|słod|gorz|głębo|wyso|szero|dale)ki|(?:^|naj)(?:dru|dłu|dro|ubo)gi|trzeci|(?:ostat|śred|wschod|zachod|przed|ówczes|sąsied|poprzed|odpowied|let|zim|ta)ni|(?<![iy]|stro|obro|ochro|osło|mia|pla|ce|dro|wago|regio|milio|telefo|balo|trybu|opo|fortu|kolum|^ra|ścia|wio|so|wę|woj|hale|are|scen|antent|ante)ny|(?<!spra|rozpra|wypra|napra|popra|przepra|upra|rozmo|odmo|namo|^umo|zmo|^mo|usta|podsta|dosta|wysta|posta|oba|budo|poło|gło|kro|przer|rezer|zaba|sła|^ła|obro|pra(?=wy|wą)|warsza)wy|(?:mło|twar|bla|har)dy|(?:^dob|sta|^cho|^sza|^mąd|^ost|byst|szcze|mok|kt[óo])ry|(?:bia|^ma|^ca|^sta|^z|^mi|ciep|wspania|doskona|dojrza|^mar|zmar|leg|bieg|przesz|trwa|śmia|okrąg|przyby|pozosta|by)ły|ęty|ąty|(?:szós|czwar)ty|(?:zab|rozb|wyb|odb)ity|(?:otwa|zawa|upa|opa|wspa|zaża)rty|(?:^pro|^czy|^pu|^gę|oczywi|osobi|rzeczywi|uroczy|ojczy)sty|(?:boga|żona)ty|[rwżpjk]szy|(?:^du|świe|bo)ży|(?:robo|ni|[bd]or|aw|yw|śled|przywód)czy: nom acc sg
skich|ckich|nych|wych|szych|łych|tych|rych|czych|kich|gich|nich|cich|dych: gen acc loc pl
skimi|ckimi|nymi|wymi|łymi|tymi|rymi|kimi|nimi|szymi|czymi: ins pl
skim|ckim|nym|wym|kim|gim|szym|czym|łym|rym|tym|nim: ins loc dat
(?<!przewodnicz)ący: nom sg
ąca: nom sg
ące: nom acc pl
ących: gen acc loc pl
ącego: gen acc sg
ącej: gen dat loc sg
ącą: acc ins sg
ącym: ins loc dat
ącymi: ins pl
skiej|ckiej|nej|wej|łej|tej|rej|czej|szej|kiej|giej|niej|dej|ciej: gen dat loc sg
ską|cką|(?<![iy]|stro|obro|ochro|osło|mia|pla|ce|dro|wago|regio|milio|telefo|balo|trybu|opo|fortu|kolum|^ra|ścia|wio|so|wę|woj|hale|are|scen|antent|ante)ną|(?<!spra|rozpra|wypra|napra|popra|przepra|upra|rozmo|odmo|namo|^umo|zmo|^mo|usta|podsta|dosta|wysta|posta|oba|budo|poło|gło|kro|przer|rezer|zaba|sła|^ła|obro|pra(?=wy|wą)|warsza)wą|(?:^ca|bia|^ma|^sta|zmar|by|trwa|przesz|ubieg)łą|(?:^dob|^sta|^cho|któ)rą|młodą|[rwżpjk]szą|(?:ni|[bd]or|aw|yw)czą|^dużą|^drugą|^długą|^trzecią|(?:wiel|wszel|krót|szyb|cięż|wyso|głębo|szero)ką|(?:ostat|śred|wschod|zachod|przed|sąsied|poprzed|let|zim)nią|[ęą]tą: acc ins sg
ska|cka|(?<!spra|rozpra|wypra|napra|popra|przepra|upra|rozmo|odmo|namo|^umo|zmo|^mo|usta|podsta|dosta|wysta|posta|oba|budo|poło|gło|kro|przer|rezer|zaba|sła|^ła|obro|pra(?=wy|wą)|warsza|osno|kaz)owa|(?:cz|al|el|il|ol|yw|aw|iw|ż|p|t|(?<![iy])z|(?<!ste|sa)r|(?<!wo|wi)j|(?<!^wa|^pa)n)na|(?:^ca|bia|^ma|^sta|zmar|trwa|przesz|ubieg|by)ła|(?:^dob|^sta|^cho|^mąd)ra|^młoda|[rwżpjk]sza|(?:ni|[bd]or|aw|yw)cza|^duża|^druga|^długa|^trzecia|(?:^|nie)(?:wiel|wszel|krót|szyb|cięż)ka|(?:ostat|śred|wschod|zachod|sąsied|poprzed)nia|ęta|ąta: nom sg
skie|ckie|ne|we|(?:^ca|bia|^ma|^sta|trwa|by|pozosta|zmar)łe|(?:^dob|^sta|^cho|szcze)re|^młode|[rwżpjk]sze|(?:ni|[bd]or|aw|yw)cze|^duże|^drugie|^długie|^trzecie|(?:^|nie)(?:wiel|wszel|krót|szyb|cięż)kie|(?:ostat|śred|wschod|zachod|sąsied|poprzed|^ta|let|zim)nie: nom acc
scy|ccy|[rwżpj]si|^młodzi|^starzy|^mali|^pozostali|^zmarli: nom pl
`),
  nouns: endingsOf(`
ami: ins pl
ach: loc pl
om: dat pl
owi: dat sg
em|iem: ins sg
ów: gen acc pl
ę: acc sg
ą: ins sg
stwo|isko|enie|cie: nom acc sg
enia|ania|ęcia|stwa|iska: gen nom acc
stwu|isku|stwie: dat loc sg
ańca|eńca|ińca|ończyka|usza|arza|erza|ciela|nika|acza|owca|enta|anta|tora|kata|era|szefa|prezesa|posła|biskupa|księdza|kapłana|szeregowego: gen acc sg
isty: gen sg
przewodniczący: nom sg
uszy|arzy|icieli|ywateli: gen acc pl
erzy: nom gen acc pl
(?:gra|tajem|róż|dziel|pszen|piw|kamie|mied|rocz|pół?|prawo)nicy|(?<!katol|alkohol)licy|ocy|(?<!rod|pol|chłop)racy: gen dat loc sg
nicy|iści|yści|anci|enci|arze|erze|usze|acze|iciele|ywatele|owie|kanie|janie|ycy|[^r]acy|eccy|incy|ńcy|owcy|awcy|dcy|jcy|źcy|orzy|lodzy: nom pl
cja|ka|nia: nom sg
osób|kobiet|lat|spraw|firm|państw|władz|służb|wojsk|partii|dzieci|ludzi|praw|prób|grup|form|norm|klas|tras|kas|rakiet|gazet|wizyt|ofert|kamer|barier|bomb|gmin|godzin|rodzin|maszyn|dziewczyn|stron|zmian|wymian|rozmów|umów|ustaw|dostaw|obaw|podstaw|granic|ulic|tablic|różnic|rocznic|ofiar|dróg|usług|flag|uwag|rezerw|miejsc|słów|szkół|sił|[sc]tw|isk|ań|(?<!dzi|strumi|stopi|kami|jesi|przestrz|sierpi|wrzesi|kwieci|ogi|promi|płomi|czerwi|pierści|rdzi|grz[ey]bi)eń: gen pl
ie|je|le|ce|sze|że|cze: nom acc loc
(?:[nc]i|k|g|ch|sk|l|w)u: gen dat loc sg
u: gen loc sg
[bdfgklmnprtwzcsjćźżśńłh]: nom acc sg
cji|ki|nii: gen dat loc sg
`),
  genders: POLISH_GENDERS,
  persons:
    /^(?!.*(?:komputer|serwer|kontener|skuter|helikopter|transporter|tanker|router|monitor|motor|traktor|reaktor|sektor|tor$|terror|charakter|numer|papier|teren|format|aparat|mandat|plakat|automat|pistolet|dokument|argument|moment|fragment|element|parlament|wariant|talerz|cmentarz|komentarz|kalendarz|scenariusz|inwentarz|obszar|towar|dolar|zegar|budynek|wynik|pomnik|silnik|śmigłowiec|dziennik|podręcznik|czynnik|odcinek|tydzień|powiernik|materiał|kolektor|zbiornik|ciągnik|lotniskow|koc|noc|moc|pomoc|prac|ulic|granic|tablic|okolic|stolic|różnic))\p{L}{2,}(?:(?:nik|arz|iciel|log|znawc|owiec|ent|ant|or|er|acz|ist|yst|cz)(?:a|ę|y|owi|em|iem|ą|owie|ów|om|ami|e)|(?:nik|arz|iciel|log|ista|ysta|owiec|acz)|(?:nicy|iści|yści|arze|lodzy|owcy|owców|owca|owcę|owcem|awca|awcę|awcy|awców|ańca|ańców|ańcy|yka|yków|ycy|yczka|yczkę)|(?:nicz|ist|yst|ark|ork|erk|entk|antk|lożk|iciel|ank|aczk)(?:ka|kę|ki|ką|kom|ek)|(?:ark|istk|ystk|ork|erk|entk|antk|icielk|ank|niczk|aczk)(?:a|ę|i|ą|om|ami)|(?:istek|ystek|arek|orek|entek|niczek|anin|anina|aninem|aninowi))$/u,
  articles: new Map(),
  genitiveFirst: false,
  adjectivesBehindBodies: true,
  bodiesAreNoTitles: true,
  syntax: INFLECTED,
  numbers: {
    words: numbersOf(`
900: dziewięćset dziewięciuset
800: osiemset ośmiuset
700: siedemset siedmiuset
600: sześćset sześciuset
1: jeden jednego jedną jedna jednej jednemu jednym
1000: tysiąc tysiąca
2: dwa dwie dwóch dwaj dwoje dwu dwoma dwojga dwiema dwóm dwom
3: trzy trzech trzej troje trzem trojga trzema
4: cztery czterech czterej czworo czworga czterem czterema
5: pięć pięciu pięcioro pięciorga
6: sześć sześciu sześcioro sześciorga
7: siedem siedmiu siedmioro siedmiorga
8: osiem ośmiu ośmioro ośmiorga
9: dziewięć dziewięciu dziewięcioro dziewięciorga
10: dziesięć dziesięciu dziesięcioro dziesięciorga
11: jedenaście jedenastu jedenaścioro
12: dwanaście dwunastu dwanaścioro dwanaściorga
13: trzynaście trzynastu trzynaścioro trzynaściorga
14: czternaście czternastu czternaścioro czternaściorga
15: piętnaście piętnastu piętnaścioro
16: szesnaście szesnastu szesnaścioro
17: siedemnaście siedemnastu siedemnaścioro
18: osiemnaście osiemnastu osiemnaścioro
19: dziewiętnaście dziewiętnastu dziewiętnaścioro
20: dwadzieścia dwudziestu dwadzieścioro
30: trzydzieści trzydziestu
40: czterdzieści czterdziestu
50: pięćdziesiąt pięćdziesięciu
60: sześćdziesiąt sześćdziesięciu
70: siedemdziesiąt siedemdziesięciu
80: osiemdziesiąt osiemdziesięciu
90: dziewięćdziesiąt dziewięćdziesięciu
100: sto stu
1.5: półtora półtorej
200: dwieście dwustu
300: trzysta trzystu
50: pięćdziesiątka pięćdziesiątkę
100: setka setkę setki
400: czterysta czterystu
500: pięćset pięciuset
`),
    multipliers: [
      [/^tuzin(?:y|ów|a)?$/, 12],
      [/^dziesiąt(?:ki|ek)$/, 10],
      [/^set(?:ki|ek)$/, 100],
      [/^(?:tys|tysięcy|tysiące|tysiąca|tysiąc|tysiącami)$/, 1000],
      [/^(?:mln|milion\p{L}*)$/u, 1_000_000],
      [/^(?:mld|miliard\p{L}*)$/u, 1_000_000_000],
    ],
    lone: [
      [/^milion(?:a|y|em|owi)?$/, 1_000_000],
      [/^miliard(?:a|y|em)?$/, 1_000_000_000],
      [/^tuzin(?:a|em)?$/, 12],
    ],
    lengthAdjectives: {
      form: /^(?<count>\p{L}+?|\d+-)(?:(?<year>letni|roczn)|(?<month>miesięczn)|(?<day>dniow|dobow)|(?<week>tygodniow))(?:\p{L}{0,3})$/u,
      counts: new Map([
        ["jedno", 1],
        ["półtora", 1.5],
        ["dwu", 2],
        ["trzy", 3],
        ["cztero", 4],
        ["pięcio", 5],
        ["sześcio", 6],
        ["siedmio", 7],
        ["ośmio", 8],
        ["dziewięcio", 9],
        ["dziesięcio", 10],
        ["jedenasto", 11],
        ["dwunasto", 12],
        ["trzynasto", 13],
        ["czternasto", 14],
        ["piętnasto", 15],
        ["osiemnasto", 18],
        ["dwudziesto", 20],
      ]),
      terms:
        /^(?:wyrok\p{L}*|kar(?:a|ę|y|ze|ą)|więzieni\p{L}*|areszt\p{L}*|pozbawieni\p{L}*|ograniczeni\p{L}*|koloni\p{L}*|odsiadk\p{L}*)$/u,
    },
    half: /^pół$/,
    loneTimes: [
      [/^roku?$/, "year"],
      [/^miesiąca?$/, "month"],
    ],
    confinement: /^(?:więzienia|kolonii|łagru|aresztu|pozbawienia|ograniczenia|kary|robót)$/u,
    vague: [
      [/^(?:dziesiątki|dziesiątek)$/, 40],
      [/^(?:kilkadziesiąt|kilkudziesięciu)$/, 40],
      [/^(?:setki|setek|kilkaset|kilkuset)$/, 300],
      [/^(?:tysiące|tysięcy)$/, 3000],
      [/^paręnaście$/, 15],
      [/^parędziesiąt$/, 40],
      [/^(?:paręset|paruset)$/, 300],
      [/^(?:kilka|kilku|kilkoro|parę|paru|kilkoma)$/, 3],
      [/^(?:kilkanaście|kilkunastu)$/, 15],
    ],
    bounds: [
      [/(?:co najmniej|przynajmniej|ponad|więcej niż|nie mniej niż|minimum)$/, "min"],
      [/(?:do|najwyżej|maksymalnie|nie więcej niż|mniej niż)$/, "max"],
      [/(?:około|ok \.|ok|blisko|prawie|niemal|mniej więcej)$/, "approx"],
    ],
    units: [
      [/^(?:%|proc|procent\p{L}*)$/u, "percent"],
      [/^(?:dolar\p{L}+|\$|usd)$/u, "USD"],
      [/^(?:euro|€)$/, "EUR"],
      [/^(?:zł|złot\p{L}+)$/u, "PLN"],
      [/^rubli|^ruble/u, "BYN"],
      [/^funt(?:ów|y|a)$/u, "GBP"],
      [/^frank(?:ów|i|a)$/u, "CHF"],
      [/^juan(?:ów|y|a)$/u, "CNY"],
      [/^hrywi?en$|^hrywny$/u, "UAH"],
      [/^(?:lat|lata|rok|roku|latach)$/, "year"],
      [/^(?:miesi[ąę]c\p{L}*)$/u, "month"],
      [/^(?:dni|dzień|dób|doby|dobę)$/, "day"],
      [/^(?:tygodni\p{L}*|tydzień)$/u, "week"],
      [/^godzin\p{L}*$/u, "hour"],
    ],
    numbered: /^(?:№|nr|numer(?:ze|u|em)?)$/u,
    and: /^(?:i|oraz)$/u,
    andHalf: /^i pół$/u,
    age: /^(\d{1,2})-let\p{L}+$/u,
    noCount: /^\d+-(?:letn|latk)/u,
    ofAge: /(?:^| )wieku(?: od)?(?: \d+ (?:i|do|–|-))?$/u,
    life: /^dożywoci\p{L}+$|^dożywotni\p{L}*$/u,
  },
  dates: {
    months: [
      "stycz(?:eń|nia|ni(?:u|em))",
      "lut(?:y|ego|ym)",
      "mar(?:zec|ca|cu|cem)",
      "kwie(?:cień|tnia|tni(?:u|em))",
      "maj(?:a|u|em)?",
      "czerw(?:iec|ca|cu|cem)",
      "lip(?:iec|ca|cu|cem)",
      "sierp(?:ień|nia|ni(?:u|em))",
      "wrze(?:sień|śnia|śni(?:u|em))",
      "październik(?:a|u|iem)?",
      "listopad(?:a|zie|em)?",
      "grud(?:zień|nia|ni(?:u|em))",
    ],
    weekdays: [
      "poniedział(?:ek|ku)",
      "wtor(?:ek|ku)",
      "śro(?:da|dę|dy|dzie)",
      "czwart(?:ek|ku)",
      "piąt(?:ek|ku)",
      "sobot(?:a|ę|y)|sobocie",
      "niedziel(?:a|ę|i)",
    ],
    stems:
      "dzi[eś]|dni|dob|tygod|tydzie|miesiąc|rok|lat[ao ]|lata|lecie|wczor|jutr|nazajutrz|weekend|wiosn|jesie|zim|północ|kwarta|półrocz|wybor|noc|wigili|godzin|połow|poprzedni|br\\.",
    order: "day-month",
    yearWord: "(?:roku|r\\.)",
    dayEnding: "(?!)",
    monthWord: "(?!)",
    quarters: ["pierwsz\\p{L}{1,3}", "drug\\p{L}{1,3}", "trzeci\\p{L}{0,3}", "czwart\\p{L}{1,3}"],
    quarter: "kwarta[lł]",
    lastBefore: "ubiegł\\p{L}+|miniony|minioną|minion\\p{L}+|zeszł\\p{L}+|poprzedni\\p{L}*",
    nextBefore: "następn\\p{L}+|przyszł\\p{L}+|najbliższ\\p{L}+",
    lastYearAfter: "ubiegłego roku|zeszłego roku|ub\\.? ?r\\.?",
    thisYearAfter: "tego roku|bieżącego roku|br\\.",
    monthPrepositions: "w|we|na|przez",
    yearPrepositions: "w|we",
    since: "od",
    until: "do",
    today: "dziś|dzisiaj",
    yesterday: "wczoraj|poprzedniego dnia",
    dayBeforeYesterday: "przedwczoraj",
    tomorrow: "jutro|(?:od )?jutra",
    sameDay: "tego samego dnia|jeszcze tego samego dnia|tego dnia|wówczas tego dnia",
    nextDay: "następnego dnia|nazajutrz",
    dayBefore: "dzień wcześniej",
    lastWeek: "w (?:ubiegłym|zeszłym|minionym|poprzednim) tygodniu|(?:ubiegłego|zeszłego|minionego) tygodnia",
    thisWeek: "w tym tygodniu|tego tygodnia",
    nextWeek: "w przyszłym tygodniu|w następnym tygodniu|przyszłego tygodnia",
    lastWeekend: "(?:w|przez|podczas) (?:ubiegły |miniony |zeszły |ostatni |ten )?weekend(?:u)?",
    lastMonth: "w ubiegłym miesiącu|w zeszłym miesiącu|ubiegłego miesiąca",
    thisMonth: "w tym miesiącu",
    nextMonth: "w przyszłym miesiącu",
    lastYear: "w ubiegłym roku|w zeszłym roku|ubiegłego roku|rok temu",
    thisYear: "w tym roku",
    sinceYear: "od początku roku",
    ago: "(?:(?<count>COUNT)\\s+)?(?:(?<day>dzień|dni|dobę)|(?<week>tydzień|tygodnie|tygodni)|(?<month>miesiąc|miesiące|miesięcy)|(?<year>lata|lat)) temu",
    later:
      "(?<count>COUNT)?\\s*(?:(?<day>dni|dzień|dobę)|(?<week>tygodnie|tygodni|tydzień)|(?<month>miesiące|miesięcy|miesiąc)) (?:później|potem)|po (?:(?<count2>COUNT)\\s+)?(?:(?<day2>dniach|dniu)|(?<week2>tygodniach|tygodniu)|(?<month2>miesiącach|miesiącu))",
    seasons: [
      ["wiosną|na wiosnę|(?:ubiegłej|zeszłej|tej) wiosny", 3, 5],
      ["latem|w lecie|(?:ubiegłego|zeszłego|tego) lata", 6, 8],
      ["jesienią|na jesieni|(?:ubiegłej|zeszłej|tej) jesieni", 9, 11],
      ["zimą|(?:ubiegłej|zeszłej|tej) zimy", 12, 2],
    ],
    few: { kilka: 3, parę: 2 },
    spanFrom: "od|między|pomiędzy|z|w dniach",
    spanTo: "do|a|i|na",
    sinceStart: "od początku",
    lastDays:
      "(?:w ciągu|na przestrzeni|w|przez)\\s+(?:ostatni|minion|ubiegł)\\p{L}+\\s+(?:(?<count>COUNT)\\s+)?(?:(?<hours>godzin\\p{L}*)|(?<day>dob(?:y|ę)|dni|dniach)|(?<week>tygodni|tygodnia|tygodniach)|(?<month>miesiąca|miesięcy|miesiącach))|(?:minionej|ostatniej|ubiegłej) (?<night>doby)",
    running:
      "(?:już|od)\\s+(?<nth>NTH)\\s+(?:(?<day>dzień|dobę|noc)|(?<week>tydzień)|(?<month>miesiąc))|(?<nth2>NTH)\\s+(?:dzień|dobę|noc)\\s+(?:z rzędu|pod rząd)",
    ordinals: [
      "drugi|drugą",
      "trzeci|trzecią",
      "czwarty|czwartą",
      "piąty|piątą",
      "szósty|szóstą",
      "siódmy|siódmą",
      "ósmy|ósmą",
      "dziewiąty|dziewiątą",
      "dziesiąty|dziesiątą",
    ],
    untilEnd:
      "(?:do|przed) (?:końca|końcem) (?:(?:tego|bieżącego) )?(?:(?<week>tygodnia)|(?<month>miesiąca)|(?<year>roku))",
    untilEndOf: "do końca|przed końcem",
    afterVote:
      "(?:(?:(?<count>COUNT)\\s+)?(?:(?<day>dzień|dni)|(?<week>tydzień|tygodnie|tygodni)|(?<month>miesiąc|miesiące|miesięcy))\\s+)?po (?:sfałszowanych |ostatnich |ubiegłorocznych )?wyborach(?: prezydenckich)?",
    start: "na początku|początek|początku",
    middle: "w połowie|połowa|połowie",
    end: "pod koniec|w końcu|koniec|końcu",
    and: "i|oraz",
    weekBeforeLast: "(?:w )?(?:poza|przed)?przedostatni(?:ego|m) tygodni[ua]",
    dayAfterTomorrow: "pojutrze",
    midnight: "o północy|z wybiciem północy",
    nextYear: "(?:w )?przyszł(?:ym|ego) rok[ui]|(?:w )?następn(?:ym|ego) rok[ui]",
    ahead:
      "za\\s+(?:(?<count>COUNT)\\s+)?(?:(?<day>dzień|dni|dobę)|(?<week>tydzień|tygodnie|tygodni)|(?<month>miesiąc|miesiące|miesięcy))",
    monthsOfYear:
      "(?:w ciągu|przez|w|po|za)\\s+(?:(?:pierwsz\\p{L}+)\\s+)?(?<count>COUNT)\\s+(?:pierwsz\\p{L}+\\s+)?(?:(?<month>miesięcy|miesiące|miesiącach)|(?<quarter>kwartał(?:ach|ów|y)))(?: (?:tego |br\\.)?roku)?",
    half: "(?:w|przez) (?:(?<first>pierwsz(?:ej|ą))|(?<second>drug(?:iej|ą))) połow(?:ie|ę)",
    halfNoun: "(?!)",
    halfYear: "(?:w|za|przez) (?:(?<first>pierwsz(?:ym|e))|(?<second>drug(?:im|ie))) półrocz[ue]",
    ofYear: "roku",
    sinceSeasons: [
      ["od (?:(?:ubiegłej|zeszłej|tej) )?wiosny", 3],
      ["od (?:(?:ubiegłego|zeszłego|tego) )?lata", 6],
      ["od (?:(?:ubiegłej|zeszłej|tej) )?jesieni", 9],
      ["od (?:(?:ubiegłej|zeszłej|tej) )?zimy", 12],
    ],
    yearsBefore: "w latach|w|od|między|lata",
    yearsAfter: "roku|r\\.",
    partOfPeriod:
      "(?:(?<start>na początku)|(?<middle>w połowie)|(?<end>pod koniec|w końcu)) (?:(?<lasttime>ubiegłego|zeszłego|minionego|poprzedniego) |tego |bieżącego )?(?:(?<week>tygodnia)|(?<month>miesiąca)|(?<year>roku))",
    dayOrdinals: [
      "pierwszego",
      "drugiego",
      "trzeciego",
      "czwartego",
      "piątego",
      "szóstego",
      "siódmego",
      "ósmego",
      "dziewiątego",
      "dziesiątego",
      "jedenastego",
      "dwunastego",
      "trzynastego",
      "czternastego",
      "piętnastego",
      "szesnastego",
      "siedemnastego",
      "osiemnastego",
      "dziewiętnastego",
      "dwudziestego",
      "dwudziestego pierwszego",
      "dwudziestego drugiego",
      "dwudziestego trzeciego",
      "dwudziestego czwartego",
      "dwudziestego piątego",
      "dwudziestego szóstego",
      "dwudziestego siódmego",
      "dwudziestego ósmego",
      "dwudziestego dziewiątego",
      "trzydziestego",
      "trzydziestego pierwszego",
    ],
    // The eve of anything else has a small letter.
    holidays: [["w (?-i:Wigilię)|(?-i:w Wigilię)", 12, 24]],
  },
  names: POLISH_NAMES,
  saying:
    /^(?:powiedzia|poinformowa|oświadczy|doda|podkreśli|przekaza|zaznaczy|stwierdzi|twierdz|mówi|informuje|poda[łlj]|napisa|ogłosi|poda|uważa)/u,
};
