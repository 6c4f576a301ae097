import type { Report } from "../developments/index.ts";
import type { SourceView } from "./view.ts";
import type { Words } from "./words/words.ts";

/** What is known of an outlet: whose it is, and whose side it is on. */
export interface OutletFacts {
  readonly owner: string;
  readonly label: keyof Words["outlets"] | null;
}

/** Knows outlets by the name or host that an article gives. */
export type Outlets = (outlet: string | null, url: string | null) => OutletFacts | null;

/** Links to the articles, the reports' order kept, each address once. */
export function sourcesOf(reports: readonly Report[], outlets: Outlets, words: Words): SourceView[] {
  const seen = new Set<string>();
  return reports.flatMap(({ article }) =>
    (article.publishers.length > 0
      ? article.publishers
      : [{ outlet: words.phrases.unnamedSource, owner: article.id, url: null }]
    )
      .filter(({ outlet, url }) => {
        const key = url ?? `${outlet} ${article.id}`;
        return !seen.has(key) && seen.add(key);
      })
      .map(({ outlet, url }) => {
        const label = outlets(outlet, url)?.label ?? null;
        return {
          outlet,
          url: isWebAddress(url) ? url : null,
          language: article.language,
          label: label === null ? null : words.outlets[label],
          publishedAt: article.publishedAt,
        };
      }),
  );
}

/** Article text is hostile: only http and https are ever linked. */
function isWebAddress(url: string | null): boolean {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
