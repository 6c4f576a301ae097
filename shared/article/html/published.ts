import { type DateBounds, parsePublication } from "../dates.ts";
import type { Found } from "../draft.ts";
import type { StructuredArticle } from "./json-ld.ts";
import type { PageFacts } from "./scan.ts";

/** Names of `meta` elements that hold a publication date, in the order in which they are believed. */
const META_NAMES = (
  "article:published_time og:article:published_time og:published_time og:pubdate article:published article:publicationdate datepublished published_time " +
  "publication_date publication-date publicationdate publish_date publish-date publishdate pubdate pubyear published published-date publisheddate " +
  "publish_time dc.date.issued dcterms.issued dc.date.published dcterms.date dc.date dcterms.created dc.date.created dc.created citation_publication_date " +
  "citation_date citation_online_date prism.publicationdate sailthru.date parsely-pub-date parsely-page cxenseparse:recs:publishtime " +
  "article_date_original article.published article.created article:created originalpublicationdate rnews:datepublished shareaholic:article_published_time " +
  "bt:pubdate eomportal-firstpublished gentime doc_date displaydate display-date article:post_date article:date itemdate created date_published " +
  "date-published release_date dateposted timestamp news_publish_date weibo:article:create_at article-publication-date datecreated date article:modified_time_published"
).split(" ");

/** Where a page says that it was changed, not published: believed last. */
const CHANGE_NAMES =
  "article:modified_time og:updated_time datemodified last-modified lastmod modified dcterms.modified dc.date.modified revised".split(
    " ",
  );

/** Names on elements that hold another date than that of publication. */
const OTHER_DATE =
  /updat|modif|comment|event|expire|valid|birth|weather|footer|current|today|calendar|countdown|related|sidebar|copyright/iu;

/**
 * The date on which a page was published, as written, and where it stands: JSON-LD, `meta` elements, `itemprop` and `time`, the address,
 * elements named after dates, the first date on the page, below its heading if there is one there. The first that is a believable date wins.
 */
export function pagePublished(
  facts: PageFacts,
  structured: StructuredArticle | null,
  url: string | null,
  bounds: DateBounds,
): Found | null {
  const candidates = function* (): Generator<Found> {
    if (structured?.published) yield { value: structured.published, origin: "json-ld" };
    for (const name of META_NAMES) {
      for (const value of facts.meta.get(name) ?? []) yield { value, origin: `meta ${name}` };
    }
    const own = facts.dates.filter((mark) => !OTHER_DATE.test(mark.names));
    const marks = [...own.filter((mark) => mark.afterHeading), ...own.filter((mark) => !mark.afterHeading)];
    for (const kind of ["published", "itemprop", "time"] as const) {
      for (const mark of marks)
        if (mark.kind === kind) yield { value: mark.value, origin: kind === "itemprop" ? kind : "time" };
    }
    const inUrl = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:\/|-|$)|[/-]((?:19|20)\d\d)(\d\d)(\d\d)(?:[/_.-]|$)/u.exec(
      url ?? "",
    );
    if (inUrl !== null) {
      const [year, month, day] = inUrl[1] ? inUrl.slice(1, 4) : inUrl.slice(4, 7);
      yield { value: `${year}-${month}-${day}`, origin: "url" };
    }
    for (const mark of marks)
      if (mark.kind === "class") yield { value: mark.value, origin: "element named after a date" };
    for (const name of CHANGE_NAMES) {
      for (const value of facts.meta.get(name) ?? []) yield { value, origin: `meta ${name}` };
    }
    for (const mark of facts.dates) yield { value: mark.value, origin: "element named after a date" };
    for (const below of [true, false]) {
      for (const { text, afterHeading } of facts.yearTexts) {
        if (afterHeading === below && !/copyright|©|\(c\)/iu.test(text))
          yield { value: text, origin: "first date on the page" };
      }
    }
  };
  for (const candidate of candidates()) if (parsePublication(candidate.value, bounds) !== null) return candidate;
  return null;
}
