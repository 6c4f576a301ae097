import type { Found } from "../draft.ts";
import { oneLine } from "../paragraphs.ts";
import type { StructuredArticle } from "./json-ld.ts";
import type { PageFacts } from "./scan.ts";

/** The address of a page, without the archive that kept it. Null where the page does not tell. */
export function pageUrl(facts: PageFacts, structured: StructuredArticle | null): Found | null {
  const candidates: readonly (readonly [string | null | undefined, string])[] = [
    [facts.canonical, "link canonical"],
    [facts.meta.get("og:url")?.[0], "meta og:url"],
    [structured?.url, "json-ld"],
  ];
  for (const [value, origin] of candidates) {
    if (!value || !/^https?:\/\//iu.test(value)) continue;
    return { value: value.replace(/^https?:\/\/web\.archive\.org\/web\/[^/]+\/(?=https?:)/iu, ""), origin };
  }
  return null;
}

export function pageOutlet(facts: PageFacts, structured: StructuredArticle | null): Found | null {
  const site = facts.meta.get("og:site_name")?.[0] ?? facts.meta.get("application-name")?.[0];
  if (structured?.publisher) return { value: oneLine(structured.publisher), origin: "json-ld" };
  return site ? { value: oneLine(site), origin: "meta og:site_name" } : null;
}

/** Who wrote it, only where the page says so in so many words: a name that is guessed is worse than none. */
export function pageByline(facts: PageFacts, structured: StructuredArticle | null): Found | null {
  const told = structured?.authors.map(personName).filter((name) => name !== null) ?? [];
  if (told.length > 0) return { value: [...new Set(told)].slice(0, 6).join(", "), origin: "json-ld" };
  for (const key of [
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "citation_author",
  ]) {
    const names = (facts.meta.get(key) ?? []).map(personName).filter((name) => name !== null);
    if (names.length > 0) return { value: [...new Set(names)].join(", "), origin: `meta ${key}` };
  }
  const [first] = facts.authors.map(personName).filter((name) => name !== null);
  return first === undefined ? null : { value: first, origin: "element named after an author" };
}

const PREFIX = /^(?:by|von|par|por|written by|author|autor|автор|аўтар|текст|тэкст|фото)\s*:?\s+/iu;

/** Small words that stand inside names. */
const PARTICLE = /^(?:de|da|di|del|van|von|der|den|la|le|el|bin|ibn|al|dos|do|zu|und|and|i|y|и|і|й|да)$/u;

/** A name as people have them: two to six capitalised words and nothing else, or null. */
function personName(value: string): string | null {
  const name = oneLine(value)
    .replace(PREFIX, "")
    .replace(/[,|•·].*$/u, "")
    .trim();
  if (name.length < 3 || name.length > 60 || /[@/\d<>{}():;!?]|https?:|\.(?:com|org|by|ru)\b/iu.test(name)) return null;
  const parts = name.split(" ");
  if (parts.length < 2 || parts.length > 6) return null;
  if (!parts.every((part) => /^[\p{Lu}"'«]/u.test(part) || PARTICLE.test(part))) return null;
  if (OFFICES.test(name)) return null;
  return name;
}

/** Words of bylines that name no person. */
const OFFICES =
  /(?:^|\P{L})(?:admin|administrator|editor|editors|editorial|staff|news|desk|team|redaktion|redakcja|redakcija|редакция|рэдакцыя|редакція|press|agency|correspondent|online|alle|beiträge|mehr|more|all|posts|view|profile|lesen)(?:\P{L}|$)/iu;
