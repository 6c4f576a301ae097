/** A run of text on a page, as PDF has it: no lines, no words, only places. */
export interface Run {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** A printed line. Coordinates are in points from the lower left corner. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
}

/** Puts the runs of one page together into printed lines, in the order in which they are drawn. */
export function linesOf(runs: readonly Run[], page: number): Line[] {
  const lines: Line[] = [];
  let current: { text: string; left: number; right: number; y: number; fontSize: number } | null = null;
  const flush = () => {
    if (current !== null && current.text.trim() !== "") lines.push({ ...current, text: current.text.trim(), page });
    current = null;
  };
  for (const run of runs) {
    if (run.str === "") continue;
    const size = run.fontSize || 10;
    const open: { text: string; left: number; right: number; y: number; fontSize: number } | null = current;
    if (open !== null && Math.abs(open.y - run.y) < size * 0.5 && run.x >= open.right - size * 2) {
      const gap = run.x - open.right;
      // A gap without a space in it is one where it is wider than letters stand apart.
      if (gap > size * 0.15 && !/\s$/u.test(open.text) && !/^\s/u.test(run.str)) open.text += " ";
      open.text += run.str;
      open.right = Math.max(open.right, run.x + run.width);
      open.fontSize = Math.max(open.fontSize, run.str.trim() === "" ? 0 : size);
    } else if (run.str.trim() !== "") {
      flush();
      current = { text: run.str, left: run.x, right: run.x + run.width, y: run.y, fontSize: size };
    }
  }
  flush();
  return lines;
}

const PAGE_NUMBER =
  /^[\s\p{Pd}|]*(?:(?:page|p\.|стр\.?|страница|старонка|стор\.?|strona|str\.|seite|puslapis|psl\.)\s*)?\d{1,4}(?:\s*(?:\/|of|из|з|von)\s*\d{1,4})?[\s\p{Pd}|]*$/iu;
/** How many lines at the top and at the bottom of a page may be running heads. */
const EDGE = 3;

/** Takes away page numbers, and what is printed at the same place at the edge of many pages. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map((lines) => new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)]));
  const key = (line: Line) => `${Math.round(line.y / 4)} ${line.text.replace(/\d+/gu, "#").toLowerCase()}`;
  const times = new Map<string, number>();
  for (const edge of edges) for (const text of new Set([...edge].map(key))) times.set(text, (times.get(text) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  return pages.map((lines, page) =>
    lines.filter((line) => {
      if (!edges[page]!.has(line)) return true;
      return !PAGE_NUMBER.test(line.text) && !(pages.length > 1 && (times.get(key(line)) ?? 0) >= often);
    }),
  );
}
