/**
 * How the mail looks. Light colours stand in the elements, where every client keeps them; dark ones in the style sheet, for clients
 * that know `prefers-color-scheme` (Apple Mail, Thunderbird, Outlook for Mac and phones) and, by attribute, Outlook on the web.
 * All pairs of text and ground have a contrast of at least 4.5 to 1, in both.
 */
const LIGHT = {
  page: "#f3f1ec",
  card: "#ffffff",
  ink: "#1d1b18",
  soft: "#5d584f",
  rule: "#dcd7cc",
  link: "#0a4d8c",
  alarm: "#a01a1a",
  note: "#6a4700",
  noteGround: "#fcf1d6",
  calm: "#3f5f4a",
  edge: "#b96f00",
  bar: "#7d8fa3",
} as const;

const DARK: Record<keyof typeof LIGHT, string> = {
  page: "#141311",
  card: "#1e1d1a",
  ink: "#efebe3",
  soft: "#b0a99c",
  rule: "#403c35",
  link: "#93c5f5",
  alarm: "#ff968c",
  note: "#f4d999",
  noteGround: "#3a3017",
  calm: "#9fd0b2",
  edge: "#e8a33d",
  bar: "#7f93a8",
};

export const COLOUR = LIGHT;

const SERIF = "Georgia,'Times New Roman',serif";
const SANS = "Helvetica,Arial,sans-serif";

/** Inline styles, by what they are for. The class beside each carries the dark colour. */
export const STYLE = {
  small: `font:13px/20px ${SANS};color:${LIGHT.soft}`,
  title: `margin:0;font:bold 30px/36px ${SERIF};color:${LIGHT.ink}`,
  summary: `margin:0 0 4px;font:15px/22px ${SANS};color:${LIGHT.ink}`,
  section: `margin:0;font:bold 13px/18px ${SANS};letter-spacing:1px;color:`,
  topic: `margin:0;font:bold 15px/20px ${SANS};color:${LIGHT.soft}`,
  headline: `margin:0 0 4px;font:bold 19px/25px ${SERIF};color:${LIGHT.ink}`,
  facts: `margin:0 0 8px;font:14px/20px ${SANS};color:${LIGHT.soft}`,
  change: `margin:0 0 8px;padding:6px 10px;font:14px/20px ${SANS};color:${LIGHT.note};background-color:${LIGHT.noteGround}`,
  quote: `margin:0 0 2px;font:italic 16px/24px ${SERIF};color:${LIGHT.ink}`,
  beside: `margin:6px 0 2px;font:13px/19px ${SANS};color:${LIGHT.soft}`,
  sideMark: `width:12px;padding:0;font:14px/20px ${SANS};color:${LIGHT.soft}`,
  side: `padding:0 0 5px;font:14px/20px ${SANS};color:${LIGHT.ink}`,
  sideQuote: `font:italic 14px/20px ${SERIF};color:${LIGHT.soft}`,
  line: `margin:0 0 8px;font:15px/22px ${SANS};color:${LIGHT.ink}`,
  note: `margin:0 0 8px;font:13px/19px ${SANS};color:${LIGHT.soft}`,
  link: `color:${LIGHT.link}`,
  headlineLink: `color:${LIGHT.ink};text-decoration:none`,
} as const;

const darkRules = (prefix: string) =>
  [
    `${prefix}.p{background-color:${DARK.page}!important}`,
    `${prefix}.c{background-color:${DARK.card}!important}`,
    `${prefix}.i{color:${DARK.ink}!important}`,
    `${prefix}.s{color:${DARK.soft}!important}`,
    `${prefix}.l{color:${DARK.link}!important}`,
    `${prefix}.a{color:${DARK.alarm}!important}`,
    `${prefix}.g{color:${DARK.calm}!important}`,
    `${prefix}.y{color:${DARK.note}!important}`,
    `${prefix}.n{color:${DARK.note}!important;background-color:${DARK.noteGround}!important}`,
    `${prefix}.r{border-color:${DARK.rule}!important}`,
    `${prefix}.ra{border-color:${DARK.alarm}!important}`,
    `${prefix}.rn{border-color:${DARK.edge}!important}`,
    `${prefix}.b{background-color:${DARK.bar}!important}`,
  ].join("");

/** The style sheet: dark colours, and narrow screens. */
export const STYLE_SHEET = [
  `@media (prefers-color-scheme:dark){${darkRules("")}}`,
  darkRules("[data-ogsc] "),
  "@media (max-width:600px){.w{padding-left:18px!important;padding-right:18px!important}.t{font-size:25px!important;line-height:30px!important}}",
].join("");
