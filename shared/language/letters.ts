/**
 * How often each letter stands in Russian, Belarusian and Ukrainian texts, per 10,000 letters, rounded; counted in the treebanks
 * UD_Russian-GSD, UD_Belarusian-HSE and UD_Ukrainian-IU. A letter that is not listed does
 * not belong to the language. The three differ so much (а is 17 % of Belarusian and 8 % of Russian, о the other way round) that a few
 * words tell them apart.
 */
export const LETTERS = {
  ru: "а841 б162 в481 г199 д300 е805 ё23 ж74 з157 и796 й159 к365 л433 м299 н672 о1047 п276 р547 с571 т565 у225 ф45 х100 ц66 ч119 ш53 щ32 ъ3 ы179 ь127 э29 ю65 я187",
  be: "а1673 б179 в314 г184 д348 е368 ё32 ж72 з264 і483 й114 к398 л379 м304 н681 о278 п299 р533 с451 т363 у323 ў211 ф37 х123 ц251 ч124 ш79 ы451 ь157 э134 ю59 я335",
  uk: "а827 б164 в535 г160 ґ2 д343 е475 є58 ж81 з223 и621 і594 ї89 й110 к371 л345 м299 н714 о953 п283 р512 с407 т544 у343 ф30 х114 ц97 ч120 ш70 щ46 ь181 ю77 я213",
} as const;
