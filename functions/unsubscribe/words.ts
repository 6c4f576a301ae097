import type { DigestLanguage } from "../../shared/language/languages.ts";

/** What the pages say. `{digest}` and `{actor}` stand for names, which are put in as text. */
const ENGLISH = {
  badLinkTitle: "This link does not work",
  badLink: "It is incomplete, or its key is no longer in use. Please take the link from a newer message.",
  stopTitle: "Stop receiving “{digest}”?",
  stopText: "Nothing has changed yet. One click stops this digest for your address.",
  stopButton: "Stop",
  stoppedTitle: "You will no longer receive “{digest}”",
  stoppedText: "A message that is already on its way may still arrive.",
  resumeButton: "That was a mistake: keep sending it",
  resumedTitle: "You will receive “{digest}” again",
  resumedText: "The next edition will come to your address as before.",
  heldTitle: "No mail is sent to your address",
  heldText: "A message to it came back, or was reported as unwanted. Whoever runs this monitor can allow it again.",
  feedbackTitle: "Not relevant for “{digest}”?",
  feedbackText:
    "Nothing has changed yet. What you choose is left out of this digest from now on, for everyone who receives it. News of critical weight about a person is told all the same.",
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
    badLink: "Она неполная, или её ключ больше не действует. Возьмите ссылку из более нового письма.",
    stopTitle: "Больше не получать «{digest}»?",
    stopText: "Пока ничего не изменилось. Одно нажатие — и дайджест больше не будет приходить на ваш адрес.",
    stopButton: "Отписаться",
    stoppedTitle: "Вы больше не будете получать «{digest}»",
    stoppedText: "Письмо, которое уже отправлено, ещё может прийти.",
    resumeButton: "Это ошибка, присылайте дальше",
    resumedTitle: "Вы снова будете получать «{digest}»",
    resumedText: "Следующий выпуск придёт на ваш адрес, как раньше.",
    heldTitle: "На ваш адрес письма не отправляются",
    heldText:
      "Одно из писем вернулось или было отмечено как спам. Возобновить отправку может тот, кто ведёт этот монитор.",
    feedbackTitle: "Не по теме дайджеста «{digest}»?",
    feedbackText:
      "Пока ничего не изменилось. То, что вы выберете, больше не попадёт в этот дайджест — ни вам, ни другим его читателям. О критически важном, что касается человека, дайджест сообщит всё равно.",
    muteDevelopment: "Это событие не по теме",
    muteActor: "Больше не сообщать об этом человеке: {actor}",
    mutedTitle: "Спасибо",
    mutedText: "Этого в дайджесте «{digest}» больше не будет.",
    unmuteButton: "Это ошибка, оставьте",
    unmutedTitle: "Это остаётся в дайджесте «{digest}»",
    unmutedText: "О новостях по этой теме дайджест сообщит, как раньше.",
  },
  be: {
    badLinkTitle: "Спасылка не працуе",
    badLink: "Яна няпоўная, або яе ключ больш не дзейнічае. Вазьміце спасылку з навейшага ліста.",
    stopTitle: "Больш не атрымліваць «{digest}»?",
    stopText: "Пакуль нічога не змянілася. Адно націсканне — і дайджэст больш не будзе прыходзіць на ваш адрас.",
    stopButton: "Адпісацца",
    stoppedTitle: "Вы больш не будзеце атрымліваць «{digest}»",
    stoppedText: "Ліст, які ўжо адпраўлены, яшчэ можа прыйсці.",
    resumeButton: "Гэта памылка, дасылайце далей",
    resumedTitle: "Вы зноў будзеце атрымліваць «{digest}»",
    resumedText: "Наступны выпуск прыйдзе на ваш адрас, як раней.",
    heldTitle: "На ваш адрас лісты не адпраўляюцца",
    heldText: "Адзін з лістоў вярнуўся або быў пазначаны як спам. Аднавіць адпраўку можа той, хто вядзе гэты манітор.",
    feedbackTitle: "Не па тэме дайджэста «{digest}»?",
    feedbackText:
      "Пакуль нічога не змянілася. Тое, што вы абярэце, больш не трапіць у гэты дайджэст — ні вам, ні іншым яго чытачам. Пра крытычна важнае, што датычыць чалавека, дайджэст паведаміць усё роўна.",
    muteDevelopment: "Гэта падзея не па тэме",
    muteActor: "Больш не паведамляць пра гэтага чалавека: {actor}",
    mutedTitle: "Дзякуй",
    mutedText: "Гэтага ў дайджэсце «{digest}» больш не будзе.",
    unmuteButton: "Гэта памылка, пакіньце",
    unmutedTitle: "Гэта застаецца ў дайджэсце «{digest}»",
    unmutedText: "Пра навіны на гэтую тэму дайджэст паведаміць, як раней.",
  },
};

/** A sentence of a page with its names put in. */
export function say(language: DigestLanguage, name: PageWord, names: Readonly<Record<string, string>> = {}): string {
  return WORDS[language][name].replace(/\{(\w+)\}/g, (_, key: string) => names[key] ?? "");
}
