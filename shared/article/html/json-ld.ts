/** What the structured data of a page says about its article. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
  /** The entries of a `LiveBlogPosting`, in document order. */
  readonly updates: readonly {
    readonly at: string | null;
    readonly headline: string | null;
    readonly body: string | null;
  }[];
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|Review|WebPage)$/u;

/** Finds the article in the JSON-LD scripts of a page; broken ones are left out. Articles come before pages that only hold one. */
export function structuredArticle(scripts: readonly string[]): StructuredArticle | null {
  const nodes = scripts.flatMap((script) => graph(parseLoosely(script), 0));
  const candidates = nodes.filter((node) => types(node).some((type) => ARTICLE_TYPE.test(type)));
  const best = candidates.find((node) => !types(node).includes("WebPage")) ?? candidates[0];
  return best === undefined ? null : readStructured(best);
}

type Node = Readonly<Record<string, unknown>>;

/** Reads one schema.org object, whatever its type. */
export function readStructured(node: Node): StructuredArticle {
  return {
    headline: text(node["headline"]) ?? text(node["name"]),
    published: text(node["datePublished"]) ?? text(node["dateCreated"]) ?? text(node["uploadDate"]),
    authors: names(node["author"] ?? node["creator"]),
    publisher: names(node["publisher"] ?? node["sourceOrganization"])[0] ?? null,
    url: text(node["url"]) ?? text(id(node["mainEntityOfPage"])),
    language: text(node["inLanguage"]),
    body: text(node["articleBody"]) ?? text(node["text"]),
    updates: list(node["liveBlogUpdate"])
      .filter(isNode)
      .map((update) => ({
        at: text(update["datePublished"]),
        headline: text(update["headline"]),
        body: text(update["articleBody"]),
      })),
  };
}

/** Scripts hold raw line breaks, comment marks and trailing commas more often than a parser likes. */
function parseLoosely(script: string): unknown {
  const trimmed = withoutComments(script.trim())
    .replace(/^(?:\/\/\s*)?<!\[CDATA\[|<!--/gu, "")
    .replace(/(?:\/\/\s*)?\]\]>$|-->$|;$/gu, "");
  try {
    return JSON.parse(trimmed);
  } catch {
    try {
      return JSON.parse(trimmed.replace(/[\u0000-\u001f]+/gu, " ").replace(/,\s*([}\]])/gu, "$1"));
    } catch {
      return null;
    }
  }
}

/** All objects of a script: lists, `@graph`s, and the main entity of a page. */
function graph(value: unknown, depth: number): Node[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => graph(item, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...graph(value["@graph"], depth + 1), ...graph(value["mainEntity"], depth + 1)];
}

function types(node: Node): string[] {
  return list(node["@type"]).filter((type): type is string => typeof type === "string");
}

function id(value: unknown): unknown {
  return isNode(value) ? (value["@id"] ?? value["url"]) : value;
}

function names(value: unknown): string[] {
  return list(value).flatMap((item) => {
    const name = isNode(item) ? text(item["name"]) : text(item);
    return name === null ? [] : [name];
  });
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (isNode(first)) return text(first["@value"] ?? first["name"]);
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A script without what stands between comment marks; one that is not closed stays. */
function withoutComments(script: string): string {
  let kept = "";
  for (let from = 0; ; ) {
    const open = script.indexOf("/*", from);
    const close = open < 0 ? -1 : script.indexOf("*/", open + 2);
    if (close < 0) return kept + script.slice(from);
    kept += script.slice(from, open);
    from = close + 2;
  }
}
