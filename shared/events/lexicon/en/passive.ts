import type { PassiveForm } from "../pattern.ts";

const PARTICIPLE =
  /^(?:held|led|hit|hurt|put|cut|let|made|lost|sold|fed|met|laid|paid|hung|shot|[a-z-]{2,}(?:ed|en|ut|et|nt|ound|eld|aught|ought|own|un|one|ade|ept|elt|old|ost|id|it|ung))$/u;

export const passive: PassiveForm = { auxiliary: "be", isParticiple: (word) => PARTICIPLE.test(word) };
