import { markup, trustedMarkup } from "../../shared/editions/index.ts";
import type { DigestLanguage } from "../../shared/language/languages.ts";

/** A button that posts its fields back to the address of the page. */
export interface Choice {
  readonly label: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Page {
  readonly language: DigestLanguage;
  readonly title: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

const STYLE = `:root{color-scheme:light dark}
body{margin:0;padding:12vh 24px 48px;font:17px/1.5 Georgia,"Times New Roman",serif;background:#f3f1ec;color:#1d1b18}
main{max-width:34rem;margin:0 auto;padding:32px;background:#fff;border-top:3px solid #a01a1a}
h1{margin:0 0 12px;font-size:1.5rem;line-height:1.25}
button{font:inherit;font-size:1rem;margin:8px 8px 0 0;padding:10px 18px;color:#fff;background:#0a4d8c;border:0;cursor:pointer}
button:focus-visible{outline:3px solid #b96f00;outline-offset:2px}
form{display:inline}
@media (prefers-color-scheme:dark){body{background:#141311;color:#efebe3}main{background:#1e1d1a;border-color:#ff968c}button{background:#93c5f5;color:#141311}}`;

/** One question or answer with its buttons. It needs no script, loads nothing, and works by keyboard. */
export function renderPage({ language, title, text, choices }: Page): string {
  const forms = choices.map(
    ({ label, fields }) =>
      markup`<form method="post">${Object.entries(fields).map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)}<button type="submit">${label}</button></form>`,
  );
  return markup`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${trustedMarkup(STYLE)}</style></head><body><main><h1>${title}</h1><p>${text}</p>${forms}</main></body></html>`
    .source;
}
