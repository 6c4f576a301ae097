/** Latin letters for the Cyrillic ones of our languages: one reading for all of them, made for comparing, not for reading. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а a,б b,в v,г g,ґ g,д d,е e,ё e,є e,ж zh,з z,и i,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ў u,ф f,х h,ц c," +
    "ч ch,ш sh,щ sh,ъ ,ы y,ь ,э e,ю iu,я ia,’ ,' "
  )
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Folds a text to lower-case Latin letters without diacritics, so that scripts and accents make no difference. */
export function foldScript(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u0400-\u04ff’']/gu, (letter) => LATIN[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}
