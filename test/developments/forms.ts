import type { Article } from "../../shared/article/article.ts";

/** What fills the blanks of a form, and where and when it was published. */
export interface Filling {
  readonly published: string;
  readonly site: string;
  readonly words: Readonly<Record<string, string>>;
}

/** A text as outlets write it again and again, invented, with two occasions. */
export interface Form {
  readonly name: string;
  readonly language: Article["language"];
  readonly title: string;
  readonly body: string;
  readonly one: Filling;
  readonly other: Filling;
  /** Where the two happened, as events name it; null where no place tells them apart. */
  readonly places: readonly [string, string] | null;
}

export const fillIn = ({ title, body }: Form, { words }: Filling) => {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, blank: string) => words[blank]!);
  return { title: fill(title), body: fill(body) };
};

export const FORMS: readonly Form[] = [
  {
    name: "arrests, English",
    language: "en",
    title: "{n} people detained in {town}",
    body: "Police detained {n} people in {town} on {date}, the human rights centre Viasna reported. The detainees were taken to the local police department and their phones were checked for subscriptions to channels that the authorities consider extremist. Relatives of the detained have not been told where they are being held. Viasna recalls that dozens of people are detained in Belarus every week for political reasons.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "7",
        town: "Gomel",
        date: "7 October",
      },
    },
    other: {
      published: "2024-10-10",
      site: "second",
      words: {
        n: "9",
        town: "Vitebsk",
        date: "9 October",
      },
    },
    places: ["Gomel", "Vitebsk"],
  },
  {
    name: "arrests, Russian",
    language: "ru",
    title: "В {town} задержали {n} человек",
    body: "{date} милиция задержала в {town} {n} человек, сообщил правозащитный центр «Вясна». Задержанных доставили в районный отдел милиции, их телефоны проверили на подписки на каналы, которые власти считают экстремистскими. Родственникам не сообщают, где находятся задержанные. «Вясна» напоминает, что каждую неделю в Беларуси по политическим мотивам задерживают десятки человек.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "7",
        town: "Гомеле",
        date: "7 октября",
      },
    },
    other: {
      published: "2024-10-10",
      site: "second",
      words: {
        n: "9",
        town: "Витебске",
        date: "9 октября",
      },
    },
    places: ["Gomel", "Vitebsk"],
  },
  {
    name: "arrests, Belarusian",
    language: "be",
    title: "У {town} затрымалі {n} чалавек",
    body: "{date} міліцыя затрымала ў {town} {n} чалавек, паведаміў праваабарончы цэнтр «Вясна». Затрыманых даставілі ў раённы аддзел міліцыі, іх тэлефоны праверылі на падпіскі на каналы, якія ўлады лічаць экстрэмісцкімі. Сваякам не паведамляюць, дзе знаходзяцца затрыманыя. «Вясна» нагадвае, што кожны тыдзень у Беларусі па палітычных матывах затрымліваюць дзясяткі чалавек.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "7",
        town: "Гомелі",
        date: "7 кастрычніка",
      },
    },
    other: {
      published: "2024-10-10",
      site: "second",
      words: {
        n: "9",
        town: "Віцебску",
        date: "9 кастрычніка",
      },
    },
    places: ["Gomel", "Vitebsk"],
  },
  {
    name: "courts, English",
    language: "en",
    title: "Court in {town} jails activist for {n} years",
    body: "A court in {town} sentenced activist {who} to {n} years in prison on {date}, the human rights centre Viasna reported. The trial was held behind closed doors. The defendant was found guilty of insulting the president and of aiding extremist activity, and was added to the list of political prisoners. The verdict has not entered into force and can be appealed to a higher court.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "three",
        town: "Gomel",
        date: "7 October",
        who: "Pavel Sidorenko",
      },
    },
    other: {
      published: "2024-10-10",
      site: "second",
      words: {
        n: "five",
        town: "Grodno",
        date: "9 October",
        who: "Irina Kavalchuk",
      },
    },
    places: ["Gomel", "Grodno"],
  },
  {
    name: "courts, Russian",
    language: "ru",
    title: "Суд в {town} приговорил {who}",
    body: "{date} суд в {town} приговорил {who} к {n} годам колонии, сообщил правозащитный центр «Вясна». Процесс проходил в закрытом режиме. Суд признал вину доказанной по статьям об оскорблении президента и содействии экстремистской деятельности. Приговор не вступил в законную силу и может быть обжалован в вышестоящем суде в течение десяти дней.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "трем",
        town: "Гомеле",
        date: "7 октября",
        who: "Павла Сидоренко",
      },
    },
    other: {
      published: "2024-10-10",
      site: "second",
      words: {
        n: "пяти",
        town: "Гродно",
        date: "9 октября",
        who: "Ирину Ковальчук",
      },
    },
    places: ["Gomel", "Grodno"],
  },
  {
    name: "road accidents, Belarusian",
    language: "be",
    title: "ДТЗ пад {town}: загінулі {n} чалавекі",
    body: "{date} у аварыі каля {town} загінулі {n} чалавекі, паведаміла Дзяржаўтаінспекцыя. Кіроўца легкавога аўтамабіля не справіўся з кіраваннем на мокрай дарозе і выехаў на паласу сустрэчнага руху. На месцы працавалі ратавальнікі і медыкі. Абставіны здарэння ўстанаўлівае Следчы камітэт, прызначаны экспертызы.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "два",
        town: "Оршай",
        date: "7 кастрычніка",
      },
    },
    other: {
      published: "2024-10-10",
      site: "second",
      words: {
        n: "тры",
        town: "Пінскам",
        date: "9 кастрычніка",
      },
    },
    places: ["Orsha", "Pinsk"],
  },
  {
    name: "the border's figures, two days apart",
    language: "en",
    title: "Border guards turned back {n} migrants from Belarus",
    body: "Latvian border guards prevented {n} people from illegally crossing the border from Belarus on {date}, the State Border Guard reported. Since the beginning of the year border guards have stopped thousands of attempts to cross the border illegally. The migrants were turned back to Belarus. Latvia accuses the regime of Alexander Lukashenko of organising the flow of migrants.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "43",
        date: "7 October",
      },
    },
    other: {
      published: "2024-10-10",
      site: "second",
      words: {
        n: "71",
        date: "9 October",
      },
    },
    places: null,
  },
  {
    name: "the border's figures, a day apart",
    language: "en",
    title: "Border guards turned back {n} migrants from Belarus",
    body: "Latvian border guards prevented {n} people from illegally crossing the border from Belarus on {date}, the State Border Guard reported. Since the beginning of the year border guards have stopped thousands of attempts to cross the border illegally. The migrants were turned back to Belarus. Latvia accuses the regime of Alexander Lukashenko of organising the flow of migrants.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "43",
        date: "7 October",
      },
    },
    other: {
      published: "2024-10-09",
      site: "second",
      words: {
        n: "71",
        date: "8 October",
      },
    },
    places: null,
  },
  {
    name: "storms, Russian",
    language: "ru",
    title: "Ураган в {town}: пострадали {n} человек",
    body: "{date} во время урагана в {town} пострадали {n} человек, сообщило МЧС. Сильный ветер повалил деревья и сорвал кровлю с жилых домов, без электричества остались несколько населенных пунктов. На ликвидации последствий непогоды работают спасатели и коммунальные службы. Пострадавшие доставлены в больницу, их жизни ничего не угрожает.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "4",
        town: "Мозыре",
        date: "7 октября",
      },
    },
    other: {
      published: "2024-10-10",
      site: "second",
      words: {
        n: "6",
        town: "Лиде",
        date: "9 октября",
      },
    },
    places: ["Mazyr", "Lida"],
  },
  {
    name: "storms without a date, Russian",
    language: "ru",
    title: "Ураган в {town}: пострадали {n} человек",
    body: "Во время урагана в {town} пострадали {n} человек, сообщило МЧС. Сильный ветер повалил деревья и сорвал кровлю с жилых домов, без электричества остались несколько населенных пунктов. На ликвидации последствий непогоды работают спасатели и коммунальные службы. Пострадавшие доставлены в больницу, их жизни ничего не угрожает.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "4",
        town: "Мозыре",
      },
    },
    other: {
      published: "2024-10-09",
      site: "second",
      words: {
        n: "6",
        town: "Лиде",
      },
    },
    places: ["Mazyr", "Lida"],
  },
  {
    name: "arrests on one day, English",
    language: "en",
    title: "{n} people detained in {town}",
    body: "Police detained {n} people in {town} on {date}, the human rights centre Viasna reported. The detainees were taken to the local police department and their phones were checked for subscriptions to channels that the authorities consider extremist. Relatives of the detained have not been told where they are being held.",
    one: {
      published: "2024-10-08",
      site: "first",
      words: {
        n: "17",
        town: "Mogilev",
        date: "7 October",
      },
    },
    other: {
      published: "2024-10-08",
      site: "second",
      words: {
        n: "12",
        town: "Baranovichi",
        date: "7 October",
      },
    },
    places: ["Mogilev", "Baranovichi"],
  },
];
