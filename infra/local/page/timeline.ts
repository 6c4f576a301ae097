import { type Markup, markup } from "../../../shared/editions/index.ts";

const WIDTH = 420;
const HEIGHT = 130;
const MOST_DAYS = 60;
const DAY = 86_400_000;

/** Bars by day, at most the sixty days before the latest one; each bar leads to its day. */
export function timeline(days: readonly string[], href: (day: string) => string): Markup {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const sorted = [...counts.keys()].sort();
  const last = sorted.at(-1);
  if (last === undefined) return markup``;
  const limit = Date.parse(last) - (MOST_DAYS - 1) * DAY;
  const earliest = Date.parse(sorted.find((day) => Date.parse(day) >= limit)!);
  const span = Math.max(14, Math.round((Date.parse(last) - earliest) / DAY) + 1);
  const first = Date.parse(last) - (span - 1) * DAY;
  const most = Math.max(...counts.values());
  const step = WIDTH / span;
  const bars = Array.from({ length: span }, (_, index) => {
    const day = new Date(first + index * DAY).toISOString().slice(0, 10);
    const count = counts.get(day) ?? 0;
    if (count === 0) return null;
    const height = Math.max(4, (count / most) * (HEIGHT - 34));
    const label = `${day}: ${count} ${count === 1 ? "development" : "developments"}`;
    return markup`<a href="${href(day)}" aria-label="${label}"><title>${label}</title><rect x="${(index * step + 1).toFixed(1)}" y="${(
      HEIGHT - 18 - height
    ).toFixed(1)}" width="${Math.max(2, step - 2).toFixed(1)}" height="${height.toFixed(1)}"/><text class="count" x="${(
      (index + 0.5) * step
    ).toFixed(1)}" y="${(HEIGHT - 22 - height).toFixed(1)}">${count}</text></a>`;
  });
  const earlier = days.filter((day) => Date.parse(day) < first).length;
  const start = new Date(first).toISOString().slice(0, 10);
  return markup`<figure class="timeline">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Developments by day">
<line x1="0" y1="${HEIGHT - 17}" x2="${WIDTH}" y2="${HEIGHT - 17}"/>${bars}
<text x="0" y="${HEIGHT - 4}">${start}</text><text x="${WIDTH}" y="${HEIGHT - 4}" text-anchor="end">${last}</text>
</svg>
<figcaption>By the day something happened or is planned.${earlier > 0 ? ` ${earlier} earlier ones are not drawn.` : ""}</figcaption>
</figure>`;
}
