/** What Polish endings tell of gender. */
import type { GenderEndings } from "../light/gender.ts";

export const POLISH_GENDERS: GenderEndings = {
  verb: [
    ["feminine", /ła(?:by)?$/u],
    ["neuter", /ło(?:by)?$/u],
    ["masculine", /ł(?:by)?$/u],
  ],
  surname: [
    ["feminine", /(?:[sc]ka|owa|ewa)$/u],
    ["masculine", /[sc]ki$/u],
  ],
  woman: /a$/u,
  man: /(?:[iy]sta|ca|mężczyzna|kolega|sędzia|wojewoda|starosta|poeta|marszałek|mikoła|mikita|nikita|ilja|kuba|kosma|barnaba|kiryła|sawa|danyła|kuźma|janka|łuka|zachara)$/u,
  noun: (lower, country) => {
    if (/a$|ość$/u.test(lower)) return "feminine";
    if (/[oeę]$|um$/u.test(lower)) return "neuter";
    if (country) return /ś$/u.test(lower) ? "feminine" : null;
    return /[bdfghjklłmnprtwz]$/u.test(lower) && !/(?:rz|cz|sz|dz|kolej)$/u.test(lower) ? "masculine" : null;
  },
  office: /(?:er|or|tr|nt|st|og|ik|acz|at|ec|usz)$/u,
};
