/**
 * Outlets that report on Belarus: `name | owner | kind | country | host names and other names`. Kinds: state-run, independent, exile,
 * agency, foreign. Exile is an outlet of Belarusian journalists that works from abroad.
 */
export const OUTLETS = `
BelTA | Government of Belarus | state-run | BLR | belta.by, eng.belta.by, БелТА, БЕЛТА, Belarusian Telegraph Agency
SB. Belarus Today | Administration of the President of Belarus | state-run | BLR | sb.by, СБ. Беларусь сегодня, Советская Белоруссия, SB Belarus Segodnya
Belarus 1 | Belteleradiocompany | state-run | BLR | tvr.by, Беларусь 1, Belteleradiocompany, Белтелерадиокомпания, Агентство теленовостей
ONT | Belarusian state | state-run | BLR | ont.by, ОНТ, АНТ
STV | Minsk city government | state-run | BLR | ctv.by, СТВ
Zviazda | Government of Belarus | state-run | BLR | zviazda.by, Звязда
Respublika | Government of Belarus | state-run | BLR | respublika.sb.by, Рэспубліка
Minsk-Novosti | Minsk City Executive Committee | state-run | BLR | minsknews.by, Минск-Новости, Минская правда, mlyn.by
Grodnenskaya Pravda | Grodno regional government | state-run | BLR | grodnonews.by, Гродзенская праўда
President of Belarus | President of Belarus | state-run | BLR | president.gov.by
Ministry of Foreign Affairs of Belarus | Government of Belarus | state-run | BLR | mfa.gov.by
Interior Ministry of Belarus | Government of Belarus | state-run | BLR | mvd.gov.by
Sputnik Belarus | Rossiya Segodnya (Russian state) | state-run | RUS | sputnik.by, bel.sputnik.by, Sputnik Беларусь
Nasha Niva | independent | exile | BLR | nashaniva.com, nashaniva.by, nn.by, Наша Ніва, Наша Нива
Zerkalo | former editors of Tut.by | exile | BLR | zerkalo.io, Зеркало, news.zerkalo.io
Tut.by | Tut.by Media | independent | BLR | tut.by, news.tut.by, TUT.BY
Radio Svaboda | Radio Free Europe/Radio Liberty (US Congress grant) | foreign | USA | svaboda.org, Радыё Свабода, Радио Свобода, Радыё Свабода (Беларуская служба)
Radio Free Europe/Radio Liberty | RFE/RL (US Congress grant) | foreign | USA | rferl.org, RFE/RL, svoboda.org, currenttime.tv, Настоящее время
Belsat | TVP (Polish public television) | exile | POL | belsat.eu, Белсат, Belsat TV, Biełsat
Charter'97 | Charter'97 | exile | BLR | charter97.org, Хартия'97, Хартыя'97
Reform.news | independent | exile | BLR | reform.news, reform.by
Euroradio | European Radio for Belarus | exile | POL | euroradio.fm, Еўрарадыё, Еврорадио
Mediazona Belarus | Mediazona | exile | BLR | mediazona.by, Медиазона Беларусь, zona.media
Viasna | Human Rights Centre Viasna | independent | BLR | spring96.org, prisoners.spring96.org, Вясна, ПЦ «Весна»
Belarusian Association of Journalists | BAJ | independent | BLR | baj.media, baj.by, БАЖ
BelaPAN | BelaPAN | independent | BLR | belapan.by, belapan.com, naviny.by, naviny.online, БелаПАН, Позірк, pozirk.online, Pozirk
Onliner | Onliner | independent | BLR | onliner.by, people.onliner.by
Belarusian Partisan | independent | exile | BLR | belaruspartisan.by, Белорусский партизан
Malanka | independent | exile | BLR | malanka.media, Маланка
Plan B | independent | exile | BLR | planbmedia.io, План Б
Nexta | Nexta | exile | BLR | nexta.tv, NEXTA, Нехта
Motolko Help | Anton Motolko | exile | BLR | motolko.help, MotolkoHelp, Беларускі Гаюн, Belaruski Hajun
Hrodna.life | independent | exile | BLR | hrodna.life, ru.hrodna.life
Flagshtok | independent | exile | BLR | flagshtok.info, Флагшток
Radio Racyja | Radio Racyja | exile | POL | racyja.com, Радыё Рацыя
Salidarnasc | independent | exile | BLR | gazetaby.com, Салідарнасць, Салiдарнасць
The Moscow Times | independent | exile | RUS | themoscowtimes.com
Meduza | independent | exile | RUS | meduza.io, Медуза
TASS | Russian state | agency | RUS | tass.ru, tass.com, ТАСС
RIA Novosti | Rossiya Segodnya (Russian state) | agency | RUS | ria.ru, РИА Новости
Interfax | Interfax Group | agency | RUS | interfax.ru, interfax.com, Интерфакс
Interfax-West | Interfax Group | agency | BLR | interfax.by, Интерфакс-Запад
RT | Russian state | state-run | RUS | rt.com, russian.rt.com
Reuters | Thomson Reuters | agency | GBR | reuters.com, Рейтер
Associated Press | AP cooperative | agency | USA | apnews.com, AP, The Associated Press
Agence France-Presse | AFP | agency | FRA | afp.com, AFP
dpa | Deutsche Presse-Agentur | agency | DEU | dpa.com, dpa-international.com
Polish Press Agency | Polish state | agency | POL | pap.pl, PAP
BNS | Baltic News Service | agency | LTU | bns.lt, bnn-news.com, Baltic News Service
ELTA | ELTA | agency | LTU | elta.lt
Ukrinform | Ukrainian state | agency | UKR | ukrinform.ua, ukrinform.net, Укрінформ, Укринформ
Interfax-Ukraine | independent | agency | UKR | interfax.com.ua, Інтерфакс-Україна
UNIAN | 1+1 Media | agency | UKR | unian.ua, unian.info, УНІАН, УНИАН
ANI | ANI Media | agency | IND | aninews.in, ANI
PTI | Press Trust of India | agency | IND | ptinews.com, PTI
Xinhua | Chinese state | agency | CHN | xinhuanet.com, news.cn
BBC | BBC | foreign | GBR | bbc.com, bbc.co.uk, BBC News, Би-би-си
The Guardian | Guardian Media Group | foreign | GBR | theguardian.com, Guardian
Deutsche Welle | German public broadcasting | foreign | DEU | dw.com, DW
Der Spiegel | Spiegel-Verlag | foreign | DEU | spiegel.de, Spiegel
Tagesschau | ARD | foreign | DEU | tagesschau.de
Frankfurter Allgemeine Zeitung | FAZ | foreign | DEU | faz.net, FAZ
Süddeutsche Zeitung | Süddeutscher Verlag | foreign | DEU | sueddeutsche.de, SZ
LRT | Lithuanian public broadcasting | foreign | LTU | lrt.lt, LRT
Delfi | Ekspress Grupp | foreign | LTU | delfi.lt, delfi.lv, delfi.ee, DELFI
15min | 15min | foreign | LTU | 15min.lt
Polskie Radio | Polish public broadcasting | foreign | POL | polskieradio.pl, polskieradio24.pl
TVP | Polish public broadcasting | foreign | POL | tvp.info, tvp.pl, TVP Info, TVP World
Gazeta Wyborcza | Agora | foreign | POL | wyborcza.pl
Rzeczpospolita | Gremi Media | foreign | POL | rp.pl
Onet | Ringier Axel Springer Polska | foreign | POL | onet.pl, wiadomosci.onet.pl
RMF FM | Bauer Media | foreign | POL | rmf24.pl
European Pravda | Ukrainska Pravda | foreign | UKR | eurointegration.com.ua, Європейська правда
Ukrainska Pravda | Ukrainska Pravda | foreign | UKR | pravda.com.ua, Українська правда
Suspilne | Ukrainian public broadcasting | foreign | UKR | suspilne.media, Суспільне
European Union press | European Union | foreign | IGO | consilium.europa.eu, europarl.europa.eu, eeas.europa.eu, ec.europa.eu
CNN | Warner Bros. Discovery | foreign | USA | cnn.com
The New York Times | The New York Times Company | foreign | USA | nytimes.com
The Washington Post | Nash Holdings | foreign | USA | washingtonpost.com
Voice of America | US government | foreign | USA | voanews.com, golosameriki.com
Politico | Axel Springer | foreign | USA | politico.eu, politico.com
Al Jazeera | Al Jazeera Media Network | foreign | QAT | aljazeera.com
Euronews | Alpac Capital | foreign | FRA | euronews.com
`;
