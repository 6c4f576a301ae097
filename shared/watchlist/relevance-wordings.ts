/** Wordings by which relevance tells what part Belarus has in a text. Each is a pattern over the text around a mention. */

export const BELARUS =
  "(?:Belarus\\p{L}*|Byelorussia\\p{L}*|Belorussia\\p{L}*|Беларус\\p{L}*|Белорус\\p{L}*|Білорус\\p{L}*|Białoru\\p{L}*|Baltarus\\p{L}*|Weißruss\\p{L}*|Weissruss\\p{L}*)";
export const MINSK = "(?:Minsk\\p{L}*|Минск\\p{L}*|Мінск\\p{L}*|Менск\\p{L}*|Мінськ\\p{L}*|Mińsk\\p{L}*)";

/** What comes out of Belarus or goes into it: balloons, drones, migrants, troops, missiles. */
export const OUT_OF = new RegExp(
  `(?<!\\p{L})(?:from|into|out of|across from|iš|į|z|ze|з|із|из|aus|nach)\\s(?:neighbou?ring |territory of |sąsiedniej |соседней )?${BELARUS}`,
  "iu",
);

/** Words before a town by which its state acts there: "a court in Minsk", «колония в Новополоцке». */
export const STATE_IN =
  /(?:court|judge|prison|jail|police|colony|prosecutor|суд|колони|тюрьм|СИЗО|милици|deport|extradi|extrady|ekstrady|депорт|экстрад|екстрад|экстрад|išsiunt|išsiųs|abgeschob|Abschieb|ausgeliefer|Auslieferung|прокуратур|калоні|турм|міліцы|пракуратур|в'язниц|міліці|sąd|więzieni|areszt|milicj|prokuratur|teism|kalėjim|milicij|Gericht|Gefängnis|Miliz|Straflager)\p{L}*(?: \p{L}+)? (?:in |of |to |в |у |ў |до |г\. |w |we |do |į |nach )?$/iu;

/** Words before a town from which somebody only stems. */
export const BORN_IN =
  /(?:(?:урожен|ураджэн|уроджен)\p{L}*|родом (?:из|з|із)|(?:родил|нарадзі|народи)\p{L}+ (?:в|у|ў)|born in|native of|geboren in|urodzon\p{L}+ w|rodem z|gimę?\p{L}*) $/iu;

/** Words before the country that make one of its citizens of it: "38-letni obywatel Białorusi", «громадянин Білорусі». */
export const CITIZEN_OF =
  /(?:citizens?|nationals?|obywatel\p{L}*|громадян\p{L}*|граждан\p{L}*|грамадзян\p{L}*|Bürger\p{L}*|Staats(?:bürger|angehörig)\p{L}*) (?:of |aus |von )?(?:Republi\p{L}+ |Республ\p{L}+ |Рэспубл\p{L}+ )?$/iu;
/** The same behind the country, and an age before one of its people: "a Belarusian national", "Baltarusijos pilietis", "ein 42-jähriger Belarusse". */
export const CITIZEN_AFTER = /^ (?:citizen|national|pilie[tč]|Staats(?:bürger|angehörig))/iu;
export const AGED =
  /\d{2}(?:[- ](?:year-old|летн|гадов|річн|letni|letni|jährig)\p{L}*| (?:metų|Jahre alte[rnms]?))(?: (?:amžiaus|vyras|moteris))? $/iu;

/** One of its people, in the singular. */
export const ONE_OF_ITS_PEOPLE =
  /^(?:Białorusin(?:a|em|owi|ie|k[aąęi]|ką)?|Belaruss?e|Belaruss?in|Weißrusse|Weißrussin|baltarus(?:is|į|iu|iui|io|ė|ę|ės|ei)|(?:біл|бел)орус(?:а|ом|у|ові|к[аиуіой]|кою)?|беларус(?:а|ом|у|к[аиуіой])?)$/iu;

/** Words by which one of several is told of in passing: "w tym obywatelka Białorusi". */
export const ONE_OF_MANY =
  /(?:including|among them|w tym|wśród nich|tarp jų|įskaitant|darunter|unter ihnen|серед них|у тому числі|зокрема|среди них|в том числе|у тым ліку|сярод іх)(?: \p{L}+){0,2} $/iu;

/** The side beyond the border and what comes over from it: "po białoruskiej stronie", «з боку Білорусі», "iš Baltarusijos pusės". */
export const SIDE_AFTER = /^ (?:side|сторон|стараны|бок|боц|stron|pus[ėe]|Seite)/iu;
export const SIDE_BEFORE =
  /(?:side of|from the direction of|стороны|с территории|з боку|з тэрыторыі|з території|od strony|stron(?:ie|y|ę)|z terytorium|aus Richtung|von Seiten) $/iu;

/** Where a sentence or its second half begins, so that a name there is most often who acts: "Mińsk milczy", "Minskas tai neigia". */
export const SENTENCE_START = /(?:^|[.!?…:;]["”»]?\s+|\n\s*|\s[–—]\s)$/u;

/** How an English verb goes on, where a noun would make a compound of the name ("Minsk tractor rally"). */
export const VERB_LIKE = /^ (?:\p{Ll}+ly )?(?:will|said|\p{Ll}+(?:ed|s))(?!\p{L})/u;

/** Makers whose name on a lorry is a make, unless the text tells of the works, its people or its goods. */
export const MAKES: ReadonlySet<string> = new Set(["body:minsk-automobile-plant", "body:belaz"]);
export const WORKS =
  /завод|рабоч|рабіт|робітник|працівник|работник|супрацоўнік|plant|factory|workers?|strike|zakład|fabry|pracowni|robotni|gamykl|darbinink|darbuotoj|Werk|Fabrik|Arbeiter|Belegschaft|экспорт|експорт|export|eksport|sanct|санкц|sankc|sankt/iu;

/** Words of match reports, in all languages; several of them make a text a sports report. */
export const SPORT =
  /(?<!\p{L})(?:goals?|scored|header|penalt(?:y|ies)|substitute|league|round|match(?:es| points?)?|doubles|overtime|(?:semi|quarter)-?finals?|tournament|tie-?break|seed(?:ed)?|гол(?:а|ов|ы)?|шайб\p{L}*|матч\p{L}*|овертайм\p{L}*|вратар\p{L}*|турнир\p{L}*|форвард\p{L}*|тайм\p{L}*|лиг[аеиу]|чэмпіянат\p{L}*|вароты|гульц\p{L}*|турнір\p{L}*|тур[іу]|очк\p{L}*|bram(?:k\p{L}*|ek)|lidze|skrzydłow\p{L}*|napastni\p{L}*|mecz\p{L}*|lig[ai]|turniej\p{L}*|gol[ae]?|Tor(?:e|schütze)?|Spieltag|Halbzeit|Halbfinale|Viertelfinale|Turniers?|Satz|Match|Runde|įvart\p{L}*|rungtyn\p{L}*|turnyr\p{L}*|krepšin\p{L}*|futbol\p{L}*|ritul\p{L}*|žaidėj\p{L}*|treneri\p{L}*|kėlin\p{L}*|puolėj\p{L}*|vartinink\p{L}*|sirgali\p{L}*|legionier\p{L}*|lygo(?:s|je)|varžyb\p{L}*|medal\p{L}*|(?:ketvirt|pus)?final\p{L}*|Fußball\p{L}*|Mannschaft|Trainers?|Spielers?|Stürmers?|Torwarts?|Torhüters?|Elfmeter\p{L}*|Bundesliga|Liga|Pokals?|Meisterschaft|воротар\p{L}*|гравц\p{L}*|футболіст\p{L}*|півзахисник\p{L}*|нападник\p{L}*|стадіон\p{L}*|вихованц\p{L}*|тренер\p{L}*|чемпіонат\p{L}*|piłkarz\p{L}*|bramkarz\p{L}*|mistrzostw\p{L}*|trener\p{L}*|stadion\p{L}*)(?!\p{L})/giu;

/** Words by which a report on sport tells of more than a match. */
export const MORE_THAN_SPORT =
  /boy[ck]o?t|boikot|bojkot|бойкот|байкот|sankti|sanct|sankc|санкц|regim|režim|reżim|режим|рэжым|asyl|asylum|prieglob|azyl|убежищ|прытул|nuteis|sulaik|areštuo|suspend|ausgeschlossen|Ausschluss|neįleid|nušalin/iu;

/** Words of weather reports. */
export const WEATHER =
  /(?<!\p{L})(?:weather|forecasters?|synopti\p{L}*|синоптик\p{L}*|сіноптык\p{L}*|похолодан\p{L}*|пахаладан\p{L}*|градус\p{L}*|циклон\p{L}*|цыклон\p{L}*|антициклон\p{L}*|мороз\p{L}*|снегопад\p{L}*|опад[иі]|sinoptik\p{L}*|laipsni\p{L}*|šalči\p{L}*|synoptyk\p{L}*|stopni|opad\p{L}*|Wetterdienst|Tiefdruck\p{L}*|Grad Celsius)(?!\p{L})/giu;
