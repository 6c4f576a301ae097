/** Polish endings; how to read the table is told at `readParadigms`. */
export const POLISH = `
letters: bcćdfghjklłmnńpqrsśtvwxzźż
[surname m]
ski > skiego skiemu skiego skim skim
cki > ckiego ckiemu ckiego ckim ckim
dzki > dzkiego dzkiemu dzkiego dzkim dzkim
i > iego/ego iemu/emu iego/ego im/m im/m
y > ego emu ego ym ym
ko > ki ce kę ką ce
ka > ki ce kę ką ce
ga > gi dze gę gą dze
cha > chy sze chę chą sze
ła > ły le łę łą le
ra > ry rze rę rą rze
ta > ty cie tę tą cie
da > dy dzie dę dą dzie
a > y ie/y ę ą ie/y
o > a/y owi/ie a/ę em/ą ie
k > ka kowi ka kiem ku
g > ga gowi ga giem gu
cz sz rz ż c dz ch > ~a ~owi ~a ~em ~u
ć > cia ciowi cia ciem ciu
ń > nia niowi nia niem niu
ś > sia siowi sia siem siu
ec > ca/eca cowi/ecowi ca/eca cem/ecem cu/ecu
ek > ka kowi ka kiem ku
j l > ~a ~owi ~a ~em ~u
t > ta towi ta tem cie
d > da dowi da dem dzie
r > ra rowi ra rem rze
ł > ła łowi ła łem le
v > va vowi va vem vie
* > *a *owi *a *em *ie
[surname f]
ska > skiej skiej ską ską skiej
cka > ckiej ckiej cką cką ckiej
aja > ajej/ai ajej/ai ają/aję ają ajej/ai
wa > wej/wy wej/wie wą/wę wą wej/wie
na > nej/ny nej/nie ną/nę ną nej/nie
ka > ki ce kę ką ce
a > y ie/y ę ą ie/y
[given f]
ia > ii/i ii/i ię ią ii/i
ja > i/ji i/ji ję ją i/ji
ka > ki ce kę ką ce
ga > gi dze gę gą dze
ła > ły le łę łą le
ra > ry rze rę rą rze
ta > ty cie tę tą cie
da > dy dzie dę dą dzie
a > y ie/y ę ą ie/y
[given m]
i y > ~ego/iego ~emu/iemu ~ego/iego ~m ~m
ek > ka kowi ka kiem ku
k > ka kowi ka kiem ku
g > ga gowi ga giem gu
j l > ~a ~owi ~a ~em ~u
sz cz > ~a ~owi ~a ~em ~u
ś > sia siowi sia siem siu
ń > nia niowi nia niem niu
ł > ła łowi ła łem le
r > ra rowi ra rem rze
t > ta towi ta tem cie
d > da dowi da dem dzie
a > y ie/y ę ą ie/y
o > a owi a em ie
* > *a *owi *a *em *ie
[noun]
mel > mla/mela mlowi/melowi = mlem/melem mlu/melu
iemcy > iemiec iemcom = iemcami iemczech
ęgry > ęgier ęgrom = ęgrami ęgrzech
łochy > łoch łochom = łochami łoszech
ś > sia/si siowi/si = siem/sią siu/si
sk > ska skowi = skiem sku
k > ka/ku kowi = kiem ku
g > ga/gu gowi = giem gu
ść > ścia/ści ściowi/ści = ściem/ścią ściu/ści
ąż aż uż > ~y ~y = ~ą ~y
ć > cia/ci ciowi/ci = ciem/cią ciu/ci
ń > nia/ni niowi/ni = niem/nią niu/ni
ów > owa owowi = owem owie
iec > ca/ieca cowi/iecowi = cem/iecem cu/iecu
iew > iewa iewowi = iewem iewie
sz cz rz ż c ch > ~a/~u ~owi = ~em ~u
j l > ~a/~u/~i ~owi/~i = ~em/~ą ~u/~i
eł > eła/ła ełowi/łowi = ełem/łem ele/le
t > ta/tu towi = tem cie
d > da/du dowi = dem dzie
r > ra/ru rowi = rem rze
ł > ła/łu łowi = łem le
ia > ii/i ii/i ię ią ii/i
ja > ji/i ji/i ję ją ji/i
ska > skiej/ski skiej/sce ską/skę ską skiej/sce
ka > ki ce kę ką ce
ga > gi dze gę gą dze
ra > ry rze rę rą rze
ta > ty cie tę tą cie
da > dy dzie dę dą dzie
ła > ły le łę łą le
wa > wy wie wę wą wie
na > ny nie nę ną nie
a > y ie/y ę ą ie/y
o > a u = em ie/u
wie > wia wiu = wiem wiu
ie > ia/iego iu/iemu = iem/im iu/im
e > a/ego u/emu = em/ym u/ym
icze > icz iczom = iczami iczach
cy > c/ców com = cami cach
ki > k/ków kom = kami kach
ny > n/nów nom = nami nach
y > */ów om = ami ach
i > i/*/ów om = ami ach
* > *a/*u *owi = *em *ie
[person]
owie > ów om ów ami ach
niec > ńca ńcowi ńca ńcem ńcu
iec > ca cowi ca cem cu
ec > ca cowi ca cem cu
k > ka kowi ka kiem ku
ka > ki ce kę ką ce
in > ina inowi ina inem inie
lacy > laków lakom laków lakami lakach
cy > ców com ców cami cach
ini > inów/in inom inów/in inami inach
ni > n nom n nami nach
ie > */ów om */ów ami ach
i > ów/* om ów/* ami ach
y > ów/* om ów/* ami ach
* > *a *owi *a *em *ie
[adjective m]
ki gi > ~ego ~emu =/~ego ~m ~m
i > iego iemu =/iego im im
y > ego emu =/ego ym ym
[adjective f]
ka > kiej kiej ką ką kiej
ga > giej giej gą gą giej
ia > iej iej ią ią iej
a > ej ej ą ą ej
[adjective n]
kie > kiego kiemu = kim kim
gie > giego giemu = gim gim
e > ego emu = ym ym
[adjective p]
kie > kich kim =/kich kimi kich
scy > skich skim skich skimi skich
ccy > ckich ckim ckich ckimi ckich
e > ych ym =/ych ymi ych
i > ich/ych im/ym ich/ych imi/ymi ich/ych
[genders]
ki > ka kie kie = =
gi > ga gie gie = =
i > ia ie ie = =
y > a e e = =
`;
