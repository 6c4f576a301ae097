/**
 * German verbs by their dictionary form: what "zog … ab", "abgezogen", "abzuziehen" and "abzieht" are forms of. Base verbs stand in two
 * tables; prefixes are taken off a form, so that the tables need not hold each verb with each of them.
 */
import type { WordReading } from "../light/grammar.ts";

export interface VerbForm {
  /** "abziehen"; of a finite form without its separated prefix "ziehen". */
  readonly lemma: string;
  readonly reading: WordReading;
}

/** infinitive present past participle; where the present has no stem of its own, "-". */
const STRONG = `
backen - back gebacken; befehlen befiehl befahl befohlen; beginnen - begann begonnen; beißen - biss gebissen; bergen birg barg geborgen
biegen - bog gebogen; bieten - bot geboten; binden - band gebunden; bitten - bat gebeten; blasen bläs blies geblasen; bleiben - blieb geblieben
braten brät briet gebraten; brechen brich brach gebrochen; brennen - brann gebrannt; bringen - brach gebracht; denken - dach gedacht
dringen - drang gedrungen; empfehlen empfiehl empfahl empfohlen; empfangen empfäng empfing empfangen
empfinden - empfand empfunden; essen iss aß gegessen; fahren fähr fuhr gefahren; fallen fäll fiel gefallen; fangen fäng fing gefangen
fechten ficht focht gefochten; finden - fand gefunden; fliegen - flog geflogen; fliehen - floh geflohen; fließen - floss geflossen
fressen friss fraß gefressen; frieren - fror gefroren; geben gib gab gegeben; gehen - ging gegangen; gelingen - gelang gelungen
gelten gilt galt gegolten; genießen - genoss genossen; geschehen geschieh geschah geschehen; gewinnen - gewann gewonnen
gießen - goss gegossen; gleichen - glich geglichen; graben gräb grub gegraben; greifen - griff gegriffen; halten hält hielt gehalten
hängen - hing gehangen; heben - hob gehoben; heißen - hieß geheißen; helfen hilf half geholfen; kennen - kann gekannt; klingen - klang geklungen
kneifen - kniff gekniffen; kommen - kam gekommen; kriechen - kroch gekrochen; laden läd lud geladen; lassen läss ließ gelassen
laufen läuf lief gelaufen; leiden - litt gelitten; leihen - lieh geliehen; lesen lies las gelesen; liegen - lag gelegen; lügen - log gelogen
mahlen - mahl gemahlen; meiden - mied gemieden; messen miss maß gemessen; nehmen nimm nahm genommen; nennen - nann genannt
pfeifen - pfiff gepfiffen; raten rät riet geraten; reißen - riss gerissen; reiten - ritt geritten; rennen - rann gerannt; ringen - rang gerungen
rufen - rief gerufen; saufen säuf soff gesoffen; schaffen - schuf geschaffen; scheiden - schied geschieden; scheinen - schien geschienen
schieben - schob geschoben; schießen - schoss geschossen; schlafen schläf schlief geschlafen; schlagen schläg schlug geschlagen
schleichen - schlich geschlichen; schließen - schloss geschlossen; schmeißen - schmiss geschmissen; schmelzen schmilz schmolz geschmolzen
schneiden - schnitt geschnitten; schreiben - schrieb geschrieben; schreien - schrie geschrien; schreiten - schritt geschritten
schweigen - schwieg geschwiegen; schwimmen - schwamm geschwommen; schwinden - schwand geschwunden; schwören - schwor geschworen
sehen sieh sah gesehen; senden - sand gesandt; singen - sang gesungen; sinken - sank gesunken; sinnen - sann gesonnen; sitzen - saß gesessen
spinnen - spann gesponnen; sprechen sprich sprach gesprochen; springen - sprang gesprungen; stechen stich stach gestochen; stehen - stand gestanden
stehlen stiehl stahl gestohlen; steigen - stieg gestiegen; sterben stirb starb gestorben; stoßen stöß stieß gestoßen; streichen - strich gestrichen
streiten - stritt gestritten; tragen träg trug getragen; treffen triff traf getroffen; treiben - trieb getrieben; treten tritt trat getreten
trinken - trank getrunken; tun - tat getan; verderben verdirb verdarb verdorben; vergessen vergiss vergaß vergessen; verlieren - verlor verloren
wachsen wächs wuchs gewachsen; waschen wäsch wusch gewaschen; weichen - wich gewichen; weisen - wies gewiesen; wenden - wand gewandt
werben wirb warb geworben; werfen wirf warf geworfen; wiegen - wog gewogen; winden - wand gewunden; wissen weiß wuss gewusst
ziehen - zog gezogen; zwingen - zwang gezwungen; ertrinken - ertrank ertrunken; erlöschen erlisch erlosch erloschen
verschwinden - verschwand verschwunden; erschrecken erschrick erschrak erschrocken; erschießen - erschoss erschossen; gebieten - gebot geboten
geraten gerät geriet geraten; gestehen - gestand gestanden; erwägen - erwog erwogen; gefallen gefäll gefiel gefallen; verzeihen - verzieh verziehen
speien - spie gespien; hauen - hieb gehauen; überwinden - überwand überwunden
`;

