import { type ArticleLanguage, detectLanguage, LANGUAGES } from "../language/index.ts";
import type { Article, TimedEntry } from "./article.ts";
import { withoutBoilerplate } from "./boilerplate.ts";
import { type DateBounds, parsePublication } from "./dates.ts";
import { type Draft, type Found, Refused } from "./draft.ts";
import { articleId } from "./identity.ts";
import type { Limits } from "./limits.ts";
import { oneLine } from "./paragraphs.ts";
import { requireSentences } from "./suitability.ts";

/**
 * Makes the article of a draft: text with offsets, id, language, publication.
 * @throws Refused where the draft holds no article, or is larger than the limits.
 */
export async function assemble(draft: Draft, name: string, limits: Limits, now: number): Promise<Article> {
  const given = draft.title?.value ? oneLine(draft.title.value).normalize("NFC").slice(0, limits.titleCharacters) : "";
  const title = given === "" ? null : given;
  const { text, bodyStart, entries } = layOut(draft, title);
  const body = text.slice(bodyStart);
  if (body.length > limits.charactersPerArticle) {
    throw new Refused(
      "body-too-long",
      `${name}: the text has ${body.length} characters, more than the ${limits.charactersPerArticle} of one article`,
    );
  }
  requireSentences(text, name);
  const bounds: DateBounds = { earliestYear: limits.earliestYear, now };
  const publication = draft.published ? parsePublication(draft.published.value, bounds) : null;
  const url = webAddress(draft.url?.value);
  const detected = await detectLanguage(body.length > 40 ? body : text);
  const language = detected === "und" ? declaredLanguage(draft.language) : detected;
  const outlet =
    draft.outlet ?? (url === null ? null : { value: new URL(url).hostname.replace(/^www\./u, ""), origin: "url" });
  return {
    id: articleId(title, body),
    title,
    byline: draft.byline?.value ?? null,
    text,
    bodyStart,
    language,
    publication,
    outlet: outlet?.value ?? null,
    url,
    partial: draft.partial ?? false,
    entries,
    origins: {
      text: draft.body.origin,
      ...(title !== null && draft.title ? { title: draft.title.origin } : {}),
      ...(draft.byline ? { byline: draft.byline.origin } : {}),
      ...(publication !== null && draft.published ? { publication: draft.published.origin } : {}),
      ...(language === "und" ? {} : { language: detected === "und" ? (draft.language?.origin ?? "declared") : "text" }),
      ...(url !== null && draft.url ? { url: draft.url.origin } : {}),
      ...(outlet ? { outlet: outlet.origin } : {}),
    },
    format: draft.format,
    sourceId: draft.sourceId ?? null,
  };
}

interface LaidOut {
  readonly text: string;
  readonly bodyStart: number;
  readonly entries: readonly TimedEntry[];
}

/** The title, an empty line, and the paragraphs separated by empty lines; or the text exactly as it was given. */
function layOut(draft: Draft, title: string | null): LaidOut {
  if (draft.body.kind === "verbatim") {
    return { ...draft.body, entries: clockEntries(draft.body.text, draft.body.bodyStart) };
  }
  let text = title === null ? "" : `${title}\n\n`;
  const bodyStart = text.length;
  const entries: TimedEntry[] = [];
  for (const paragraph of withoutBoilerplate(draft.body.paragraphs)) {
    const line = oneLine(paragraph.text).normalize("NFC");
    if (line === "") continue;
    if (text.length > bodyStart) text += "\n\n";
    if (paragraph.at !== undefined) entries.push({ start: text.length, at: paragraph.at });
    text += line;
  }
  return { text, bodyStart, entries: entries.length > 0 ? entries : clockEntries(text, bodyStart) };
}

/** Paragraphs that begin with a clock time, where there are at least two: the entries of a live blog. */
function clockEntries(text: string, bodyStart: number): TimedEntry[] {
  const found = [...text.slice(bodyStart).matchAll(/(?<=^|\n)[^\S\n]*(\d{1,2})[:.](\d\d)(?![\d.:])(?=[\s\p{P}]|$)/gu)]
    .filter((match) => Number(match[1]) < 24 && Number(match[2]) < 60)
    .map((match) => ({ start: bodyStart + match.index, at: `${match[1]!.padStart(2, "0")}:${match[2]}` }));
  return found.length >= 2 ? found : [];
}

function declaredLanguage(found: Found | null | undefined): ArticleLanguage {
  const code = found?.value.toLowerCase().split(/[-_]/u)[0];
  return LANGUAGES.find((language) => language === code) ?? "und";
}

/** A well-formed http or https address without its fragment, or null. */
function webAddress(value: string | undefined): string | null {
  if (value === undefined || !/^https?:\/\//iu.test(value.trim())) return null;
  try {
    const url = new URL(value.trim());
    url.hash = "";
    return url.href;
  } catch {
    return null;
  }
}
