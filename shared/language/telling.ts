import type { Language } from "./languages.ts";

/**
 * Words that one of our languages has and those beside it have not, or have less often: for telling the language of a few words. In lower
 * case, separated by spaces; endings of words begin with a hyphen. A word may stand in several lists: it then counts in part for each.
 */
export const TELLING: Readonly<Record<Language, string>> = {
  ru: "около более раньше лишь очень может будет даже уже между перед среди свыше из-за где-то вверх всех всё мне меня тем чем что как или это был были его её если когда потому после который которая которые также только уже ещё где чтобы он она они нет из от ко об со и с над -ть -ться -ого -его -ия -ие -ии -ию -ция -ции -ние -ния -ений -ает -ует -ет -ой -ей -ым -ыми -ых -ский -ские -ская -ское -ал -ил -ел -ался -ился -ется -ются -ешь",
  be: "можа будзе вельмі нават сёння сярод звыш паміж перад праз без больш раней тым што як або гэта гэты быў быць яго яе калі таму пасля якая якія таксама толькі ўжо яшчэ дзе каб ён яна яны няма так з ад да ў і ды ці не -ць -цца -ага -яга -ыя -ння -нне -аць -аецца -ыць -скі -ская -скія -аў -яў -еў -ваць -ым -ымі -ых",
  uk: "що як або це цей був була було були бути його її якщо коли тому після який яка які яке також тільки вже ще де щоб він вона вони ми ви немає та й і у зі від але чи під між може буде дуже без щодо має мають перед навіть саме лише серед понад треба тобто завжди кажуть дуже теж навколо станом -ти -тися -ться -ого -ою -ння -ський -ська -ські -ій -ії -ів -іть -ить -ють -ять -ити -ати -ював -ювати -ий -ому -ними -ним -них -ися -ав -ив -ів -ався -ився -ється -ються -еш",
  pl: "jest nie się na że do jak ale czy tak już tylko przez dla był była było byli jego jej gdy po który która które także oraz pod nad przed między i z w o ze to co mówię ten ta -ów -ego -ych -ość -ości -ach -ami -ała -ał -ają -em -ię",
  lt: "yra ne ir kad bet ar kaip jau tik per buvo jo jos kai po kuris kuri kurie taip pat su iš į už prieš tarp apie -as -is -us -os -ės -ų -ai -oje -ose -ti -imas -imo -mas",
  de: "ist nicht der die das und ein eine zu von mit auf für dem den des auch nur wie oder aber nach bei war waren hat haben wird sich als -ung -ungen -lich -keit -isch -ische -en",
  en: "is not the of and to in a that for with on as by was were are has have be it he she they from at or but this which his her -ing -tion -ed -ly",
};
