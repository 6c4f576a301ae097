import { slavicPack } from "../slavic/pack.ts";

/** The pack; its tables are imported by `load`. */
export const pack = slavicPack("ru", async () => (await import("./index.ts")).RUSSIAN);
