import { lightPack } from "../light/pack.ts";
import { LITHUANIAN } from "./grammar.ts";

export const pack = lightPack(LITHUANIAN);
