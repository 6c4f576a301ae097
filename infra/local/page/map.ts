import { type Markup, markup } from "../../../shared/editions/index.ts";
import { LANDMARKS, OUTLINE } from "./outline.ts";

export interface MapPoint {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
  /** Where its developments are listed. */
  readonly href: string;
}

const WIDTH = 560;
const HEIGHT = 480;
const WEST = 22.9;
const NORTH = 56.35;
/** Pixels per degree of latitude; a degree of longitude is shorter by the cosine of 53.7°. */
const SCALE = HEIGHT / (NORTH - 51.05);
const ACROSS = SCALE * Math.cos((53.7 * Math.PI) / 180);

const x = (longitude: number) => Number(((longitude - WEST) * ACROSS).toFixed(1));
const y = (latitude: number) => Number(((NORTH - latitude) * SCALE).toFixed(1));
const inside = ({ longitude, latitude }: { longitude: number; latitude: number }) =>
  x(longitude) >= 0 && x(longitude) <= WIDTH && y(latitude) >= 0 && y(latitude) <= HEIGHT;

/** A sketch map: a circle for each place, larger for more developments, each a link to them. */
export function map(points: readonly MapPoint[]): Markup {
  const outline = OUTLINE.map(([longitude, latitude]) => `${x(longitude)},${y(latitude)}`).join(" ");
  const shown = points.filter(inside).sort((a, b) => b.count - a.count);
  const beyond = points.filter((point) => !inside(point));
  const total = (list: readonly MapPoint[]) => list.reduce((sum, { count }) => sum + count, 0);
  const named = withRoom(shown);
  const circles = shown.map((point) => {
    const { name, longitude, latitude, count, href } = point;
    const radius = Math.min(30, 5 + 4 * Math.sqrt(count)).toFixed(1);
    const label = `${name}: ${count} ${count === 1 ? "development" : "developments"}`;
    return markup`<a href="${href}" aria-label="${label}"><title>${label}</title><circle cx="${x(longitude)}" cy="${y(latitude)}" r="${radius}"/>${
      named.has(name)
        ? markup`<text x="${x(longitude) + Number(radius) + 3}" y="${y(latitude) + 4}">${name} ${count}</text>`
        : null
    }</a>`;
  });
  const landmarks = LANDMARKS.filter(({ name }) => !shown.some((point) => point.name === name)).map(
    ({ name, longitude, latitude }) =>
      markup`<circle class="landmark" cx="${x(longitude)}" cy="${y(latitude)}" r="2"/><text class="landmark" x="${x(longitude) + 5}" y="${y(latitude) + 4}">${name}</text>`,
  );
  return markup`<figure class="map">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Developments by place">
<polygon points="${outline}"/>${landmarks}${circles}
</svg>
<figcaption>${total(shown)} on the map${
    beyond.length > 0
      ? markup`; elsewhere: ${beyond
          .sort((a, b) => b.count - a.count)
          .slice(0, 12)
          .map(
            ({ name, count, href }, index) => markup`${index > 0 ? ", " : ""}<a href="${href}">${name} ${count}</a>`,
          )}`
      : null
  }</figcaption>
</figure>`;
}

/** The places whose names can be written beside their circles without meeting another name; those with most developments first. */
function withRoom(points: readonly MapPoint[]): Set<string> {
  const written: MapPoint[] = [];
  for (const point of points) {
    const meets = written.some(
      (other) =>
        Math.abs(y(point.latitude) - y(other.latitude)) < 15 && Math.abs(x(point.longitude) - x(other.longitude)) < 90,
    );
    if (!meets && written.length < 12) written.push(point);
  }
  return new Set(written.map(({ name }) => name));
}
