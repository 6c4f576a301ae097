/**
 * Month names as dates are written in the languages of our articles (and in those of the pages around them): all forms that stand in a
 * date, and abbreviations, in lower case without a final full stop. One line a month, January first.
 */
const MONTH_NAMES: Readonly<Record<string, string>> = {
  en: `january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec`,
  ru: `января январь янв
февраля февраль февр фев
марта март мар
апреля апрель апр
мая май
июня июнь июн
июля июль июл
августа август авг
сентября сентябрь сент сен
октября октябрь окт
ноября ноябрь нояб ноя
декабря декабрь дек`,
  be: `студзеня студзень студ сту
лютага люты лют
сакавіка сакавік сак
красавіка красавік крас кра
мая травеня травень трав май
чэрвеня чэрвень чэрв чэр
ліпеня ліпень ліп
жніўня жнівень жнів жні
верасня верасень вер
кастрычніка кастрычнік каст кас
лістапада лістапад ліст ліс
снежня сьнежня снежань сьнежань снеж сне`,
  uk: `січня січень січ
лютого лютий лют
березня березень бер
квітня квітень квіт кві
травня травень трав тра
червня червень черв чер
липня липень лип
серпня серпень серп сер
вересня вересень вер
жовтня жовтень жовт жов
листопада листопад лист лис
грудня грудень груд гру`,
  pl: `stycznia styczeń sty
lutego luty lut
marca marzec mar
kwietnia kwiecień kwi
maja maj
czerwca czerwiec cze
lipca lipiec lip
sierpnia sierpień sie
września wrzesień wrz
października październik paź
listopada listopad lis
grudnia grudzień gru`,
  lt: `sausio sausis saus
vasario vasaris vas
kovo kovas kov
balandžio balandis bal
gegužės gegužė geg
birželio birželis birž
liepos liepa liep
rugpjūčio rugpjūtis rugp
rugsėjo rugsėjis rugs
spalio spalis spal
lapkričio lapkritis lapkr
gruodžio gruodis gruod`,
  de: `januar jänner jan
februar feb
märz mär
april apr
mai
juni jun
juli jul
august aug
september sept sep
oktober okt
november nov
dezember dez`,
  fr: `janvier janv
février févr fév
mars
avril avr
mai
juin
juillet juil
août aout
septembre sept
octobre oct
novembre nov
décembre déc`,
  es: `enero ene
febrero feb
marzo mar
abril abr
mayo
junio jun
julio jul
agosto ago
septiembre setiembre sep
octubre oct
noviembre nov
diciembre dic`,
  it: `gennaio gen
febbraio feb
marzo mar
aprile apr
maggio mag
giugno giu
luglio lug
agosto ago
settembre set
ottobre ott
novembre nov
dicembre dic`,
};

/** Form to month, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTH_NAMES).flatMap((table) =>
    table
      .split("\n")
      .flatMap((line, month) => line.split(" ").map((form) => [form.normalize("NFC"), month + 1] as const)),
  ),
);