/** Infinitives of regular verbs, prefixes that are never taken off among them. */
const WEAK = `
achten adressieren ahnden akkreditieren aktivieren akzeptieren alarmieren amnestieren analysieren ändern animieren annektieren annullieren antworten appellieren arbeiten ärgern argumentieren arrangieren assistieren atmen attackieren attestieren äußern auszeichnen autorisieren
bannen basteln bauen besichtigen inspizieren verfrachten beben bedauern beeilen beenden befähigen beherbergen beherzigen begleiten belegen belehren benachrichtigen beneiden beantragen beauftragen bemängeln beklagen beschweren beglückwünschen beobachten berichten arretieren brummen erhöhen beschlagnahmen demontieren entfernen beschränken schränken relegieren fügen ergänzen erbeuten leaken traktieren explodieren detonieren fertigen beordern massieren küren designieren servieren entmachten dekretieren senken beanstanden empören titulieren verdammen lasten ermitteln erstatten insistieren betrachten beabsichtigen rasseln liebäugeln besiegeln willigen begegnen absolvieren statten bekunden bekräftigen übermitteln befürworten pflichten applaudieren begnadigen entschuldigen erlauben demissionieren bewilligen verschiffen beanspruchen beraumen desertieren queren entgleisen erkranken
spendieren steuern beehren bewirten walzen hupen überleben beseitigen begrenzen begründen begünstigen andauern behaupten beherrschen behindern belasten belästigen beleidigen beliefern belohnen bemerken bemühen benennen benötigen benutzen berechtigen bereinigen bereichern berauben bereiten berücksichtigen beruhigen beschaffen bescheinigen beschießen beschimpfen beschlagen beschmieren beschönigen besetzen besiegen bestechen bestrafen bestätigen besuchen beteuern betonen betreuen beurteilen bevorzugen bewachen bewahren bewerten bezahlen bezeichnen bezeugen bezweifeln blamieren entfachen entführen enthaupten enthüllen entlarven entlasten entlohnen entmilitarisieren entrichten entschädigen entschärfen entsorgen entspannen enttäuschen entwickeln entwenden erfassen erfinden erfüllen ergattern erhoffen erkämpfen erklären erkunden erlahmen erlassen erläutern erleben erlegen ermitteln ernennen erniedrigen erneuern erpressen erproben erregen erreichen errichten ersetzen ersparen erstarken ersticken erstreben ersuchen erteilen erwarten erweisen erwirken erwirtschaften erzählen erzeugen erzielen
gefrieren geloben glücken protokollieren rationalisieren reden richten säen sorgen spitzen splittern spötteln stammeln starren stauchen stimulieren stolzieren strömen summieren tippen tränken trampeln trotten verabreden verbeugen verblüffen verbluten verbrennen verdecken verderben verdichten verdrängen verdunkeln verehren verewigen verfilmen verflüchtigen verführen vergeben verhehlen verhelfen verirren verkehren verkraften verleiten vermarkten vermeiden vermissen vernetzen verpachten verpassen verpflegen verrechnen verringern versagen versanden versammeln verschweigen verschonen verschrotten versenken verspielen verspüren verstellen vertuschen verwandeln verwirren verzerren wiedervereinigen zerfallen zerlegen zermürben zerreißen zersetzen zersplittern zerstreuen rutschen beschäftigen beschleunigen beschuldigen beteiligen beten betteln beugen beurlauben bevollmächtigen bewaffnen bewältigen bezichtigen bilden billigen blicken blenden blitzen blockieren bohren bomben bombardieren boxen boykottieren brandmarken bremsen brüllen brüskieren buchen bündeln bürgern büßen
campen campieren charakterisieren checken chiffrieren chartern
dämpfen danken darben datieren dauern decken degradieren dehnen deklarieren dementieren demolieren demonstrieren demütigen denunzieren deponieren deportieren destabilisieren deuten dichten dienen diffamieren diktieren diskreditieren diskriminieren diskutieren disqualifizieren dokumentieren dominieren donnern doppeln dotieren drängen drangsalieren drehen dringen drohen drosseln drücken ducken düpieren durchsuchen durchkämmen
ebnen ehren eifern eignen eilen einigen einschüchtern eintüten eliminieren emigrieren enden engagieren enteignen entwaffnen erben erinnern erledigen ermächtigen ermöglichen ermorden ermuntern ernten erobern eröffnen erörtern erpressen erwähnen erwidern erweitern eskalieren eskortieren etablieren evakuieren exekutieren existieren exmatrikulieren exportieren erleichtern erschüttern
fahnden fälschen falten fassen fasten fechten federn fehlen feiern feilschen fesseln festigen feuern filmen finanzieren filzen fischen fixieren flaggen flankieren flehen flicken fluchen flüchten folgen foltern fordern fördern formen formieren formulieren forschen forsten fragen frieren frösteln frohlocken führen fühlen füllen funken fürchten fungieren fusionieren
garantieren gehören geißeln gelangen geloben genehmigen gestatten gestalten gefährden gewähren gewährleisten gewöhnen glauben gliedern gönnen graben gratulieren grenzen grollen gründen grüßen gucken
 hacken haften hageln halbieren hallen hämmern handeln händigen hantieren harren häufen hebeln hegen heilen heiraten heizen hemmen herrschen hetzen heuern hindern hinken hinterfragen hissen hoffen höhnen holen honorieren hören huldigen hungern hüten
identifizieren ignorieren illustrieren implizieren importieren imitieren indoktrinieren infizieren informieren inhaftieren initiieren installieren instruieren inszenieren integrieren intensivieren internieren interpretieren intervenieren interviewen inthronisieren investieren irren isolieren
jagen jammern jubeln justieren
kämpfen kandidieren kappen kapern kapitulieren karren kassieren katapultieren kaufen kehren keilen kennzeichnen kentern kerkern ketten kidnappen kippen klagen klammern klären klatschen kleben klettern klicken klingeln klopfen knallen knebeln knicken knien knüpfen knüppeln koalieren kollabieren kollidieren kommandieren kommentieren kommunizieren kompensieren kondolieren konferieren konfiszieren konfrontieren konservieren konsolidieren konstatieren konsultieren kontaktieren kontern kontrollieren konzentrieren konzipieren kooperieren koordinieren koppeln kontingentieren korrigieren kosten kränken kratzen kreisen kreuzen kriegen kriminalisieren kritisieren krönen kühlen kümmern kündigen kürzen
lachen lagern lähmen landen langen lancieren lauern lauten läuten leben lecken leeren legalisieren legen legitimieren lehnen lehren leisten leiten lenken lernen leuchten leugnen liberalisieren lichten liefern liquidieren listen loben lochen locken lockern lodern lohnen löschen lösen losen lotsen
machen mahnen malen malträtieren managen manipulieren marginalisieren markieren marschieren mäßigen maßregeln mehren meinen meißeln melden mieten mildern militarisieren mindern mischen missbilligen misshandeln missionieren mobben mobilisieren modernisieren moderieren mokieren monieren montieren morden motivieren münden mustern mutmaßen
nachrüsten nagen nähern nähren nationalisieren neigen neutralisieren niesen nicken nominieren normalisieren nötigen notieren nutzen nützen
observieren offenbaren öffnen offerieren ohrfeigen okkupieren operieren opfern opponieren ordnen organisieren orientieren orten
packen panschen paraphieren parieren parken passen passieren patrouillieren pausieren peilen peinigen peitschen pendeln personifizieren pfänden pfeffern pferchen pflanzen pflastern pflegen pilgern plädieren planen planieren platzen plaudern platzieren plündern pochen polen polieren poltern positionieren posten posieren postieren prägen prahlen prallen prangen prangern präsentieren prasseln predigen preisen prellen pressen privatisieren proben probieren produzieren profitieren prognostizieren proklamieren prophezeien protestieren provozieren prüfen prügeln publizieren pumpen putschen putzen
qualifizieren quälen quetschen quittieren
rächen ragen rammen randalieren rangieren rasen rasten ratifizieren rationieren rätseln rauben räuchern räumen raunen reagieren realisieren rechnen rechtfertigen reden reduzieren referieren reformieren regeln regen regieren registrieren regnen regulieren rehabilitieren reiben reichen reifen reihen reisen reizen rekrutieren relativieren renovieren reparieren repräsentieren reservieren respektieren resultieren retten retournieren revanchieren revidieren revoltieren richten riegeln riskieren ritzen rollen rotieren rücken rüffeln rügen ruhen ruinieren rühmen rühren rumoren runden rüsten rütteln
sabotieren säbeln sacken sagen sammeln sanieren sanktionieren saugen säubern säumen schaden schädigen schalten schänden schärfen scharen schassen schätzen schauen scheitern schelten schenken scheren scheuchen scheuen schicken schieben schikanieren schildern schimpfen schlachten schleifen schleppen schleudern schleusen schlichten schlitzen schlüpfen schlüsseln schmähen schmettern schmieden schmieren schmuggeln schmücken schnappen schnüren schonen schöpfen schrauben schrumpfen schubsen schulden schulen schüren schürfen schütteln schütten schützen schwächen schwanken schwänzen schwärmen schwärzen schweben schwenken segnen sehnen setzen seufzen sichern sichten siedeln siegen signalisieren simulieren skandieren skizzieren solidarisieren sondieren sorgen spähen spalten spannen sparen spekulieren spenden sperren spielen spitzeln sponsern spotten sprengen sprühen spüren stabilisieren stammen stampfen stapeln stärken starren starten stationieren stauen staunen stecken steigern stellen stemmen stempeln steuern stiften stillen stimmen stocken stoppen stören stolpern strafen strahlen stranden sträuben strecken streben streifen streiken streuen stricken strömen stufen stülpen stunden stürmen stürzen stützen subventionieren suchen sühnen suggerieren suspendieren süßen sympathisieren
tadeln tagen tanken tarnen tasten tauchen taufen taugen täuschen tauschen teilen telefonieren temperieren tendieren terminieren terrorisieren testen thematisieren tilgen titeln toben tolerieren torpedieren töten touren trainieren transferieren transportieren trauen trauern träumen trennen trimmen triumphieren trödeln trommeln trotzen trüben türmen
üben überreichen überqueren überraschen überwachen übersiedeln überwältigen umarmen unterminieren urteilen unterstützen untersuchen unterrichten unterzeichnen unterdrücken
verabreden verabschieden verabreichen verachten verallgemeinern verändern verankern veranlassen veranschlagen veranstalten verantworten verarbeiten verärgern verbannen verbarrikadieren verbessern verbreiten verbrüdern verbünden verbürgen verbüßen verdächtigen verdeutlichen verdienen verdonnern vereidigen vereinbaren vereinen vereinfachen vereinigen vereiteln verfassen verfestigen verfolgen verfügen vergewaltigen vergewissern vergiften vergittern vergleichen vergrößern verhaften verhandeln verhängen verharmlosen verharren verheimlichen verherrlichen verhindern verhöhnen verhören verhungern verhüten verifizieren verjagen verkleiden verkleinern verklagen verkünden verkürzen verlagern verlangen verlangsamen verlängern verlassen verlautbaren verlegen verleihen verletzen verleumden verlosen vermelden vermitteln vermummen vermuten vernachlässigen verneinen vernichten veröffentlichen verordnen verpassen verpflichten verprügeln verraten verriegeln verringern versammeln versäumen verschaffen verschanzen verschärfen verschicken verschlechtern verschleiern verschleppen verschlimmern verschmutzen verschwören versetzen versichern versiegeln versklaven versöhnen versorgen verspotten verstaatlichen verstärken verständigen verstecken verstehen versteigern verstoßen verstreichen verstümmeln verstummen versuchen verteidigen verteilen verteuern vertiefen vertagen verurteilen vervielfachen verüben verunglücken verunglimpfen verunsichern verwalten verwandeln verwarnen verwechseln verwehren verweigern verwenden verwickeln verwirklichen verwüsten verwunden verzeichnen verzichten verzögern verzollen verdoppeln verdreifachen verfehlen verspäten versprühen verbergen verbieten
befreien beerdigen fotografieren verdammen votieren
wachen wagen wählen wahren währen walten wandeln wandern wanken wappnen warnen warten weben wechseln wecken wehren weigern weihen weilen weinen weiten welken werkeln werten wetten wettern wickeln widerlegen widerhallen widmen widersetzen wiederholen wiegeln wimmeln winken wirken wirtschaften wohnen wühlen wundern wünschen würdigen würfeln würgen wüten wurzeln
zahlen zählen zanken zaubern zaudern zäunen zehren zeichnen zeigen zelten zementieren zensieren zentralisieren zerren zerstören zertifizieren zertrümmern zetern zielen zieren zimmern zirkulieren zitieren zögern zollen züchten zücken zügeln zünden zupfen zürnen zweifeln zwängen zwinkern
`;

