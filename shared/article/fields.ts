/**
 * Names under which records (JSON, JSONL, CSV, front matter) keep the fields of an article, most telling first: schema.org, news-please,
 * NewsAPI, ninjs 1 to 3, JSON Feed, scrapers' exports, and plain words in our languages. Compared without case, spaces, `_` and `-`.
 */
export const FIELD_NAMES = {
  id: "id _id guid uuid articleid externalid docid",
  title:
    "headline title name articletitle head headlinetext заголовок название тема загаловак назва tytuł titel überschrift antraštė pavadinimas",
  text:
    "text articlebody maintext body content bodytext fulltext articletext plaintext contenttext story article cleanedtext " +
    "текст тэкст содержание змест treść treśćartykułu inhalt volltext tekstas turinys",
  html: "bodyxhtml bodyhtml contenthtml html contentencoded articlehtml fullhtml",
  summary:
    "summary description abstract lead excerpt teaser snippet subtitle анонс описание апісанне опис opis zusammenfassung santrauka",
  published:
    "dateunixtime publishedat datepublished datepublish publishdate publicationdate published pubdate publishedon datetime date createdat " +
    "firstpublished firstcreated versioncreated contentcreated created timestamp time posteddate postedat publishedtime " +
    "дата датапубликации опубликовано датапублікацыі апублікавана опубліковано data datapublikacji datum veröffentlicht paskelbta",
  outlet:
    "source outlet publisher sourcename sitename site sourcedomain domain provider publication newspaper media creditline infosource infosources " +
    "источник издание крыніца выданне джерело źródło quelle šaltinis",
  byline: "author authors byline bylines creator creators writer автор авторы аўтар autor autorzy autorius",
  url: "url link canonicalurl canonical href permalink articleurl sourceurl webpage uri ссылка адрес спасылка посилання adres nuoroda",
  language: "language lang inlanguage locale язык мова język sprache kalba",
} as const;

export type FieldName = keyof typeof FIELD_NAMES;

const BY_NAME: ReadonlyMap<string, { readonly field: FieldName; readonly rank: number }> = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    names.split(" ").map((name, rank) => [name.normalize("NFC"), { field: field as FieldName, rank }] as const),
  ),
);

/** Which field a name stands for, and how telling the name is (0 is most); undefined where it is none. */
export function fieldOf(name: string): { readonly field: FieldName; readonly rank: number } | undefined {
  return BY_NAME.get(
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s_:.-]+/gu, ""),
  );
}
