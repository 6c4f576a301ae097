import { type Markup, type MarkupValue, markup, trustedMarkup } from "../../../shared/editions/index.ts";

const SECTIONS = [
  { path: "/", name: "Developments" },
  { path: "/editions", name: "Editions" },
  { path: "/receipts", name: "Drops" },
  { path: "/mail", name: "Mailbox" },
] as const;

export interface PageContent {
  readonly title: string;
  /** Path of the section it belongs to. */
  readonly section: (typeof SECTIONS)[number]["path"];
  readonly main: MarkupValue;
  /** Language of the content, where it is not English. */
  readonly language?: string;
}

/** A whole page: heading, the four sections, the content. Everything it loads comes from here. */
export function layout({ title, section, main }: PageContent): string {
  const links = SECTIONS.map(
    ({ path, name }) =>
      markup`<li><a href="${path}"${path === section ? trustedMarkup(' aria-current="page"') : null}>${name}</a></li>`,
  );
  return String(markup`${trustedMarkup("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Belarus monitor</title>
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/page.css">
<script src="/static/page.js" defer></script>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header>
<p class="name">Belarus monitor <span>on this machine</span></p>
<nav aria-label="Sections"><ul>${links}</ul></nav>
<p id="news" role="status" hidden><a href="">Something new was read. Show it.</a></p>
</header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${main}
</main>
<footer><p>Nothing here comes from or goes to another machine. The map is a sketch: places are where their coordinates are, the outline is not a boundary claim.</p></footer>
</body>
</html>`);
}

export function emptyNote(text: string): Markup {
  return markup`<p class="empty">${text}</p>`;
}

/** An instant as people in Minsk write it: fixed +03:00. */
export function minskTime(iso: string): Markup {
  const time = new Date(Date.parse(iso) + 3 * 3_600_000).toISOString();
  return markup`<time datetime="${iso}">${time.slice(0, 10)} ${time.slice(11, 16)}</time>`;
}
