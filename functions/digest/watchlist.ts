import type { Outlets } from "../../shared/editions/index.ts";

/** Whose outlet it is. */
export const outlets: Outlets = () => null;

/** The English name of the region a place lies in. */
export const regionOf = (_within: readonly string[]): string | null => null;
