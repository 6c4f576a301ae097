/** Other beginnings of Polish verbs, by sound laws, and those of their imperfective partners. Stems are letters alone, so that "." is a letter here: classes of the letters of all scripts take long to compile. */

/** "odrzuci" is "odrzucon", "zatwierdzi" "zatwierdzon", "ogłosi" "ogłoszon", "wypuści" "wypuszczon", "wykluczy" "wykluczon", "zamkną" "zamknięt", "zastrzeli" "zastrzelon", "wywioz" "wywiez", "wywieź" and "wywióz". */
export function otherStems(stem: string): readonly string[] {
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

/** Endings of perfective stems and those of their imperfective partners: "wprowadzi" is "wprowadza", "odrzuci" "odrzuca", "podpisa" "podpisuj". */
const PARTNERS: readonly (readonly [RegExp, string])[] = [
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
 * Imperfective stems of a perfective one, by the sound laws of Polish. A law may also give a stem that no verb has: it is
 * never met.
 */
export function partnersOf(stem: string): readonly string[] {
  const law = PARTNERS.find(([ending]) => ending.test(stem));
  if (law === undefined) return [];
  const partner = stem.replace(law[0], law[1]);
  // "ogłosi" is "ogłasza", but "podnosi" stays: both vowels are tried.
  const raised = /o.{1,3}[iy]$/u.test(stem) ? partner.replace(/o(?=.{2,4}$)/u, "a") : partner;
  return raised === partner ? [partner] : [partner, raised];
}
