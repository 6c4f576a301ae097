import { givenNames, type NameGrammar, nameEndings } from "../light/personal-names.ts";

/** Letters by the resolution of Ukraine's government on romanisation, no. 55 of 2010; `START` holds those that differ at a word's start. */
const LATIN: ReadonlyMap<string, string> = new Map(
  "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia ь= '= ’="
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
const START: ReadonlyMap<string, string> = new Map([
  ["є", "ye"],
  ["ї", "yi"],
  ["й", "y"],
  ["ю", "yu"],
  ["я", "ya"],
]);

/** A Ukrainian name in Latin letters. */
export function ukrainianInLatin(name: string): string {
  return name.replace(/\p{L}+(?:['’]\p{L}+)*/gu, (word) => {
    const latin = [...word.toLowerCase()]
      .map((letter, at, all) => {
        // «зг» would read as «ж».
        if (letter === "г" && all[at - 1] === "з") return "gh";
        return (at === 0 ? START.get(letter) : undefined) ?? LATIN.get(letter) ?? letter;
      })
      .join("");
    return /^\p{Lu}/u.test(word) ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
  });
}

/** Given names and the endings of names in Ukrainian. */
export const UKRAINIAN_NAMES: NameGrammar = {
  given: givenNames(`
m: Адам Алесь Андрій Анатолій Анджей Антон Арсен Арсеній Артем Артур Богдан Борис Вадим Валентин Валерій Василь Віктор Віталій Владислав В'ячеслав Владлен Володимир Всеволод Гжегож Генадій Геннадій Георгій Герман Гліб Григорій Давид Данило Денис Дмитро Едуард Євген Євгеній Єгор Зенон Збігнєв Іван Ігор Ілля Йосип Казимир Кирило Кіндрат Костянтин Кшиштоф Лев Леонід Лука Любомир Макар Максим Марат Марек Марк Марко Мартин Матвій Микита Микола Михайло Мирослав Назар Натан Олег Олександр Олексій Олесь Орест Остап Павло Пилип Петро Роман Ростислав Руслан Святослав Семен Сергій Симон Станіслав Степан Тадеуш Тарас Тимофій Тимур Томаш Федір Філіп Франак Юрій Юліан Яків Ян Януш Ярослав
f: Агнешка Алла Альона Аліна Аліса Анастасія Анжела Анжеліка Анна Антоніна Богдана Валентина Валерія Варвара Вікторія Віра Віталіна Галина Ганна Дана Дар'я Дарина Діана Єва Євгенія Єлизавета Євдокія Жанна Зінаїда Злата Зоя Інга Інна Ірина Катерина Ксенія Лариса Лілія Любов Людмила Маргарита Марина Марія Майя Надія Наталія Наталя Неля Ніна Оксана Олександра Олена Олеся Ольга Поліна Раїса Рената Руслана Світлана Соломія Софія Стефанія Таміла Тамара Таїсія Тетяна Уляна Христина Юлія Юстина Ядвіга Яна Ярослава
`),
  givenEndings: nameEndings(`
m gen acc: я > й ь
m dat: ю єві еві > й ь
m ins: єм ем > й ь
m gen acc: а > _ о
m dat loc: у ові > _ о
m ins: ом > _ о
m gen: и > а
m dat loc: і > а
m acc: у > а
m gen: ллі > лля
m acc: ллю > лля
f gen: и > а
f gen dat loc: ії > ія
f acc: ію > ія
f ins: ією > ія
f gen dat loc: і > а я
f acc: у > а
f acc: ю > я
f ins: ою > а
f ins: ею єю > я
f dat loc: зі > га
f dat loc: сі > ха
f gen: 'ї > 'я
f acc: 'ю > 'я
`),
  surnameEndings: nameEndings(`
m nom: ський цький зький > =
m gen acc: ського > ський
m gen acc: цького > цький
m gen acc: зького > зький
m dat loc: ському > ський
m dat loc: цькому > цький
m dat loc: зькому > зький
m ins: ським > ський
m ins: цьким > цький
m ins: зьким > зький
m gen acc: ого > ий
m dat loc: ому > ий
m gen acc: енка > енко
m dat loc: енку енкові > енко
m ins: енком > енко
m gen acc: вця > вець
m gen acc: нця > нець
m dat: нцю > нець
m dat: вцю > вець
m gen acc: ія > ій
m gen acc: я > ь
m dat: ю еві > ь
m ins: им > _
m ins: ом ем > _
m gen acc: а > _
m dat loc: у ові еві > _
m gen: и > а
m acc: у > а
m ins: ою > а
f nom: ська цька зька > =
f gen: ської > ська
f gen: цької > цька
f gen: зької > зька
f dat loc: ській > ська
f dat loc: цькій > цька
f acc: ську > ська
f acc: цьку > цька
f acc: зьку > зька
f ins: ською > ська
f ins: цькою > цька
f gen: ової > ова
f gen: євої > єва
f gen: евої > ева
f gen: іної > іна
f dat loc: овій > ова
f dat loc: євій > єва
f acc: ову > ова
f acc: єву > єва
f acc: іну > іна
f ins: овою > ова
f ins: євою > єва
f ins: іною > іна
`),
  fleeting: "е",
  latin: ukrainianInLatin,
};
