import { slavicPack } from "../slavic/pack.ts";

/** The pack; its tables are imported by `load`. */
export const pack = slavicPack("be", async () => (await import("./index.ts")).BELARUSIAN);
