import type { Reading } from "../reading.ts";

/** Case, number and gender that a phrase can have together. */
export interface Agreement {
  readonly cases: number;
  readonly plural: boolean | null;
  readonly gender: "m" | "f" | "n" | null;
}

/** What two words of one phrase can stand in together; empty where they do not agree. */
export function agree(left: readonly Agreement[], right: readonly Agreement[]): Agreement[] {
  const out: Agreement[] = [];
  for (const a of left)
    for (const b of right) {
      const cases = a.cases & b.cases;
      if (cases === 0) continue;
      if (a.plural !== null && b.plural !== null && a.plural !== b.plural) continue;
      if (a.gender !== null && b.gender !== null && a.gender !== b.gender && !(a.plural ?? b.plural)) continue;
      out.push({ cases, plural: a.plural ?? b.plural, gender: a.gender ?? b.gender });
    }
  return out;
}

/** What a word can stand in by its readings. */
export const agreementsOf = (readings: readonly Reading[]): Agreement[] =>
  readings.map(({ cases, plural, gender }) => ({ cases, plural, gender }));

/** Restricts to the given cases; the whole where none would remain. */
export function restrict(agreements: readonly Agreement[], cases: number): Agreement[] {
  const narrowed = agreements.flatMap((agreement) =>
    (agreement.cases & cases) === 0 ? [] : [{ ...agreement, cases: agreement.cases & cases }],
  );
  return narrowed.length > 0 ? narrowed : [...agreements];
}