/** Prefixes that part from the verb, longest first. */
const SEPARABLE =
  "auseinander hervor entgegen überein herunter runter rauf raus rein rüber davon dazu nahe daran herunter hinunter durcheinander gegenüber zusammen herüber hinüber zurecht zurück wieder weiter voraus vorbei vorweg voran herein heraus herbei hinein hinaus hinweg dagegen nieder bereit bekannt offen dicht heran herum herab hinab hinzu durch empor statt stand fehl fest fort frei heim her hin lahm los mit nach preis teil über um unter vor weg zu ab an auf aus bei da ein flach gut hoch krank schuldig sicher tot".split(
    " ",
  );
const PARTICLES: ReadonlySet<string> = new Set(SEPARABLE);
const INSEPARABLE = [
  "hinter",
  "wider",
  "unter",
  "über",
  "durch",
  "miss",
  "voll",
  "emp",
  "ent",
  "ver",
  "zer",
  "be",
  "er",
  "um",
  "ge",
];

interface Base {
  readonly infinitive: string;
  readonly reading: WordReading;
}

const PAST: WordReading = { pos: "verb", form: "finite", tense: "past" };
const PRESENT: WordReading = { pos: "verb", form: "finite", tense: "present" };
const PARTICIPLE: WordReading = { pos: "verb", form: "participle", voice: "passive" };
const INFINITIVE: WordReading = { pos: "verb", form: "infinitive" };
/** The infinitive and the present plural are one form: the verb groups tell which. */
const INFINITIVE_OR_PLURAL = PRESENT;

