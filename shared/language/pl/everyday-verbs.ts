/** Everyday Polish verbs by their forms: they tell no news, but whoever does them does nothing else of their clause. */
import { everydayForms } from "../light/everyday.ts";

/** Infinitive and third person singular of the present. */
const IMPERFECTIVE = `
iść=idzie ważyć=waży kłaść=kładzie sprzątać=sprząta szeptać=szepcze lękać=lęka smucić=smuci żegnać=żegna gonić=goni gnać=gna
latać=lata jechać=jedzie czytać=czyta pisać=pisze grać=gra witać=wita pytać=pyta płakać=płacze kłamać=kłamie łamać=łamie
wołać=woła władać=włada pchać=pcha skakać=skacze drżeć=drży leżeć=leży spać=śpi milczeć=milczy krzyczeć=krzyczy myśleć=myśli
wiedzieć=wie maleć=maleje płacić=płaci nosić=nosi bronić=broni chronić=chroni czuwać=czuwa kończyć=kończy mierzyć=mierzy
burzyć=burzy psuć=psuje palić=pali gasić=gasi czyścić=czyści karmić=karmi żywić=żywi rodzić=rodzi dowodzić=dowodzi
przewodzić=przewodzi przewodniczyć=przewodniczy tańczyć=tańczy uczyć=uczy lubić=lubi dziwić=dziwi martwić=martwi
niepokoić=niepokoi złościć=złości walczyć=walczy głosić=głosi karać=karze ganić=gani leczyć=leczy krwawić=krwawi dawać=daje
nadawać=nadaje wydawać=wydaje przepraszać=przeprasza opłacać=opłaca spełniać=spełnia wdrażać=wdraża naprawiać=naprawia
nakłaniać=nakłania podrabiać=podrabia wspominać=wspomina uspokajać=uspokaja obawiać=obawia żyć=żyje myć=myje pić=pije bić=bije
szyć=szyje kryć=kryje współczuć=współczuje wiązać=wiąże brać=bierze prać=pierze jeść=je siedzieć=siedzi patrzeć=patrzy
słyszeć=słyszy widzieć=widzi cierpieć=cierpi boleć=boli należeć=należy zależeć=zależy śmiać=śmieje bać=boi stać=stoi
wierzyć=wierzy cieszyć=cieszy wozić=wozi chodzić=chodzi wchodzić=wchodzi wychodzić=wychodzi przychodzić=przychodzi
dochodzić=dochodzi odchodzić=odchodzi pochodzić=pochodzi nadchodzić=nadchodzi obchodzić=obchodzi przechodzić=przechodzi
zachodzić=zachodzi wynosić=wynosi przynosić=przynosi ponosić=ponosi odnosić=odnosi podnosić=podnosi unosić=unosi robić=robi
wyrabiać=wyrabia mylić=myli tęsknić=tęskni marzyć=marzy śnić=śni liczyć=liczy dotyczyć=dotyczy znaczyć=znaczy oznaczać=oznacza
brzmieć=brzmi wyglądać=wygląda oglądać=ogląda słuchać=słucha szukać=szuka czekać=czeka mieszkać=mieszka działać=działa
zarabiać=zarabia zajmować=zajmuje pilnować=pilnuje próbować=próbuje kosztować=kosztuje rosnąć=rośnie tonąć=tonie płynąć=płynie
ciągnąć=ciągnie biec=biegnie strzec=strzeże wieźć=wiezie nieść=niesie kraść=kradnie pomagać=pomaga wymagać=wymaga
`;

/** Their present forms are futures. */
const PERFECTIVE = `
pójść=pójdzie przyjść=przyjdzie wyjść=wyjdzie wejść=wejdzie dojść=dojdzie odejść=odejdzie nadejść=nadejdzie podejść=podejdzie przejść=przejdzie
zajść=zajdzie spaść=spadnie wpaść=wpadnie wypaść=wypadnie upaść=upadnie napaść=napadnie dopaść=dopadnie przepaść=przepadnie obciąć=obetnie
przeciąć=przetnie wyciąć=wytnie pożegnać=pożegna
dolecieć=doleci umrzeć=umrze zacząć=zacznie wziąć=weźmie dać=da pobrać=pobierze przebrać=przebierze ubrać=ubierze wybić=wybije
przebić=przebije wyleczyć=wyleczy udowodnić=udowodni odprowadzić=odprowadzi obronić=obroni ochronić=ochroni poczekać=poczeka
zaczekać=zaczeka doczekać=doczeka policzyć=policzy zmierzyć=zmierzy skończyć=skończy zakończyć=zakończy dokończyć=dokończy
ukończyć=ukończy udusić=udusi naprawić=naprawi zepsuć=zepsuje spalić=spali ugasić=ugasi umyć=umyje nakarmić=nakarmi
przeżyć=przeżyje osiedlić=osiedli zmaleć=zmaleje zawołać=zawoła napisać=napisze zapisać=zapisze nauczyć=nauczy zrozumieć=zrozumie
zapamiętać=zapamięta zapomnieć=zapomni wspomnieć=wspomni zdziwić=zdziwi uspokoić=uspokoi przywitać=przywita nawrócić=nawróci
zaniechać=zaniecha dotrzymać=dotrzyma spełnić=spełni wdrożyć=wdroży nadużyć=nadużyje oszukać=oszuka skłamać=skłamie
podrobić=podrobi nakłonić=nakłoni podłączyć=podłączy przełączyć=przełączy podzielić=podzieli oddzielić=oddzieli zawiązać=zawiąże
związać=zwiąże powiązać=powiąże nadać=nada położyć=położy narzucić=narzuci podrzucić=podrzuci spuścić=spuści skoczyć=skoczy
wskoczyć=wskoczy usłyszeć=usłyszy zobaczyć=zobaczy pomyśleć=pomyśli dowiedzieć=dowie zdarzyć=zdarzy wydarzyć=wydarzy
pojawić=pojawi zniknąć=zniknie utonąć=utonie upłynąć=upłynie przepłynąć=przepłynie urosnąć=urośnie ukraść=ukradnie okraść=okradnie
zanieść=zaniesie odnieść=odniesie wnieść=wniesie przynieść=przyniesie ponieść=poniesie podnieść=podniesie pomóc=pomoże
urodzić=urodzi obudzić=obudzi zasnąć=zaśnie usiąść=usiądzie wsiąść=wsiądzie wstać=wstanie uszyć=uszyje zgubić=zgubi polubić=polubi
zarobić=zarobi zrobić=zrobi dokonać=dokona spróbować=spróbuje skosztować=skosztuje zamieszkać=zamieszka obejrzeć=obejrzy
spojrzeć=spojrzy przyzwyczaić=przyzwyczai przygotować=przygotuje przestać=przestanie powstać=powstanie dostać=dostanie
pozwolić=pozwoli zezwolić=zezwoli
`;

