import { lightPack } from "../light/pack.ts";
import { GERMAN } from "./grammar.ts";

export const pack = lightPack(GERMAN);