/** Finite forms and infinitives of base verbs; participles apart, since prefixes change them. */
const forms = new Map<string, Base>();
const participles = new Map<string, Base>();

const put = (map: Map<string, Base>, form: string, infinitive: string, reading: WordReading): void => {
  if (!map.has(form)) map.set(form, { infinitive, reading });
};

function addStrong(infinitive: string, present: string, past: string, participle: string): void {
  const stem = infinitive.replace(/e?n$/u, "");
  const singular = present === "-" ? stem : present;
  put(forms, infinitive, infinitive, INFINITIVE_OR_PLURAL);
  for (const form of new Set([
    ...(/[tdsßz]$/u.test(singular) && present !== "-" ? [singular, `${singular}t`] : [`${singular}t`]),
    ...(/[td]$/u.test(stem) && present === "-" ? [`${stem}et`] : []),
    `${stem}e`,
    ...(present === "-" ? [] : [singular]),
  ]))
    put(forms, form, infinitive, PRESENT);
  const mixed = /t$/u.test(participle);
  for (const form of mixed ? [`${past}te`, `${past}ten`] : [past, `${past}en`, `${past}e`])
    put(forms, form, infinitive, PAST);
  put(participles, participle, infinitive, PARTICIPLE);
}

function addWeak(infinitive: string): void {
  const stem = infinitive.replace(/(?<=e[lr])n$|en$/u, "");
  const link = /(?:[td]|(?:[^aeiouäöülrh]|ch)[mn])$/u.test(stem) ? "e" : "";
  put(forms, infinitive, infinitive, INFINITIVE_OR_PLURAL);
  put(forms, `${stem}${link}t`, infinitive, PRESENT);
  put(forms, `${stem}e`, infinitive, PRESENT);
  for (const ending of ["te", "ten"]) put(forms, stem + link + ending, infinitive, PAST);
  const bare =
    /ieren$/u.test(infinitive) || /^(?:be|ver|er|ent|zer|miss|ge)\p{L}{3}/u.test(infinitive) || OVER.test(infinitive);
  put(participles, `${bare ? "" : "ge"}${stem}${link}t`, infinitive, PARTICIPLE);
}

