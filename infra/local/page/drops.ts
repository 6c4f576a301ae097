import { type Markup, markup } from "../../../shared/editions/index.ts";
import type { Receipt } from "../../../shared/store/index.ts";
import { withoutName } from "../findings.ts";
import type { Found } from "../found.ts";
import type { DeadLetter } from "../queue.ts";
import { emptyNote, minskTime, type PageContent } from "./layout.ts";

export interface DropsState {
  readonly waiting: number;
  readonly deadLetters: readonly DeadLetter[];
  readonly folder: string;
  readonly bucket: string;
}

const DAYS = 14;

/** What became of each drop, what could not be read, and a place to drop more. */
export async function dropsPage(found: Found, state: DropsState, query: URLSearchParams): Promise<PageContent> {
  const [receipts, articles] = await Promise.all([found.receiptsOf(DAYS), found.articlesOf(DAYS)]);
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const wanted = query.get("state") ?? "";
  const states = ["done", "partial", "rejected", "reading"] as const;
  const shown = receipts.filter((receipt) => wanted === "" || receipt.state === wanted);
  const tabs = ["", ...states].map((name) => {
    const count = name === "" ? receipts.length : receipts.filter((receipt) => receipt.state === name).length;
    const text = `${name === "" ? "all" : name} ${count}`;
    return name === wanted
      ? markup`<strong>${text}</strong> `
      : markup`<a href="/receipts${name === "" ? "" : `?state=${name}`}">${text}</a> `;
  });
  return {
    title: "Drops",
    section: "/receipts",
    main: markup`<form id="upload" class="upload" data-bucket="${state.bucket}">
<label for="files">Choose files, or drag them here:</label> <input id="files" type="file" multiple>
<output id="uploaded" for="files"></output>
<p>Or copy them into <code>${state.folder}</code>.</p>
<noscript><p>This form needs JavaScript; the folder does not.</p></noscript>
</form>
${state.waiting > 0 ? markup`<p class="waiting">${state.waiting} ${state.waiting === 1 ? "drop is" : "drops are"} being read.</p>` : null}
${state.deadLetters.length > 0 ? markup`<h2>Given up</h2><ul class="dead">${state.deadLetters.map(deadLetter)}</ul>` : null}
<h2>Receipts</h2>
<p class="tabs">${tabs}</p>
${shown.length === 0 ? emptyNote(receipts.length === 0 ? `Nothing was dropped in the last ${DAYS} days.` : "None of this kind.") : table(shown, titles)}`,
  };
}

type Titles = ReadonlyMap<string, string | null>;

function table(receipts: readonly Receipt[], titles: Titles): Markup {
  return markup`<table class="receipts">
<thead><tr><th scope="col">Dropped</th><th scope="col">Drop</th><th scope="col">State</th><th scope="col">What became of it</th></tr></thead>
<tbody>${receipts.slice(0, 500).map((receipt) => row(receipt, titles))}</tbody></table>
${receipts.length > 500 ? markup`<p>${receipts.length - 500} earlier receipts are not shown.</p>` : null}`;
}

function row({ droppedAt, key, state, reason, refusals, articles, counts }: Receipt, titles: Titles): Markup {
  const more = counts.articles - articles.length;
  return markup`<tr class="${state}"><td>${minskTime(droppedAt)}</td><td class="key">${key}</td><td><span class="status ${state}">${state}</span></td><td>${withoutName(reason, key)}
${
  refusals.length > 0 && counts.refused + counts.articles > 1
    ? markup`<details><summary>${counts.refused} refused</summary><ul>${refusals.map(({ entry, reason: why }) => markup`<li>${entry === null ? "" : `${entry}: `}${why}</li>`)}</ul></details>`
    : null
}${
  articles.length > 0
    ? markup`<p class="source">${articles.slice(0, 5).map((id, index) => markup`${index > 0 ? ", " : ""}<a href="/article/${id}">${titles.get(id) ?? `article ${index + 1}`}</a>`)}${
        articles.length > 5 || more > 0
          ? `, and ${articles.length - Math.min(5, articles.length) + Math.max(0, more)} more`
          : ""
      }</p>`
    : null
}</td></tr>`;
}

function deadLetter({ id, key, at, receives, reason }: DeadLetter): Markup {
  return markup`<li><p><strong>${key ?? "A message"}</strong>, tried ${receives} times, given up ${minskTime(new Date(at).toISOString())}</p>
<p class="reason">${reason.split("\n")[0] ?? ""}</p>
<form method="post" action="/retry/${id}"><button type="submit">Try again</button></form></li>`;
}
