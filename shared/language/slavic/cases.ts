import type { Case } from "../analysis.ts";
import { ANY_CASE, CASE_BITS } from "./reading.ts";

const CASE_NAMES: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "loc"];

/** Names of the cases in `bits`; none where every case is possible. */
export const caseNames = (bits: number): Case[] =>
  bits === ANY_CASE ? [] : CASE_NAMES.filter((name) => (bits & CASE_BITS[name]!) !== 0);
