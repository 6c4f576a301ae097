/**
 * Bodies: `[country sector]` begins a section; a line is `English name, further English names | Russian | Belarusian | Ukrainian |
 * Polish | Lithuanian | German ; options`. The dictionary form is enough: cases are made from it. Words written in capitals must
 * stand in capitals in the text; a name that begins with a small letter may begin with either. Option `cue`: the name is also a common word
 * and counts only in quotation marks or beside a word of its own (see cues.ts). Option `office=KIND`: the body is that office of its state
 * (offices.ts), so that "Lithuanian government" and "the authorities in Vilnius" have one id.
 */
export const BODIES = `
[BLR COP]
KGB, State Security Committee*, Belarusian KGB, KGB of Belarus, State Security Committee of Belarus | КГБ, Комитет государственной безопасности*, КГБ Беларуси, КГБ Белоруссии, Комитет госбезопасности | КДБ*, Камітэт дзяржаўнай бяспекі, Камітэт дзяржбяспекі, КДБ Беларусі | КДБ*, Комітет державної безпеки, КДБ Білорусі | KGB, Komitet Bezpieczeństwa Państwowego | KGB, Valstybės saugumo komitetas | KGB, Komitee für Staatssicherheit
GUBOPiK, GUBOPIK, HUBOPiK, HUBAZiK, Main Directorate for Combating Organized Crime and Corruption | ГУБОПиК, ГУБОПик | ГУБАЗіК, ГУБАЗІК | ГУБОПіК, ГУБОЗіК | GUBOPiK, HUBOPiK | GUBOPiK | GUBOPiK
OMON*, Belarusian riot police, AMAP* | ОМОН*, отряд милиции особого назначения*, омоновцы*, омоновец* | АМАП*, амапаўцы, амапавец | ОМОН*, омонівці, омонівець | OMON | OMON | OMON, OMON-Einheiten
Investigative Committee*, Investigative Committee of Belarus, Belarusian Investigative Committee | Следственный комитет*, СК*, Следственный комитет Беларуси, следком*, следственный комитет* | Следчы камітэт*, СК*, следчы камітэт*, Следчы камітэт Беларусі | Слідчий комітет*, Слідчий комітет Білорусі | Komitet Śledczy*, Komitet Śledczy Białorusi | Tyrimų komitetas* | Ermittlungskomitee*
Belarusian Interior Ministry, Interior Ministry of Belarus, Ministry of Internal Affairs of Belarus | МВД Беларуси, МВД Белоруссии, белорусское МВД | МУС*, МУС Беларусі, Міністэрства ўнутраных спраў* | МВС Білорусі, білоруське МВС | MSW Białorusi, białoruskie MSW | Baltarusijos vidaus reikalų ministerija | belarussisches Innenministerium; office=interior-ministry
State Border Committee, State Border Committee of Belarus, Belarusian State Border Committee | Госпогранкомитет, Государственный пограничный комитет*, ГПК*, Госкомпогран, белорусские пограничники | Дзяржпагранкамітэт, Дзяржаўны памежны камітэт, ДПК*, Дзяржкампагран, беларускія памежнікі | Держприкордонкомітет, Державний прикордонний комітет, Держкомкордон, білоруські прикордонники | Państwowy Komitet Graniczny, Białoruski Państwowy Komitet Graniczny, białoruskie służby graniczne, białoruscy pogranicznicy | Valstybės sienos komitetas, Baltarusijos pasieniečiai, Baltarusijos sienos apsaugos tarnyba | Staatliches Grenzkomitee, belarussische Grenzschützer, belarussische Grenzschutz; office=border-guards
Belarusian security forces, security forces of Belarus, security forces in Belarus, Belarusian security services, Belarusian law enforcement, Belarusian siloviki | силовики*, белорусские силовики, белорусские спецслужбы, спецслужбы Беларуси, спецслужбы Белоруссии | сілавікі*, беларускія сілавікі, беларускія спецслужбы, спецслужбы Беларусі | силовики*, білоруські силовики, білоруські спецслужби, спецслужби Білорусі | białoruskie służby, białoruskie siły bezpieczeństwa, białoruscy siłowicy | Baltarusijos saugumo tarnybos, Baltarusijos tarnybos, Baltarusijos saugumo struktūros | belarussische Sicherheitskräfte, belarussische Sicherheitsbehörden, belarussische Geheimdienste
Belarusian police, Belarus police, police in Belarus | белорусская милиция | беларуская міліцыя, міліцыя* | білоруська міліція | białoruska milicja, milicja* | Baltarusijos milicija | belarussische Polizei, Miliz*; office=police
Department of Financial Investigations | Департамент финансовых расследований, ДФР, финансовая милиция | Дэпартамент фінансавых расследаванняў, ДФР | Департамент фінансових розслідувань | Departament Dochodzeń Finansowych | Finansinių tyrimų departamentas, Baltarusijos finansinių tyrimų departamentas | -
Department of Corrections, Department for Execution of Punishments | Департамент исполнения наказаний, ДИН | Дэпартамент выканання пакаранняў, ДВП | - | - | Bausmių vykdymo departamentas | -
Security Council of Belarus, Belarusian Security Council | Совет безопасности Беларуси, Совбез Беларуси, Совет безопасности Белоруссии | Савет бяспекі Беларусі | Рада безпеки Білорусі | - | Baltarusijos saugumo taryba, Baltarusijos Saugumo Taryba | -
[BLR MIL]
Belarusian armed forces, Belarusian army, Belarusian military, Armed Forces of Belarus, Belarusian troops, Belarusian soldiers | белорусская армия, Вооруженные силы Беларуси, белорусские войска, белорусские военные, белорусские военнослужащие, Вооруженные силы Белоруссии | беларуская армія, беларускае войска, Узброеныя сілы Беларусі, беларускія войскі, беларускія вайскоўцы | білоруська армія, білоруські війська, білоруські військові, Збройні сили Білорусі | białoruska armia, białoruskie wojsko, białoruscy żołnierze, białoruskie siły zbrojne, siły zbrojne Białorusi | Baltarusijos kariuomenė, Baltarusijos kariai | belarussische Armee, belarussische Streitkräfte, belarussisches Militär, belarussische Truppen, belarussische Soldaten; office=army
Belarusian special operations forces, Special Operations Forces* | силы специальных операций*, ССО | сілы спецыяльных аперацый*, ССА | сили спеціальних операцій Білорусі | siły operacji specjalnych Białorusi | specialiųjų operacijų pajėgos, Baltarusijos specialiųjų operacijų pajėgos | -
Belarusian Air Force, Air Force of Belarus | ВВС Беларуси, белорусские ВВС, белорусская авиация | ВПС Беларусі | ВПС Білорусі | - | Baltarusijos karinės oro pajėgos, Baltarusijos oro pajėgos | belarussische Luftwaffe
[BLR GOV]
State Control Committee, State Control Committee of Belarus | Комитет госконтроля, Комитет государственного контроля, Госконтроль, КГК | Камітэт дзяржкантролю, Камітэт дзяржаўнага кантролю, Дзяржкантроль, КДК | Комітет держконтролю | Komitet Kontroli Państwowej | - | -
Belarusian authorities, authorities in Belarus, Belarusian officials, Belarusian regime, Minsk authorities, Lukashenko regime, Lukashenka regime, Belarusian government, government of Belarus, Minsk regime | белорусские власти, власти Беларуси, власти Белоруссии, режим Лукашенко, белорусский режим, белорусское руководство | беларускія ўлады, улады Беларусі, рэжым Лукашэнкі, беларускі рэжым, беларускія чыноўнікі | білоруська влада, влада Білорусі, режим Лукашенка, білоруський режим | białoruskie władze, władze Białorusi, reżim Łukaszenki, białoruski reżim, władze w Mińsku, reżim w Mińsku | Baltarusijos valdžia, Lukašenkos režimas, Baltarusijos režimas, Minsko režimas, A. Lukašenkos režimas, Aliaksandro Lukašenkos režimas | belarussische Behörden, belarussische Führung, Lukaschenko-Regime, Regime in Minsk, belarussische Regierung, belarussisches Regime, Machthaber in Minsk, Minsker Führung; office=government
Central Election Commission*, CEC*, Belarusian Central Election Commission, Central Election Commission of Belarus | ЦИК*, Центризбирком*, Центральная избирательная комиссия*, ЦИК Беларуси | ЦВК*, Цэнтрвыбаркам, Цэнтральная выбарчая камісія, Цэнтральная камісія | ЦВК Білорусі, Центрвиборчком, ЦВК* | Centralna Komisja Wyborcza*, CKW* | Centrinė rinkimų komisija* | Zentrale Wahlkommission*
Council of Ministers of Belarus, Belarusian Council of Ministers | Совет Министров Беларуси, Совмин, Совет министров Республики Беларусь, Совет Министров* | Савет Міністраў*, Саўмін, Рада Міністраў* | Рада міністрів Білорусі | Rada Ministrów Białorusi | Baltarusijos ministrų taryba, Baltarusijos Ministrų Taryba | belarussischer Ministerrat
Presidential Administration of Belarus, Lukashenko administration | Администрация президента Беларуси, Администрация Лукашенко | Адміністрацыя прэзідэнта*, Адміністрацыя Лукашэнкі | адміністрація Лукашенка | administracja Łukaszenki | Baltarusijos prezidento administracija, Lukašenkos administracija | -
Ministry of Information*, Belarusian Ministry of Information, Information Ministry* | Министерство информации*, Мининформ*, Мининформации | Міністэрства інфармацыі, Мінінфарм | Міністерство інформації Білорусі | Ministerstwo Informacji Białorusi | Informacijos ministerija*, Baltarusijos informacijos ministerija | belarussisches Informationsministerium
Belarusian Ministry of Culture | Министерство культуры Беларуси, Минкультуры Беларуси | Міністэрства культуры*, Мінкультуры* | - | - | Baltarusijos kultūros ministerija | -
Belarusian Ministry of Health | Минздрав Беларуси, Министерство здравоохранения Беларуси | Міністэрства аховы здароўя*, Мінздароўя* | - | - | Baltarusijos sveikatos apsaugos ministerija, Baltarusijos sveikatos ministerija | -; office=health-ministry
Belarusian Ministry of Education | Минобразования Беларуси | Міністэрства адукацыі*, Мінадукацыі* | - | - | Baltarusijos švietimo ministerija | -
Belarusian Ministry of Transport | Минтранс Беларуси | Мінтранс* | - | - | Baltarusijos transporto ministerija | -; office=transport-ministry
Belarusian Ministry of Economy | Минэкономики Беларуси | Мінэканомікі* | - | - | Baltarusijos ekonomikos ministerija | -
Belarusian Ministry of Finance | Минфин Беларуси | Мінфін* | - | - | Baltarusijos finansų ministerija | -; office=finance-ministry
Belarusian Ministry of Justice | Минюст Беларуси, Министерство юстиции Беларуси | Мін'юст*, Міністэрства юстыцыі* | - | - | Baltarusijos teisingumo ministerija | -; office=justice-ministry
Belarusian antimonopoly ministry, MART | МАРТ*, Министерство антимонопольного регулирования и торговли | МАРТ* | - | - | - | -
Belarusian Emergencies Ministry | МЧС Беларуси, МЧС Белоруссии | МНС* | МНС Білорусі | - | Baltarusijos ekstremaliųjų situacijų ministerija, Baltarusijos nepaprastųjų situacijų ministerija | -; office=emergencies-ministry
National Bank of Belarus, Belarusian National Bank | Нацбанк Беларуси, Национальный банк Беларуси | Нацбанк*, Нацыянальны банк* | Нацбанк Білорусі | - | Baltarusijos nacionalinis bankas, Baltarusijos centrinis bankas | belarussische Nationalbank
State Customs Committee | Государственный таможенный комитет, ГТК | Дзяржаўны мытны камітэт, ДМК | - | - | Baltarusijos valstybinis muitinės komitetas, Baltarusijos muitinė | -
Minsk City Executive Committee, Minsk city executive committee, Minsk city authorities | Мингорисполком, мингорисполком | Мінгарвыканкам, мінгарвыканкам, Менгарвыканкам | Мінміськвиконком | - | - | -
All-Belarusian People's Assembly, All-Belarusian People’s Assembly | Всебелорусское народное собрание, ВНС | Усебеларускі народны сход, УНС | Всебілоруські народні збори | Wszechbiałoruskie Zgromadzenie Ludowe, Ogólnobiałoruskie Zgromadzenie Ludowe | Visos Baltarusijos liaudies susirinkimas | Allbelarussische Volksversammlung
[BLR LEG]
Parliament of Belarus, Belarusian parliament, National Assembly of Belarus | парламент Беларуси, белорусский парламент, Национальное собрание | парламент Беларусі, беларускі парламент, Нацыянальны сход | парламент Білорусі | białoruski parlament, parlament Białorusi | Baltarusijos parlamentas | belarussisches Parlament; office=parliament
House of Representatives of Belarus, Belarusian House of Representatives | Палата представителей* | Палата прадстаўнікоў* | Палата представників Білорусі | Izba Reprezentantów* | Baltarusijos Atstovų Rūmai, Baltarusijos atstovų rūmai | -
Council of the Republic | Совет Республики* | Савет Рэспублікі*, Рада Рэспублікі* | Рада республіки | Rada Republiki | Respublikos Taryba*, Baltarusijos Respublikos Taryba | Rat der Republik
[BLR JUD]
Supreme Court of Belarus, Belarusian Supreme Court, Belarus's Supreme Court | Верховный суд Беларуси, Верховный суд Белоруссии, Верховный суд* | Вярхоўны суд*, Вярхоўны суд Беларусі | Верховний суд Білорусі | Sąd Najwyższy Białorusi | Baltarusijos Aukščiausiasis Teismas | Oberste Gericht von Belarus
Prosecutor General's Office of Belarus, Belarusian Prosecutor General's Office, Belarusian prosecutors, Belarusian prosecutor's office | Генпрокуратура Беларуси, Генпрокуратура Белоруссии, Генеральная прокуратура Беларуси, белорусская прокуратура | Генпракуратура Беларусі | Генпрокуратура Білорусі | Prokuratura Generalna Białorusi, białoruska prokuratura | Baltarusijos generalinė prokuratūra | belarussische Staatsanwaltschaft, Generalstaatsanwaltschaft von Belarus; office=prosecutors
Belarusian court, Belarusian courts, court in Belarus, Belarus court | белорусский суд, суд Беларуси, белорусские суды | беларускі суд, беларускія суды | білоруський суд | białoruski sąd, sąd na Białorusi | Baltarusijos teismas, teismas Baltarusijoje | belarussisches Gericht, Gericht in Belarus
Minsk City Court | Минский городской суд, Мингорсуд | Мінскі гарадскі суд, Мінгарсуд | Мінський міський суд | Sąd Miejski w Mińsku | Minsko miesto teismas | Stadtgericht Minsk, Minsker Stadtgericht
[BLR OPP]
Coordination Council*, opposition Coordination Council, Belarusian Coordination Council | Координационный совет* | Каардынацыйная рада*, Каардынацыйны савет* | Координаційна рада* | Rada Koordynacyjna* | Koordinacinė taryba* | Koordinierungsrat*, Koordinationsrat*
United Transitional Cabinet, Transitional Cabinet* | Объединенный переходный кабинет, ОПК, Переходный кабинет, Кабинет Тихановской | Аб'яднаны пераходны кабінет, АПК, Пераходны кабінет, Кабінет Ціханоўскай | Об'єднаний перехідний кабінет | Zjednoczony Gabinet Przejściowy, Gabinet Przejściowy | Jungtinis pereinamasis kabinetas, Jungtinis pereinamojo laikotarpio kabinetas | Vereinigtes Übergangskabinett, Übergangskabinett
BYPOL, ByPol | ByPol, БайПол, BYPOL | BYPOL, БайПол | ByPol, BYPOL | BYPOL, ByPol | BYPOL | BYPOL
National Anti-Crisis Management, NAM*, National Anti-Crisis Administration | Народное антикризисное управление, НАУ | Народнае антыкрызіснае кіраванне, НАУ | Народне антикризове управління | Narodowy Zarząd Antykryzysowy | Nacionalinė antikrizinė administracija, Liaudies antikrizinė valdyba | -
Cyber-Partisans, Cyber Partisans, Belarusian Cyber-Partisans, Belarusian Cyber Partisans | киберпартизаны, Киберпартизаны | Кіберпартызаны, кіберпартызаны | Кіберпартизани, кіберпартизани | Cyberpartyzanci, Białoruscy Cyberpartyzanci | Kiberpartizanai | Cyber-Partisanen, Cyberpartisanen
Belarusian opposition, opposition in Belarus, opposition of Belarus | белорусская оппозиция, белорусские оппозиционеры, оппозиция Беларуси | беларуская апазіцыя, дэмакратычныя сілы Беларусі, дэмакратычныя сілы | білоруська опозиція | białoruska opozycja, białoruscy opozycjoniści | Baltarusijos opozicija, Baltarusijos demokratinės jėgos | belarussische Opposition, belarussische Oppositionelle, belarussische Demokratiebewegung
Office of Sviatlana Tsikhanouskaya, Tsikhanouskaya's office | Офис Тихановской, Офис Светланы Тихановской | Офіс Ціханоўскай, Офіс Святланы Ціханоўскай | Офіс Тихановської, Офіс Світлани Тихановської | Biuro Cichanouskiej, Biuro Swiatłany Cichanouskiej | S. Cichanouskajos biuras, Cichanouskajos biuras | Büro von Tichanowskaja
Young Front, Malady Front | Молодой фронт | Малады фронт
Movement For Freedom, For Freedom movement | движение «За свободу» | рух «За Свабоду»
Honest People | Честные люди | Сумленныя людзі; cue
Community of Railway Workers of Belarus | Сообщество железнодорожников Беларуси | Супольнасць чыгуначнікаў Беларусі
[BLR PTY]
United Civic Party, United Civil Party | Объединенная гражданская партия, ОГП | Аб'яднаная грамадзянская партыя, АГП
Belarusian Popular Front, BPF, BPF Party, BNF | Белорусский народный фронт, БНФ, Партия БНФ | Беларускі народны фронт, БНФ, Партыя БНФ | Білоруський народний фронт | Białoruski Front Narodowy, BNF | Baltarusijos liaudies frontas | Belarussische Volksfront
Belarusian Social Democratic Party (Hramada), Belarusian Social Democratic Party | Белорусская социал-демократическая партия, БСДП | Беларуская сацыял-дэмакратычная партыя, БСДП
Belarusian Christian Democracy | Белорусская христианская демократия, БХД | Беларуская хрысціянская дэмакратыя, БХД
Belarusian Left Party A Just World | Справедливый мир | Справядлівы свет; cue
Belaya Rus, Belaya Rus party | Белая Русь | Белая Русь
Liberal Democratic Party of Belarus | ЛДПБ, Либерально-демократическая партия Беларуси | ЛДПБ
Communist Party of Belarus | Коммунистическая партия Беларуси, КПБ | Камуністычная партыя Беларусі, КПБ
Republican Party of Labour and Justice | Республиканская партия труда и справедливости, РПТС | РПТС
[BLR UAF]
Kalinouski Regiment, Kalinouski regiment, Kastus Kalinouski Regiment, Kalinoŭski Regiment, Kalinovsky Regiment | полк Калиновского, Полк имени Калиновского, полк имени Кастуся Калиновского | Полк Каліноўскага, полк Каліноўскага, Полк імя Каліноўскага, полк Кастуся Каліноўскага | полк Калиновського, полк імені Калиновського, полк імені Кастуся Калиновського | Pułk Kalinowskiego, pułk Kalinowskiego, Pułk im. Kalinowskiego | Kalinausko pulkas, K. Kalinausko pulkas | Kalinouski-Regiment, Kalinowski-Regiment
[BLR NGO]
Viasna, Human Rights Center Viasna, Human Rights Centre Viasna, Viasna Human Rights Centre, Viasna Human Rights Center, Viasna-96, Vyasna, Vesna, Human Rights Centre "Viasna" | правозащитный центр «Весна», ПЦ «Весна», Правозащитный центр «Вясна», ПЦ «Вясна» | праваабарончы цэнтр «Вясна», ПЦ «Вясна», Праваабарончы цэнтр «Вясна» | правозахисний центр «Весна», Вясна, правозахисний центр «Вясна» | Wiasna, Centrum Obrony Praw Człowieka Wiasna, centrum praw człowieka Wiasna, Wiosna | Viasna, žmogaus teisių centras „Viasna“, Vesna | Wjasna, Viasna, Menschenrechtszentrum Wjasna, Wesna
Viasna (word) | Весна, Вясна | Вясна | Весна; cue
Belarusian Association of Journalists, BAJ | Белорусская ассоциация журналистов, БАЖ | Беларуская асацыяцыя журналістаў, БАЖ | Білоруська асоціація журналістів, БАЖ | Białoruskie Stowarzyszenie Dziennikarzy, BAŻ | Baltarusijos žurnalistų asociacija, BAJ | Belarussischer Journalistenverband, BAJ
Belarusian Language Society | Общество белорусского языка | Таварыства беларускай мовы, ТБМ
Union of Belarusian Writers | Союз белорусских писателей | Саюз беларускіх пісьменнікаў
Belarusian Helsinki Committee | Белорусский Хельсинкский комитет, БХК | Беларускі Хельсінкскі камітэт, БХК
PEN Belarus, Belarusian PEN, PEN Belarus Centre | ПЕН-центр, Белорусский ПЕН, ПЕН Беларусь | Беларускі ПЭН, ПЭН Беларусь, ПЭН-цэнтр | - | Białoruski PEN | Baltarusijos PEN, PEN Baltarusija | PEN Belarus
Union of Poles in Belarus, Union of Poles, ZPB | Союз поляков Беларуси, Союз поляков, СПБ, Союз поляков в Беларуси, Союз поляков Белоруссии | Саюз палякаў Беларусі, Саюз палякаў | Союз поляків Білорусі, Спілка поляків Білорусі, Спілка поляків, Союз поляків | Związek Polaków na Białorusi, ZPB, Związek Polaków | Baltarusijos lenkų sąjunga, Lenkų sąjunga | Union der Polen, Bund der Polen in Belarus
BYSOL, Bysol | BYSOL, БайСол, Байсол | BYSOL, БайСол | BYSOL | BYSOL | BYSOL | BYSOL
Belarusian Sport Solidarity Foundation, BSSF | Белорусский фонд спортивной солидарности, БФСС, Фонд спортивной солидарности | Беларускі фонд спартовай салідарнасці, БФСС | Білоруський фонд спортивної солідарності
Legal Initiative | Правовая инициатива | Прававая ініцыятыва; cue
Lawtrend | Lawtrend, Лоутренд | Lawtrend
Human Constanta | Human Constanta, Хьюман Константа | Human Constanta
Dissidentby, Dissident.by | Dissidentby | Dissidentby
Press Club Belarus, Belarus Press Club | Пресс-клуб, Пресс-клуб Беларусь, Press Club* | Прэс-клуб, Press Club*
Belarusian Red Cross, Belarus Red Cross, Belarusian Red Cross Society | Белорусский Красный Крест, Белорусское общество Красного Креста | Беларускі Чырвоны Крыж | Білоруський Червоний Хрест | Białoruski Czerwony Krzyż | Baltarusijos Raudonasis Kryžius | Belarussisches Rotes Kreuz
Belarusian National Olympic Committee, National Olympic Committee of Belarus, NOC of Belarus | НОК Беларуси, Национальный олимпийский комитет, НОК | НАК Беларусі, Нацыянальны алімпійскі камітэт | НОК Білорусі | Białoruski Komitet Olimpijski, Narodowy Komitet Olimpijski Białorusi | Baltarusijos olimpinis komitetas | Nationales Olympisches Komitee von Belarus
Belarusian Republican Youth Union, BRSM | БРСМ | БРСМ, БСРМ
A Country to Live In, A Country for Life, Country for Living, Country for Life | Страна для жизни | Краіна для жыцця | Країна для життя | Kraj do życia | Šalis gyvenimui | Ein Land zum Leben
Tell the Truth | Говори правду | Гавары праўду; cue
European Belarus | Европейская Беларусь | Еўрапейская Беларусь
Belarusian Students' Association, Belarusian Students’ Association | ЗБС, Задзиночанне белорусских студентов | Задзіночанне беларускіх студэнтаў, ЗБС
Okno, INeedHelpBY, iNeedHelpBY | INeedHelpBY | INeedHelpBY
[BLR LAB]
Belarusian Congress of Democratic Trade Unions, BKDP | Белорусский конгресс демократических профсоюзов, БКДП | Беларускі кангрэс дэмакратычных прафсаюзаў, БКДП
REP trade union, REP Union | профсоюз РЭП | прафсаюз РЭП
Belarusian Independent Trade Union | Белорусский независимый профсоюз, БНП | Беларускі незалежны прафсаюз, БНП
Federation of Trade Unions of Belarus | Федерация профсоюзов Беларуси, ФПБ | Федэрацыя прафсаюзаў Беларусі, ФПБ
[BLR BUS]
Belaruskali | Беларуськалий, «Беларуськалий» | Беларуськалій | Білоруськалій, Беларуськалій | Biełaruśkalij, Biełaruskalij | Belaruskalij | Belaruskali
Belarusian Potash Company | Белорусская калийная компания, БКК | Беларуская калійная кампанія, БКК
Belavia | Белавиа | Белавія | Белавіа | Biełavia, Belavia | Belavia | Belavia
Belshina | Белшина | Белшына
Mogilevkhimvolokno, Mogilevkhimvalakno | Могилевхимволокно, Могилёвхимволокно | Магілёўхімвалакно
SvetlogorskKhimvolokno, Svetlogorsk Khimvolokno | Светлогорскхимволокно, СветлогорскХимволокно | Светлагорскхімвалакно
Gomel Chemical Plant | Гомельский химический завод, Гомельский химзавод | Гомельскі хімічны завод
Savushkin Product | Савушкин продукт | Савушкін прадукт
Santa Bremor | Санта Бремор | Санта Брэмор
Polesie knitwear factory | трикотажная фабрика Полесье | -
Pinskdrev | Пинскдрев | Пінскдрэў
Belorusneft | Белоруснефть | Беларуснафта
Belkommunmash | Белкоммунмаш | Белкамунмаш
Krinitsa brewery, Krynitsa brewery | пивзавод Криница | -
Lidskoe Pivo, Lidskae Piva | Лидское пиво | Лідскае піва
Naftan | Нафтан | Нафтан | Нафтан | Naftan | Naftan | Naftan
Grodno Azot, Hrodna Azot, Grodno-Azot | Гродно Азот, Гродно-Азот | Гродна Азот | Гродно Азот | Grodno Azot | Grodno Azot | Grodno Azot
Mozyr Oil Refinery, Mozyr refinery | Мозырский НПЗ | Мазырскі НПЗ | Мозирський НПЗ | - | Mozyriaus naftos perdirbimo gamykla | -
Minsk Tractor Works, MTZ, Minsk Tractor Plant | МТЗ, Минский тракторный завод, тракторный завод | МТЗ, Мінскі трактарны завод, трактарны завод | МТЗ, Мінський тракторний завод | MTZ, Mińska Fabryka Traktorów | Minsko traktorių gamykla, MTZ | Minsker Traktorenwerk, MTZ
Minsk Automobile Plant, MAZ | МАЗ, Минский автозавод, Минский автомобильный завод | МАЗ, Мінскі аўтазавод, Мінскі аўтамабільны завод | МАЗ | MAZ | MAZ | MAZ
BelAZ, BELAZ | БелАЗ, БЕЛАЗ | БелАЗ | БелАЗ | BiełAZ | BelAZ | BelAZ
Gomselmash, Homselmash | Гомсельмаш | Гомсельмаш | Гомсельмаш
Amkodor | Амкодор | Амкадор
Minsk Motor Plant | Минский моторный завод, ММЗ | Мінскі маторны завод, ММЗ
Minsk Wheel Tractor Plant, MZKT | МЗКТ, Минский завод колесных тягачей | МЗКТ
BMZ, Belarusian Steel Works | БМЗ, Белорусский металлургический завод | БМЗ, Беларускі металургічны завод
Belarusian Railway, Belarusian Railways | БЖД, Белорусская железная дорога, БелЖД | БЧ, Беларуская чыгунка, Беларуская чыгунка | Білоруська залізниця | Koleje Białoruskie, Białoruska Kolej | Baltarusijos geležinkeliai | Belarussische Eisenbahn
Belneftekhim | Белнефтехим | Белнафтахім
Beltransgaz, Gazprom Transgaz Belarus | Белтрансгаз | Белтрансгаз
Belgazprombank | Белгазпромбанк | Белгазпрамбанк | Белгазпромбанк | Biełgazprombank | Belgazprombank | Belgazprombank
Belinvestbank | Белинвестбанк | Белінвестбанк
Belarusbank | Беларусбанк | Беларусбанк | Беларусбанк
Belagroprombank | Белагропромбанк | Белаграпрамбанк
Absolutbank | Абсолютбанк | Абсалютбанк
Beltelecom | Белтелеком | Белтэлекам
A1 Belarus | А1 Беларусь
Keramin | Керамин | Керамін; cue
Milavitsa | Милавица | Мілавіца
Integral | Интеграл | Інтэграл; cue
Peleng | Пеленг | Пеленг; cue
558th Aircraft Repair Plant | 558-й авиаремонтный завод | 558-ы авіярамонтны завод
Hi-Tech Park, Belarus Hi-Tech Park | Парк высоких технологий, ПВТ | Парк высокіх тэхналогій, ПВТ
Beltamozhservice, Beltamozhservis | Белтаможсервис | Белмытсэрвіс
Dana Holdings | Дана Холдингз, Dana Holdings
Bremino | Бремино | Брэміна
Wargaming | Wargaming
EPAM | EPAM
[BLR MED]
Belteleradiocompany, Belarusian state television, Belarusian state TV, Belarusian State Television and Radio Company | Белтелерадиокомпания, БТ, белорусское телевидение | Белтэлерадыёкампанія, БТ, беларускае тэлебачанне | Білтелерадіокомпанія | białoruska telewizja państwowa | Baltarusijos valstybinė televizija | belarussisches Staatsfernsehen
ONT | ОНТ | АНТ
STV*, CTV Belarus | СТВ | СТВ
BelTA, Belta, BELTA | БелТА, БЕЛТА | БелТА, БЕЛТА | БелТА, БЕЛТА | BiełTA, Belta | BelTA | Belta
SB Belarus Today, SB. Belarus Today, Belarus Segodnya | СБ. Беларусь сегодня, Советская Белоруссия | СБ. Беларусь сёння
Sputnik Belarus | Sputnik Беларусь, Спутник Беларусь
Nasha Niva | Наша Нива, «Наша Ніва» | Наша Ніва, Нашай Нівы, Нашай Ніве, Нашу Ніву, Нашай Нівай | Наша Нива, Наша Ніва | Nasza Niwa | Naša Niva | Nascha Niwa, Nasha Niva
Tut.by, TUT.BY | TUT.BY, Тутбай, ТУТ.БАЙ | TUT.BY, Тутбай | TUT.BY | TUT.BY, Tut.by | Tut.by | Tut.by
Zerkalo, Zerkalo.io | Зеркало.io, Zerkalo.io | Люстэрка
Narodnaya Volya, Narodnaja Vola | Народная воля | Народная воля, Народнай волі, Народную волю; cue
Charter 97, Charter'97 | Хартия'97, Хартия-97, Charter97 | Хартыя'97, Хартыя-97, Хартыі'97, Хартыі-97, Хартыю-97, Хартыю'97, Хартыяй-97
Nexta, NEXTA | NEXTA, Нехта, Nexta | NEXTA, Нехта | NEXTA | NEXTA, Nexta | Nexta | Nexta
Belsat, Belsat TV | Белсат | Белсат | Белсат | Biełsat, Belsat TV | Belsat | Belsat
BelaPAN | БелаПАН | БелаПАН | БелаПАН | BiełaPAN | BelaPAN | BelaPAN
Reform.news, Reform.by | Reform.by, Reform.news | Reform.by, Reform.news
Euroradio, European Radio for Belarus | Еврорадио | Еўрарадыё | Єврорадіо | Euroradio | Euroradio, Europos radijas Baltarusijai | -
Media Zona Belarus, Mediazona Belarus | Медиазона Беларусь, Медиазона. Беларусь | Медыязона Беларусь
Poleski Kurier, Palessie Courier | Полесский курьер | Палескі кур'ер
Intex-Press | Intex-press, Интекс-пресс | Intex-press
Hrodna.life | Hrodna.life
Radio Racyja | Радио Рация | Радыё Рацыя | Радіо Рація | Radio Racja | Radijas „Racyja“ | -
Belarus of the Brain, Belarus of the Mind | Беларусь головного мозга | Беларусь галаўнога мозга
[BLR REL]
Belarusian Orthodox Church, Belarusian Orthodox Church of the Moscow Patriarchate | Белорусская православная церковь, БПЦ, Белорусский экзархат | Беларуская праваслаўная царква, БПЦ | Білоруська православна церква | Białoruska Cerkiew Prawosławna | Baltarusijos ortodoksų bažnyčia | Belarussische Orthodoxe Kirche
Catholic Church in Belarus | Католическая церковь в Беларуси | Каталіцкі Касцёл у Беларусі, Каталіцкі касцёл | - | Kościół katolicki na Białorusi | Baltarusijos katalikų bažnyčia | katholische Kirche in Belarus
[BLR EDU]
Belarusian State Medical University, BSMU | БГМУ, Белорусский государственный медицинский университет | БДМУ, Беларускі дзяржаўны медыцынскі ўніверсітэт
Belarusian National Technical University, BNTU | БНТУ, Белорусский национальный технический университет | БНТУ, Беларускі нацыянальны тэхнічны ўніверсітэт
Minsk State Linguistic University, MSLU | МГЛУ, Минский государственный лингвистический университет | МДЛУ, Мінскі дзяржаўны лінгвістычны ўніверсітэт
Belarusian State University of Informatics and Radioelectronics, BSUIR | БГУИР | БДУІР
Grodno State University, Yanka Kupala State University of Grodno | ГрГУ, Гродненский государственный университет | ГрДУ, Гродзенскі дзяржаўны ўніверсітэт
Polotsk State University | Полоцкий государственный университет | Полацкі дзяржаўны ўніверсітэт
Belarusian State University, BSU | БГУ, Белорусский государственный университет | БДУ, Беларускі дзяржаўны ўніверсітэт
European Humanities University, EHU | ЕГУ, Европейский гуманитарный университет | ЕГУ, Еўрапейскі гуманітарны ўніверсітэт | Європейський гуманітарний університет | Europejski Uniwersytet Humanistyczny | Europos humanitarinis universitetas | Europäische Humanistische Universität
[IGO IGO]
European Union, EU, the EU, Brussels bloc | Евросоюз, ЕС, Европейский союз | Еўрасаюз, ЕС, ЕЗ, Еўрапейскі саюз, Еўразвяз | Євросоюз, ЄС, Європейський Союз | Unia Europejska, UE | Europos Sąjunga, ES, Bendrija | Europäische Union, EU
European Commission | Еврокомиссия, Европейская комиссия, ЕК | Еўракамісія, Еўрапейская камісія | Єврокомісія, Європейська комісія | Komisja Europejska, KE | Europos Komisija | Europäische Kommission, EU-Kommission
European Council | Европейский совет, Евросовет | Еўрапейская рада, Еўрапейскі савет | Європейська рада | Rada Europejska | Europos Vadovų Taryba | Europäische Rat
Council of the European Union, Council of the EU, EU Council | Совет ЕС, Совет Европейского союза | Рада ЕС, Савет ЕС | Рада ЄС | Rada Unii Europejskiej, Rada UE | ES Taryba | Rat der EU, EU-Rat
EU leaders, leaders of the EU, EU heads of state and government | лидеры ЕС, лидеры стран ЕС, лидеры Евросоюза | лідары ЕС, лідары краін ЕС | лідери ЄС, лідери країн ЄС, лідери Євросоюзу, лідери країн Євросоюзу | przywódcy UE, unijni przywódcy, przywódcy Unii Europejskiej, liderzy UE, unijni liderzy, przywódcy państw UE | ES lyderiai, ES vadovai, Europos Sąjungos vadovai, Europos Sąjungos lyderiai, ES šalių vadovai, ES šalių lyderiai | Staats- und Regierungschefs der EU, EU-Staats- und Regierungschefs, EU-Spitzen, Staats- und Regierungschefs der Europäischen Union
EU foreign ministers, European Union foreign ministers, foreign ministers of the EU | главы МИД ЕС, министры иностранных дел ЕС, главы МИД стран ЕС, главы внешнеполитических ведомств ЕС | міністры замежных спраў ЕС, кіраўнікі МЗС ЕС | міністри закордонних справ ЄС, глави МЗС ЄС | unijni ministrowie spraw zagranicznych, szefowie dyplomacji UE, ministrowie spraw zagranicznych UE | ES užsienio reikalų ministrai | EU-Außenminister, Außenminister der EU
EU High Representative, EU's top diplomat | глава евродипломатии, глава дипломатии ЕС, верховный представитель ЕС | кіраўнік еўрадыпламатыі, вярхоўны прадстаўнік ЕС | глава дипломатії ЄС, верховний представник ЄС | szef unijnej dyplomacji, szefowa unijnej dyplomacji, wysoki przedstawiciel UE | ES vyriausioji įgaliotinė, ES diplomatijos vadovė, ES diplomatijos vadovas | EU-Außenbeauftragte, EU-Außenbeauftragter, EU-Außenbeauftragten
United Nations, UN, U.N. | ООН, Организация Объединенных Наций | ААН, Арганізацыя Аб'яднаных Нацый | ООН, Організація Об'єднаних Націй | ONZ, Organizacja Narodów Zjednoczonych | JT, Jungtinės Tautos, JTO | UNO, UN, Vereinte Nationen
UN Human Rights Office, UN human rights office, OHCHR, Office of the UN High Commissioner for Human Rights, UN rights office, U.N. human rights office | УВКПЧ, Управление ООН по правам человека, УВКПЧ ООН | УВКПЧ, Управа ААН па правах чалавека | УВКПЛ, Управління ООН з прав людини | Biuro Praw Człowieka ONZ | JT žmogaus teisių biuras | UN-Menschenrechtsbüro, UN-Hochkommissariat für Menschenrechte
UN Human Rights Council, Human Rights Council | Совет ООН по правам человека, Совет по правам человека ООН, СПЧ ООН | Рада ААН па правах чалавека | Рада ООН з прав людини | Rada Praw Człowieka ONZ | JT Žmogaus teisių taryba | UN-Menschenrechtsrat
UN Security Council | Совет безопасности ООН, Совбез ООН | Савет бяспекі ААН, Рада бяспекі ААН | Рада безпеки ООН, Радбез ООН | Rada Bezpieczeństwa ONZ | JT Saugumo Taryba | UN-Sicherheitsrat
UN General Assembly | Генассамблея ООН, Генеральная Ассамблея ООН | Генасамблея ААН | Генасамблея ООН | Zgromadzenie Ogólne ONZ | JT Generalinė Asamblėja | UN-Vollversammlung, UN-Generalversammlung
OSCE, Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe | ОБСЕ, Организация по безопасности и сотрудничеству в Европе | АБСЕ, АБСЭ | ОБСЄ | OBWE | ESBO | OSZE
ODIHR | БДИПЧ, БДИПЧ ОБСЕ | БДІПЧ | БДІПЛ | ODIHR | ODIHR | ODIHR
Council of Europe | Совет Европы | Рада Еўропы, Савет Еўропы | Рада Європи | Rada Europy | Europos Taryba | Europarat
PACE, Parliamentary Assembly of the Council of Europe | ПАСЕ | ПАСЕ, ПАРЭ, ПАСЭ, Парламенцкая асамблея Рады Еўропы, Парламенцкая асамблея Савета Еўропы | ПАРЄ | PACE | ETPA | -
NATO | НАТО | НАТА, НАТО | НАТО | NATO | NATO | NATO, Nato
IAEA, International Atomic Energy Agency | МАГАТЭ | МАГАТЭ | МАГАТЕ | MAEA | TATENA | IAEA, IAEO
CSTO, Collective Security Treaty Organization, Collective Security Treaty Organisation | ОДКБ, Организация Договора о коллективной безопасности | АДКБ | ОДКБ | OUBZ, ODKB | KSSO | OVKS
CIS*, Commonwealth of Independent States | СНГ, Содружество Независимых Государств | СНД | СНД | WNP | NVS | GUS
Eurasian Economic Union, EAEU | ЕАЭС, Евразийский экономический союз, Евразэс | ЕАЭС, Еўразійскі эканамічны саюз | ЄАЕС | EAUG, Euroazjatycka Unia Gospodarcza | EAES | EAWU, Eurasische Wirtschaftsunion
Union State, Union State of Russia and Belarus | Союзное государство | Саюзная дзяржава | Союзна держава | Państwo Związkowe | Sąjunginė valstybė | Unionsstaat
Shanghai Cooperation Organisation, SCO, Shanghai Cooperation Organization | ШОС, Шанхайская организация сотрудничества | ШАС | ШОС | SzOW | ŠBO | SOZ, Shanghaier Organisation für Zusammenarbeit
BRICS | БРИКС | БРІКС | БРІКС | BRICS | BRICS | BRICS
ILO, International Labour Organization, International Labour Organisation, International Labor Organization | МОТ, Международная организация труда | МАП, Міжнародная арганізацыя працы | МОП | MOP, Międzynarodowa Organizacja Pracy | TDO | ILO, Internationale Arbeitsorganisation
WHO, World Health Organization | ВОЗ, Всемирная организация здравоохранения | СААЗ | ВООЗ | WHO, Światowa Organizacja Zdrowia | PSO | WHO, Weltgesundheitsorganisation
IMF, International Monetary Fund | МВФ, Международный валютный фонд | МВФ, Міжнародны валютны фонд | МВФ | MFW | TVF | IWF, Internationaler Währungsfonds
World Bank | Всемирный банк | Сусветны банк | Світовий банк | Bank Światowy | Pasaulio bankas | Weltbank
EBRD, European Bank for Reconstruction and Development | ЕБРР | ЕБРР | ЄБРР | EBOiR | ERPB | -
Eurasian Development Bank, EDB* | ЕАБР, Евразийский банк развития | ЕАБР, Еўразійскі банк развіцця
Eurasian Fund for Stabilization and Development, EFSD | ЕФСР, Евразийский фонд стабилизации и развития | ЕФСР
G7, Group of Seven | Большая семерка, G7, «Группа семи», Группа семи | Вялікая сямёрка, «Група сямі» | «Група семи», Група семи, Велика сімка, G7 | G7, Grupa G7 | G7, Didysis septynetas | G7
Frontex | Фронтекс, Frontex | Фронтэкс | Frontex, Фронтекс | Frontex | Frontex | Frontex
Interpol | Интерпол | Інтэрпол | Інтерпол | Interpol | Interpolas | Interpol
ICAO | ИКАО | ІКАА | ІКАО, ІСАО | ICAO | ICAO | ICAO
International Criminal Court, ICC | Международный уголовный суд* | Міжнародны крымінальны суд | Міжнародний кримінальний суд, МКС | Międzynarodowy Trybunał Karny, MTK | Tarptautinis Baudžiamasis Teismas | Internationaler Strafgerichtshof
European Bank | -
UNHCR | УВКБ, УВКБ ООН | УВКБ | УВКБ | UNHCR | UNHCR | UNHCR
UNESCO | ЮНЕСКО | ЮНЕСКА | ЮНЕСКО | UNESCO | UNESCO | UNESCO
[IGO LEG]
European Parliament, EU Parliament, MEPs | Европарламент, Европейский парламент | Еўрапарламент, Еўрапейскі парламент | Європарламент, Європейський парламент | Parlament Europejski, PE | Europos Parlamentas, EP | Europäisches Parlament, Europaparlament, EU-Parlament
[NGO NGO]
Caritas | Каритас, «Каритас» | Карытас, «Карытас» | Карітас, «Карітас» | Caritas | Caritas, Karitas | Caritas
Amnesty International, Amnesty | Amnesty International, Международная амнистия, Эмнести | Amnesty International, Міжнародная амністыя | Amnesty International, Міжнародна амністія | Amnesty International | Amnesty International | Amnesty International
Human Rights Watch, HRW | Human Rights Watch, Хьюман Райтс Вотч | Human Rights Watch | Human Rights Watch | Human Rights Watch | Human Rights Watch | Human Rights Watch
Reporters Without Borders, RSF | Репортеры без границ, «Репортеры без границ», RSF | Рэпарцёры без межаў, RSF | Репортери без кордонів, RSF | Reporterzy bez Granic, RSF | Žurnalistai be sienų, Reporteriai be sienų | Reporter ohne Grenzen
Committee to Protect Journalists, CPJ | Комитет защиты журналистов | Камітэт абароны журналістаў | Комітет захисту журналістів | Komitet Ochrony Dziennikarzy
International Olympic Committee, IOC | МОК, Международный олимпийский комитет | МАК, Міжнародны алімпійскі камітэт | МОК | MKOl, Międzynarodowy Komitet Olimpijski | TOK, Tarptautinis olimpinis komitetas | IOC, Internationales Olympisches Komitee
International Ice Hockey Federation, IIHF | ИИХФ, Международная федерация хоккея | ІІХФ, Міжнародная федэрацыя хакея | ІІХФ | IIHF | IIHF | IIHF
International Committee of the Red Cross, ICRC, Red Cross | МККК, Международный комитет Красного Креста, Красный Крест | Чырвоны Крыж | Червоний Хрест, МКЧХ | Czerwony Krzyż | Raudonasis Kryžius | Rotes Kreuz
FIDH | FIDH | FIDH | FIDH | FIDH | FIDH | FIDH
World Organisation Against Torture, OMCT, World Organization Against Torture | Всемирная организация против пыток
Helsinki Commission | Хельсинкская комиссия
Freedom House | Freedom House | Freedom House | Freedom House | Freedom House | Freedom House | Freedom House
Nobel Committee, Norwegian Nobel Committee | Нобелевский комитет | Нобелеўскі камітэт | Нобелівський комітет | Komitet Noblowski | Nobelio komitetas | Nobelkomitee
FIFA | ФИФА | ФІФА | ФІФА | FIFA | FIFA | FIFA
UEFA | УЕФА | УЕФА | УЄФА | UEFA | UEFA | UEFA
[RUS MIL]
Russian armed forces, Russian army, Russian military, Russian troops, Russian forces, Russian soldiers, Russia's armed forces | российская армия, российские войска, ВС РФ, Вооруженные силы России, российские военные, войска РФ, российские военнослужащие | расійская армія, расійскія войскі, расійскае войска, Узброеныя сілы Расіі, расійскія вайскоўцы | російська армія, російські війська, ЗС РФ, війська РФ, російські військові | rosyjska armia, rosyjskie wojska, rosyjskie wojsko, siły rosyjskie, rosyjscy żołnierze | Rusijos kariuomenė, Rusijos kariai, Rusijos pajėgos | russische Armee, russische Truppen, russische Streitkräfte, russische Soldaten; office=army
[RUS SPY]
FSB | ФСБ | ФСБ | ФСБ | FSB | FSB | FSB
SVR | СВР | СЗР | СЗР | SWR | Rusijos išorės žvalgybos tarnyba | SWR
GRU | ГРУ | ГРУ | ГРУ | GRU | GRU | GRU
[RUS COP]
Rosgvardia, Russian National Guard | Росгвардия | Расгвардыя | Росгвардія | Rosgwardia | Rosgvardija | Rosgwardija
[RUS LEG]
State Duma | Госдума, Государственная дума | Дзярждума, Дзяржаўная дума | Держдума, Державна дума | Duma Państwowa, Duma | Valstybės Dūma | Staatsduma
Federation Council | Совет Федерации, Совфед | Савет Федэрацыі | Рада Федерації | Rada Federacji | Federacijos Taryba | Föderationsrat
[RUS UAF]
Wagner group, Wagner Group, Wagner, PMC Wagner, Wagner mercenaries, Wagner fighters, Wagner PMC, Wagnerites | ЧВК «Вагнер», ЧВК Вагнера, вагнеровцы, вагнеровец, ЧВК Вагнер, ЧВК | ПВК «Вагнер», вагнераўцы, ПВК Вагнера, вагнеравец, ПВК | ПВК «Вагнер», вагнерівці, вагнерівець, ПВК Вагнера, ПВК | Grupa Wagnera, grupa Wagnera, wagnerowcy, wagnerowiec, najemnicy Wagnera | Wagner grupuotė, „Wagner“, vagneriečiai, Vagnerio grupuotė, „Wagner“ samdiniai | Wagner-Gruppe, Wagner-Söldner, Söldnergruppe Wagner, Gruppe Wagner, Wagner-Truppe
[RUS BUS]
Gazprom | Газпром | Газпрам | Газпром | Gazprom | Gazprom | Gazprom
Rosneft | Роснефть | Раснафта, Раснефть | Роснефть | Rosnieft | Rosneft | Rosneft
Rosatom | Росатом | Расатам | Росатом | Rosatom | Rosatom | Rosatom
Sberbank | Сбербанк | Сбербанк | Сбербанк | Sbierbank | Sberbank | Sberbank
[RUS MED]
TASS | ТАСС | ТАСС | ТАСС | TASS | TASS | TASS
RIA Novosti | РИА Новости, «РИА Новости» | РІА Новости, РИА Новости | РІА Новості, РИА Новости | RIA Nowosti | RIA Novosti | Ria Nowosti
Interfax | Интерфакс | Інтэрфакс | Інтерфакс | Interfax | Interfax | Interfax
[UKR MIL]
Armed Forces of Ukraine, Ukrainian armed forces, Ukrainian army, Ukrainian military, Ukrainian forces, Ukrainian troops | ВСУ, Вооруженные силы Украины, украинская армия, украинские войска, украинские военные | УСУ, ВСУ, Узброеныя сілы Украіны, украінская армія, украінскія вайскоўцы | ЗСУ, Збройні сили України, українська армія, українські військові, Сили оборони, сили оборони | Siły Zbrojne Ukrainy, ukraińska armia, ukraińskie wojsko | Ukrainos kariuomenė, Ukrainos ginkluotosios pajėgos | ukrainische Armee, ukrainische Streitkräfte; office=army
National Guard of Ukraine, Ukrainian National Guard, Ukraine's National Guard | Нацгвардия Украины, Национальная гвардия Украины, Нацгвардия | Нацгвардыя Украіны, Нацгвардыя | Нацгвардія, Національна гвардія, Нацгвардія України | Gwardia Narodowa Ukrainy | Ukrainos nacionalinė gvardija | ukrainische Nationalgarde
General Staff of the Armed Forces of Ukraine | Генштаб ВСУ | Генштаб УСУ | Генштаб ЗСУ, Генеральний штаб ЗСУ
[UKR SPY]
Security Service of Ukraine, SBU, Ukraine's security service | СБУ, Служба безопасности Украины | СБУ, Служба бяспекі Украіны | СБУ, Служба безпеки України | SBU, Służba Bezpieczeństwa Ukrainy | SBU, Ukrainos saugumo tarnyba | SBU, ukrainische Geheimdienst SBU
Main Directorate of Intelligence of Ukraine, Ukrainian military intelligence, HUR | ГУР, ГУР МО Украины, Главное управление разведки | ГУР | ГУР, ГУР МО, Головне управління розвідки | HUR, wywiad wojskowy Ukrainy | HUR | HUR
[UKR COP]
State Border Guard Service of Ukraine, Ukrainian border guards, Ukraine's border guards, Ukraine's border service, State Border Service of Ukraine | Госпогранслужба Украины, Госпогранслужба, ГПСУ, украинские пограничники | Дзяржпагранслужба Украіны, ДПСУ, украінскія памежнікі | ДПСУ, Держприкордонслужба, Державна прикордонна служба, українські прикордонники, Державна прикордонна служба України | ukraińska straż graniczna, Państwowa Służba Graniczna Ukrainy | Ukrainos pasieniečiai | ukrainische Grenzschutz; office=border-guards
[UKR GOV]
Cabinet of Ministers of Ukraine, Ukrainian Cabinet of Ministers | Кабмин Украины, Кабинет министров Украины | Кабмін Украіны, Кабінет міністраў Украіны | Кабмін, Кабінет міністрів, Кабінет Міністрів України, уряд, уряд України | Gabinet Ministrów Ukrainy | Ukrainos Ministrų kabinetas | ukrainische Regierung; office=government
Office of the President of Ukraine | Офис президента Украины | Офіс прэзідэнта Украіны | Офіс президента, ОП
National Security and Defence Council of Ukraine | СНБО | РНБА | РНБО | RBNiO
[UKR NGO]
Belarusian House in Ukraine, Belarusian House | Белорусский дом в Украине, Белорусский дом | Беларускі дом ва Украіне, Беларускі дом | Білоруський дім в Україні, Білоруський дім | Białoruski Dom, Białoruski Dom w Warszawie | Baltarusių namai | Belarussisches Haus
[UKR LEG]
Verkhovna Rada | Верховная рада, Верховная Рада | Вярхоўная Рада | Верховна Рада, Верховна рада | Rada Najwyższa | Aukščiausioji Rada | Werchowna Rada; office=parliament
[POL COP]
Polish Border Guard, Polish border guards, Polish border guard, Border Guard of Poland, Poland's Border Guard | Погранслужба Польши, польские пограничники, Пограничная служба Польши | Памежная служба Польшчы, польскія памежнікі | прикордонна служба Польщі, польські прикордонники | Straż Graniczna, polska Straż Graniczna, straż graniczna, SG, polscy pogranicznicy, strażnicy graniczni, pogranicznicy | Lenkijos pasieniečiai, Lenkijos sienos apsauga | polnischer Grenzschutz, polnische Grenzschützer; office=border-guards
Polish police | польская полиция, полиция Польши | польская паліцыя | польська поліція, поліція Польщі | polska policja, policja, polscy policjanci, policjanci | Lenkijos policija | polnische Polizei; office=police
Internal Security Agency, ABW | Агентство внутренней безопасности, ABW, АВБ | Агенцтва ўнутранай бяспекі | Агентство внутрішньої безпеки | Agencja Bezpieczeństwa Wewnętrznego, ABW
[POL GOV]
Polish government, Poland's government | правительство Польши, польское правительство | урад Польшчы, польскі ўрад | уряд Польщі, польський уряд | rząd, polski rząd, Rada Ministrów | Lenkijos vyriausybė | polnische Regierung; office=government
Polish Ministry of National Defence | Минобороны Польши | Міністэрства абароны Польшчы | Міноборони Польщі | Ministerstwo Obrony Narodowej, MON | Lenkijos gynybos ministerija | polnisches Verteidigungsministerium; office=defence-ministry
Polish Interior Ministry | МВД Польши | МУС Польшчы | МВС Польщі | MSWiA, Ministerstwo Spraw Wewnętrznych i Administracji | Lenkijos vidaus reikalų ministerija | polnisches Innenministerium; office=interior-ministry
[POL NGO]
Helsinki Foundation for Human Rights | Хельсинкский фонд по правам человека | Хельсінкскі фонд па правах чалавека | Гельсінський фонд з прав людини | Helsińska Fundacja Praw Człowieka | Helsinkio žmogaus teisių fondas | -
[POL JUD]
Polish prosecutors, Polish prosecutor's office | польская прокуратура, прокуратура Польши | польская пракуратура | польська прокуратура, прокуратура Польщі | prokuratura, Prokuratura Krajowa, prokuratura krajowa, polska prokuratura | Lenkijos prokuratūra | polnische Staatsanwaltschaft; office=prosecutors
[POL MIL]
Polish army, Polish armed forces, Polish military, Polish troops, Polish soldiers | польская армия, польские военные, Войско польское | польская армія, польскія вайскоўцы, Войска польскае | польська армія, польські військові | Wojsko Polskie, polskie wojsko, żołnierze, żołnierz, żandarmeria wojskowa, polscy żołnierze, żołnierze Wojska Polskiego | Lenkijos kariuomenė, Lenkijos kariai | polnische Armee, polnische Soldaten; office=army
Operational Command of the Armed Forces | - | - | - | Dowództwo Operacyjne, Dowództwo Operacyjne Rodzajów Sił Zbrojnych
[POL LEG]
Sejm | Сейм, сейм Польши, Сейм Польши | Сейм | Сейм, Сейм Польщі | Sejm | Lenkijos Seimas | Sejm
[LTU LEG]
Seimas, Lithuanian parliament, Lithuania's parliament, Parliament of Lithuania | Сейм Литвы, литовский парламент | Сейм Літвы | Сейм Литви | Seimas, litewski Sejm | Seimas | Seimas, litauisches Parlament; office=parliament
[LTU GOV]
Lithuanian government, Government of Lithuania | правительство Литвы, литовское правительство | урад Літвы, літоўскі ўрад | уряд Литви, литовський уряд | litewski rząd, rząd Litwy | Vyriausybė, vyriausybė, Lietuvos vyriausybė | litauische Regierung; office=government
[LTU COP]
State Border Guard Service of Lithuania, Lithuanian border guards, Lithuania's border guards, Lithuanian State Border Guard Service, Lithuania's State Border Guard Service, VSAT, Lithuanian border guard | Служба охраны госграницы Литвы, СОГГ, литовские пограничники, погранслужба Литвы | Служба аховы дзяржаўнай мяжы Літвы, літоўскія памежнікі | Служба охорони державного кордону Литви, литовські прикордонники | litewska straż graniczna, litewscy pogranicznicy | Valstybės sienos apsaugos tarnyba, VSAT, pasieniečiai, Lietuvos pasieniečiai | litauische Grenzschutz, litauische Grenzschützer; office=border-guards
Lithuanian police | литовская полиция, полиция Литвы | літоўская паліцыя | литовська поліція, поліція Литви | litewska policja | Lietuvos policija, policija, policijos pareigūnai | litauische Polizei; office=police
[LTU SPY]
State Security Department of Lithuania, VSD | Департамент госбезопасности Литвы, ДГБ | Дэпартамент дзяржбяспекі Літвы | Департамент держбезпеки Литви | Departament Bezpieczeństwa Państwa Litwy | Valstybės saugumo departamentas, VSD
[LTU MIL]
Lithuanian armed forces, Lithuanian army, Lithuanian military, Lithuania's army, Lithuanian troops | литовская армия, литовские военные, ВС Литвы | літоўская армія, літоўскія вайскоўцы | литовська армія, литовські військові | litewska armia, litewskie wojsko | Lietuvos kariuomenė, kariuomenė | litauische Armee, litauische Streitkräfte; office=army
[LTU JUD]
Lithuanian prosecutors, Prosecutor General's Office of Lithuania, Lithuanian prosecutors’ office | Генпрокуратура Литвы, прокуратура Литвы | Генпракуратура Літвы | прокуратура Литви | prokuratura litewska | Generalinė prokuratūra, Lietuvos generalinė prokuratūra | litauische Staatsanwaltschaft; office=prosecutors
[LTU BUS]
Vilnius Airport, Vilnius airport, Vilnius International Airport | Вильнюсский аэропорт, аэропорт Вильнюса | Віленскі аэрапорт, аэрапорт Вільнюса | Вільнюський аеропорт, аеропорт Вільнюса | lotnisko w Wilnie | Vilniaus oro uostas | Flughafen Vilnius
Lithuanian Railways | Литовские железные дороги, Lietuvos gelezinkeliai | Літоўскія чыгункі | Литовська залізниця, литовська залізниця | Koleje Litewskie, litewskie koleje | Lietuvos geležinkeliai, LTG | Litauische Eisenbahn, litauische Bahn, litauische Staatsbahn
[LVA COP]
State Border Guard of Latvia, Latvian border guards, Latvian State Border Guard | латвийские пограничники, Госпогранохрана Латвии, Погранохрана Латвии | латвійскія памежнікі | латвійські прикордонники | łotewska straż graniczna | Latvijos pasieniečiai | lettische Grenzschutz; office=border-guards
[LVA LEG]
Saeima, Latvian parliament | Сейм Латвии, Саэйма | Сейм Латвіі, Саэйма | Сейм Латвії | Saeima | Latvijos Seimas, Saeima | Saeima; office=parliament
[DEU GOV]
German Foreign Office, German Foreign Ministry, German foreign ministry | МИД Германии, МИД ФРГ, немецкий МИД | МЗС Германіі, МЗС Нямеччыны | МЗС Німеччини, МЗС ФРН | niemieckie MSZ, MSZ Niemiec | Vokietijos užsienio reikalų ministerija | Auswärtiges Amt, Auswärtige Amt, Auswärtigen Amt, Auswärtigen Amtes, Auswärtigen Amts; office=foreign-ministry
German federal government | - | - | - | - | Vokietijos vyriausybė | Bundesregierung; office=government
[DEU LEG]
Bundestag | Бундестаг | Бундэстаг | Бундестаг | Bundestag | Bundestagas | Bundestag; office=parliament
[DEU COP]
German Federal Police | - | - | - | - | Vokietijos federalinė policija | Bundespolizei
[DEU REL]
German Bishops' Conference | Немецкая епископская конференция | - | Німецька єпископська конференція | Konferencja Episkopatu Niemiec | Vokietijos vyskupų konferencija | Deutsche Bischofskonferenz
[DEU JUD]
German federal prosecutors | Генпрокуратура Германии | - | - | - | Vokietijos federalinė prokuratūra | Bundesanwaltschaft, Generalbundesanwalt; office=prosecutors
[DEU BUS]
Lufthansa | Люфтганза, Lufthansa | Люфтганза | Lufthansa, Люфтганза | Lufthansa | Lufthansa | Lufthansa
Siemens | Сименс | Сіменс | Сіменс | Siemens | Siemens | Siemens
Nivea, Beiersdorf | Nivea | Nivea | Nivea | Nivea | Nivea | Nivea, Beiersdorf
[IRL BUS]
Ryanair | Ryanair, Райанэйр | Ryanair, Раянэйр | Ryanair, Раянейр | Ryanair | Ryanair | Ryanair
[CZE BUS]
Skoda, Skoda Auto | Skoda, Шкода Авто | Skoda | Skoda | Škoda | Škoda | Skoda
[NOR BUS]
Yara, Yara International | Yara | Yara | Yara | Yara | Yara | Yara; cue
[USA GOV]
US State Department, State Department, U.S. State Department, Department of State | Госдеп, Госдепартамент, Госдеп США, Государственный департамент | Дзярждэп, Дзярждэпартамент, Дзярждэп ЗША | Держдеп, Держдепартамент, Держдеп США | Departament Stanu, Departament Stanu USA | JAV valstybės departamentas, Valstybės departamentas | US-Außenministerium, State Department; office=foreign-ministry
US Department of the Treasury, US Treasury, Treasury Department, Department of the Treasury, U.S. Treasury, OFAC, U.S. Treasury Department, US Treasury Department | Минфин США, OFAC, Министерство финансов США | Мінфін ЗША, OFAC | Мінфін США, OFAC | Departament Skarbu USA, OFAC | JAV iždo departamentas | US-Finanzministerium; office=finance-ministry
White House (body) | - ; cue
Pentagon | Пентагон | Пентагон | Пентагон | Pentagon | Pentagonas | Pentagon
[USA LEG]
US Senate, U.S. Senate, United States Senate | Сенат США | Сенат ЗША | Сенат США | Senat USA | JAV Senatas | US-Senat
US Congress, U.S. Congress, United States Congress | Конгресс США | Кангрэс ЗША | Конгрес США | Kongres USA | JAV Kongresas | US-Kongress
US House of Representatives, U.S. House of Representatives | Палата представителей США | Палата прадстаўнікоў ЗША | Палата представників США | Izba Reprezentantów USA | JAV Atstovų Rūmai | US-Repräsentantenhaus
[USA SPY]
CIA | ЦРУ | ЦРУ | ЦРУ | CIA | CŽV | CIA
[CHN MIL]
People's Liberation Army, PLA, Chinese army, Chinese military, People’s Liberation Army | НОАК, Народно-освободительная армия Китая, китайская армия | НВАК, кітайская армія | НВАК, китайська армія | Armia Ludowo-Wyzwoleńcza, chińska armia | Kinijos kariuomenė | Volksbefreiungsarmee; office=army
[CHN BUS]
China Development Bank | Банк развития Китая | Банк развіцця Кітая
[GBR GOV]
UK Foreign Office, Foreign Office, British Foreign Office, FCDO | Форин-офис, МИД Великобритании, британский МИД | МЗС Вялікабрытаніі | МЗС Британії, МЗС Великої Британії | brytyjskie MSZ | Jungtinės Karalystės užsienio reikalų ministerija, Britanijos užsienio reikalų ministerija | -; office=foreign-ministry
[GBR MED]
BBC | Би-би-си, BBC | BBC, Бі-Бі-Сі | BBC, Бі-бі-сі | BBC | BBC | BBC
Reuters | Reuters, Рейтер | Reuters | Reuters | Reuters | Reuters | Reuters
[USA MED]
Radio Free Europe/Radio Liberty, RFE/RL, Radio Liberty, Radio Svaboda, Radio Svoboda, RFE | Радио Свобода, Радио Свободная Европа, «Радио Свобода», Радыё Свабода, Свабода | Радыё Свабода, Свабода, «Радыё Свабода» | Радіо Свобода | Radio Swoboda, Radio Wolna Europa | „Laisvosios Europos radijas“, Laisvosios Europos radijas | Radio Free Europe, Radio Liberty, Radio Swaboda
Associated Press, AP | Associated Press | Associated Press | Associated Press | AP | AP | -
[DEU MED]
Deutsche Welle, DW | Deutsche Welle, DW, «Немецкая волна» | Deutsche Welle, DW | Deutsche Welle, DW | Deutsche Welle, DW | Deutsche Welle | Deutsche Welle, DW
[PSE UAF]
Hamas | ХАМАС | ХАМАС | ХАМАС | Hamas | Hamas | Hamas
Islamic Jihad, Palestinian Islamic Jihad | «Исламский джихад» | «Ісламскі джыхад» | «Ісламський джихад» | Islamski Dżihad | Islamo džihadas | Islamischer Dschihad
[LBN UAF]
Hezbollah, Hizbollah, Hizbullah, Hezbullah | Хезболла, «Хезболла» | Хезбала, «Хезбала» | Хезболла, «Хезболла» | Hezbollah | Hezbollah | Hisbollah
[AFG UAF]
Taliban | Талибан, «Талибан», талибы | Талібан, «Талібан», талібы | Талібан, «Талібан», таліби | talibowie | Talibanas, talibai | Taliban
[YEM UAF]
Houthis, Houthi rebels, Houthi movement, Ansar Allah | хуситы | хусіты | хусити | Huti | husiai | Huthi-Rebellen
[XXX UAF]
Islamic State, Islamic State group, ISIS, ISIL | «Исламское государство», ИГИЛ | «Ісламская дзяржава», ІДІЛ | «Ісламська держава», ІДІЛ | Państwo Islamskie | „Islamo valstybė“ | Islamischer Staat
Al-Qaeda, al-Qaeda, al Qaeda, Al Qaeda | Аль-Каида, «Аль-Каида» | Аль-Каіда | Аль-Каїда | Al-Kaida | „Al Qaeda“ | Al-Kaida
[NGA UAF]
Boko Haram | Боко Харам | Бока Харам | Боко Харам | Boko Haram | Boko Haram | Boko Haram
[SOM UAF]
Al-Shabaab, al-Shabaab, al-Shabab, Al-Shabab, al Shabaab | Аш-Шабаб | Аш-Шабаб | Аш-Шабааб | Asz-Szabab | Al-Shabaab | Al-Shabaab
[COL UAF]
FARC, Revolutionary Armed Forces of Colombia | ФАРК | ФАРК | ФАРК | FARC | FARC | FARC
[TUR UAF]
PKK, Kurdistan Workers' Party | Рабочая партия Курдистана | Рабочая партыя Курдыстана | Робітнича партія Курдистану | PKK | PKK | PKK
[LKA UAF]
Tamil Tigers, Liberation Tigers of Tamil Eelam | «Тигры освобождения Тамил-Илама» | - | - | Tamilskie Tygrysy | - | Tamil Tigers
[XKX UAF]
Kosovo Liberation Army | Армия освобождения Косова | - | Армія визволення Косова | Armia Wyzwolenia Kosowa | - | UÇK
[UGA UAF]
Lord's Resistance Army | «Господня армия сопротивления» | - | - | - | - | -
[EGY OPP]
Muslim Brotherhood | «Братья-мусульмане» | - | «Брати-мусульмани» | Bractwo Muzułmańskie | - | Muslimbruderschaft
[IGO IGO]
African Union | Африканский союз | Афрыканскі саюз | Африканський Союз | Unia Afrykańska | Afrikos Sąjunga | Afrikanische Union
Arab League, League of Arab States | Лига арабских государств | Ліга арабскіх дзяржаў | Ліга арабських держав | Liga Państw Arabskich | Arabų Lyga | Arabische Liga
ECOWAS, Ecowas, Economic Community of West African States | ЭКОВАС | ЭКАВАС | ЕКОВАС | ECOWAS | ECOWAS | Ecowas
ASEAN, Asean, Association of Southeast Asian Nations | АСЕАН | АСЕАН | АСЕАН | ASEAN | ASEAN | ASEAN
Gulf Cooperation Council | Совет сотрудничества арабских государств Персидского залива | - | - | Rada Współpracy Zatoki Perskiej | - | Golf-Kooperationsrat
World Food Programme, World Food Program, UN World Food Programme, World Food Programme (WFP) | Всемирная продовольственная программа | Сусветная харчовая праграма | Всесвітня продовольча програма | Światowy Program Żywnościowy | Pasaulio maisto programa | Welternährungsprogramm
Organisation of Islamic Cooperation, Organization of Islamic Cooperation, Organisation of the Islamic Conference | Организация исламского сотрудничества | Арганізацыя ісламскага супрацоўніцтва | Організація ісламського співробітництва | Organizacja Współpracy Islamskiej | - | Organisation für Islamische Zusammenarbeit
Organization of American States, Organisation of American States | Организация американских государств | Арганізацыя амерыканскіх дзяржаў | Організація американських держав | Organizacja Państw Amerykańskich | - | Organisation Amerikanischer Staaten
`;
