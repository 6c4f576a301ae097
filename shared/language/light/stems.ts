/**
 * Other beginnings that a verb has in some of its forms, by the sound laws of its language: Ukrainian «відправи-» is «відправле-» in
 * «відправлено», Polish "odrzuci-" is "odrzuco-" in "odrzucono", Lithuanian "leid-" is "leis-" in "leisti". Lists of stems need name one.
 * Stems are letters alone, so that "." is a letter here: classes of the letters of all scripts take long to compile.
 */
import type { Language } from "../languages.ts";

const HARDENED: Readonly<Record<string, string>> = { д: "дж", т: "ч", с: "ш", з: "ж" };

/** «ліквідув» is «ліквідов» in «ліквідовано», «звільни» is «звільнен» in «звільнені» and «звільнят» in «звільнять». */
function ukrainian(stem: string): readonly string[] {
  const inside = insideOf(stem);
  // «взяти» and «узяти», «убити» and «вбити»: the first sound goes by the word before.
  return /^[ув][бвгджзклмнпрстхцчшщ]/u.test(stem)
    ? [...inside, ...[stem, ...inside].map((one) => (one.startsWith("в") ? "у" : "в") + one.slice(1))]
    : inside;
}

function insideOf(stem: string): readonly string[] {
  if (/.{3}ува?$/u.test(stem)) return [`${stem.replace(/ува?$/u, "")}ован`];
  // «скоїти», «скоєно».
  if (/.{2}ї$/u.test(stem)) return [`${stem.slice(0, -1)}єн`];
  const before = /^(.{2,})и$/u.exec(stem)?.[1];
  if (before === undefined) return [];
  if (before.endsWith("ст")) return [`${before.slice(0, -2)}щен`, `${before}ят`];
  const last = before.at(-1)!;
  if (/[бпвмф]/u.test(last)) return [`${before}лен`, `${before}лят`];
  const hard = HARDENED[last];
  return [
    `${hard === undefined ? before : before.slice(0, -1) + hard}ен`,
    /[жчшщ]/u.test(last) ? `${before}ат` : `${before}ят`,
  ];
}

/** "odrzuci" is "odrzucon", "zatwierdzi" "zatwierdzon", "ogłosi" "ogłoszon", "wypuści" "wypuszczon", "wykluczy" "wykluczon", "zamkną" "zamknięt", "zastrzeli" "zastrzelon", "wywioz" "wywiez", "wywieź" and "wywióz". */
function polish(stem: string): readonly string[] {
  if (/.ści$/u.test(stem)) return [`${stem.slice(0, -3)}szczon`];
  if (/.{2}(?:c|dz)i$/u.test(stem)) return [`${stem.slice(0, -1)}on`];
  if (/.{2}si$/u.test(stem)) return [`${stem.slice(0, -2)}szon`];
  if (/.{2}zi$/u.test(stem)) return [`${stem.slice(0, -2)}żon`];
  if (/.{2}(?:[cr]z|ż)y$|.{3}li$/u.test(stem)) return [`${stem.slice(0, -1)}on`];
  if (/.wio[zd]$|.nios$/u.test(stem)) {
    const [before, last] = [stem.slice(0, -2), stem.at(-1)!];
    return [`${before}e${last}`, `${before}e${{ z: "ź", s: "ś", d: "dz" }[last]}`, `${before}ó${last}`];
  }
  if (/.{2}ną$/u.test(stem)) return [`${stem.slice(0, -1)}ię`, `${stem.slice(0, -1)}ę`];
  if (/.{2}ją$/u.test(stem)) return [`${stem.slice(0, -1)}ę`];
  return [];
}

/** Roots of Lithuanian verbs whose present, past and infinitive begin in different ways: a row a verb, "pradėjo" beside "pradeda". */
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
function lithuanian(stem: string): readonly string[] {
  if (/.{3}av$/u.test(stem)) return [`${stem.slice(0, -2)}uo`];
  if (/.{3}uo$/u.test(stem)) return [`${stem.slice(0, -2)}av`];
  const [, no = "", prefix = "", self = "", root] = PREFIXED.exec(stem) ?? [];
  if (root === undefined || (prefix === "" && BOUND.test(root))) return [];
  const row = ROOTS.find((one) => one.includes(root))!;
  return row.filter((one) => one !== root).map((one) => `${no}${prefix}${self}${one}`);
}

const STEMS: Partial<Record<Language, (stem: string) => readonly string[]>> = {
  uk: ukrainian,
  pl: polish,
  lt: lithuanian,
};

/** Endings of Polish perfective stems and those of their imperfective partners: "wprowadzi" is "wprowadza", "odrzuci" "odrzuca", "podpisa" "podpisuj". */
const POLISH_PARTNERS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})łoży$/u, "kłada"],
  [/(?<=.)stąpi$/u, "stępuj"],
  [/(?<=.)tworzy$/u, "twiera"],
  [/mówi$/u, "mawia"],
  [/(?<=.)róci$/u, "raca"],
  [/zamkną$/u, "zamyka"],
  [/(?<=.)ciągną$/u, "ciąga"],
  [/(?<=.{2})ści$/u, "szcza"],
  [/(?<=.{2})dzi$/u, "dza"],
  [/(?<=.{2})si$/u, "sza"],
  [/(?<=.{2})zi$/u, "ża"],
  [/(?<=.{2})([cl])i$/u, "$1a"],
  [/(?<=.{2})([nwbpm])i$/u, "$1ia"],
  [/(?<=.{2})(rz|cz|ż|sz)y$/u, "$1a"],
  [/(?<=.{2}(?:kaz|pis|szuk|trzym|słuch))a$/u, "uj"],
  [/(?<=.)sła$/u, "syła"],
  [/ebra$/u, "biera"],
  [/(?<=[aouyi])bra$/u, "biera"],
  [/(?<=.)jecha$/u, "jeżdża"],
  [/(?<=.)lecia$/u, "latuj"],
  [/przyję$/u, "przyjmuj"],
];

/**
 * Imperfective stems of a perfective one, by the sound laws of Polish; none elsewhere. A law may also give a stem that no verb has: it is
 * never met.
 */
export function partnersOf(language: Language, stem: string): readonly string[] {
  if (language !== "pl") return [];
  const law = POLISH_PARTNERS.find(([ending]) => ending.test(stem));
  if (law === undefined) return [];
  const partner = stem.replace(law[0], law[1]);
  // "ogłosi" is "ogłasza", but "podnosi" stays: both vowels are tried.
  const raised = /o.{1,3}[iy]$/u.test(stem) ? partner.replace(/o(?=.{2,4}$)/u, "a") : partner;
  return raised === partner ? [partner] : [partner, raised];
}

/** The stem and the others that stand for it in some forms; the stem alone in a language without such laws. */
export const stemsOf = (language: Language, stem: string): readonly string[] => [
  stem,
  ...(STEMS[language]?.(stem) ?? []),
];
