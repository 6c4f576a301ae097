import type { ActivityView, EditionView } from "../view.ts";
import { COLOUR, STYLE } from "./mail-style.ts";
import { type Markup, markup } from "./markup.ts";
import { clip } from "./text.ts";
import { word } from "./words.ts";

const HEIGHT = 44;

/** The last days as a row of bars with their counts, and the regions in a line; in tables, since images may be off. */
export function activityTable(view: EditionView, activity: ActivityView): Markup {
  const days = activity.days.slice(-14);
  const most = Math.max(1, ...days.map(({ count }) => count));
  const bar = (count: number) => Math.max(1, Math.round((count / most) * HEIGHT));
  const regions = activity.regions.slice(0, 8).map(({ name, count }) => `${clip(name, 60)} ${count}`);
  return markup`<p class="s" style="${STYLE.topic};margin:0 0 8px">${word(view, "perDay")}</p><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:480px"><tr>${days.map(
    ({ count }) =>
      markup`<td valign="bottom" align="center" width="7%" style="padding:0 3px;vertical-align:bottom"><p class="s" style="margin:0;font:11px/16px Helvetica,Arial,sans-serif;color:${COLOUR.soft}">${count}</p><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="b" height="${bar(count)}" bgcolor="${COLOUR.bar}" style="background-color:${COLOUR.bar}"></td></tr></table></td>`,
  )}</tr><tr>${days.map(
    ({ day }) =>
      markup`<td align="center" class="s" style="padding:2px 0 0;font:11px/16px Helvetica,Arial,sans-serif;color:${COLOUR.soft}">${clip(day.slice(8) || day, 5)}</td>`,
  )}</tr></table>${regions.length > 0 && markup`<p class="s" style="${STYLE.note};margin:10px 0 0"><b>${word(view, "perRegion")}:</b> ${regions.join(" · ")}</p>`}`;
}
