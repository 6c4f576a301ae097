/** What Ukrainian endings tell of gender. */
import type { GenderEndings } from "../light/gender.ts";

export const UKRAINIAN_GENDERS: GenderEndings = {
  verb: [
    ["feminine", /ла(?:ся|сь)?$/u],
    ["neuter", /ло(?:ся|сь)?$/u],
    ["masculine", /(?:в|вся|ніс|віз|ріс|міг|зник|втік|утік)$/u],
  ],
  surname: [
    ["feminine", /(?:ська|цька|ова|єва|іна)$/u],
    ["masculine", /(?:ський|цький|ов|єв|ін)$/u],
  ],
  woman: /[ая]$/u,
  man: /^(?:микола|ілля|сава|кузьма|лука|хома|нікіта|микита|данила|саша|женя|суддя|голова|воєвода|староста|колега|убивця|вбивця|глава|старшина|лівша|посла)$/u,
  noun: (lower, country) => {
    if (/[ая]$/u.test(lower)) return /(?:ння|ття|лля|ддя|ччя|ззя|сся)$/u.test(lower) ? "neuter" : "feminine";
    if (/[оеє]$/u.test(lower)) return "neuter";
    if (/ь$/u.test(lower)) return country ? "feminine" : null;
    return /[бвгґджзйклмнпрстфхцчшщ]$/u.test(lower) ? "masculine" : null;
  },
  office: /(?:ер|ор|тр|нт|ст|ог|ик|ач|ар|ат|ець|ий)$/u,
};
