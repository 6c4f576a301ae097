import type { StatementWords } from "../statements.ts";

export const statements: StatementWords = {
  undersigned:
    /(?:^|\n)We,? (?:the )?undersigned,? (?:are |as )?(?:the )?((?:\p{L}+ ){0,3}?)(\p{Ll}+)(?=[,. ]|$)|(?:^|\n)We are (?:the )?((?:\p{L}+ ){0,2}?)(\p{Ll}+) (?:of|from)\b/u,
  signing: [
    [/^(?:organi[sz]ations?|ngos|groups|associations|initiatives|foundations)$/u, "NGO", "human rights organisations"],
    [
      /^(?:relatives|families|mothers|wives|parents|widows|doctors|medics|athletes|lawyers|writers|musicians)$/u,
      "CVL",
      null,
    ],
    [/^(?:workers|miners|employees|railwaymen)$/u, "LAB", null],
    [/^(?:students|lecturers|teachers|academics|scholars|scientists)$/u, "EDU", null],
    [/^(?:journalists|editors|reporters)$/u, "MED", null],
    [/^(?:activists|politicians|prisoners)$/u, "OPP", null],
  ],
  addressing:
    /(?:^|\n)(?:[^\n]* )?(?:letter|appeal|petition|address|message|submission) to (?:the )?$|(?:^|\n)dear [^\n]*$/iu,
  smallInNames: /^(?:for|of|the|without|and|in|on)$/u,
  bodyNames:
    /\b(?:for|of|without|Watch|Media|Circle|Committee|Union|Press|Center|Centre|Foundation|Forum|Network|Rights|House|Club|Institute|International|PEN|Group|Society|Alliance|Coalition|Association|Federation|Initiative|Reporters|Journalists|Index)\b/u,
};
