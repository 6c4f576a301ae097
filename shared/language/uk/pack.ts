import { lightPack } from "../light/pack.ts";
import { UKRAINIAN } from "./grammar.ts";

export const pack = lightPack(UKRAINIAN);
