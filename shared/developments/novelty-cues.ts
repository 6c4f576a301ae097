/**
 * Words by which news outlets mark a correction or a withdrawal of their own reports. One expression a line; each is tried on the
 * title, the first lines and the last lines of an article. A cue is the outlet speaking of its own report: other people's denials
 * ("the ministry denied reports") are events with the status `denied`, not amendments.
 */
export const AMENDMENT_CUES: Readonly<Record<"correction" | "retraction", readonly RegExp[]>> = {
  retraction: [
    // English
    /^\s*(?:retraction|retracted|withdrawn|kill notice|story withdrawn)\s*[:—–-]/im,
    /\b(?:we|the (?:agency|editors?|newspaper|site|outlet|newsroom)|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}) (?:has |have |is |are )?(?:retract(?:s|ed|ing)?|withdr(?:aws?|ew|awn|awing)|takes? back|took back) (?:(?:its|our|the|this|that|an?)\s)(?:\p{L}+\s){0,4}(?:report|story|article|item|claim|news|publication)/iu,
    /\b(?:report|story|article|item) (?:has been|was|is being) (?:retracted|withdrawn|removed as (?:false|unconfirmed|untrue))/i,
    /\b(?:earlier|previous|our) (?:report|story|article|item)\b[^.]{0,80}\b(?:was (?:false|wrong|incorrect|untrue|mistaken|in error|erroneous)|turned out to be (?:false|wrong|untrue|a mistake)|is not true|should be disregarded)/i,
    /\b(?:did not happen|never happened|no such (?:arrest|detention|event|incident|protest|rally|raid|strike|visit|meeting|decree|order) took place)\b/i,
    /\bplease disregard\b/i,
    // Russian
    /^\s*(?:опровержение|отзыв (?:публикации|сообщения|новости|материала))\s*[:.—–-]/imu,
    /(?:редакция|издание|агентство|мы|телеканал|портал|сайт)\s(?:\p{L}+\s){0,3}(?:отзыва(?:ет|ем)|отозвал[аио]?|снима(?:ет|ем) с публикации|снял[аио]? с публикации|удалил[аио]?)\s(?:\p{L}+\s){0,4}(?:сообщени|публикаци|новост|материал|заметк|стать)/iu,
    /(?:сообщение|информация|новость|публикация|заметка|материал)\s[^.]{0,90}(?:оказал(?:ась|ось|ся) (?:недостоверн|ложн|ошибочн|неверн|фейк)|не подтвердил(?:ась|ось|ся)|не соответству(?:ет|ют) действительности|отозван[аоы]?|снят[аоы]? с публикации)/iu,
    // Belarusian
    /^\s*(?:абвяржэнне|адкліканне (?:публікацыі|паведамлення|навіны))\s*[:.—–-]/imu,
    /(?:рэдакцыя|выданне|агенцтва|агенства|мы|тэлеканал|партал|сайт)\s(?:\p{L}+\s){0,3}(?:адкліка(?:е|ем)|адклікал[аі]?|здыма(?:е|ем) з публікацыі|зняла? з публікацыі|знялі з публікацыі|выдаліл[аі]?)\s(?:\p{L}+\s){0,4}(?:паведамленн|публікацы|навін|матэрыял|нататк|артыкул)/iu,
    /(?:паведамленне|інфармацыя|навіна|публікацыя|нататка|матэрыял)\s[^.]{0,90}(?:аказал(?:ася|ася|іся)|аказаўся|апынул(?:ася|іся)) (?:недакладн|няпраўдзів|памылков|няслушн|фэйк|фейк|непраўдзів)/iu,
    /(?:паведамленне|інфармацыя|навіна|публікацыя|нататка|матэрыял)\s[^.]{0,90}(?:не пацвердзіл(?:ася|іся)|не адпавяда(?:е|юць) рэчаіснасці|адкліканая?|знят(?:а|ая|ы) з публікацыі)/iu,
  ],
  correction: [
    // English
    /^\s*(?:\(?(?:corrects?|correction|corrected|clarification|editor['’]s note|update and correction)\)?)\s*[:—–-]/im,
    /\((?:corrects|corrected|correction)\b/i,
    /\b(?:an? |the )?(?:earlier|previous|original|first) (?:version|edition|report|headline) (?:of this (?:story|article|report|item) )?(?:misstated|incorrectly|wrongly|mistakenly|erroneously|said|stated|gave|put|reported|named|misidentified)/i,
    /\b(?:this|the) (?:story|article|report|item) (?:has been|was|is) (?:corrected|amended)\b/i,
    /\b(?:incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|reported|gave|put|named|identified|wrote)\b/i,
    /\b(?:corrects?|corrected|correcting) (?:its|the|an? earlier|our|their) (?:\p{L}+ ){0,3}(?:report|figure|number|count|toll|story|date|statement|list)/iu,
    /\bwe regret the error\b/i,
    // Russian
    /^\s*\(?(?:исправление|исправлено|поправка|уточнение|уточнено|исправляет|уточня(?:ет|ем|ются?))\)?(?:\s*[:.—–-]|\s\p{L}+[:—–])/imu,
    /(?:в (?:ранней|первой|предыдущей|первоначальной) версии|ранее (?:\p{L}+\s){0,3}(?:ошибочно|неверно|по ошибке)|(?:ошибочно|неверно|по ошибке) (?:сообщал|указал|назва|указыва|был[аои]? указан|говорил|написал|привод))/iu,
    /(?:редакция|издание|агентство|мы)\s(?:\p{L}+\s){0,3}(?:исправ(?:ила?|или|ляет|ляем)|приносит извинения за (?:ошибку|неточность)|уточня(?:ет|ем))/iu,
    /приносим извинения за (?:ошибку|неточность)/iu,
    // Belarusian
    /^\s*\(?(?:выпраўленне|выпраўлена|папраўка|удакладненне|удакладнена|выпраўляе|удакладня(?:е|ем|юцца|ецца))\)?(?:\s*[:.—–-]|\s\p{L}+[:—–])/imu,
    /(?:у (?:ранейшай|першай|папярэдняй|першапачатковай) версіі|раней (?:\p{L}+\s){0,3}(?:памылкова|няправільна)|(?:памылкова|няправільна|няслушна) (?:паведам|назва|назва[лў]|указа|напіса|была? ўказан|гаварыл|было ўказана))/iu,
    /(?:рэдакцыя|выданне|агенцтва|агенства|мы)\s(?:\p{L}+\s){0,3}(?:выправіл[аі]?|выпраўля(?:е|ем)|просіць прабачэння за (?:памылку|недакладнасць)|удакладня(?:е|ем))/iu,
    /просім прабачэння за (?:памылку|недакладнасць)/iu,
  ],
};
