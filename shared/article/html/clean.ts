import type { DomElement } from "./dom.ts";

/** Elements that never hold the body. */
const NEVER_BODY =
  "nav, aside, footer, form, button, dialog, menu, figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=dialog], [role=search]";

/** Names on elements around the body: what sites call their sharing bars, lists of related pages, sign-up boxes and the like. */
const AROUND_BODY = new RegExp(
  `(?:^|[\\s_-])(?:${[
    "share",
    "sharing",
    "shares",
    "sharedaddy",
    "addtoany",
    "addthis",
    "social",
    "socials",
    "related",
    "recommend(?:ed|ations?)?",
    "more-?(?:from|on|news|stories|articles)",
    "read-?(?:more|also|next)",
    "also-?read",
    "see-?also",
    "you-?may",
    "popular",
    "trending",
    "most-?read",
    "newsletters?",
    "subscri(?:be|ption)",
    "sign-?up",
    "promo",
    "promos",
    "promotion",
    "sponsor(?:ed|s)?",
    "advert(?:s|isement|ising)?",
    "ads?",
    "adsbygoogle",
    "banner",
    "outbrain",
    "taboola",
    "cookies?",
    "gdpr",
    "consent",
    "paywall-?(?:prompt|message)",
    "breadcrumbs?",
    "pagination",
    "pager",
    "pagenav",
    "comments?",
    "comment-?list",
    "respond",
    "disqus",
    "tags?",
    "tag-?list",
    "post-?tags",
    "categories",
    "meta-?tags",
    "copyright",
    "print-?(?:only|hide)",
    "no-?print",
    "author-?(?:bio|box|info|card)",
    "bio",
    "about-?(?:the-?)?author",
    "byline",
    "dateline-?meta",
    "entry-?meta",
    "post-?meta",
    "article-?meta",
    "toolbar",
    "tools",
    "widget",
    "widgets",
    "sidebar",
    "side-?bar",
    "skip-?link",
    "screen-?reader(?:-text)?",
    "sr-?only",
    "visually-?hidden",
    "caption",
    "captions?",
    "wp-caption-text",
    "credit",
    "credits",
    "photo-?credit",
    "image-?credit",
    "gallery",
    "slideshow",
    "carousel",
    "video-?player",
    "infobox",
    "toc",
    "table-?of-?contents",
    "jump-?to",
    "rating",
    "votes?",
    "poll",
    "login",
    "register",
    "modal",
    "popup",
    "overlay",
    "menu",
    "nav",
    "navbar",
    "navigation",
    "footer",
    "site-?header",
    "masthead",
    "teasers?",
    "donat(?:e|ion)",
    "hidden",
    "noprint",
    "pullquote",
    "pull-?quote",
    "ya-share2",
    "pluso",
    "uptolike",
    "likely",
    "feedback",
  ].join("|")})(?:$|[\\s_-])`,
  "iu",
);

/** Names that say that an element is the body, or holds it, whatever else its name says. */
const BODY_NAMES =
  /article-?(?:body|text|content)|entry-?content|post-?content|story-?body|main-?content|articlebody|content-?body|news-?text|content-?main/iu;

/**
 * Removes what stands around the body of a page. `strict` goes by what sites call their boxes, which is right on most pages and takes the
 * body away on some; `mild` only by what elements are.
 */
export function removeSurroundings(body: DomElement, how: "strict" | "mild"): void {
  const total = textLength(body);
  for (const element of [...body.querySelectorAll(NEVER_BODY)]) removeUnlessLarge(element, total);
  for (const element of [...body.querySelectorAll("[class], [id], [style]")]) {
    if (element.localName === "article" || element.localName === "main") continue;
    const names = `${element.className} ${element.id}`;
    const around = how === "strict" && AROUND_BODY.test(names) && !BODY_NAMES.test(names);
    if (around || hidden(element)) removeUnlessLarge(element, total);
  }
}

/** An element that holds so much of the page is the page, however it is called. */
const LARGE = 0.3;

function removeUnlessLarge(element: DomElement, total: number): void {
  if (textLength(element) <= total * LARGE) element.remove();
}

function hidden(element: DomElement): boolean {
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

function textLength(element: DomElement): number {
  return (element.textContent ?? "").replace(/\s+/gu, " ").length;
}
