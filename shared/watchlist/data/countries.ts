/**
 * Countries: `code | English | Russian | Belarusian | Ukrainian | Polish | Lithuanian | German`, each language as
 * `names ; adjectives ; inhabitants`, several parted by commas, the usual one first. Adjectives stand in the masculine
 * nominative (German: the bare stem), inhabitants in all the dictionary forms that news uses. Lithuanian adjectives are
 * genitives of the name, which are made from it.
 */
export const COUNTRIES = `
BLR | Belarus, Republic of Belarus, Byelorussia, Belorussia ; Belarusian, Belarussian, Byelorussian, Belorussian ; Belarusians, Belarusian citizens, Belarussians | Белоруссия, Беларусь, Республика Беларусь, РБ ; белорусский, беларусский, беларуский ; белорусы, белорус, белоруска, белорусская, беларусы, беларус, беларуска, белоруски, беларуски | Беларусь, Рэспубліка Беларусь, Белорусь, РБ ; беларускі ; беларусы, беларус, беларуска, беларускі | Білорусь, Республіка Білорусь, РБ ; білоруський ; білоруси, білорус, білоруска, білоруски | Białoruś, Republika Białorusi ; białoruski ; Białorusini, Białorusin, Białorusinka, Białorusinki | Baltarusija, Baltarusijos Respublika ; baltarusiškas ; baltarusiai, baltarusis, baltarusė | Belarus, Weißrussland, Weissrussland, Republik Belarus, Belorussland ; belarussisch, belarusisch, weißrussisch, weissrussisch ; Belarussen, Belarusse, Belarussin, Belarussinnen, Belarusen, Belaruse, Belarusin, Belarusinnen, Weißrussen, Weißrusse, Weißrussin
RUS | Russia, Russian Federation, Kremlin ; Russian ; Russians | Россия, Российская Федерация, РФ, Кремль ; российский ; россияне, россиянин, россиянка, русские | Расія, Расійская Федэрацыя, РФ, Расея, Крэмль ; расійскі, расейскі ; расіяне, расіянін, расіянка, расейцы | Росія, Російська Федерація, РФ, Кремль ; російський ; росіяни, росіянин, росіянка | Rosja, Federacja Rosyjska, Kreml ; rosyjski ; Rosjanie, Rosjanin, Rosjanka | Rusija, Rusijos Federacija, Kremlius ; rusiškas ; rusai, rusas | Russland, Russische Föderation, Kreml ; russisch ; Russen, Russe, Russin
UKR | Ukraine, the Ukraine ; Ukrainian ; Ukrainians | Украина ; украинский ; украинцы, украинец, украинка | Украіна ; украінскі ; украінцы, украінец, украінка | Україна ; український ; українці, українець, українка | Ukraina ; ukraiński ; Ukraińcy, Ukrainiec, Ukrainka | Ukraina ; ukrainietiškas ; ukrainiečiai, ukrainietis | Ukraine ; ukrainisch ; Ukrainer, Ukrainerin
POL | Poland ; Polish ; Poles, Pole, Polish citizens | Польша ; польский ; поляки, поляк, полька | Польшча ; польскі ; палякі, паляк, полька | Польща ; польський ; поляки, поляк, полька | Polska, Rzeczpospolita Polska, RP ; polski ; Polacy, Polak, Polka | Lenkija ; lenkiškas ; lenkai, lenkas, lenkė | Polen ; polnisch ; Pole, Polin
LTU | Lithuania ; Lithuanian ; Lithuanians | Литва ; литовский ; литовцы, литовец, литовка | Літва, Летува ; літоўскі, летувіскі ; літоўцы, літовец | Литва ; литовський ; литовці, литовець | Litwa ; litewski ; Litwini, Litwin, Litwinka | Lietuva, Lietuvos Respublika ; lietuviškas ; lietuviai, lietuvis, lietuvė | Litauen ; litauisch ; Litauer
LVA | Latvia ; Latvian ; Latvians | Латвия ; латвийский, латышский ; латвийцы, латыши | Латвія ; латвійскі, латышскі ; латышы, латвійцы | Латвія ; латвійський, латиський ; латвійці, латиші | Łotwa ; łotewski ; Łotysze, Łotysz, Łotyszka | Latvija ; latviškas ; latviai, latvis | Lettland ; lettisch ; Letten
EST | Estonia ; Estonian ; Estonians | Эстония ; эстонский ; эстонцы | Эстонія ; эстонскі ; эстонцы | Естонія ; естонський ; естонці | Estonia ; estoński ; Estończycy, Estończyk, Estonka | Estija ; estiškas ; estai | Estland ; estnisch ; Esten
DEU | Germany ; German ; Germans | Германия, ФРГ ; немецкий, германский ; немцы, немец | Германія, Нямеччына, ФРГ ; нямецкі, германскі ; немцы | Німеччина, ФРН ; німецький ; німці | Niemcy ; niemiecki ; Niemiec, Niemka | Vokietija ; vokiškas ; vokiečiai, vokietis | Deutschland, Bundesrepublik ; deutsch ; Deutsche
FRA | France ; French ; Frenchmen | Франция ; французский ; французы | Францыя ; французскі ; французы | Франція ; французький ; французи | Francja ; francuski ; Francuzi, Francuz, Francuzka | Prancūzija ; prancūziškas ; prancūzai | Frankreich ; französisch ; Franzosen
GBR | United Kingdom, Britain, Great Britain, UK, U.K. ; British ; Britons, Brits | Великобритания, Британия, Соединенное Королевство ; британский, великобританский ; британцы | Вялікабрытанія, Вялікая Брытанія, Брытанія, Англія ; брытанскі, англійскі ; брытанцы | Велика Британія, Британія ; британський ; британці | Wielka Brytania ; brytyjski ; Brytyjczycy, Brytyjczyk, Brytyjka | Didžioji Britanija, Jungtinė Karalystė ; britiškas ; britai | Großbritannien, Grossbritannien, Vereinigtes Königreich ; britisch ; Briten
USA | United States, United States of America, USA, US, U.S., America ; American, US, U.S. ; Americans | США, Соединенные Штаты, Америка ; американский ; американцы, американец | ЗША, Злучаныя Штаты, Амерыка ; амерыканскі ; амерыканцы, амерыканец | США, Сполучені Штати ; американський ; американці | USA, Stany Zjednoczone ; amerykański ; Amerykanie, Amerykanin, Amerykanka | JAV, Jungtinės Valstijos ; amerikietiškas ; amerikiečiai | USA, Vereinigte Staaten ; amerikanisch, US-amerikanisch ; Amerikaner
CHN | China ; Chinese ; Chinese citizens | Китай, КНР ; китайский ; китайцы | Кітай, КНР ; кітайскі ; кітайцы | Китай, КНР ; китайський ; китайці | Chiny ; chiński ; Chińczycy, Chińczyk | Kinija ; kiniškas ; kinai | China ; chinesisch ; Chinesen
KAZ | Kazakhstan ; Kazakh, Kazakhstani ; Kazakhs | Казахстан ; казахстанский, казахский ; казахстанцы | Казахстан ; казахстанскі, казахскі ; казахстанцы | Казахстан ; казахстанський ; казахстанці | Kazachstan ; kazachski, kazachstański ; Kazachowie, Kazach | Kazachstanas ; kazachiškas ; kazachai | Kasachstan ; kasachisch ; Kasachen
KGZ | Kyrgyzstan ; Kyrgyz ; Kyrgyz citizens | Киргизия, Кыргызстан ; киргизский, кыргызский ; киргизы | Кыргызстан, Кіргізія, Кіргізстан ; кыргызскі, кіргізскі ; кыргызы | Киргизстан ; киргизький ; киргизи | Kirgistan ; kirgiski ; Kirgizi | Kirgizija ; kirgiziškas ; kirgizai | Kirgistan, Kirgisistan ; kirgisisch ; Kirgisen
UZB | Uzbekistan ; Uzbek ; Uzbeks | Узбекистан ; узбекский, узбекистанский ; узбеки | Узбекістан ; узбекскі, узбекістанскі ; узбекі | Узбекистан ; узбецький ; узбеки | Uzbekistan ; uzbecki ; Uzbecy, Uzbek | Uzbekija, Uzbekistanas ; uzbekiškas ; uzbekai | Usbekistan ; usbekisch ; Usbeken
TJK | Tajikistan ; Tajik ; Tajiks | Таджикистан ; таджикский ; таджики | Таджыкістан ; таджыкскі ; таджыкі | Таджикистан ; таджицький ; таджики | Tadżykistan ; tadżycki ; Tadżycy, Tadżyk | Tadžikistanas ; tadžikiškas ; tadžikai | Tadschikistan ; tadschikisch ; Tadschiken
TKM | Turkmenistan ; Turkmen ; Turkmens | Туркмения, Туркменистан ; туркменский ; туркмены | Туркменістан ; туркменскі ; туркмены | Туркменістан ; туркменський ; туркмени | Turkmenistan ; turkmeński ; Turkmeni | Turkmėnistanas ; turkmėniškas ; turkmėnai | Turkmenistan ; turkmenisch ; Turkmenen
ARM | Armenia ; Armenian ; Armenians | Армения ; армянский ; армяне | Арменія ; армянскі ; армяне | Вірменія ; вірменський ; вірмени | Armenia ; ormiański, armeński ; Ormianie, Ormianin | Armėnija ; armėniškas ; armėnai | Armenien ; armenisch ; Armenier
AZE | Azerbaijan ; Azerbaijani, Azeri ; Azerbaijanis | Азербайджан ; азербайджанский ; азербайджанцы | Азербайджан ; азербайджанскі ; азербайджанцы | Азербайджан ; азербайджанський ; азербайджанці | Azerbejdżan ; azerbejdżański ; Azerowie, Azer | Azerbaidžanas ; azerbaidžanietiškas ; azerbaidžaniečiai | Aserbaidschan ; aserbaidschanisch ; Aserbaidschaner
GEO | Georgia ; Georgian ; Georgians | Грузия ; грузинский ; грузины | Грузія ; грузінскі ; грузіны | Грузія ; грузинський ; грузини | Gruzja ; gruziński ; Gruzini, Gruzin, Gruzinka | Sakartvelas, Gruzija ; gruziniškas ; gruzinai | Georgien ; georgisch ; Georgier
MDA | Moldova ; Moldovan ; Moldovans | Молдавия, Молдова ; молдавский ; молдаване | Малдова ; малдаўскі ; малдаване | Молдова ; молдовський ; молдавани | Mołdawia ; mołdawski ; Mołdawianie, Mołdawianin | Moldova ; moldaviškas ; moldavai | Moldau, Moldawien ; moldauisch ; Moldauer
CZE | Czech Republic, Czechia ; Czech ; Czechs | Чехия, Чешская Республика ; чешский ; чехи | Чэхія ; чэшскі ; чэхі | Чехія ; чеський ; чехи | Czechy ; czeski ; Czesi, Czeszka | Čekija ; čekiškas ; čekai | Tschechien ; tschechisch ; Tschechen
SVK | Slovakia ; Slovak ; Slovaks | Словакия ; словацкий ; словаки | Славакія, Славаччына ; славацкі ; славакі | Словаччина ; словацький ; словаки | Słowacja ; słowacki ; Słowacy, Słowak | Slovakija ; slovakiškas ; slovakai | Slowakei ; slowakisch ; Slowaken
HUN | Hungary ; Hungarian ; Hungarians | Венгрия ; венгерский ; венгры | Венгрыя, Вугоршчына ; венгерскі, вугорскі ; венгры | Угорщина ; угорський ; угорці | Węgry ; węgierski ; Węgrzy | Vengrija ; vengriškas ; vengrai | Ungarn ; ungarisch ; Ungar
AUT | Austria ; Austrian ; Austrians | Австрия ; австрийский ; австрийцы | Аўстрыя ; аўстрыйскі ; аўстрыйцы | Австрія ; австрійський ; австрійці | Austria ; austriacki ; Austriacy | Austrija ; austriškas ; austrai | Österreich ; österreichisch ; Österreicher
CHE | Switzerland ; Swiss ; Swiss citizens | Швейцария ; швейцарский ; швейцарцы | Швейцарыя ; швейцарскі ; швейцарцы | Швейцарія ; швейцарський ; швейцарці | Szwajcaria ; szwajcarski ; Szwajcarzy | Šveicarija ; šveicariškas ; šveicarai | Schweiz ; schweizerisch, Schweizer ; Schweizer
SWE | Sweden ; Swedish ; Swedes | Швеция ; шведский ; шведы | Швецыя ; шведскі ; шведы | Швеція ; шведський ; шведи | Szwecja ; szwedzki ; Szwedzi, Szwed, Szwedka | Švedija ; švediškas ; švedai | Schweden ; schwedisch ; Schwede
NOR | Norway ; Norwegian ; Norwegians | Норвегия ; норвежский ; норвежцы | Нарвегія ; нарвежскі ; нарвежцы | Норвегія ; норвезький ; норвежці | Norwegia ; norweski ; Norwegowie, Norweg | Norvegija ; norvegiškas ; norvegai | Norwegen ; norwegisch ; Norweger
DNK | Denmark ; Danish ; Danes | Дания ; датский ; датчане | Данія ; дацкі ; датчане | Данія ; данський ; данці | Dania ; duński ; Duńczycy | Danija ; daniškas ; danai | Dänemark ; dänisch ; Dänen
FIN | Finland ; Finnish ; Finns | Финляндия ; финский ; финны | Фінляндыя ; фінскі, фінляндскі ; фіны | Фінляндія ; фінський, фінляндський ; фіни | Finlandia ; fiński ; Finowie | Suomija ; suomiškas ; suomiai | Finnland ; finnisch ; Finnen
ISL | Iceland ; Icelandic ; Icelanders | Исландия ; исландский ; исландцы | Ісландыя ; ісландскі ; ісландцы | Ісландія ; ісландський ; ісландці | Islandia ; islandzki ; Islandczycy | Islandija ; islandiškas ; islandai | Island ; isländisch ; Isländer
NLD | Netherlands, Holland ; Dutch ; Dutch citizens | Нидерланды, Голландия ; нидерландский, голландский ; нидерландцы, голландцы | Нідэрланды, Галандыя ; нідэрландскі, галандскі ; нідэрландцы | Нідерланди ; нідерландський ; нідерландці | Holandia, Niderlandy ; holenderski, niderlandzki ; Holendrzy | Nyderlandai, Olandija ; olandiškas ; olandai | Niederlande ; niederländisch ; Niederländer
BEL | Belgium ; Belgian ; Belgians | Бельгия ; бельгийский ; бельгийцы | Бельгія ; бельгійскі ; бельгійцы | Бельгія ; бельгійський ; бельгійці | Belgia ; belgijski ; Belgowie | Belgija ; belgiškas ; belgai | Belgien ; belgisch ; Belgier
IRL | Ireland ; Irish ; Irish citizens | Ирландия ; ирландский ; ирландцы | Ірландыя ; ірландскі ; ірландцы | Ірландія ; ірландський ; ірландці | Irlandia ; irlandzki ; Irlandczycy | Airija ; airiškas ; airiai | Irland ; irisch ; Iren
ITA | Italy ; Italian ; Italians | Италия ; итальянский ; итальянцы | Італія ; італьянскі ; італьянцы | Італія ; італійський ; італійці | Włochy ; włoski ; Włosi | Italija ; itališkas ; italai | Italien ; italienisch ; Italiener
ESP | Spain ; Spanish ; Spaniards | Испания ; испанский ; испанцы | Іспанія ; іспанскі ; іспанцы | Іспанія ; іспанський ; іспанці | Hiszpania ; hiszpański ; Hiszpanie, Hiszpan | Ispanija ; ispaniškas ; ispanai | Spanien ; spanisch ; Spanier
ROU | Romania ; Romanian ; Romanians | Румыния ; румынский ; румыны | Румынія ; румынскі ; румыны | Румунія ; румунський ; румуни | Rumunia ; rumuński ; Rumuni | Rumunija ; rumuniškas ; rumunai | Rumänien ; rumänisch ; Rumänen
BGR | Bulgaria ; Bulgarian ; Bulgarians | Болгария ; болгарский ; болгары | Балгарыя ; балгарскі ; балгары | Болгарія ; болгарський ; болгари | Bułgaria ; bułgarski ; Bułgarzy | Bulgarija ; bulgariškas ; bulgarai | Bulgarien ; bulgarisch ; Bulgaren
GRC | Greece ; Greek ; Greeks | Греция ; греческий ; греки | Грэцыя ; грэцкі, грэчаскі ; грэкі | Греція ; грецький ; греки | Grecja ; grecki ; Grecy | Graikija ; graikiškas ; graikai | Griechenland ; griechisch ; Griechen
SRB | Serbia ; Serbian ; Serbs | Сербия ; сербский ; сербы | Сербія ; сербскі ; сербы | Сербія ; сербський ; серби | Serbia ; serbski ; Serbowie | Serbija ; serbiškas ; serbai | Serbien ; serbisch ; Serben
TUR | Turkey, Turkiye ; Turkish ; Turks | Турция ; турецкий ; турки | Турцыя, Турэччына ; турэцкі ; туркі | Туреччина ; турецький ; турки | Turcja ; turecki ; Turcy, Turek | Turkija ; turkiškas ; turkai | Türkei ; türkisch ; Türken
ISR | Israel ; Israeli ; Israelis | Израиль ; израильский ; израильтяне | Ізраіль ; ізраільскі ; ізраільцяне | Ізраїль ; ізраїльський ; ізраїльтяни | Izrael ; izraelski ; Izraelczycy, Izraelczyk | Izraelis ; izraelietiškas ; izraeliečiai | Israel ; israelisch ; Israelis
IRN | Iran ; Iranian ; Iranians | Иран ; иранский ; иранцы | Іран ; іранскі ; іранцы | Іран ; іранський ; іранці | Iran ; irański ; Irańczycy | Iranas ; iranietiškas ; iraniečiai | Iran ; iranisch ; Iraner
IRQ | Iraq ; Iraqi ; Iraqis | Ирак ; иракский ; иракцы | Ірак ; іракскі ; іракцы | Ірак ; іракський ; іракці | Irak ; iracki ; Irakijczycy | Irakas ; irakietiškas ; irakiečiai | Irak ; irakisch ; Iraker
SYR | Syria ; Syrian ; Syrians | Сирия ; сирийский ; сирийцы | Сірыя ; сірыйскі ; сірыйцы | Сирія ; сирійський ; сирійці | Syria ; syryjski ; Syryjczycy | Sirija ; siriškas ; sirai | Syrien ; syrisch ; Syrer
AFG | Afghanistan ; Afghan ; Afghans | Афганистан ; афганский ; афганцы | Афганістан ; афганскі ; афганцы | Афганістан ; афганський ; афганці | Afganistan ; afgański ; Afgańczycy | Afganistanas ; afganiškas ; afganai | Afghanistan ; afghanisch ; Afghanen
IND | India ; Indian ; Indian citizens | Индия ; индийский ; индийцы | Індыя ; індыйскі ; індыйцы | Індія ; індійський ; індійці | Indie ; indyjski ; Hindusi | Indija ; indiškas ; indai | Indien ; indisch ; Inder
PAK | Pakistan ; Pakistani ; Pakistanis | Пакистан ; пакистанский ; пакистанцы | Пакістан ; пакістанскі ; пакістанцы | Пакистан ; пакистанський ; пакистанці | Pakistan ; pakistański ; Pakistańczycy | Pakistanas ; pakistanietiškas ; pakistaniečiai | Pakistan ; pakistanisch ; Pakistaner
JPN | Japan ; Japanese ; Japanese citizens | Япония ; японский ; японцы | Японія ; японскі ; японцы | Японія ; японський ; японці | Japonia ; japoński ; Japończycy, Japończyk | Japonija ; japoniškas ; japonai | Japan ; japanisch ; Japaner
KOR | South Korea ; South Korean ; South Koreans | Южная Корея ; южнокорейский ; южнокорейцы | Паўднёвая Карэя ; паўднёвакарэйскі ; паўднёвакарэйцы | Південна Корея ; південнокорейський ; південнокорейці | Korea Południowa ; południowokoreański ; Koreańczycy | Pietų Korėja ; ; korėjiečiai | Südkorea ; südkoreanisch ; Südkoreaner
PRK | North Korea ; North Korean ; North Koreans | Северная Корея, КНДР ; северокорейский ; северокорейцы | Паўночная Карэя, КНДР ; паўночнакарэйскі ; паўночнакарэйцы | Північна Корея, КНДР ; північнокорейський ; північнокорейці | Korea Północna ; północnokoreański ; | Šiaurės Korėja ; ; | Nordkorea ; nordkoreanisch ; Nordkoreaner
VNM | Vietnam ; Vietnamese ; Vietnamese citizens | Вьетнам ; вьетнамский ; вьетнамцы | В'етнам ; в'етнамскі ; в'етнамцы | В'єтнам ; в'єтнамський ; в'єтнамці | Wietnam ; wietnamski ; Wietnamczycy | Vietnamas ; vietnamietiškas ; vietnamiečiai | Vietnam ; vietnamesisch ; Vietnamesen
ARE | United Arab Emirates, UAE, Emirates ; Emirati ; Emiratis | ОАЭ, Объединенные Арабские Эмираты, Эмираты ; эмиратский ; | ААЭ, Аб'яднаныя Арабскія Эміраты, Эміраты ; эміратскі ; | ОАЕ, Об'єднані Арабські Емірати ; еміратський ; | Zjednoczone Emiraty Arabskie, ZEA ; emiracki ; | Jungtiniai Arabų Emyratai, JAE ; ; | Vereinigte Arabische Emirate ; emiratisch ;
EGY | Egypt ; Egyptian ; Egyptians | Египет ; египетский ; египтяне | Егіпет ; егіпецкі ; егіпцяне | Єгипет ; єгипетський ; єгиптяни | Egipt ; egipski ; Egipcjanie | Egiptas ; egiptietiškas ; egiptiečiai | Ägypten ; ägyptisch ; Ägypter
ZWE | Zimbabwe ; Zimbabwean ; Zimbabweans | Зимбабве ; зимбабвийский ; | Зімбабвэ ; зімбабвійскі ; | Зімбабве ; зімбабвійський ; | Zimbabwe ; zimbabweński ; | Zimbabvė ; ; | Simbabwe ; simbabwisch ; Simbabwer
ETH | Ethiopia ; Ethiopian ; Ethiopians | Эфиопия ; эфиопский ; эфиопы | Эфіопія ; эфіопскі ; эфіопы | Ефіопія ; ефіопський ; ефіопи | Etiopia ; etiopski ; Etiopczycy | Etiopija ; ; etiopai | Äthiopien ; äthiopisch ; Äthiopier
MMR | Myanmar ; Burmese ; | Мьянма ; мьянманский ; | М'янма ; м'янманскі ; | М'янма ; м'янманський ; | Mjanma, Birma ; birmański ; | Mianmaras ; ; | Myanmar ; myanmarisch ;
VEN | Venezuela ; Venezuelan ; Venezuelans | Венесуэла ; венесуэльский ; венесуэльцы | Венесуэла ; венесуэльскі ; венесуэльцы | Венесуела ; венесуельський ; венесуельці | Wenezuela ; wenezuelski ; | Venesuela ; ; | Venezuela ; venezolanisch ; Venezolaner
CUB | Cuba ; Cuban ; Cubans | Куба ; кубинский ; кубинцы | Куба ; кубінскі ; кубінцы | Куба ; кубинський ; кубинці | Kuba ; kubański ; | Kuba ; ; | Kuba ; kubanisch ; Kubaner
CAN | Canada ; Canadian ; Canadians | Канада ; канадский ; канадцы | Канада ; канадскі ; канадцы | Канада ; канадський ; канадці | Kanada ; kanadyjski ; Kanadyjczycy, Kanadyjczyk | Kanada ; ; kanadiečiai | Kanada ; kanadisch ; Kanadier
AUS | Australia ; Australian ; Australians | Австралия ; австралийский ; австралийцы | Аўстралія ; аўстралійскі ; аўстралійцы | Австралія ; австралійський ; австралійці | Australia ; australijski ; Australijczycy | Australija ; ; australai | Australien ; australisch ; Australier
BRA | Brazil ; Brazilian ; Brazilians | Бразилия ; бразильский ; бразильцы | Бразілія ; бразільскі ; бразільцы | Бразилія ; бразильський ; бразильці | Brazylia ; brazylijski ; | Brazilija ; ; | Brasilien ; brasilianisch ; Brasilianer
VAT | Vatican, Holy See ; Vatican ; | Ватикан, Святой Престол ; ватиканский ; | Ватыкан, Святы Прастол ; ватыканскі ; | Ватикан, Святий Престол ; ватиканський ; | Watykan, Stolica Apostolska ; watykański ; | Vatikanas, Šventasis Sostas ; ; | Vatikan, Heiliger Stuhl ; vatikanisch ;
PRT | Portugal ; Portuguese ; | Португалия ; португальский ; | Партугалія ; партугальскі ; | Португалія ; португальський ; | Portugalia ; portugalski ; | Portugalija ; ; | Portugal ; portugiesisch ;
SVN | Slovenia ; Slovenian ; | Словения ; словенский ; | Славенія ; славенскі ; | Словенія ; словенський ; | Słowenia ; słoweński ; | Slovėnija ; ; | Slowenien ; slowenisch ;
HRV | Croatia ; Croatian ; | Хорватия ; хорватский ; | Харватыя ; харвацкі ; | Хорватія ; хорватський ; | Chorwacja ; chorwacki ; | Kroatija ; ; | Kroatien ; kroatisch ;
CYP | Cyprus ; Cypriot ; | Кипр ; кипрский ; | Кіпр ; кіпрскі ; | Кіпр ; кіпрський ; | Cypr ; cypryjski ; | Kipras ; ; | Zypern ; zyprisch ;
OMN | Oman ; Omani ; | Оман ; оманский ; | Аман ; аманскі ; | Оман ; оманський ; | Oman ; omański ; | Omanas ; ; | Oman ; omanisch ;
SAU | Saudi Arabia ; Saudi ; | Саудовская Аравия ; саудовский ; | Саудаўская Аравія ; саудаўскі ; | Саудівська Аравія ; саудівський ; | Arabia Saudyjska ; saudyjski ; | Saudo Arabija ; ; | Saudi-Arabien ; saudisch ;
MNG | Mongolia ; Mongolian ; | Монголия ; монгольский ; | Манголія ; мангольскі ; | Монголія ; монгольський ; | Mongolia ; mongolski ; | Mongolija ; ; | Mongolei ; mongolisch ;
GNQ | Equatorial Guinea ; Equatorial Guinean ; | Экваториальная Гвинея ; ; | Экватарыяльная Гвінея ; ; | Екваторіальна Гвінея ; ; | Gwinea Równikowa ; ; | Pusiaujo Gvinėja ; ; | Äquatorialguinea ; ;
ALB | Albania ; Albanian ; Albanians | Албания ; албанский ; албанцы | Албанія | Албанія | Albania | Albanija | Albanien
DZA | Algeria ; Algerian ; Algerians | Алжир ; алжирский ; алжирцы | Алжыр | Алжир | Algieria | Alžyras | Algerien
AND | Andorra ; Andorran ; Andorrans | Андорра ; андоррский | Андора | Андорра | Andora | Andora | Andorra
AGO | Angola ; Angolan ; Angolans | Ангола ; ангольский ; ангольцы | Ангола | Ангола | Angola | Angola | Angola
ARG | Argentina ; Argentine, Argentinian ; Argentines | Аргентина ; аргентинский ; аргентинцы | Аргенціна | Аргентина | Argentyna | Argentina | Argentinien
BHR | Bahrain ; Bahraini ; Bahrainis | Бахрейн ; бахрейнский | Бахрэйн | Бахрейн | Bahrajn | Bahreinas | Bahrain
BGD | Bangladesh ; Bangladeshi ; Bangladeshis | Бангладеш ; бангладешский ; бангладешцы | Бангладэш | Бангладеш | Bangladesz | Bangladešas | Bangladesch
BEN | Benin ; Beninese | Бенин ; бенинский | Бенін | Бенін | Benin | Beninas | Benin
BOL | Bolivia ; Bolivian ; Bolivians | Боливия ; боливийский ; боливийцы | Балівія | Болівія | Boliwia | Bolivija | Bolivien
BIH | Bosnia and Herzegovina, Bosnia ; Bosnian ; Bosnians | Босния и Герцеговина, Босния ; боснийский ; боснийцы | Боснія і Герцагавіна, Боснія | Боснія і Герцеговина, Боснія | Bośnia i Hercegowina, Bośnia | Bosnija ir Hercegovina, Bosnija | Bosnien und Herzegowina, Bosnien
BWA | Botswana | Ботсвана | Батсвана | Ботсвана | Botswana | Botsvana | Botsuana
BFA | Burkina Faso ; Burkinabe | Буркина-Фасо ; буркинийский | Буркіна-Фасо | Буркіна-Фасо | Burkina Faso | Burkina Fasas | Burkina Faso
BDI | Burundi ; Burundian ; Burundians | Бурунди ; бурундийский ; бурундийцы | Бурундзі | Бурунді | Burundi | Burundis | Burundi
KHM | Cambodia ; Cambodian ; Cambodians | Камбоджа ; камбоджийский ; камбоджийцы | Камбоджа | Камбоджа | Kambodża | Kambodža | Kambodscha
CMR | Cameroon ; Cameroonian ; Cameroonians | Камерун ; камерунский ; камерунцы | Камерун ; камерунскі ; камерунцы | Камерун ; камерунський ; камерунці | Kamerun ; kameruński ; Kameruńczycy | Kamerūnas ; ; kamerūniečiai | Kamerun ; kamerunisch ; Kameruner
CAF | Central African Republic | Центрально-Африканская Республика | Цэнтральна-Афрыканская Рэспубліка | Центральноафриканська Республіка | Republika Środkowoafrykańska | Centrinės Afrikos Respublika | Zentralafrikanische Republik
TCD | Chad ; Chadian ; Chadians | Чад ; чадский | Чад | Чад | Czad | Čadas | Tschad
CHL | Chile ; Chilean ; Chileans | Чили ; чилийский ; чилийцы | Чылі | Чилі | Chile | Čilė | Chile
COL | Colombia ; Colombian ; Colombians | Колумбия ; колумбийский ; колумбийцы | Калумбія | Колумбія | Kolumbia | Kolumbija | Kolumbien
COD | DR Congo, Democratic Republic of Congo, Democratic Republic of the Congo ; Congolese | ДР Конго, Демократическая Республика Конго ; конголезский ; конголезцы | Конга ; кангалезскі ; кангалезцы | ДР Конго ; конголезький ; конголезці | Demokratyczna Republika Konga ; kongijski ; Kongijczycy | Kongas-Kinšasa ; ; kongiečiai | Kongo-Kinshasa ; kongolesisch ; Kongolesen
COG | Republic of the Congo | Республика Конго | Рэспубліка Конга | Республіка Конго | Kongo | Kongas-Brazavilis | Kongo-Brazzaville
CRI | Costa Rica ; Costa Rican ; Costa Ricans | Коста-Рика ; коста-риканский | Коста-Рыка | Коста-Рика | Kostaryka | Kosta Rika | Costa Rica
CIV | Cote d'Ivoire, Ivory Coast ; Ivorian ; Ivorians | Кот-д'Ивуар ; ивуарийский | Кот-д'Івуар | Кот-д'Івуар | Côte d'Ivoire | Dramblio Kaulo Krantas | Côte d'Ivoire
DJI | Djibouti | Джибути | Джыбуці | Джибуті | Dżibuti | Džibutis | Dschibuti
DOM | Dominican Republic ; Dominican ; Dominicans | Доминиканская Республика ; доминиканский ; доминиканцы | Дамініканская Рэспубліка | Домініканська Республіка | Dominikana | Dominikos Respublika | Dominikanische Republik
ECU | Ecuador ; Ecuadorian ; Ecuadorians | Эквадор ; эквадорский ; эквадорцы | Эквадор | Еквадор | Ekwador | Ekvadoras | Ecuador
SLV | El Salvador ; Salvadoran ; Salvadorans | Сальвадор ; сальвадорский | Сальвадор | Сальвадор | Salwador | Salvadoras | El Salvador
ERI | Eritrea ; Eritrean ; Eritreans | Эритрея ; эритрейский ; эритрейцы | Эрытрэя ; эрытрэйскі ; эрытрэйцы | Еритрея ; еритрейський ; еритрейці | Erytrea ; erytrejski ; Erytrejczycy | Eritrėja ; ; eritrėjiečiai | Eritrea ; eritreisch ; Eritreer
FJI | Fiji ; Fijian ; Fijians | Фиджи ; фиджийский | Фіджы | Фіджі | Fidżi | Fidžis | Fidschi
GAB | Gabon ; Gabonese | Габон ; габонский | Габон | Габон | Gabon | Gabonas | Gabun
GMB | Gambia ; Gambian ; Gambians | Гамбия ; гамбийский | Гамбія | Гамбія | Gambia | Gambija | Gambia
GHA | Ghana ; Ghanaian ; Ghanaians | Гана ; ганский ; ганцы | Гана | Гана | Ghana | Gana | Ghana
GTM | Guatemala ; Guatemalan ; Guatemalans | Гватемала ; гватемальский | Гватэмала | Гватемала | Gwatemala | Gvatemala | Guatemala
GIN | Guinea ; Guinean ; Guineans | Гвинея ; гвинейский ; гвинейцы | Гвінея | Гвінея | Gwinea | Gvinėja | Guinea
GUY | Guyana ; Guyanese | Гайана ; гайанский | Гаяна | Гаяна | Gujana | Gajana | Guyana
HTI | Haiti ; Haitian ; Haitians | Гаити ; гаитянский ; гаитяне | Гаіці | Гаїті | Haiti | Haitis | Haiti
HND | Honduras ; Honduran ; Hondurans | Гондурас ; гондурасский | Гандурас | Гондурас | Honduras | Hondūras | Honduras
IDN | Indonesia ; Indonesian ; Indonesians | Индонезия ; индонезийский ; индонезийцы | Інданезія | Індонезія | Indonezja | Indonezija | Indonesien
JAM | Jamaica ; Jamaican ; Jamaicans | Ямайка ; ямайский | Ямайка | Ямайка | Jamajka | Jamaika | Jamaika
JOR | Jordan ; Jordanian ; Jordanians | Иордания ; иорданский ; иорданцы | Іарданія | Йорданія | Jordania | Jordanija | Jordanien
KEN | Kenya ; Kenyan ; Kenyans | Кения ; кенийский ; кенийцы | Кенія | Кенія | Kenia | Kenija | Kenia
KWT | Kuwait ; Kuwaiti ; Kuwaitis | Кувейт ; кувейтский | Кувейт | Кувейт | Kuwejt | Kuveitas | Kuwait
LAO | Laos ; Laotian ; Laotians | Лаос ; лаосский | Лаос | Лаос | Laos | Laosas | Laos
LBN | Lebanon ; Lebanese | Ливан ; ливанский ; ливанцы | Ліван | Ліван | Liban | Libanas | Libanon
LBR | Liberia ; Liberian ; Liberians | Либерия ; либерийский | Ліберыя | Ліберія | Liberia | Liberija | Liberia
LBY | Libya ; Libyan ; Libyans | Ливия ; ливийский ; ливийцы | Лівія | Лівія | Libia | Libija | Libyen
LIE | Liechtenstein | Лихтенштейн | Ліхтэнштэйн | Ліхтенштейн | Liechtenstein | Lichtenšteinas | Liechtenstein
LUX | Luxembourg ; Luxembourgish | Люксембург ; люксембургский | Люксембург | Люксембург | Luksemburg | Liuksemburgas | Luxemburg
MKD | North Macedonia, Macedonia ; Macedonian ; Macedonians | Северная Македония, Македония ; македонский ; македонцы | Паўночная Македонія | Північна Македонія | Macedonia Północna | Šiaurės Makedonija | Nordmazedonien
MDG | Madagascar ; Malagasy | Мадагаскар ; мадагаскарский | Мадагаскар | Мадагаскар | Madagaskar | Madagaskaras | Madagaskar
MWI | Malawi ; Malawian ; Malawians | Малави ; малавийский | Малаві | Малаві | Malawi | Malavis | Malawi
MYS | Malaysia ; Malaysian ; Malaysians | Малайзия ; малайзийский ; малайзийцы | Малайзія | Малайзія | Malezja | Malaizija | Malaysia
MLI | Mali ; Malian ; Malians | Мали ; малийский ; малийцы |  |  |  | Malis | Mali
MLT | Malta ; Maltese | Мальта ; мальтийский ; мальтийцы | Мальта | Мальта | Malta | Malta | Malta
MRT | Mauritania ; Mauritanian ; Mauritanians | Мавритания ; мавританский | Маўрытанія | Мавританія | Mauretania | Mauritanija | Mauretanien
MUS | Mauritius ; Mauritian | Маврикий ; маврикийский | Маўрыкій | Маврикій | Mauritius | Mauricijus | Mauritius
MEX | Mexico ; Mexican ; Mexicans | Мексика ; мексиканский ; мексиканцы | Мексіка | Мексика | Meksyk | Meksika | Mexiko
MCO | Monaco ; Monegasque | Монако ; монакский | Манака | Монако | Monako | Monakas | Monaco
MNE | Montenegro ; Montenegrin ; Montenegrins | Черногория ; черногорский ; черногорцы | Чарнагорыя | Чорногорія | Czarnogóra | Juodkalnija | Montenegro
MAR | Morocco ; Moroccan ; Moroccans | Марокко ; марокканский ; марокканцы | Марока | Марокко | Maroko | Marokas | Marokko
MOZ | Mozambique ; Mozambican ; Mozambicans | Мозамбик ; мозамбикский | Мазамбік | Мозамбік | Mozambik | Mozambikas | Mosambik
NAM | Namibia ; Namibian ; Namibians | Намибия ; намибийский | Намібія | Намібія | Namibia | Namibija | Namibia
NPL | Nepal ; Nepali, Nepalese ; Nepalis | Непал ; непальский ; непальцы | Непал | Непал | Nepal | Nepalas | Nepal
NZL | New Zealand ;  ; New Zealanders | Новая Зеландия ; новозеландский ; новозеландцы | Новая Зеландыя | Нова Зеландія | Nowa Zelandia | Naujoji Zelandija | Neuseeland
NIC | Nicaragua ; Nicaraguan ; Nicaraguans | Никарагуа ; никарагуанский ; никарагуанцы | Нікарагуа | Нікарагуа | Nikaragua | Nikaragva | Nicaragua
NER | Niger | Нигер ; нигерский | Нігер | Нігер | Niger | Nigeris | Niger
NGA | Nigeria ; Nigerian ; Nigerians | Нигерия ; нигерийский ; нигерийцы | Нігерыя | Нігерія | Nigeria | Nigerija | Nigeria
PAN | Panama ; Panamanian ; Panamanians | Панама ; панамский | Панама | Панама | Panama | Panama | Panama
PRY | Paraguay ; Paraguayan ; Paraguayans | Парагвай ; парагвайский | Парагвай | Парагвай | Paragwaj | Paragvajus | Paraguay
PER | Peru ; Peruvian ; Peruvians | Перу ; перуанский ; перуанцы | Перу | Перу | Peru | Peru | Peru
PHL | Philippines ; Philippine, Filipino ; Filipinos | Филиппины ; филиппинский ; филиппинцы | Філіпіны | Філіппіни | Filipiny | Filipinai | Philippinen
QAT | Qatar ; Qatari ; Qataris | Катар ; катарский ; катарцы | Катар | Катар | Katar | Kataras | Katar
RWA | Rwanda ; Rwandan ; Rwandans | Руанда ; руандийский ; руандийцы | Руанда | Руанда | Rwanda | Ruanda | Ruanda
SEN | Senegal ; Senegalese | Сенегал ; сенегальский ; сенегальцы | Сенегал | Сенегал | Senegal | Senegalas | Senegal
SLE | Sierra Leone ; Sierra Leonean ; Sierra Leoneans | Сьерра-Леоне | Сьера-Леонэ | Сьєрра-Леоне | Sierra Leone | Siera Leonė | Sierra Leone
SGP | Singapore ; Singaporean ; Singaporeans | Сингапур ; сингапурский ; сингапурцы | Сінгапур | Сінгапур | Singapur | Singapūras | Singapur
SOM | Somalia ; Somali ; Somalis | Сомали ; сомалийский ; сомалийцы | Самалі ; самалійскі ; самалійцы | Сомалі ; сомалійський ; сомалійці | Somalia ; somalijski ; Somalijczycy | Somalis ; ; somaliečiai | Somalia ; somalisch ; Somalier
ZAF | South Africa ; South African ; South Africans | ЮАР, Южно-Африканская Республика ; южноафриканский | ПАР | ПАР | RPA, Republika Południowej Afryki | Pietų Afrika | Südafrika
SSD | South Sudan | Южный Судан | Паўдневы Судан | Південний Судан | Sudan Południowy | Pietų Sudanas | Südsudan
LKA | Sri Lanka ; Sri Lankan ; Sri Lankans | Шри-Ланка ; шри-ланкийский | Шры-Ланка | Шрі-Ланка | Sri Lanka | Šri Lanka | Sri Lanka
SDN | Sudan ; Sudanese | Судан ; суданский ; суданцы | Судан ; суданскі ; суданцы | Судан ; суданський ; суданці | Sudan ; sudański ; Sudańczycy | Sudanas ; ; sudaniečiai | Sudan ; sudanesisch ; Sudanesen
TZA | Tanzania ; Tanzanian ; Tanzanians | Танзания ; танзанийский ; танзанийцы | Танзанія | Танзанія | Tanzania | Tanzanija | Tansania
THA | Thailand ; Thai ; Thais | Таиланд ; таиландский, тайский ; тайцы | Тайланд | Таїланд | Tajlandia | Tailandas | Thailand
TGO | Togo ; Togolese |  |  |  | Togo | Togas | Togo
TTO | Trinidad and Tobago | Тринидад и Тобаго | Трынідад і Табага | Тринідад і Тобаго | Trynidad i Tobago | Trinidadas ir Tobagas | Trinidad und Tobago
TUN | Tunisia ; Tunisian ; Tunisians | Тунис ; тунисский ; тунисцы | Туніс | Туніс | Tunezja | Tunisas | Tunesien
UGA | Uganda ; Ugandan ; Ugandans | Уганда ; угандийский ; угандийцы | Уганда | Уганда | Uganda | Uganda | Uganda
URY | Uruguay ; Uruguayan ; Uruguayans | Уругвай ; уругвайский ; уругвайцы | Уругвай | Уругвай | Urugwaj | Urugvajus | Uruguay
YEM | Yemen ; Yemeni ; Yemenis | Йемен ; йеменский ; йеменцы | Емен ; еменскі ; еменцы | Ємен ; єменський ; єменці | Jemen ; jemeński ; Jemeńczycy | Jemenas ; ; jemeniečiai | Jemen ; jemenitisch ; Jemeniten
ZMB | Zambia ; Zambian ; Zambians | Замбия ; замбийский ; замбийцы | Замбія | Замбія | Zambia | Zambija | Sambia
PSE | Palestine, Palestinian Territories, Palestinian Authority ; Palestinian ; Palestinians | Палестина, Палестинская автономия ; палестинский ; палестинцы | Палестына | Палестина | Palestyna | Palestina | Palästina
MDV | Maldives ; Maldivian | Мальдивы ; мальдивский | Мальдывы | Мальдіви | Malediwy | Maldyvai | Malediven
BTN | Bhutan ; Bhutanese | Бутан ; бутанский | Бутан | Бутан | Bhutan | Butanas | Bhutan
BRN | Brunei | Бруней | Бруней | Бруней | Brunei | Brunėjus | Brunei Darussalam
PNG | Papua New Guinea | Папуа-Новая Гвинея | Папуа-Новая Гвінея | Папуа-Нова Гвінея | Papua-Nowa Gwinea | Papua Naujoji Gvinėja | Papua-Neuguinea
XKX | Kosovo ; Kosovar ; Kosovars | Косово ; косовский ; косовары | Косава | Косово | Kosowo | Kosovas | Kosovo
TWN | Taiwan ; Taiwanese | Тайвань ; тайваньский ; тайваньцы | Тайвань | Тайвань | Tajwan | Taivanas | Taiwan
SUR | Suriname ; Surinamese | Суринам ; суринамский | Сурынам | Суринам | Surinam | Surinamas | Suriname
LSO | Lesotho | Лесото | Лесота | Лесото | Lesotho | Lesotas | Lesotho
SWZ | Eswatini, Swaziland | Эсватини | Эсватыні | Есватіні | Eswatini | Svazilandas | Eswatini
GNB | Guinea-Bissau | Гвинея-Бисау | Гвінея-Бісау | Гвінея-Бісау | Gwinea Bissau | Bisau Gvinėja | Guinea-Bissau
CPV | Cape Verde | Кабо-Верде | Каба-Вердэ | Кабо-Верде | Republika Zielonego Przylądka | Žaliasis Kyšulys | Cabo Verde
COM | Comoros | Коморы | Каморскія астравы | Комори | Komory | Komorai | Komoren
SYC | Seychelles | Сейшельские о-ва | Сейшэльскія астравы | Сейшельські Острови | Seszele | Seišeliai | Seychellen
TLS | East Timor, Timor-Leste | Восточный Тимор | Тымор-Лешці | Тимор-Лешті | Timor Wschodni | Rytų Timoras | Timor-Leste
BHS | Bahamas | Багамы | Багамскія астравы | Багамські Острови | Bahamy | Bahamos | Bahamas
BRB | Barbados | Барбадос | Барбадас | Барбадос | Barbados | Barbadosas | Barbados
BLZ | Belize | Белиз | Беліз | Беліз | Belize | Belizas | Belize
VUT | Vanuatu | Вануату | Вануату | Вануату | Vanuatu | Vanuatu | Vanuatu
`;
