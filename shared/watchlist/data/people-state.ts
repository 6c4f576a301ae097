/** People of the Belarusian state. How a line is read is told in docs/watchlist.md. */
export const PEOPLE_STATE = `
[BLR GOV]
m Viktor Khrenin | Хренин | Хрэнін
m Igor Shunevich | Шуневич | Шуневіч
m Ivan Kubrakov | Кубраков | Кубракоў; full
m Yuri Karaev | Караев | Караеў | | Karayev
m Alexander Lukashenko | Лукашенко | Лукашэнка | Лукашенко | Lukashenka, Łukaszenko, Lukaschenka, Lukashenko, Lukašenko, Loukachenko; principal
m Viktor Lukashenko | Лукашенко | Лукашэнка | Лукашенко | Lukashenka; full
m Dmitry Lukashenko | Лукашенко | Лукашэнка | Лукашенко | Lukashenka; full
m Nikolai Lukashenko | Лукашенко | Лукашэнка | Лукашенко | Lukashenka; full
m Roman Golovchenko | Головченко | Галоўчанка | | Halaučenka
m Alexander Turchin | Турчин | Турчын | | Turchyn
m Sergei Rumas | Румас | Румас
m Andrei Kobyakov | Кобяков | Кабякоў
m Vladimir Makei | Макей | Макей | | Makey
m Sergei Aleinik | Алейник | Алейнік | | Aleynik
m Maxim Ryzhenkov | Рыженков | Рыжанкоў
m Yuri Ambrazevich | Амбразевич | Амбразевіч
m Igor Sekreta | Секрета | Сакрэта
m Andrei Dapkiunas | Дапкюнас | Дапкюнас
m Anatoly Glaz | Глаз | Глаз; full
m Ruslan Varankov | Варанков | Варанкоў
m Aliaksandr Chasnouski | Чесновский, Часновский | Часноўскі | Чесновський | Czasnouski, Czesnowski
m Ihar Sokal | Сокол | Сокал | Сокол | Sokal; full
m Valery Baranouski | Барановский | Бараноўскі | Барановський | Baranowski; full
m Valentin Rybakov | Рыбаков | Рыбакоў | ; full
m Dmitry Krutoi | Крутой | Круты; full
f Natallia Eismont | Эйсмонт | Эйсмант | | Eysmant, Eismant
m Ivan Eismont | Эйсмонт | Эйсмант; full
m Nikolai Snopkov | Снопков | Снапкоў
m Igor Petrishenko | Петришенко | Петрышэнка
m Leonid Zayats | Заяц | Заяц; full
m Alexander Subbotin | Субботин | Субоцін; full
m Yuri Nazarov | Назаров | Назараў; full
m Vladimir Karanik | Караник | Каранік
m Dmitry Pinevich | Пиневич | Піневіч
m Alexander Khodzhaev | Ходжаев | Хаджаеў
m Andrei Ivanets | Иванец | Іванец; full
m Igor Karpenko | Карпенко | Карпенка; full
m Vladimir Pertsov | Перцов | Перцаў
m Marat Markov | Марков | Маркаў; full
m Vladimir Andrievich | Андриевич | Андрыевіч
m Yuri Seliverstov | Селиверстов | Селіверстаў
m Nikita Belenchenko | Беленченко | Беланчанка
m Alexei Avdonin | Авдонин | Аўдонін
m Roman Melnik | Мельник | Мельнік; full
m Alexander Rogozhnik | Рогожник | Рагожнік
m Viktor Karankevich | Каранкевич | Каранкевіч
m Denis Moroz | Мороз | Мароз; full
m Anatoly Markevich | Маркевич | Маркевіч; full
m Alexei Kushnarenko | Кушнаренко | Кушнарэнка
m Kirill Rudy | Рудый | Руды; full
m Vladimir Kukharev | Кухарев | Кухараў
m Vladimir Semashko | Семашко | Сямашка; full
m Denis Sidorenko | Сидоренко | Сідарэнка; full
m Pavel Utyupin | Утюпин | Уцюпін
m Alexander Chervyakov | Червяков | Чарвякоў
m Yuri Chebotar | Чеботарь | Чабатар
f Natallia Petkevich | Петкевич | Пяткевіч; full
f Natallia Pavlyuchenko | Павлюченко | Паўлючэнка
f Irina Kostevich | Костевич | Касцевіч
f Olga Shpilevskaya | Шпилевская | Шпілеўская
m Leonid Anfimov | Анфимов | Анфімаў
m Vasily Gerasimov | Герасимов | Герасімаў; full
m Pavel Kallaur | Каллаур | Калаур
m Nikolai Luzgin | Лузгин | Лузгін
[BLR LEG]
f Natallia Kachanava | Кочанова | Качанава | | Kochanova, Natalya_Kochanova
m Vladimir Andreichenko | Андрейченко | Андрэйчанка
m Igor Sergeyenko | Сергеенко | Сергяенка
m Oleg Gaidukevich | Гайдукевич | Гайдукевіч
m Andrei Savinykh | Савиных | Савіных
m Mikhail Myasnikovich | Мясникович | Мясніковіч
[BLR GOV]
f Lidia Yermoshina | Ермошина | Ярмошына | | Ermoshina, Jermoschina
[BLR COP]
m Nikolai Karpenkov | Карпенков | Карпянкоў
m Alexander Barsukov | Барсуков | Барсукоў
m Gennady Kazakevich | Казакевич | Казакевіч; full
m Dmitry Balaba | Балаба | Балаба
m Alexander Bykov | Быков | Быкаў; full
m Andrei Parshin | Паршин | Паршын
m Valery Vakulchik | Вакульчик | Вакульчык
m Ivan Tertel | Тертель | Тэртэль | | Tertel
m Alexander Volfovich | Вольфович | Вальфовіч
m Andrei Ravkov | Равков | Раўкоў
m Ivan Noskevich | Носкевич | Наскевіч
m Dmitry Gora | Гора | Гара; full
m Konstantin Bychek | Бычек | Бычэк
m Anatoly Lappo | Лаппо | Лапо
m Konstantin Molostov | Молостов | Моластаў
m Anton Bychkovsky | Бычковский | Бычкоўскі
m Viktor Sheiman | Шейман | Шэйман
m Vadim Sinyavsky | Синявский | Сіняўскі
f Olga Chemodanova | Чемоданова | Чамаданава
m Viktor Stanislavchik | Станиславчик | Станіслаўчык
[BLR MIL]
m Viktor Gulevich | Гулевич | Гулевіч
m Pavel Muraveiko | Муравейко | Муравейка
m Vadim Denisenko | Денисенко | Дзенісенка; full
m Andrei Lukyanovich | Лукьянович | Лук'яновіч
m Valery Revenko | Ревенко | Рэвенка
m Sergei Simonenko | Симоненко | Сіманенка
[BLR JUD]
m Andrei Shved | Швед | Швед; full
m Alexander Konyuk | Конюк | Канюк
m Valentin Sukalo | Сукало | Сукала
m Oleg Slizhevsky | Слижевский | Сліжэўскі
m Petr Miklashevich | Миклашевич | Міклашэвіч
f Elena Litvina | Литвина | Літвіна; full
f Marina Zapasnik | Запасник | Запаснік
f Natallia Buguk | Бугук | Бугук
f Maryia Erokhina | Ерохина | Ярохіна
m Sergei Katser | Кацер | Кацэр
f Anastasia Popko | Попко | Папко; full
[BLR MED]
m Grigory Azaryonok | Азаренок | Азаронак | | Azarenok, Azaronak
m Igor Tur | Тур | Тур; full
f Ksenia Lebedeva | Лебедева | Лебедзева; full
m Andrei Mukovozchik | Муковозчик | Мукавозчык
[BLR CVL]
[BLR GOV]
m Piotr Parkhomchik | Пархомчик | Пархомчык | | Parkhomchyk
m Anatoly Sivak | Сивак | Сівак; full
m Alexander Kosinets | Косинец | Касінец
m Yuri Shuleiko | Шулейко | Шулейка
m Ivan Krupko | Крупко | Крупко; full
m Anatoly Isachenko | Исаченко | Ісачанка
m Nikolai Sherstnev | Шерстнев | Шарснёў
m Anatoly Lis | Лис | Ліс; full
m Vladimir Dvornik | Дворник | Дворнік; full
m Dmitry Pantus | Пантус | Пантус
m Igor Brylo | Брыло | Брыло
m Yuri Gorlov | Горлов | Горлаў; full
m Anatoly Linevich | Линевич | Ліневіч
m Sergei Gunko | Гунько | Гунько
[BLR LEG]
m Gennady Davydko | Давыдько | Давыдзька | | Davydzka
m Sergei Rachkov | Рачков | Рачкоў
m Oleg Dyachenko | Дьяченко | Дзячэнка; full
m Valery Mitskevich | Мицкевич | Міцкевіч; full
[BLR COP]
m Andrei Ananenko | Ананенко | Ананенка
m Mikhail Bedunkevich | Бедункевич | Бядункевіч
m Vyacheslav Orlovsky | Орловский | Арлоўскі; full
m Dmitry Shumilin | Шумилин | Шумілін
m Roman Shkodin | Шкодин | Шкодзін
m Igor Evseyev | Евсеев | Яўсееў; full
m Dmitry Strebkov | Стребков | Страбкоў
m Alexander Kupchenya | Купченя | Купчэня
m Sergei Terebov | Теребов | Церабоў
m Sergei Kalinnik | Калинник | Каліннік
[BLR JUD]
m Alexei Stuk | Стук | Стук; full
m Igor Lyubovitsky | Любовицкий | Любавіцкі
m Alexander Petrash | Петраш | Петраш; full
f Yulia Bliznyuk | Близнюк | Блізнюк; full
f Elena Zhivitsa | Живица | Жывіца; full
f Elena Ananich | Ананич | Ананіч
[BLR MED]
m Sergei Gusachenko | Гусаченко | Гусачэнка
m Evgeny Pustovoy | Пустовой | Пуставы; full
m Vadim Gigin | Гигин | Гігін | | Hihin
f Olga Bondareva | Бондарева | Бондарава; full
m Lev Krishtapovich | Криштапович | Крыштаповіч
`;
