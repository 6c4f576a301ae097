/**
 * What stands around articles and is no part of them, as sites in our languages word it. One phrase a line, in lower case; compared with
 * the beginning of a paragraph, without regard to case, quotes and ё. Correct and add freely: nothing here needs programming.
 */
export interface Phrases {
  /** A short paragraph that begins so is boilerplate wherever it stands: pointers to other articles, sharing, signing up, credits. */
  readonly anywhere: string;
  /** A line that is only this opens a list of other articles: it goes, and so do the short lines after it. */
  readonly headings: string;
  /** At the end of an article a paragraph that begins so is boilerplate: who reported and edited, rights, whom to write to. */
  readonly end: string;
}

export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    anywhere: `read also
also read
read more:
read next
read the full
see also:
also see:
more on this story
related:
related article
related story
related coverage
recommended:
watch:
watch live
listen:
listen to this article
click here
sign up for
sign up to
subscribe to
subscribe now
subscribe for
follow us on
follow us:
follow him on
follow her on
join us on
join our telegram
like us on
download our app
get our newsletter
share this
share on
share via
share:
tweet this
print this
advertisement
story continues below
article continues below
article continues after
continue reading
this website uses cookies
we use cookies
by continuing to use
photo:
photo by
photograph:
photo credit
image:
image credit
image source
image caption
picture:
picture credit
file photo:
file photo
getty images
copyright:
skip to
back to top
comments are closed
leave a comment
load more
show more
tags:
filed under
posted in
published by`,
    headings: `read also
also read
see also
read more
read next
more stories
more news
more from
more on this topic
more on this
related
related stories
related articles
related news
related topics
related content
recommended
recommended stories
recommended for you
you may also like
you might also like
most read
most popular
popular now
trending
trending now
latest news
latest stories
top stories
don't miss
editor's picks
editors' picks
in other news
share this article
share this story
share
comments
tags`,
    end: `with inputs from
with ani inputs
with agency inputs
with inputs
inputs from
reporting by
additional reporting
writing by
editing by
edited by
compiled by
translated by
our standards:
this story has been
this story was
this article was
this article has been
this is a developing
this report was
first published
last updated
updated:
© 
copyright
all rights reserved
the views expressed
the opinions expressed
views expressed
source:
if you have
contact us
send us
do you have
write to
email:
for more
support our
donate
become a
thank you for
the post
about the author
the author is
press contact
media contact
disclaimer
catch all the
stay tuned`,
  },
  ru: {
    anywhere: `читайте также
читайте ещё
читать также
читать далее
читайте нас
читать полностью
смотрите также
смотрите нас
подробнее:
по теме:
материалы по теме
еще по теме
подписывайтесь
подписаться на
подпишитесь
присоединяйтесь к
следите за нами
следите за новостями
наш telegram
наш канал
мы в telegram
мы в соцсетях
будьте в курсе
поделиться
поделитесь
рассказать друзьям
реклама
на правах рекламы
фото:
фото из
фото с
фото автора
фото носит
фото предоставлено
иллюстративное фото
снимок носит
изображение носит
скриншот
источник фото
видео:
коллаж:
нашли ошибку
заметили ошибку
если вы заметили
если вы нашли
выделите ее и нажмите
комментарии
оставить комментарий
этот сайт использует
мы используем cookie
мы используем файлы
продолжая использовать
теги:
метки:
рубрика:
рубрики:
есть новость
знаете больше
сообщите нам
пишите нам
хотите поделиться
напишите нам`,
    headings: `читайте также
читать также
читайте ещё
смотрите также
по теме
материалы по теме
новости по теме
статьи по теме
еще по теме
похожие новости
похожие материалы
похожие статьи
другие новости
другие материалы
рекомендуем
рекомендуем почитать
вам может быть интересно
вам будет интересно
это интересно
самое читаемое
самое популярное
популярное
последние новости
главные новости
топ новостей
новости партнеров
от наших партнеров
лента новостей
теги
комментарии
поделиться
поделиться новостью
обсудить`,
    end: `перепечатка
перепечатка материалов
использование материалов
при использовании
при цитировании
копирование материалов
полное или частичное
все права
©
источник:
по материалам
по информации сайта
автор:
автор текста
автор фото
текст:
подготовил
подготовила
подготовлено
перевод:
редактор:
опубликовано:
обновлено:
последнее обновление
дата публикации
просмотров
просмотры
мнение автора
мнение редакции
редакция не
настоящий материал
данное сообщение
этот материал
данный материал
сообщение (материал)
18+
16+
12+
поддержите
поддержать нас
спасибо, что
связаться с
контакты для
пресс-служба:
телефон:
e-mail:
эл. почта:
если у вас есть
новость дополняется
новость обновляется
материал дополняется
материал обновляется`,
  },
  be: {
    anywhere: `чытайце таксама
чытайце яшчэ
чытаць далей
чытаць таксама
чытайце нас
глядзіце таксама
падрабязней:
па тэме:
падпісвайцеся
падпішыцеся
падпісацца на
далучайцеся
сачыце за нашымі
наш telegram
наш канал
мы ў telegram
падзяліцца
падзяліся
рэклама
на правах рэкламы
фота:
фота з
фота аўтара
фота носіць
фотаздымак:
здымак носіць
ілюстрацыйнае фота
ілюстрацыйны здымак
скрыншот
відэа:
калаж:
знайшлі памылку
заўважылі памылку
калі вы заўважылі
калі вы знайшлі
каментары
пакінуць каментар
гэты сайт выкарыстоўвае
мы выкарыстоўваем
тэгі:
рубрыка:
ёсць навіна
ведаеце больш
дасылайце
напішыце нам
пішыце нам`,
    headings: `чытайце таксама
чытайце яшчэ
чытаць таксама
глядзіце таксама
па тэме
навіны па тэме
матэрыялы па тэме
падобныя навіны
падобныя артыкулы
іншыя навіны
раім пачытаць
рэкамендуем
вам можа быць цікава
самае чытанае
самае папулярнае
папулярнае
апошнія навіны
галоўныя навіны
стужка навін
тэгі
каментары
падзяліцца`,
    end: `перадрук
перадрук матэрыялаў
выкарыстанне матэрыялаў
пры выкарыстанні
капіраванне
усе правы
©
крыніца:
паводле матэрыялаў
паводле інфармацыі сайта
аўтар:
тэкст:
падрыхтаваў
падрыхтавала
пераклад:
рэдактар:
апублікавана:
абноўлена:
меркаванне аўтара
рэдакцыя не
падтрымайце
падтрымаць нас
дзякуй, што
калі ў вас ёсць
навіна дапаўняецца
навіна абнаўляецца
матэрыял дапаўняецца`,
  },
  uk: {
    anywhere: `читайте також
читайте ще
читати також
читати далі
читайте нас
дивіться також
детальніше:
за темою:
на тему:
підписуйтесь
підписуйтеся
підпишіться
приєднуйтесь
приєднуйтеся
стежте за нами
наш telegram
наш канал
поділитися
поширити
реклама
на правах реклами
фото:
фото з
фото автора
ілюстративне фото
скриншот
відео:
колаж:
знайшли помилку
помітили помилку
якщо ви помітили
якщо ви знайшли
коментарі
залишити коментар
цей сайт використовує
ми використовуємо
теги:
рубрика:`,
    headings: `читайте також
читати також
дивіться також
за темою
новини за темою
матеріали за темою
схожі новини
інші новини
рекомендуємо
вам може бути цікаво
найпопулярніше
популярне
останні новини
головні новини
новини партнерів
стрічка новин
теги
коментарі
поділитися`,
    end: `передрук
передрук матеріалів
використання матеріалів
при використанні
у разі використання
копіювання
усі права
всі права
©
джерело:
за матеріалами
автор:
текст:
підготував
підготувала
переклад:
редактор:
опубліковано:
оновлено:
думка редакції
редакція не
підтримайте
підтримати нас
дякуємо, що
новина доповнюється
новина оновлюється`,
  },
  pl: {
    anywhere: `czytaj też
czytaj także
czytaj również
czytaj więcej
czytaj dalej
przeczytaj też
przeczytaj także
przeczytaj również
zobacz też
zobacz także
zobacz również
zobacz wideo
polecamy:
więcej:
subskrybuj
zapisz się
obserwuj nas
dołącz do
polub nas
udostępnij
podziel się
reklama
materiał sponsorowany
dalsza część tekstu
dalszy ciąg
fot.
foto:
zdjęcie:
zdjęcie ilustracyjne
źródło zdjęcia
autor zdjęcia
wideo:
tagi:
komentarze
dodaj komentarz
ta strona używa
ta strona wykorzystuje
używamy plików
nasza strona używa`,
    headings: `czytaj też
czytaj także
czytaj również
czytaj więcej
zobacz też
zobacz także
zobacz również
przeczytaj także
polecamy
polecane
powiązane
powiązane artykuły
powiązane tematy
podobne artykuły
najnowsze
najnowsze wiadomości
najpopularniejsze
najczęściej czytane
popularne
więcej na ten temat
warto przeczytać
tagi
komentarze
udostępnij`,
    end: `źródło:
źródła:
wszelkie prawa
wszystkie prawa
kopiowanie
©
copyright
oprac.
opracowanie:
opracował
opracowała
autor:
autorka:
tłum.
tłumaczenie:
redakcja:
red.
data publikacji
opublikowano:
aktualizacja:
wesprzyj
wspieraj nas
dziękujemy
masz informacje
napisz do nas`,
  },
  lt: {
    anywhere: `taip pat skaitykite
skaitykite taip pat
skaitykite daugiau
skaityti daugiau
daugiau skaitykite
plačiau skaitykite
žiūrėkite taip pat
prenumeruokite
užsiprenumeruokite
sekite mus
prisijunkite
dalintis
pasidalinti
pasidalinkite
reklama
reklaminis
nuotr.
nuotrauka:
nuotraukos autorius
asociatyvi nuotr
vaizdo įrašas:
žymos:
komentarai
komentuoti
ši svetainė naudoja
šioje svetainėje naudojami
mes naudojame slapukus`,
    headings: `taip pat skaitykite
skaitykite taip pat
susiję straipsniai
susijusios naujienos
daugiau naujienų
rekomenduojame
jums gali patikti
skaitomiausi
skaitomiausi straipsniai
populiariausi
naujausi
naujausios naujienos
žymos
komentarai
dalintis`,
    end: `šaltinis:
visos teisės
kopijuoti
draudžiama
bns informacija
©
autorius:
parengė
vertė
redaktorius:
publikuota:
atnaujinta:
paremkite
turite naujienų`,
  },
  de: {
    anywhere: `lesen sie auch
lesen sie hier
lesen sie mehr
lesen sie dazu
mehr dazu
mehr zum thema:
siehe auch
sehen sie auch
abonnieren sie
newsletter abonnieren
folgen sie uns
folgen sie
teilen sie
anzeige
werbung
foto:
fotos:
bild:
bildquelle
quelle bild
video:
schlagworte:
kommentare
kommentar schreiben
diese website verwendet
diese seite verwendet
wir verwenden cookies`,
    headings: `lesen sie auch
mehr zum thema
weitere artikel
weitere nachrichten
weitere themen
ähnliche artikel
verwandte artikel
verwandte themen
auch interessant
das könnte sie auch interessieren
empfohlen
meistgelesen
beliebt
aktuelle nachrichten
schlagworte
kommentare
teilen`,
    end: `quelle:
quellen:
alle rechte
©
copyright
mit material von
mit agenturmaterial
mit informationen von
redaktion:
redaktionell
autor:
autorin:
übersetzung:
veröffentlicht:
aktualisiert:
zuletzt aktualisiert
stand:
unterstützen sie`,
  },
};