/** Third persons plural that no rule gives. */
const PLURALS: Readonly<Record<string, string>> = {
  jedzie: "jadą",
  weźmie: "wezmą",
  usiądzie: "usiądą",
  wsiądzie: "wsiądą",
  bierze: "biorą",
  pobierze: "pobiorą",
  przebierze: "przebiorą",
  ubierze: "ubiorą",
  pierze: "piorą",
  wiezie: "wiozą",
  niesie: "niosą",
  odniesie: "odniosą",
  wniesie: "wniosą",
  zaniesie: "zaniosą",
  przyniesie: "przyniosą",
  poniesie: "poniosą",
  podniesie: "podniosą",
  je: "jedzą",
  wie: "wiedzą",
  dowie: "dowiedzą",
  da: "dadzą",
  idzie: "idą",
  pójdzie: "pójdą",
  kładzie: "kładą",
  nada: "nadadzą",
  strzeże: "strzegą",
  biegnie: "biegną",
  pomoże: "pomogą",
  spuści: "spuszczą",
  czyści: "czyszczą",
  umrze: "umrą",
};

/** Forms that are other words more often. */
const OTHER_WORDS =
  "broni lata stały stała stało stali śmiały śmiała dana pali da je wejszedł napaść przepaść wie nada śni myli gra boli znaczy wita miał";

/** Endings of the past by those of the infinitive, masculine first. */
const PASTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/rzeć$/u, ["arł", "arła", "arło", "arli", "arły"]],
  [/ieć$/u, ["iał", "iała", "iało", "ieli", "iały"]],
  [/eć$/u, ["ał", "ała", "ało", "eli", "ały"]],
  [/ąć$/u, ["ął", "ęła", "ęło", "ęli", "ęły"]],
  [/jeść$/u, ["jadł", "jadła", "jadło", "jedli", "jadły"]],
  [/siąść$/u, ["siadł", "siadła", "siadło", "siedli", "siadły"]],
  [/ieść$/u, ["iósł", "iosła", "iosło", "ieśli", "iosły"]],
  [/ieźć$/u, ["iózł", "iozła", "iozło", "ieźli", "iozły"]],
  [/aść$/u, ["adł", "adła", "adło", "adli", "adły"]],
  [/[ij]ść$/u, ["szedł", "szła", "szło", "szli", "szły"]],
  [/c$/u, ["gł", "gła", "gło", "gli", "gły"]],
  [/móc$/u, ["mógł", "mogła", "mogło", "mogli", "mogły"]],
  [/ć$/u, ["ł", "ła", "ło", "li", "ły"]],
];

function pluralOf(present: string): string {
  const known = PLURALS[present];
  if (known !== undefined) return known;
  if (/a$/u.test(present)) return `${present}ją`;
  if (/oi$/u.test(present)) return `${present.slice(0, -1)}ją`;
  if (/[sc]i$/u.test(present)) return `${present.slice(0, -2)}${present.at(-2) === "s" ? "sz" : "c"}ą`;
  if (/[bpwmfn]i$/u.test(present)) return `${present}ą`;
  if (/[bpwmf]ie$/u.test(present)) return `${present.slice(0, -1)}ą`;
  if (/jdzie$/u.test(present)) return `${present.slice(0, -3)}ą`;
  if (/nie$/u.test(present)) return `${present.slice(0, -2)}ą`;
  return `${present.slice(0, -1)}ą`;
}

/** What a form of an everyday verb is, or null. */
export const everydayVerb = everydayForms({
  imperfective: IMPERFECTIVE,
  perfective: PERFECTIVE,
  pasts: PASTS,
  pluralOf,
  otherWords: OTHER_WORDS,
});
