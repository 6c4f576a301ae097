import { smallWords } from "../light/small-words.ts";

export const LITHUANIAN_WORDS = smallWords({
  more: /^(?:dar)$/u,
  and: /^(?:ir|bei)$/u,
  time: /^(?:par(?:ą|os)|savait\p{L}+|dien(?:ą|os)|nakt\p{L}+|mėnes\p{L}+|met(?:ų|us|ais)|rytą|vakar(?:ą|e)|sausį|vasarį|balandį|gegužę|birželį|liepą|rugpjūtį|rugsėjį|spalį|lapkritį|gruodį)$/u,
  when: /^(?:sausį|vasarį|kovą|balandį|gegužę|birželį|liepą|rugpjūtį|rugsėjį|spalį|lapkritį|gruodį|\p{L}+adienį|vakarą|rytą|naktį)$/u,
  where: /^kur$/u,
  company: /^su$/u,
  all: /^(?:visi|visos|visus|visas|visiems)$/u,
  speakers: /^(?:mes|mus|mums)$/u,
  aside: /(?:anči(?:us|ų|ai|am|os|ą)|ant(?:is|į|ys|iems)|usi(?:us|ų|os|ą|am)|usį)$/u,
  want: /^nori/u,
  title:
    /^(?:prezident|premjer|(?:vice)?ministr|žurnalist|lyder|vadov|atstov|blogger|opposition|opozicionier|aktivist|tinklaraštin|direktor|patarėj|generol|pirminink|verslinink|politolog|teisėj|advokat|pasiuntin|komisar|parlamentar|deputat|senator|lider|student|redaktor|profesor|ambasador|komendant|bloger|kapral|sprinter)/u,
  namedBody:
    /^(?:firm|bendrov|įmon|gamintoj|portal|laikrašt|dienrašt|savaitrašt|kanal|televizij|radij|žurnal|profsąjung|partij|centr|lini(?:jos|jų|joms|jas)|aviakompanij|iniciatyv|klub|grup|kompanij|susivienijim|koalicij|terminal|tinkl|platform|projekt|gamykl|operator|vežėj|koncern|bank|agentūr|leidykl|judėjim|organizacij|asociacij|fond)/u,
  someOf: /^(?:grup(?:ė|ę|ės|ei|ių|es)|dal(?:is|į|ies)|daugum(?:a|ą|os))$/u,
  countsNominative: /^(?:du|dvi|trys|abu|abi|(?:keturi|penki|šeši|septyni|aštuoni|devyni)(?:os)?)$/,
  boilerplate: /^(?:foto:|šaltinis:|skaitykite)/iu,
});
