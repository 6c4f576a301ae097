/** Lithuanian: how everyday verbs tell the acts, verb by verb. The format is told in ../format.ts. */
export const usage = `
[COERCE arrest]
verbs: išvež* (iš darbo|iš namų|iš buto|iš redakcijos|nežinoma kryptimi|iš gatvės)
not object: thing, weapon
actor: subject
recipient: object, subject
count recipient: detained
implied actor: police
trust: 0.7

[COERCE arrest]
verbs: (kalinam*|laikom*|laiko|sėdi|sėdėj*|atsidūr*|patek*) (grot*|kalėjim*|kolonij*|areštin*|suimt*|izoliator*)
actor: none
recipient: subject, object
count subject: detained
count recipient: detained
measures: sentence
implied actor: authorities
without: muziej*; dirb*
trust: 0.65

[COERCE seize]
verbs: (atliek*|atlik*|vyksta|vyko|tęsias*|vykd*|pradė*|sureng*) (krata|kratos|kratas|kratą|kratų|reid*)
actor: subject
recipient: genitive, pas
implied actor: police
trust: 0.75

[COERCE restrict]
verbs: (netek*|prarad*|praras*) (darb*|pareig*|viet*); (atleis*|atleid*|pašalin*|išmet*) iš (darbo|universitet*|pareigų|ligonin*|teatro)
near: protest*; streik*; politin*; pažiūr*; paraš*; opozicij*; mitin*; param*; palaik*
subject: person, named, number, none, pronoun, body
actor: none
recipient: subject, object
implied actor: authorities
count recipient: persons
trust: 0.65

[SANCTION discontinue]
verbs: (prisijung*|prisided*) prie (sankcij*|ribojim*|embarg*); (uždar*|užver*|užvėr*) (dang*|oro erdv*)
actor: subject
recipient: indirect, object
without: balion*; dron*; oro uost*
trust: 0.8

[ASSAULT primitive]
verbs: (sužeid*|sužeis*|dūr*|badė|subad*|nudūr*|smog*|puol*|užpuol*) (peili*|akmen*|lazd*|kirv*|ietim*)
actor: subject
recipient: object
count recipient: injured
trust: 0.85

[THREATEN]
verbs: (žada*|žadėj*|pažad*|ketin*) (atsak*|kerš*|veidrodin*|griežt*)
near: atsak*; kerš*; priemon*
subject: country, person, named, gov, body, place, none
actor: subject
recipient: indirect
absorbs: yes
without: klausim*; rinkėj*; laišk*
trust: 0.65

[SUPPORT]
verbs: (priėm*|priim*) (rezoliuc*|pareiškim*|deklaracij*) (param*|solidar*|palaik*|pripažin*)
actor: subject
recipient: indirect
trust: 0.85

[SUPPORT]
verbs: (skir*|įteik*|suteik*|pelnė|gav*|atiten*) (premij*|apdovanojim*|ordin*|medal*)
near: laisv*; žmogaus; sacharov*; nobel*; demokrat*; opozicij*; žurnalist*; žodžio; vasil*; teis*
actor: subject
recipient: indirect, object
without: futbol*; sport*; filmui; kino; režis*
trust: 0.55

[RETREAT withdraw]
verbs: (palik*|paliek*|išvyk*|pasitrauk*) (baltarusij*|šal*|stovykl*|poligon*|baz*|lietuv*|ukrain*|teritorij*)
subject: mil, person, thing, body
near: „wagner“; wagner*; kari{ai,ų,us}; karin*; dalin*; samdin*; stovykl*; poligon*; kontingent*
actor: subject
recipient: none
count subject: troops
without: pabėg*; migrant*; pareig*; prieglob*
trust: 0.8

[PROTEST demo]
verbs: (sureng*|vyk*|vyksta|prasidėj*|susirink*|rink*|vedė) (piket*|mitin*|protest*|akcij*|eityn*|eisen*); (susto*|stoj*|susikib*|išsirikiav*) (grandin*|solidarum*)
actor: subject
recipient: prieš, prie, priešais
count actor: participants
count subject: participants
implied actor: protesters
without: įteik*; ministerij*; nota; sporto; koncert*; nuolaid*; prek*
trust: 0.65

[PROTEST obstruct]
verbs: (užblok*|blok*|užtvėr*|perkirt*) (punkt*|keli*|sien*|eism*|gatv*|tilt*|posti*)
subject: bus, lab, opp, cvl, edu
not subject: cop, gov, mil
actor: subject
recipient: none
count actor: participants
without: policij*; įsak*; migrant*
trust: 0.85

[ELECT vote]
verbs: (dalyv*|balsav*|atėj*) (rinkim*|rinkėj*|balsavim*)
near: rinkim*; rinkėj*; referendum*; aktyvum*
actor: none
recipient: none
measures: percent
implied actor: voters
without: kandidat*; kampanij*; boikot*; stebėt*; rengias*
trust: 0.55

[ELECT vote]
verbs: siek*; sudar*; buvo
near: aktyvum*
actor: none
recipient: none
measures: percent
implied actor: voters
trust: 0.6

[INCIDENT accident]
verbs: (nugriaudė*|nuaidėj*|įvyk*|driokstel*|kil*) (sprogim*|gaisr*|avarij*)
actor: none
recipient: none
without: dron*; bomb*; raket*; sprogmen*; diversij*; teror*
trust: 0.7

[GOVERN appoint]
verbs: tap{o,s} (ministr*|ambasador*|vadov*|direktor*|pirminink*|premjer*|vadu|prokuror*|teisėj*|sekretor*|rektor*)
near: nauj*; paskir*; vietoj; vietoje; dekret*; pareig*
actor: none
recipient: subject, object
implied actor: president
without: lauret*; nugalėtoj*; čempion*; auk{a,omis}
trust: 0.7

[CONSULT phone]
verbs: (kalb*|tarė*|pasikalb*|bendrav*|aptar*|diskut*) telefon*
subject: person, named, gov, country, none
near: telefon*
actor: subject
recipient: su
without: apgavik*; sukči*
trust: 0.85

[PROTEST hunger]
verbs: (atsisak*|atsisako) (maist*|valgyt*)
actor: subject
recipient: none
trust: 0.9

[PROTEST demo]
verbs: skandu*
actor: subject
recipient: prieš, prie, priešais
implied actor: protesters
without: sirgal*; stadion*
trust: 0.75
`;