/** Regular verbs of the table whose first part never parts from them. */
const OVER = /^(?:über|unter|durch(?:such|kämm)|wider|hinterfrag|wiederhol|umarm)/u;

for (const entry of STRONG.split(/[;\n]/u)) {
  const [infinitive, present, past, participle] = entry.trim().split(/\s+/u);
  if (participle !== undefined) addStrong(infinitive!, present!, past!, participle);
}
for (const infinitive of WEAK.split(/\s+/u)) if (infinitive !== "") addWeak(infinitive);

// "Sie gelangen nach Polen" is told more often than that attempts succeeded.
forms.set("gelangen", { infinitive: "gelangen", reading: INFINITIVE_OR_PLURAL });

/** What a word without a separable prefix is, in its dictionary form. */
function whole(lower: string, afterPrefix: boolean): VerbForm | null {
  const participle = participles.get(lower);
  const form = forms.get(lower);
  // "gehört" and "erhalten" alone are read as what they are more often.
  if (form !== undefined && !(afterPrefix && participle !== undefined))
    return { lemma: form.infinitive, reading: form.reading };
  if (participle !== undefined) return { lemma: participle.infinitive, reading: PARTICIPLE };
  for (const prefix of INSEPARABLE) {
    if (!lower.startsWith(prefix) || lower.length < prefix.length + 3) continue;
    const rest = lower.slice(prefix.length);
    const core = forms.get(rest);
    const done = participles.get(`ge${rest}`);
    if (core === undefined && done === undefined) continue;
    if (prefix === "ge" || (prefix === "um" && afterPrefix)) continue;
    return core !== undefined &&
      !(done !== undefined && /t$|en$/u.test(rest) && core.reading !== PAST && core.infinitive !== rest)
      ? { lemma: prefix + core.infinitive, reading: core.reading }
      : { lemma: prefix + (core ?? done)!.infinitive, reading: core !== undefined ? core.reading : PARTICIPLE };
  }
  return null;
}

