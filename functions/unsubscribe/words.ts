import type { DigestLanguage } from "../../shared/language/languages.ts";

/** What the pages say. `{digest}` and `{actor}` stand for names, which are put in as text. */
const ENGLISH = {
  badLinkTitle: "This link does not work",
  badLink: "It is not complete, or it was made with a key that is no longer used. Take it from a newer message.",
  stopTitle: "Stop receiving “{digest}”?",
  stopText: "Nothing has been changed yet. One click stops the messages of this digest to your address.",
  stopButton: "Stop",
  stoppedTitle: "You will not receive “{digest}” any more",
  stoppedText: "A message that is already on its way may still arrive.",
  resumeButton: "That was a mistake: send it again",
  resumedTitle: "You will receive “{digest}” again",
  resumedText: "The next edition comes to your address as before.",
  heldTitle: "Your address gets no mail from here",
  heldText: "A message to it came back or was reported as unwanted. Whoever runs this monitor can lift that.",
  feedbackTitle: "Not relevant for “{digest}”?",
  feedbackText:
    "Nothing has been changed yet. What you choose here is counted and left out of this digest from now on, for all who receive it.",
  muteDevelopment: "This development is not relevant",
  muteActor: "Nothing more about {actor}",
  mutedTitle: "Thank you",
  mutedText: "It is left out of “{digest}” from now on.",
  unmuteButton: "That was a mistake: keep it",
  unmutedTitle: "It stays in “{digest}”",
  unmutedText: "What is new about it will be reported as before.",
} as const;

export type PageWord = keyof typeof ENGLISH;

const WORDS: Record<DigestLanguage, Readonly<Record<PageWord, string>>> = {
  en: ENGLISH,
  ru: {
    badLinkTitle: "Ссылка не работает",
    badLink: "Она неполная или создана ключом, который больше не используется. Возьмите ссылку из более нового письма.",
    stopTitle: "Больше не получать «{digest}»?",
    stopText: "Пока ничего не изменено. Одно нажатие прекратит отправку этого дайджеста на ваш адрес.",
    stopButton: "Отписаться",
    stoppedTitle: "Вы больше не будете получать «{digest}»",
    stoppedText: "Письмо, которое уже отправлено, ещё может прийти.",
    resumeButton: "Это ошибка: присылайте снова",
    resumedTitle: "Вы снова будете получать «{digest}»",
    resumedText: "Следующий выпуск придёт на ваш адрес, как раньше.",
    heldTitle: "На ваш адрес письма отсюда не отправляются",
    heldText: "Письмо вернулось или было отмечено как нежелательное. Снять запрет может тот, кто ведёт этот монитор.",
    feedbackTitle: "Не по теме «{digest}»?",
    feedbackText:
      "Пока ничего не изменено. То, что вы выберете, будет учтено и больше не попадёт в этот дайджест ни у кого из его получателей.",
    muteDevelopment: "Это событие не по теме",
    muteActor: "Больше ничего об этом: {actor}",
    mutedTitle: "Спасибо",
    mutedText: "Этого больше не будет в «{digest}».",
    unmuteButton: "Это ошибка: оставить",
    unmutedTitle: "Это останется в «{digest}»",
    unmutedText: "О новом будет сообщаться, как раньше.",
  },
  be: {
    badLinkTitle: "Спасылка не працуе",
    badLink: "Яна няпоўная або створана ключом, які больш не выкарыстоўваецца. Вазьміце спасылку з навейшага ліста.",
    stopTitle: "Больш не атрымліваць «{digest}»?",
    stopText: "Пакуль нічога не зменена. Адно націсканне спыніць адпраўку гэтага дайджэста на ваш адрас.",
    stopButton: "Адпісацца",
    stoppedTitle: "Вы больш не будзеце атрымліваць «{digest}»",
    stoppedText: "Ліст, які ўжо адпраўлены, яшчэ можа прыйсці.",
    resumeButton: "Гэта памылка: дасылайце зноў",
    resumedTitle: "Вы зноў будзеце атрымліваць «{digest}»",
    resumedText: "Наступны выпуск прыйдзе на ваш адрас, як раней.",
    heldTitle: "На ваш адрас лісты адсюль не адпраўляюцца",
    heldText: "Ліст вярнуўся або быў пазначаны як непажаданы. Зняць забарону можа той, хто вядзе гэты манітор.",
    feedbackTitle: "Не па тэме «{digest}»?",
    feedbackText:
      "Пакуль нічога не зменена. Тое, што вы выберыце, будзе ўлічана і больш не трапіць у гэты дайджэст ні ў кога з яго атрымальнікаў.",
    muteDevelopment: "Гэта падзея не па тэме",
    muteActor: "Больш нічога пра гэта: {actor}",
    mutedTitle: "Дзякуй",
    mutedText: "Гэтага больш не будзе ў «{digest}».",
    unmuteButton: "Гэта памылка: пакінуць",
    unmutedTitle: "Гэта застанецца ў «{digest}»",
    unmutedText: "Пра новае будзе паведамляцца, як раней.",
  },
};

/** A sentence of a page with its names put in. */
export function say(language: DigestLanguage, name: PageWord, names: Readonly<Record<string, string>> = {}): string {
  return WORDS[language][name].replace(/\{(\w+)\}/g, (_, key: string) => names[key] ?? "");
}
