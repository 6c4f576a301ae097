/** English words for people, bodies and things, and the small words the engine asks for. The format is told in ../words.ts. */
export const words = `
[people]
protesters OPP: protester; protestor; demonstrator; marcher; rallygoer; picketer; rioter; crowd; column; participant; attendee; ^participant in the rally; ^participant in the march
women protesters OPP: woman protester; woman demonstrator; woman marcher
opposition activists OPP: activist; campaigner; dissident; oppositionist; opposition activist; opposition representative; ^representative of the opposition; opposition figure; opposition leader; opposition politician; opposition member; opposition candidate; presidential hopeful; would-be candidate; challenger; rival; political opponent; opponent; critic; opposition supporter; supporter; follower; detractor
political prisoners OPP: political prisoner; ^prisoner of conscience; political detainee; political inmate; jailed activist; prisoner; inmate; captive
detainees OPP: arrestee; ^people in custody; =accused; =detained; =arrested; =jailed; defendant; convict
opposition candidates OPP: candidate; presidential candidate; nominee; contender
exiles OPP: exile; emigre; émigré; ^opposition in exile; opposition abroad
volunteers OPP: volunteer
inspectors IGO: inspector; international observer; election observer; IAEA inspector
election observers OPP: independent observer
women protesters OPP: female protester
students EDU: student; undergraduate; pupil; schoolboy; schoolgirl; teenager
teachers EDU: teacher; lecturer; professor; academic; scholar; rector; dean; analyst; historian; sociologist; researcher
journalists MED: journalist; reporter; correspondent; editor; editor-in-chief; photographer; photojournalist; cameraman; camera operator; blogger; vlogger; presenter; media worker; news crew; administrator; channel administrator; stringer
workers LAB: worker; striker; miner; employee; staff; labourer; laborer; docker; driver; builder; steelworker; railway worker; railwayman; factory worker; crew; steward; trade unionist; union leader; union activist; union member; union boss; mechanic; refinery worker; locomotive driver
doctors CVL: doctor; medic; nurse; paramedic; physician; surgeon
lawyers CVL: lawyer; attorney; barrister; defence lawyer; defense lawyer
residents CVL: economist; scientist; chemist; physicist; biologist; architect; banker's wife; dentist; psychologist; barber; baker; cook; waiter; waitress; shopkeeper; trader; vendor; welder; plumber; coach driver; businessperson; schoolteacher; nanny; model; dancer; pianist; violinist; conductor; composer; filmmaker; film-maker; playwright; sculptor; painter; comedian; veteran; soldier's mother; deminer; volunteer medic; data scientist; IT specialist; specialist; developer; tester; manager of; blogger's wife; toddler; teenager; twin; guardian; witness; defender; applicant; commuter; mourner; shopper; worshipper; holidaymaker; cousin; uncle; aunt; nephew; niece; grandson; granddaughter; grandmother; grandfather; great-grandmother; resident; local; villager; citizen; civilian; inhabitant; townspeople; child; boy; girl; pensioner; passenger; passer-by; bystander; passerby; onlooker; motorist; tourist; visitor; relative; mother; father; wife; husband; son; daughter; brother; sister; partner; widow; parent; family; couple; family member; artist; musician; singer; actor; director; writer; poet; athlete; sprinter; swimmer; runner; footballer; sportsman; sportswoman; player; programmer; engineer; entrepreneur; pilot; guide; victim; patient; pedestrian; cyclist; neighbour; neighbor; guest; spectator; national; Belarusians; ^member of the public; subscriber; donor; mourner; tenant; sociologist; accountant; electrician; farmer; librarian; priest's wife; translator; designer; firefighter; rescuer; homemaker; taxi driver; lorry driver; truck driver; trucker; hacker; saboteur; partisan; cyber partisan
voters CVL: voter; electorate
human rights defenders NGO: rights activist; human rights activist; human rights defender; rights defender; rights campaigner; human rights campaigner; rights worker; rights monitor; monitor; observer
priests REL: priest; pastor; bishop; archbishop; clergyman; monk; nun; vicar; metropolitan; cardinal; imam; rabbi; parishioner; believer; cleric
migrants REF foreign: migrant; refugee; asylum seeker; asylum-seeker; border crosser; illegal migrant; foreigner; Iraqi; Kurd; Afghan; Syrian; Yemeni
military personnel MIL national counts=troops: soldier; serviceman; servicewoman; service personnel; serviceperson; paratrooper; conscript; reservist; private; marine; airman; military personnel; ^gunman in uniform; cadet; border soldier; fighter; mercenary; instructor; trooper; troop; officer cadet; military officer; general; colonel; major; sergeant; commander; army officer
police officers COP national: police officer; officer; policeman; policewoman; riot policeman; masked man; masked officer; ^man in balaclava; ^man in mask; plainclothes man; plain-clothes man; plainclothes officer; plain-clothes officer; ^man in plain clothes; ^man in black; security officer; security agent; agent; KGB officer; KGB agent; investigator; detective; operative; guard; prison guard; warder; prison warden; prison officer; jailer; jailor; interrogator; marksman; sniper
border guards COP national: border guard; frontier guard; border guard officer; customs officer; customs officials; border official; border patrol officer
security officials COP national: security official; police chief; security chief; siloviki; law enforcement officer; law enforcer
officials GOV national: official; government official; bureaucrat; civil servant; functionary; mayor; governor; deputy minister; vice minister; senior official; ^head of the department; department head; deputy head
president GOV national: president; ^head of state; leader; strongman; autocrat; dictator; ruler; incumbent
prime minister GOV national: prime minister; premier; ^head of government; chancellor
foreign minister GOV national: foreign minister; top diplomat; foreign secretary; ^secretary of state; chief diplomat; ^minister of foreign affairs; vice ^minister of foreign affairs; deputy foreign minister; vice-minister
defence minister GOV national: defence minister; defense minister; defence secretary; defense secretary
interior minister GOV national: interior minister; ^minister of the interior; vice ^minister of the interior
ministers GOV national: minister; cabinet minister; health minister; economy minister; energy minister; transport minister; finance minister; information minister; education minister; culture minister; sports minister; foreign ministers; government minister
diplomats GOV national: diplomat; ambassador; envoy; consul; charge d'affaires; chargé d'affaires; attache; attaché; special envoy; embassy staff; embassy employee; counterpart; representative; negotiator; adviser; advisor; aide; spokesman; spokeswoman; spokesperson; press secretary; ^chief of staff
EU foreign ministers IGO: EU foreign minister; European Union foreign minister; bloc's foreign minister
EU leaders IGO: EU leader; European Union leader; European leader; bloc's leader
western officials GOV foreign: western official; western diplomat; western leader; western power; western country; western state
lawmakers LEG national: lawmaker; MP; deputy; legislator; senator; ^member of parliament; parliamentarian; MEP; congressman; congresswoman; speaker; ^member of the european parliament
judges JUD national: judge; magistrate; justice
prosecutors JUD national: prosecutor; state prosecutor; public prosecutor; prosecuting lawyer
executives BUS: executive; businessman; businesswoman; banker; tycoon; oligarch; manager; owner; chief executive; company director; management
spies SPY foreign: spy; intelligence officer; secret agent
criminals CRM foreign: smuggler; trafficker; criminal; robber; gang; thief; people smuggler; attacker; assailant
terrorists UAF foreign: militant; insurgent; rebel; terrorist; separatist; gunman
team officials NGO: coach; team official; sports official; olympic official; delegation official

leaders GOV generic: head; chief; boss; chairman; chairwoman; director; deputy; founder; co-founder
people CVL generic: people; person; man; woman; men; women; others; everyone; everybody; many; most; some; both; all; several; none; one; those; figure; individual; participant; member; number; dozens; hundreds; thousands; suspect; detainee; figures

[bodies]
police COP national: police; riot police; police force; law enforcement; law enforcement agency; law enforcement officials; security force; security service; security services; police unit; police department; police directorate; militia; OMON; special force; special forces; force; security police; traffic police; secret police; patrol; anti-riot force; law enforcement body; security agency; security apparatus; siloviki; SWAT team; riot squad; police squad; police patrol; gubopik; GUBOPiK
Interior Ministry COP national: interior ministry; ^ministry of the interior; ^ministry of internal affairs; interior ministry troops
KGB COP: KGB; state security committee; ^committee for state security; FSB; security council secretariat
Investigative Committee COP: investigative committee; investigator committee; ^committee of investigators
border guards COP national: border guard service; border service; border guards service; border committee; state border committee; border force; border police; border agency; customs service; customs authority; customs; frontier service
authorities GOV national: authority; authorities; state; regime; officialdom; leadership; administration; presidential administration; regional authority; local authority; city authority; city hall; city council; executive committee; official delegation; side; delegation
government GOV national: government; cabinet; ^council of ministers; kremlin; white house; presidency; presidential office; president's office; foreign policy chief
Foreign Ministry GOV national: foreign ministry; ^ministry of foreign affairs; foreign office; state department; ^department of state; embassy; consulate; mission; diplomatic mission; foreign service
Ministry of Defence GOV national: defence ministry; defense ministry; ^ministry of defence; ^ministry of defense; pentagon
ministry GOV national: ministry; health ministry; ^ministry of health; information ministry; ^ministry of information; energy ministry; economy ministry; finance ministry; treasury; education ministry; culture ministry; transport ministry; justice ministry; ^ministry of justice; ^ministry of lands; department; agency; regulator; national bank; central bank; emergencies ministry; ^ministry of emergency situations; ^office of foreign assets control; labour ministry; sports ministry
Central Election Commission GOV: central election commission; election commission; electoral commission; central electoral commission
armed forces MIL national counts=troops: army; armed forces; armed force; military; troops; troop; air force; navy; air defence; air defense; brigade; battalion; regiment; division; unit; general staff; military police; territorial defence; garrison; convoy; contingent; border troops; national guard
parliament LEG national: parliament; ^house of representatives; ^council of the republic; seimas; sejm; senate; congress; bundestag; state duma; duma; verkhovna rada; rada; lower house; upper house; chamber; all-belarusian people's assembly; ^house of commons; legislature; parliamentary assembly
court JUD national: court; supreme court; constitutional court; regional court; district court; city court; tribunal; appeals court; appeal court; judiciary; ^court of appeal; jury; bench; ^panel of judges
prosecutors JUD national: prosecutor's office; prosecutors' office; prosecutor general; prosecutor-general; prosecutor general's office; general prosecutor's office; prosecutor-general's office; attorney general; public prosecutor's office; prosecution
opposition OPP: opposition; coordination council; united transitional cabinet; transitional cabinet; opposition movement; opposition council; shadow cabinet; movement; campaign headquarters; campaign team; opposition group; initiative group; protest movement; tsikhanouskaya's office; diaspora; strike committee; ^opposition in exile; opposition bloc; initiative; partisans
media MED: media; media outlet; outlet; newspaper; news site; website; site; news agency; news portal; portal; broadcaster; television; television channel; tv channel; channel; telegram channel; radio station; radio; publisher; publishing house; news outlet; independent media; newsroom; press; chat; chat group; magazine; weekly; online outlet; youtube channel
rights groups NGO: rights group; human rights group; rights organisation; rights organization; human rights organisation; human rights organization; rights centre; human rights centre; human rights center; watchdog; charity; foundation; nongovernmental organisation; nongovernmental organization; non-governmental organisation; non-governmental organization; ngo; civil society organisation; civil society organization; civil society; association; civic group; cultural organisation; advocacy group; monitoring group; humanitarian organisation; aid group; ^committee to protect journalists; press association; journalists' association; fund; solidarity fund; ^union of writers; writers' union; red cross; group; organisation; organization; community
political parties PTY: party; political party; opposition party; ruling party; popular front
trade unions LAB: trade union; union; independent union; independent trade union; labour union; labor union; workforce; trade union congress
companies BUS: company; firm; enterprise; plant; factory; bank; airline; carrier; operator; refinery; corporation; manufacturer; producer; mill; supplier; internet provider; provider; retailer; brewer; carmaker; exporter; state company; potash producer; fertiliser producer; fertilizer producer; business; lender; it company; start-up; tractor works; car works; automobile works; oil refinery; shipping company; railway; railways; haulier
universities EDU: university; school; college; lyceum; academy; faculty
church REL: church; catholic church; orthodox church; parish; diocese; vatican; holy see; monastery
international organisations IGO: united nations; international organisation; international organization; bloc; alliance; union state; european commission; european parliament; european council; ^council of europe; security council; human rights council; international monetary fund; world bank; special rapporteur; rapporteur; UN expert; UN human rights office; human rights office; olympic committee; international olympic committee; council
states GOV foreign: country; nation; state party; member state; capital; neighbour; neighbor; neighbouring state; neighboring state; neighbouring country; western capital

[classes]
memberof: member; leader; head; activist; administrator; editor; employee; staff; founder; chairman; chairwoman; director; worker
capital: capital
polldaything: polling day; election day; voting day
frontier: border; frontier
tender: tender; bid; offer; applicant
comment: comment; scorn; ridicule
criticism: claim; criticism; remark; question; allegation; accusation; charge; suggestion; idea; notion; report; rumour; rumor; speculation; theory; comparison; blame
text: statement; report; video; film; footage; record; price; budget; petition; photo; data; list; result; power; album; song; clip; document; transcript; figure; letter; book; interview; speech; word; comment; view
event: event; ceremony; festival; concert; game; match; championship
agreement: agreement; accord; treaty; memorandum; pact; deal; document; contract; protocol; declaration; roadmap; road map; ^letter of intent; communique; joint statement; programme; convention; cooperation plan; action plan
law: law; decree; bill; act; legislation; amendment; edict; order; ordinance; regulation; constitution; code; resolution; directive; budget
measure: measure; restriction; ban; rule; curb; sanction; visa requirement; embargo; quota; tariff; tax
weapon: weapon; missile; rocket; tank; artillery; drone; warhead; bomb; nuclear weapon; tactical nuclear weapon; air defence system; air defense system; system; S-400; Iskander; jet; fighter; helicopter; aircraft; warplane; bomber; fighter jet; balloon; gun; rifle; ammunition; shell; equipment; oreshnik; launcher; plane
crowdweapon: cannon; bullet; spray; tear gas; stun grenade; flash grenade; flashbang; flash-bang; rubber bullet; water cannon; pepper spray; gas; grenade; smoke grenade; baton
travel: take-off; takeoff; landing; departure; arrival
vehicle: tractor; vehicle; lorry; truck; car; bus; combine; combine harvester; harvester; wagon; locomotive; trolleybus; tram; train; carriage
troopsthing: ^group of forces; ^group of troops; grouping; ^grouping of forces; patrol; reserve; regiment; troop; soldier; serviceman; paratrooper; military; force; unit; battalion; brigade; contingent; fighter; army; reinforcement; aircraft; jet; tank; equipment; convoy; column; division; helicopter; police; guard; officer; reservist; instructor; warplane
aid: aid; loan; credit; grant; assistance; funding; support package; help; relief; ammunition; weapon; fund; money; visa; asylum; scholarship; shelter; financing; humanitarian visa; protection; medicine; equipment; vaccine; fuel; refuge; status; citizenship; package; generator; tranche; subsidy; subsidies; stipend; tent; blanket; food; legal aid; political asylum; refugee status; international protection
protestevent: protest; rally; demonstration; march; picket; sit-in; strike; vigil; procession; protests; gathering; unrest; walkout; hunger strike; boycott; ^rally of support; action; riot; chain; flash mob; assembly
talks: talk; negotiation; meeting; summit; visit; conversation; phone call; call; consultation; dialogue; session; discussion; conference; video call; reception; trip; tour; round; contact; telephone conversation; telephone call
prison: prison; jail; custody; detention; colony; penal colony; cell; remand; jail cell; pre-trial detention; detention centre; detention center; remand prison; bar; gaol; police station; police van
sentencething: sentence; term; year; month; day; prison term; jail term; fine; prison sentence; jail sentence; life; detention; arrest; penalty
case: case; criminal case; probe; investigation; inquiry; proceeding; criminal proceeding; lawsuit; suit; complaint; charge; criminal probe; criminal investigation; trial
border: border; crossing; border crossing; checkpoint; frontier; airspace; checkpoint; road; railway line; border post; traffic
site: website; site; internet; access; channel; broadcast; network; social network; messenger; service; signal; page; newspaper; portal
post: ambassador; minister; post; head; director; chief; chairman; deputy; envoy; office; governor; prime minister; judge; job; position; commander; secretary; speaker; rector; prosecutor
embassy: embassy; consulate; mission; diplomatic mission; consulate general; cultural centre; trade mission
diplomat: diplomat; ambassador; envoy; attache; attaché; consul; embassy staff; staff; charge d'affaires; chargé d'affaires; military attaché; military attache
sanctions: sanction; travel ban; asset freeze; restriction; measure; sanctions list; blacklist; embargo; entry ban; visa ban; package; freeze; penalty; tariff
trade: trade; turnover; purchase; sale; lending; investment; potash; dual-use good; good; technology; bond; debt; oil; oil product; fertiliser; fertilizer; tobacco; wood; steel; cement; luxury good; bank; airline; carrier; tournament; championship; export; import; shipment; delivery; supply; goods; cargo; transit; flight; trade turnover; bilateral trade
vote: election; vote; referendum; poll; ballot; presidential election; parliamentary election; runoff; plebiscite; polling; voting; elections; by-election; presidential vote
accident: accident; crash; fire; explosion; blast; blaze; collision; derailment; collapse; outage; leak; flood; storm; emergency; gas explosion; wildfire; spill
disaster: storm; hurricane; flood; flooding; earthquake; cyclone; heatwave; snowfall; blizzard; wind; thunderstorm; tornado; drought
market: market; price; economy; currency; ruble; rouble; inflation
disease: case; infection; virus; covid; covid-19; coronavirus; outbreak; patient; measles; flu; disease
talkedover: cooperation; tie; issue; matter; plan; project; situation; prospect; relation; supply; question; conflict; crisis; trade
support: support; solidarity; backing; recognition; gratitude; praise; congratulation; thanks; approval; endorsement
peaceful: prisoner; hostage; detainee; captive; inmate
extremist: extremist; terrorist; extremist organisation; extremist organization; extremist formation; extremist group; extremist material; extremist content; undesirable; foreign agent; unlawful; illegal
drill: exercise; drill; manoeuvre; maneuver; war game; wargame; training; military exercise; snap inspection; inspection; readiness check; combat readiness check
violence: violence; brutality; torture; abuse; beating; repression; crackdown; persecution; killing; ill-treatment; mistreatment; human rights abuse; human rights violation; aggression; interference; provocation; terrorism; plot; meddling; hybrid attack; rigging; fraud; oppression; attack; treason; hypocrisy; double standards
release: release; freedom; liberation; freeing; return
property: square; street; avenue; airport; palace; stadium; station; church hall; flat; apartment; home; house; office; property; premises; headquarters; car; newsroom; asset; estate; equipment; phone; laptop; account; bank account; passport; belongings; building; company; plane; flight; aircraft; airliner; shipment; cargo; parcel; bookshop; editorial office

[cues]
indefinite: everyone; everybody; anyone; anybody; whoever; those; someone; somebody; nobody; no one; none; any; everything
attribution: say; tell; report; announce; state; add; write; note; according; confirm; acknowledge; admit; declare; post; explain; recall; reveal; estimate; believe; describe; testify; quote; cite; inform; show; record; stress; remark
allegation: allege; claim; accuse; maintain; suspect; complain; contend; insist; assert; speak; charge; purport
alleged: allegedly; alleged; supposedly; purported; purportedly
denial: deny; refute; dismiss; reject; disown
plan: plan; intend; due; schedule; expect; arrange; set; prepare; announce; decide; mean; slate; aim; agree; promise; pledge; vow; propose
attempt: try; attempt
nothing: no; nobody; nothing; neither
unreal: want; hope; wish; fear; threaten; refuse; demand; ask; urge; call; request; appeal; warn; seek; consider; mull; weigh; discuss; debate; avoid; prevent; stop; ban; bar; forbid; fail; decline; need; suggest; encourage; invite; offer; oppose; reject; doubt; ponder; wonder; dream; advise; require; rule out; risk; face; await; promote; support; favour; favor; allow; permit; enable; condemn; criticise; criticize; denounce; protest; blame; mourn; mark; commemorate; celebrate; remember; justify; explain; defend; counter; combat; fight; investigate; study; resist; foil; thwart; plot; dread; merit; deserve
aspect: begin; start; continue; keep; resume; launch; stop; halt; end; finish; proceed; help; manage; come; go; open; wrap up; conclude; complete
light: hold; carry; conduct; stage; launch; make; give; take; have; mount; organise; organize; undertake; perform; do; face; lead; pay; place; impose; deliver; issue; host; use; order; announce; join; attend; see; suffer; sustain; report; record; receive; declare; introduce; begin; start; open; end; convene; commit; extend; hand
fact preposition: after; during; following; over; amid; since; despite; against; in; at
unreal noun: possible; potential; proposed; planned; alleged; threatened; future; further; any; attempted
since then: since then; ever since; from then on; from that moment on
general: often; always; usually; typically; generally; regularly; routinely; never; frequently; habitually
place preposition: in; at; near; outside; inside; across; around; from; to; into; through; throughout; on; towards; toward; over; off; along; between; via; for; of; out
nationwide: nationwide; across the ^country; around the ^country; throughout the ^country; countrywide; across ^belarus; all over the ^country
near a place: near; outside; in; at
same place: there; here
group: pair; couple; duo; trio; both; two; three; four; all three; all four; both men; both women
including: including; among them; such as
among them: among them; among those; included
`;
