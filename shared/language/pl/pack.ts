import { lightPack } from "../light/pack.ts";
import { POLISH } from "./grammar.ts";

export const pack = lightPack(POLISH);
