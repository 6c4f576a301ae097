/**
 * Wordings in which a name of Belarus says nothing of Belarus: `kind | pattern`. A mention that lies within a match does not
 * count as one. The pattern is a regular expression over the text, read without regard to capital letters; `{Belarus}` and
 * `{Minsk}` stand for the country's and the city's names, adjectives and endings in all languages.
 */
export const PASSING_MENTIONS = `
Minsk agreements | {Minsk}[- ](?:\\p{L}+ ){0,2}(?:agreements?|accords?|protocols?|memorandum|process|format|deals?|package|group)
Minsk agreements | (?:agreements?|accords?|protocols?|deals?|truce|ceasefire|package)\\s+(?:of|on|from|in|concluded in|signed in|reached in|agreed in|struck in|adopted in)\\s+(?:the\\s+)?{Minsk}
Minsk agreements | over {Minsk}["”’]|{Minsk}-I(?!\\p{L})|{Minsk}[- ](?:2|II|1)(?![\\p{L}\\d–-])|(?:second|first) {Minsk}
Minsk agreements | {Minsk} (?:\\p{L}+ )?(?:соглашени|договор|формат|протокол|процес|меморандум|пакет|групп)\\p{L}*
Minsk agreements | {Minsk} (?:\\p{L}+ )?(?:пагаднен|дамоўленас|дамоў|фармат|пратакол|працэс|угод|домовлен|формат)\\p{L}*
Minsk agreements | (?:porozumie|umow|ustale|proces|format|protok)\\p{L}* (?:z )?{Minsk}|{Minsk} (?:porozumie|umow|ustale|proces|format|protok)\\p{L}*
Minsk agreements | {Minsk} (?:susitarim|protokol|proces|format|paliaub)\\p{L}*
Minsk agreements | {Minsk}[- ]?(?:Abkommen|Vereinbarung|Prozess|Protokoll|Format|Friedens)\\p{L}*
Minsk agreements | подписанн\\p{L}+ в {Belarus} столиц\\p{L}+ в 201[45]
tractor | [«"„“]Беларус(?:а|у|ом|е|ы|ов|аў|ам|ами|амі|ах)?[»"”“]
tractor | {Belarus}[”"»]?[- ](?:\\d+ |\\p{L}+ )?(?:tractors?|make|brand|Traktor\\p{L}*|traktor\\p{L}*)
tractor | (?:tractors?|трактор\\p{L}*|трактар\\p{L}*|traktor\\p{L}*)\\s+(?:of the |marki |марки |маркі |der Marke |brand )?[«"„“]?(?:{Belarus}|МТЗ|MTZ)
tractor | (?:ciągni(?:k|cz)\\p{L}*|кол[её]сн\\p{L}+ трактор\\p{L}*)\\s+(?:marki |typu )?[«"„“]?(?:{Belarus}|MTZ)|[„"»«]białoruś[”"»«]|{Belarus} (?:МТЗ|MTZ)(?!\\p{L})|(?:МТЗ|MTZ)[-’'](?:y|ów|om|ami|ach|ek|ką|ки|ків|ов|ами|ах)(?!\\p{L})
tractor | (?:{Minsk}|{Belarus})\\s+(?:трактор|трактар|traktor)(?!\\p{L}*(?:ны|ный|ного|ном|ов|en)\\s+(?:завод|zavod|werk))\\p{L}*
tractor | (?:МТЗ|MTZ)[- ]\\d+|{Belarus}-\\d{2,4}|{Belarus} (?!19|20)\\d{2,4}(?![.,]?\\d|\\.? (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|студ|лют|сак|крас|траўн|чэрв|ліп|жні|верас|каст|ліст|снеж|січ|берез|квіт|трав|черв|лип|серп|верес|жовт|лист|груд|sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|oct|nov|dez|dec|may))
machine | {Minsk}[- ](?:motorcycles?|motorbikes?|refrigerators?|fridges?|convoy|club|bike)s?|(?:мотоцикл|холодильник|матацыкл|халадзільнік|motocykl|lodówk|Motorrad|Kühlschrank|motocikl|šaldytuv)\\p{L}* [«"„“]?{Minsk}|two-stroke {Minsk}
street or place name | {Minsk} (?:street|straße|strasse|avenue|road|station|square|ulic\\p{L}*|улиц\\p{L}*|вуліц\\p{L}*|вулиц\\p{L}*|шоссе|шашы|шосе|gatv\\p{L}*|hotel|restaurant|cafe|café|cinema|plent\\p{L}*|prospekt\\p{L}*|turg(?:us|uje|aus|ų))
street or place name | {Belarus} (?:street|Straße|улиц|вуліц|вулиц|ulic|gatv)\\p{L}*
street or place name | (?:ul\\.|ulic\\p{L}*|улиц\\p{L}*|ул\\.|вул\\.|вуліц\\p{L}*|вулиц\\p{L}*|g\\.) (?:{Minsk}|{Belarus})
street or place name | (?:{Belarus}|Belorussky|Belorusskaya|Белорусск\\p{L}*) (?:вокзал|станци|station|rail(?:way)? station|station|metro|Bahnhof|dworzec|вакзал|вокзалу?)\\p{L}*
street or place name | (?:станци|метро|вокзал)\\p{L}* [«"]?(?:Белорусск|{Belarus}|{Minsk})\\p{L}*
street or place name | [«"]Белорусск(?:ая|ой|ую)[»"]
street or place name | [„“"«]Minsk(?:o|er (?:Tor|Platz|Hof|Brücke|Markt|Eck))?[“”"»]
street or place name | (?:restaurant|hotel|cafe|café|bar|cinema|ресторан|гостиниц|кафе|кинотеатр|отел|рэстаран|гасцініц|restauracj|hotel|kin|Hotel|Restaurant|Kino|viešbut|restoran)\\p{L}* [«"„“']?{Minsk}
street or place name | (?:stadium|arena|gallery|museum|stadion|стадион|стадыён|стадіон|галере|музе|Kunsthaus|Museum|Galerie|Stadion|stadionas|muziej|muzeum|galeri)\\p{L}* (?:Das )?[«"„“']{Minsk}
street or place name | (?:Kunsthaus|Museum|Galerie|Stadion|Terrassenrestaurant) (?:Das )?{Minsk}|(?<!\\p{L})(?:im|das|dem|des|vom|zum|beim|ins) Minsk(?!\\p{L})
street or place name | (?:bread|bakery|cake|loaf|sort|brand) (?:called|named) {Minsk}
sport | (?:Dinamo|Dynamo|FC|FK|HC|BC|Torpedo|RC)[- ]{Minsk}|{Minsk}[- ](?:Arena|Арен\\p{L}*|Open|Zubr\\p{L}*)|(?:Динамо|Дынама|Динама|Зубр\\p{L}*)[-» ]+{Minsk}|{Minsk} [«"„“]?(?:Динамо|Дынама|Зубр|Dynamo|Dinamo|Арен)\\p{L}*
sport | БАТЭ|(?:Dinamo|Dynamo|Neman|Shakhtyor|Шахтер|Неман|Динамо|Нёман|Славия|Rukh) (?:Brest|Grodno|Soligorsk|Солигорск\\p{L}*|Гродно|Брест|Hrodna)
sport | (?:Arena|арен\\p{L}*)[- «]+{Minsk}
descent | {Minsk}-born|{Belarus}-born|born in (?:what is now |present-day |Soviet |Brest in )?(?:{Minsk}|{Belarus})|of {Belarus} (?:descent|origin|ancestry|heritage|roots|extraction|Jewish)
descent | (?:what is now|present-day|today's|modern-day|now|then) {Belarus}
descent | (?:grandparents|parents|grandfather|grandmother|father|mother|family|ancestors)[^.!?\\n]{0,50}(?:from|in)[^.!?\\n]{0,30}(?:{Minsk}|{Belarus}|Brest|Vitebsk|Grodno|Gomel|Pinsk)
descent | (?:урожен|ураджэн|уродженец|уродженк)\\p{L}* (?:{Minsk}|{Belarus})|родом (?:из|з) (?:{Minsk}|{Belarus})|{Belarus} (?:происхожден|паходжан|походжен|корн|каран|корен)\\p{L}*|родился в (?:{Minsk}|{Belarus})|родилась в (?:{Minsk}|{Belarus})|нарадзіўся ў (?:{Minsk}|{Belarus})
descent | (?:urodzon\\p{L}+ (?:w|na) |pochodz\\p{L}+ z )(?:{Minsk}|{Belarus})|{Belarus} (?:pochodzeni|korzeni)\\p{L}*|(?:geboren\\p{L}* in|stammt aus|in) (?:{Minsk}|{Belarus}) geboren\\p{L}*|{Belarus} (?:Herkunft|Abstammung|kilmės)|gimę?s?(?:us)? (?:{Minsk}|{Belarus})
slogan | [«"„“]?Жыве Беларусь[!»"]?|Zhyve Belarus|Żywie Biełaruś|Žyvie Biełaruś|Long live Belarus
comparison | (?:this is|it is|it's|we are|are) not {Belarus}(?! (?:state|police|government))|not (?:yet )?another {Belarus}|(?<!\\p{L})(?:like|as) (?:in )?(?:{Belarus}|{Minsk})|(?:wake up|live) in {Belarus}|second {Belarus}
comparison | (?:как|подобно|вроде|наподобие|совсем как) (?:в |у )?(?:{Belarus}|{Minsk})|(?:як|нібы|накшталт) (?:ў |у |в )?(?:{Belarus}|{Minsk})|(?:jak|niczym) (?:na |w )?(?:{Belarus}|{Minsk})|(?:wie|ähnlich wie) in (?:{Belarus}|{Minsk})|(?:kaip|lyg) (?:{Belarus}|{Minsk})
comparison | (?:kaip|lyg) Lukašenkos|(?:jak|niczym) (?:za|u) Łukaszenk\\p{L}*|як (?:за|у) Лукашенк\\p{L}*|как (?:при|у) Лукашенк\\p{L}*|як (?:пры|у) Лукашэнк\\p{L}*|(?:wie|als) (?:unter|bei) Lukaschenko|like (?:in |under )?Lukashenk[oa](?:['’]s)?
comparison | (?:second|new|local|mini|little|another|a) Lukashenk[oa]|(?:drugi|nowy|lokalny|polski|węgierski) Łukaszenk\\p{L}*|(?:antras|naujas|vietinis) Lukašenk\\p{L}*|(?:другий|новий|місцевий|другой|новый|местный) Лукашенк\\p{L}*|(?:zweite|neue|kleine)[rn]? Lukaschenko|Lukas[cz]henk[oa] (?:of|der|des) 
comparison | in force in respect of {Belarus}|regimes? (?:on|for|against) {Belarus}, |unrest in {Belarus}[.,]|tried on them in 20\\d\\d|(?:ролики|ролікі|відэа|видео) (?:из|з|пра|из) {Minsk}|last year's (?:marches|protests|rallies) in {Minsk}
culture | (?:{Belarus}) (?:folk |dance )?(?:ensembles?|choirs?|dances?|cuisine|recipes?|dumplings|ансамбл|хор(?:у|ом|ы|и|і)?(?!\\p{L})|танц|кухн|пісн|песн|страв|zespół|zespoł|chór|kuchni|potraw|taniec|tańc|Chor|Tanz|Küche|virtuv|chor|šoki|dain)\\p{L}*
builder | (?:put up|built|made|supplied|designed) by (?:a|an) {Belarus} (?:construction )?(?:firm|company|builder|maker)
sport | \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+ of {Belarus}(?= (?:and|beat|won|lost|needed|defeated|,))|{Belarus} (?:No\\.|number|seed|second seed|top seed|tennis|wrestler|gymnast|biathlete)
`;
