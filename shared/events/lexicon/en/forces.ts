/** MOBILIZE in English: troops, weapons, police and militias moved or readied. The format is told in ../format.ts. */
export const forces = `
# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: deploy; redeploy; station; mass; amass; mobilise; mobilize; airlift; garrison; reinforce; concentrate; build up; call up; dispatch; despatch; rush; rotate; marshal; double; beef up; position; line up; muster
object: troopsthing, border, mil, none
not object: crowdweapon, protestevent
near: troop*; soldier*; border; force; forces; army; battalion*; brigade*; unit*; guard*; frontier; military; reservist*; tank*; fighter*; helicopter*; jets; servicem*; paratroop*; conscript*; division*; armed; patrols; contingent; wagner; mercenar*
actor: subject
recipient: none
count object: troops
without: tear gas; water cannon; aid; argument; missile*; supporters; volunteers for; nuclear; resources
trust: 0.75

[MOBILIZE troops]
verbs: send; move; transfer; fly; pull; pour; keep; bring in; bring; withdraw to; assemble; ship; relocate; shift; order; post; put; place; add; increase; raise; boost; commit; strengthen; unload
object: troopsthing
not object: crowdweapon, vehicle
near: border; troop*; soldier*; drill*; exercise*; base; paratroop*; battalion*; brigade*; force; reinforc*; army; frontier; jet*; aircraft; military; guards; helicopter*; servicem*; wagner; fighters; combat; belarus; infantry; range
actor: subject
recipient: none
count object: troops
without: aid; back home; tear gas; water cannon; prison; arrest*; court; from the border; out of; pull back; pulled back; home; doctors; wounded; medical
trust: 0.65

[MOBILIZE troops]
verbs: arrive; cross into; land in; land; roll into; enter; pour into; move into; move; move towards; move to; gather; mass; assemble; remain; stay behind; stay; be stationed; stand on alert; be on alert; be deployed; unload; shift; shift to; head for; set up ~ camp; take up position; begin arriving; come; come to; settle; camp; return to
subject: troopsthing, mil, uaf
actor: subject
recipient: none
count subject: troops
near: troop*; soldier*; military; convoy*; fighter*; mercenar*; wagner; brigade*; battalion*; paratroop*; army; forces; servicem*; units; trains; tanks; equipment; contingent; armed; helicopter*; drills; exercise; exercises
needs: actor
without: migrant*; prison; flat; office; house; talks; home; tear gas; airspace; arrest*; detain*; search*; resign*
trust: 0.65

[MOBILIZE troops]
verbs: expect
subject: troopsthing, mil
object: none, troopsthing, mil
status: planned
actor: object
recipient: none
count object: troops
trust: 0.6

[MOBILIZE troops]
verbs: put ~ on ~ alert; place ~ on ~ alert; put ~ on combat; put ~ on high; hold ~ @drill; begin ~ @drill; start ~ @drill; conduct ~ @drill; launch ~ @drill; carry out ~ @drill; stage ~ @drill; run ~ @drill; order ~ @drill; announce ~ @drill; call ~ @drill; test ~ readiness; check ~ readiness; raise ~ readiness; strengthen ~ (border|defence|presence|flank); beef up ~ (border|defence|presence|security|flank); step up ~ (patrol|presence|patrols|security); reinforce ~ (border|presence|flank); increase ~ (presence|patrols|readiness); call up ~ reservist; begin ~ mobilisation; announce ~ mobilisation; order ~ mobilisation; scramble ~ (jet|fighter|aircraft|jets|helicopters); practise ~ (crossing|repelling|landing|defending); practice ~ (crossing|repelling|landing|defending); bring ~ to ~ readiness; start ~ inspection; build ~ base; set up ~ base; build ~ military; establish ~ base; create ~ brigade; form ~ brigade; form ~ battalion; hold ~ war game; rehearse; open ~ base
subject: country, mil, body, gov, person, place, named, none, cop, igo
actor: subject
recipient: none
count object: troops
without: joint; together with; allied; data base; tax base; customer; supporters
trust: 0.7

[MOBILIZE troops]
nouns: mobilisation; mobilization; troop movement; troop build-up; troop buildup; military build-up; military buildup; combat readiness check; snap inspection; military exercise; military drill; drill; exercise; manoeuvre; war game; troop deployment; ^deployment of troops; deployment
actor: subject
recipient: none
needs: actor
without: joint; physical; democratic; freedom; justify; allied; fire drill; call* for
trust: 0.4

[MOBILIZE weapons]
verbs: deploy; station; receive; acquire; obtain; take delivery of; buy; procure; test; test-fire; field; host; unveil; arm ~ with; equip ~ with; put on combat duty; go on combat duty; enter combat duty; put into service; take up combat duty; mine; roll out; accept ~ delivery; store; move; place; get; bring; send; produce; modernise; upgrade; deliver; transfer; hand over; keep; site; commission; launch; ship; take on
object: weapon
near: nuclear; missile*; s-400; s-300; iskander*; system; systems; tank*; warplane*; warhead*; bomber*; artillery; air defence; air defense; oreshnik; rocket*; launcher*; combat duty; weapons; fighter jets; jets; ammunition; tactical; drone; drones; su-30*
not object: troopsthing, vehicle, crowdweapon, aid
actor: subject
recipient: none
count object: vehicles
without: tractor*; smoke; stun; tear gas; smuggl*; balloon*; talks; aid; ukraine's; to ukraine; surrender*; arms control
trust: 0.6

[MOBILIZE weapons]
verbs: go on ~ duty; enter ~ service; arrive; be deployed; be stationed; be delivered; take up ~ duty; come into service; appear; be in place
subject: weapon
near: nuclear; missile*; s-400; iskander*; systems; oreshnik; warhead*; bomber*; combat duty; warplane*; jets; launcher*
actor: possessor, subject
recipient: none
count subject: vehicles
without: balloon*; migrant*; smuggl*
trust: 0.6

[MOBILIZE weapons]
verbs: enter; fly into; cross into; come down in; crash in; fall in; come over from; fly over;  violate ~ airspace; enter ~ airspace; intrude into; breach ~ airspace; cross into ~ airspace; stray into ~ airspace; penetrate ~ airspace; fly into ~ (airspace|territory); cross ~ border; drift into; fly over ~ (border|territory); infringe ~ airspace; enter ~ territory; encroach on ~ airspace
near: helicopter*; drone*; balloon*; aircraft; plane; planes; jet; jets; airspace; chopper*; missile*; fighter*
subject: weapon, mil, vehicle, country, none, person, body, property
actor: subject, possessor
recipient: possessor, object
count subject: vehicles
without: migrant*; illegal*; ban; closed; close; flights to; airlines; landed in; passenger*; ryanair; helicopter crash
trust: 0.75

[MOBILIZE weapons]
nouns: airspace violation; airspace ^intrusion; ^violation of airspace; ^violation of its airspace; ^deployment of nuclear; ^deployment of missile; missile test; test launch
actor: subject
recipient: object
needs: actor
trust: 0.5

[MOBILIZE police]
verbs: deploy; send; station; post; bring in; mass; line; cordon off; block off; patrol; surround; flood; ring; encircle; pour onto; seal off; guard; be on duty; flank; move in; form ~ cordon; pull up; draw up
near: police; riot; water cannon*; security; vans; omon; armoured; patrol; cordon; barbed
subject: cop, body, none, vehicle, gov
object: cop, place, vehicle, none, property, text, thing
actor: subject
recipient: none
implied actor: police
without: arrest*; detain*; search*; border; troops; beat; fired; tear gas; raid*; help; fund
trust: 0.45

[MOBILIZE militia]
verbs: form ~ militia; arm ~ militia; create ~ militia; form ~ people's militia; set up ~ militia; recruit ~ (fighter|volunteer|mercenary); train ~ (mercenary|fighter|volunteer|militia); form ~ territorial; set up ~ territorial; create ~ territorial; recruit for ~ (regiment|battalion); host ~ (mercenary|wagner); welcome ~ mercenary; hire ~ mercenary; form ~ regiment; form ~ volunteer; arm ~ volunteer
actor: subject
recipient: none
without: exercise with; talks
trust: 0.6
`;