function read(lower: string): VerbForm | null {
  const plain = whole(lower, false);
  if (plain !== null) return plain;
  for (const prefix of SEPARABLE) {
    if (!lower.startsWith(prefix) || lower.length < prefix.length + 3) continue;
    const rest = lower.slice(prefix.length);
    if (rest.startsWith("zu")) {
      const core = whole(rest.slice(2), true);
      if (core !== null && core.lemma === rest.slice(2)) return { lemma: prefix + core.lemma, reading: INFINITIVE };
    }
    const core = whole(rest, true) ?? (prefix === "wieder" ? read(rest) : null);
    if (core !== null) return { lemma: prefix + core.lemma, reading: core.reading };
  }
  return null;
}

/** Adjectives and adverbs that are spelled like forms of verbs. */
const NO_VERBS: ReadonlySet<string> = new Set(
  "meine meinen weite weiten reiche reichen heile heilen lose losen laute acht achte achten leere leeren kühle kühlen runde runden dichte dichten stille stillen trübe trüben süße süßen gleiche gleichen lange langen nähere mildere lockere sichere verschieden ausgerechnet umstritten faste bekannt dauernd weise weile heute bloß stunde stunden orte eigne frage kosten gedanken abends vergebens trotz trotzt laut statt dank paar wert angst gute guten".split(
    " ",
  ),
);

const known = new Map<string, VerbForm | null>();

/** The dictionary form of a German word in lower case, and what form it is; null for what is no verb of the tables. */
export function readVerbForm(lower: string): VerbForm | null {
  let found = known.get(lower);
  if (found === undefined) {
    found = NO_VERBS.has(lower) ? null : read(lower);
    if (known.size < 20_000) known.set(` ${lower}`.slice(1), found);
  }
  return found;
}

/** True for a word that may be the parted prefix of a verb; "wieder" and "weiter" mostly are adverbs. */
export const isParticle = (lower: string): boolean =>
  PARTICLES.has(lower) && !/^(?:wieder|weiter|gut|voran)$/u.test(lower);
