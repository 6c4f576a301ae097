/** Stems of Polish verbs of the news, without their endings. Present forms of perfective verbs are futures. */
export const PERFECTIVE = `
włama zhakowa shakowa
wynios sięg wzię wziął zbombardowa ostrzeliwuj uczestniczy
otwor bił bili strzela
zatrzyma aresztowa zaaresztowa schwyta porwa zabra wywi wywioz przewi przewioz umieści skaza skaz ukara uzna osądz wymierz pozbawi przeszuka skonfiskowa zarekwirowa zamkn zamkną zabloko zakaza ogranicz wstrzyma zawiesi zerwa odwoła wykluczy wpis wpisa ogłosi oświadcz poinformow powiedz dodał doda podkreśli zaznacz
spotka spotkał rozmawia omówi przeprowadz odwiedzi przyby przyjecha przyleci przylec wyjecha uciek uciekł opuści wróci powróci przekrocz przedosta przerzuci skierowa rozmieści wysła wycofa zaatakowa ostrzela uderzy pobi zastrzeli zabi zrani rani zmar zgin zginę ucierpi obrzuci użył uży rozpędzi rozgoni
podpisa przyję przyjął przyjm uchwali zgodzi obieca zobowiąza zaproponowa poprosi wezwa zaapelowa zażąda oskarży zarzuci potępi skrytykowa nazwa odrzuci odmówi zaprzeczy zdementowa zagrozi ostrzeg poparł poprz pogratulowa podziękowa pochwali uznał udzieli przekaza otrzyma zwolni wypuści uwolni ułaskawi wymieni
zagłosowa wybra wygra zdoby zaprzysięg mianowa powoła odwołał zdymisjonowa dymisj złoży poda podał otworzy wszczę wszczął rozpoczę rozpoczął deportowa wydali wyrzuci zebra zgromadzi protestowa zastrajkowa wyszl wyszed spłon wpad rozbi odnotowa wykry znale znaleź wprowadz rozszerzy przedłuży poleci nakaza postanowi zdecydowa sta zosta wypada naruszy zestrzeli rozpatrz opublikow zrobi wnios wystąpi powstrzyma udaremni zawróci cofn próbowa spróbowa
wtrąci osadz trafi usłysza utrzyma dosta zmusi wkroczy wszed wesz przej zlikwidowa zdelegalizowa nałoży obj uzgodni wypowiedzi wręczy określi obwini postawi ruszy zwróci zawetowa zawar porozumi przyjedz zadzwoni wyrazi uhonorowa odznaczy wspar zniós znios złagodzi zniesi zrezygnowa przyzna wesprz da dał dosta przeszed przeszł wzmocni wleci wtargn ugodzi dźgn postrzeli odby pójd zwycięż uzyska przedr wybuch zderzy uton usiłowa próbowa wypchn
`;
export const IMPERFECTIVE = `
zatrzymuj aresztuj przetrzymuj więz prześladuj przeszukuj blokuj zakazuj zamyka otwiera wstrzymuj ogłasza informuj mówi powiada dodaje podkreśla zaznacza twierdzi uważa
spotyka rozmawia omawia prowadz odwiedza przybywa przyjeżdża wyjeżdża ucieka opuszcza wraca przekracza przerzuca rozmieszcza wysyła wycofuj atakuj ostrzeliwuj bije używa stosuj
podpisuj przyjmuj uchwala obiecuj proponuj prosi wzywa apeluj żąda domaga oskarża zarzuca potępia krytykuj nazywa odrzuca odmawia zaprzecza grozi ostrzega popiera wspiera gratuluj dziękuj chwali udziela przekazuj otrzymuj zwalnia wypuszcza uwalnia
głosuj głosowa wybiera protestuj demonstruj demonstrowa strajkuj strajkowa pikietuj maszeruj maszerowa bada śledz planuj planowa koczuj przebywa trwa rośnie szkol ćwicz ćwiczy próbuj
wydala obwinia manifestowa manifestuj pikietowa głoduj rzuca torturowa torturuj katowa rozpędza szturmowa szturmuj usiłuj
`;
