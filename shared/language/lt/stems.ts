/** Other beginnings of Lithuanian verbs, by sound laws. Stems are letters alone, so that "." is a letter here: classes of the letters of all scripts take long to compile. */

/** Roots of verbs whose present, past and infinitive begin in different ways: a row a verb, "pradėjo" beside "pradeda". */
const ROOTS: readonly (readonly string[])[] = `
ved ves|dėj ded|ėm im|kel kėl|skyr skir|tyr tir|kviet kvieč kvies|siunt siunč siųs|leid leis|baud baus|vež veš|gav gau|rink renk|kirt kert kirs
šov šau|krit krent krint kris|gyn gin|spaud spaus|pirk perk|keit keič keis|met mes|vert verč vers|stūm stum|lik liek|žeid žeis|pažin pažįst
tik tink|kil kyl|skrid skrend skris|rad rand ras|sprend spręnd spręs|plėt plės pleč|skund skųs|trem trėm|kur kūr|ėj ei|dav duo|žuv žūst žus
pul puol|griov griau|vog vag|dūr dur|skend skęs|spruk sprunk|grįž grįš|stoj stos stot|smuk smunk|žadėj žada žadės|kentėj kenč|derėj deras derės
stovėj stovi stovės|gaud gaus|rėm rem|kor kar|duž dūž
`
  .trim()
  .split(/[|\n]/u)
  .map((row) => row.split(" "))
  .filter((row) => row.length > 1);

/** Prefixes before a root, with the reflexive "si" and the negation that may stand there, too. */
const PREFIXED = new RegExp(
  `^(ne)?(ap|api|at|ati|į|iš|nu|pa|par|per|pra|pri|su|už)?(si)?(${ROOTS.flat().join("|")})$`,
  "u",
);

/** Roots too short or too like other words to stand without a prefix. */
const BOUND =
  /^(?:.{1,2}|lik|tik|kil|rad|ras|rand|kur|kūr|dav|duo|puol|pul|kar|kor|dur|dūr|gin|gyn|stoj|stot|stos|šov|šau|vog|vag|mes|met|gau|gav|ved|ves|kel|kėl|rėm|rem|vert|verč|vers|trėm|trem)$/u;

/** "blokav" is "blokuo" in "blokuoja" and "blokuotas", "leid" is "leis" in "leisti", "pradėj" is "praded" in "pradeda". */
export function otherStems(stem: string): readonly string[] {
  if (/.{3}av$/u.test(stem)) return [`${stem.slice(0, -2)}uo`];
  if (/.{3}uo$/u.test(stem)) return [`${stem.slice(0, -2)}av`];
  const [, no = "", prefix = "", self = "", root] = PREFIXED.exec(stem) ?? [];
  if (root === undefined || (prefix === "" && BOUND.test(root))) return [];
  const row = ROOTS.find((one) => one.includes(root))!;
  return row.filter((one) => one !== root).map((one) => `${no}${prefix}${self}${one}`);
}
