/** English words for people, bodies and things, and the small words the engine asks for. The format is told in ../words.ts. */
export const words = `
[people]
protesters OPP: protester; protestor; demonstrator; marcher; rallygoer; picketer; rioter; crowd; column; participant; attendee; ^participant in the rally; ^participant in the march
women protesters OPP: woman protester; woman demonstrator; woman marcher
opposition activists OPP: activist; campaigner; dissident; oppositionist; opposition activist; opposition representative; ^representative of the opposition; opposition figure; opposition leader; opposition politician; opposition member; opposition candidate; presidential hopeful; would-be candidate; challenger; rival; political opponent; opponent; critic; opposition supporter; supporter; follower; detractor; freedom fighter; pro-democracy activist; democracy activist; civic activist; civil activist; youth activist; local activist; grassroots activist; anarchist; anti-fascist; antifascist; nationalist activist; regime critic; government critic; political activist; politician; opposition veteran; party activist; initiative leader; signature collector; campaign manager; campaign worker; campaign chief; ^chief of staff of the campaign; protest leader; protest organiser; protest organizer; ^organiser of the rally; rally organiser; rally organizer; coordinator; co-ordinator; yard activist; feminist; eco-activist; LGBT activist; emigre politician; exiled politician; exiled leader; exiled activist; former political prisoner; ex-prisoner; ex-political prisoner; former prisoner; former inmate; freed prisoner; released prisoner; eco-campaigner; ex-candidate; monarchist; leftist; liberal; poll watcher; signature gatherer; canvasser; party worker; ex-presidential candidate; regime opponent; regime foe; foe; naysayer; dissenter; refusenik; government opponent; firebrand; protest singer; ringleader of the protest; rabble-rouser; agitator; hunger striker; freed activist; opposition stalwart; opposition heavyweight; standard-bearer; opposition MP
political prisoners OPP: political prisoner; ^prisoner of conscience; political detainee; political inmate; jailed activist; prisoner; inmate; captive
detainees OPP: arrestee; ^people in custody; =accused; =detained; =arrested; =jailed; defendant; convict
opposition candidates OPP: candidate; presidential candidate; nominee; contender
exiles OPP: exile; emigre; émigré; ^opposition in exile; opposition abroad
volunteers OPP: volunteer
inspectors IGO: inspector; international observer; election observer; IAEA inspector
election observers OPP: independent observer
women protesters OPP: female protester
students EDU: graduate; dropout; valedictorian; student; undergraduate; pupil; schoolboy; schoolgirl; teenager; sophomore; freshman; postgraduate; PhD student; doctoral student; medical student; law student; alumnus; school leaver; high school student; university student
teachers EDU: teacher; lecturer; professor; academic; scholar; rector; dean; analyst; historian; sociologist; researcher; tutor; headteacher; headmaster; headmistress; school principal; principal; educator; kindergarten teacher; university teacher; university lecturer; vice-rector; associate professor; political scientist; philologist; philosopher; linguist; political analyst; pundit
journalists MED: journalist; reporter; correspondent; editor; editor-in-chief; photographer; photojournalist; cameraman; camera operator; blogger; vlogger; presenter; media worker; news crew; administrator; channel administrator; stringer; newsman; columnist; commentator; freelance journalist; radio host; television host; TV host; TV presenter; anchor; broadcaster's employee; press photographer; videographer; podcaster; streamer; TikToker; YouTuber; influencer; proofreader; news editor; deputy editor; ^editor in chief; managing editor; news director; contributor; documentary maker; documentarian; fact-checker; newsreader; media manager; media boss; news anchor; sports commentator; sports journalist; investigative journalist; war correspondent; radio presenter; film crew; TV crew; camera crew; reporting team; sub-editor; Telegrammer; news photographer; sound man; copywriter
workers LAB: worker; striker; miner; employee; staff; labourer; laborer; docker; driver; builder; steelworker; railway worker; railwayman; factory worker; crew; steward; trade unionist; strike leader; strike organiser; strike organizer; ^leader of the strike; union leader; union activist; union member; union boss; mechanic; refinery worker; locomotive driver; turner; lathe operator; fitter; foreman; assembly worker; shift worker; plant worker; mill worker; dock worker; construction worker; road worker; farm worker; farmhand; milkmaid; dairymaid; tractor driver; bus driver; tram driver; train driver; trolleybus driver; stoker; loader; warehouse worker; courier; cashier; cleaner; janitor; caretaker; porter; seamstress; weaver; carpenter; bricklayer; roofer; crane operator; driller; oilman; locksmith; machinist; dispatcher; signaller; air traffic controller; stewardess; flight attendant; sailor; seafarer; shop assistant; salesperson; saleswoman; salesman; postman; postwoman; technician; lab assistant; utility worker; transport worker; metalworker; shopfloor worker; apprentice; trainee; freelancer; contractor; potash miner; coal miner; logger; forester; repairman
doctors CVL: optometrist; orthodontist; obstetrician; gynaecologist; gynecologist; urologist; dermatologist; endocrinologist; psychoanalyst; physiotherapist; chiropractor; immunologist; toxicologist; pharmacologist; haematologist; hematologist; nephrologist; rheumatologist; orthopaedist; traumatologist; feldsher; speech therapist; doctor; medic; nurse; paramedic; physician; surgeon; anaesthetist; anesthesiologist; cardiologist; oncologist; paediatrician; pediatrician; psychiatrist; neurologist; therapist; pharmacist; veterinarian; vet; orderly; ambulance driver; ambulance crew; health worker; healthcare worker; medical worker; midwife; intern; radiologist; virologist; epidemiologist
lawyers CVL: lawyer; attorney; barrister; defence lawyer; defense lawyer; solicitor; advocate; notary; legal adviser; counsel; defence counsel; defense counsel; jurist
residents CVL: actress; camerawoman; anchorwoman; hostess; masseuse; masseur; acrobat; assistant; stenographer; stenotypist; typist; registrar; bursar; treasurer; actuary; bank teller; draughtsman; draftsman; furrier; homeopath; herbalist; healer; fortune teller; fortune-teller; astrologer; soothsayer; trainspotter; birdwatcher; beachgoer; toymaker; luthier; restorer; set designer; dramaturge; reviewer; typesetter; engraver; lithographer; cryptographer; cybersecurity expert; sysadmin; webmaster; lobbyist; paralegal; usher; turncoat; conscientious objector; draft evader; chernobyl liquidator; evacuee; expatriate; stowaway; castaway; runaway; vagrant; pauper; stepchild; triplet; bridesmaid; spinster; bachelor; divorcee; matchmaker; steeplechaser; luger; bobsledder; snowboarder; triathlete; pentathlete; kayaker; equestrian; jockey; falconer; taxidermist; grower; mushroom grower; fruit picker; winegrower; vintner; moonshiner; bootlegger; publican; innkeeper; concierge; bellboy; doorman; bouncer; sommelier; confectioner; chocolatier; seller; newsagent; tobacconist; pawnbroker; moneylender; debt collector; metrologist; seismologist; hydrologist; oceanographer; entomologist; mycologist; telephone operator; radio operator; radio ham; stationmaster; longshoreman; stevedore; trawlerman; oarsman; bargeman; skipper; first mate; purser; paraglider; parachutist; skydiver; air hostess; governess; signwriter; bookmaker; upholsterer; economist; laureate; Nobel laureate; Nobel winner; Nobel Prize winner; prizewinner; prize-winner; celebrity; author; intellectual; luminary; screenwriter; cellist; saxophonist; choreographer; ballerina; illustrator; cartoonist; stand-up comedian; undertaker; teaching assistant; shop worker; clerk; haulier; scientist; chemist; physicist; biologist; architect; banker's wife; dentist; psychologist; barber; baker; cook; waiter; waitress; shopkeeper; trader; vendor; welder; plumber; coach driver; businessperson; schoolteacher; nanny; model; dancer; pianist; violinist; conductor; composer; filmmaker; film-maker; playwright; sculptor; painter; comedian; veteran; soldier's mother; deminer; volunteer medic; data scientist; IT specialist; specialist; developer; tester; manager of; blogger's wife; toddler; teenager; twin; guardian; witness; defender; applicant; commuter; mourner; shopper; worshipper; holidaymaker; cousin; uncle; aunt; nephew; niece; grandson; granddaughter; grandmother; grandfather; great-grandmother; resident; local; villager; citizen; civilian; inhabitant; townspeople; child; boy; girl; pensioner; passenger; passer-by; bystander; passerby; onlooker; motorist; tourist; visitor; relative; mother; father; wife; husband; son; daughter; brother; sister; partner; widow; parent; family; couple; family member; artist; musician; singer; actor; director; writer; poet; athlete; sprinter; swimmer; runner; footballer; sportsman; sportswoman; player; programmer; engineer; entrepreneur; pilot; guide; victim; patient; pedestrian; cyclist; neighbour; neighbor; guest; spectator; national; Belarusians; ^member of the public; subscriber; donor; mourner; tenant; sociologist; accountant; electrician; farmer; librarian; priest's wife; translator; designer; firefighter; rescuer; homemaker; taxi driver; lorry driver; truck driver; trucker; hacker; saboteur; partisan; cyber partisan; hairdresser; beautician; florist; gardener; beekeeper; tailor; jeweller; potter; craftsman; craftswoman; artisan; blacksmith; beggar; landlord; landlady; homeowner; householder; flat owner; bookseller; printer; archivist; curator; museum worker; museum director; theatre director; stage director; film director; opera singer; soloist; rapper; rocker; rock musician; drummer; guitarist; bassist; accordionist; bagpiper; DJ; band member; bard; novelist; essayist; literary critic; art historian; local historian; archaeologist; ethnographer; folklorist; geographer; mathematician; astronomer; geologist; ecologist; environmentalist; meteorologist; statistician; software developer; software engineer; web designer; system administrator; coder; gamer; investor; start-up founder; restaurateur; chef; bartender; barista; hotelier; estate agent; insurer; consultant; marketer; PR manager; psychotherapist; social worker; care worker; babysitter; stay-at-home mother; housewife; retiree; elderly woman; elderly man; great-grandfather; granny; stepfather; stepmother; stepson; stepdaughter; fiance; fiancé; fiancee; fiancée; bride; groom; girlfriend; boyfriend; friend; acquaintance; classmate; colleague; co-worker; flatmate; roommate; newborn; baby; infant; minor; adolescent; youth; youngster; young man; young woman; orphan; disabled person; wheelchair user; pensioners' choir; dog walker; jogger; hiker; angler; fisherman; mushroom picker; hunter; skier; biathlete; gymnast; wrestler; boxer; judoka; weightlifter; rower; canoeist; freestyle skier; figure skater; hockey player; basketball player; tennis player; chess player; hurdler; decathlete; olympian; olympic champion; medallist; medalist; champion; coach's wife; fan; football fan; ultra; ^spokesperson for the family; returnee; emigrant; expat; dual citizen; compatriot; countryman; townsman; Minsker; Minskers; local people; landowner; cottager; dacha owner; builder's wife; blood donor; organ donor; survivor; eyewitness; hostage's wife; adult; grown-up; centenarian; elder; deaf man; deaf woman; blind man; blind woman; ^person with disability; beneficiary; client; customer; buyer; consumer; depositor; borrower; shareholder; taxpayer; petitioner; signatory; complainant; plaintiff; claimant; addressee; reader; viewer; listener; user; ^member of the audience; scout; lifeguard; stuntman; bodyguard; chauffeur; biker; motorcyclist; scooter rider; train passenger; bus passenger; airline passenger; co-pilot; ^captain of the plane; balloonist; sponsor; fundraiser; philanthropist; patron; publisher; bookkeeper; hawker; busker; whistleblower; whistle-blower; councilman; councilwoman; bookbinder; breeder; heiress; barman; barmaid; animator; singer-songwriter; songwriter; rock band; punk band; choir; theatre troupe; troupe; orchestra; newsreader; weatherman; invalid; teen; schoolchild; schoolchildren; kindergartener; draft dodger; draft-dodger; ex-soldier; ex-policeman; ex-serviceman; sacristan; organist; ex-lawyer; stallholder; market trader; sausage maker; lumberjack; ranger; gamekeeper; boatman; ferryman; signalman; cabbie; furnace operator; demographer; anthropologist; ethnologist; genealogist; interpreter; poetess; neurosurgeon; ambulanceman; zookeeper; cowherd; ex-banker; TikTok star; beauty queen; hammer thrower; shot putter; goalkeeper; midfielder; goalie; volleyballer; basketball star; grandmaster; chess grandmaster; newlywed; honeymooner; backpacker; student journalist; film crew; lighting engineer; sound engineer; stagehand; prompter; puppeteer; clown; circus performer; juggler; magician; fashion designer; stylist; make-up artist; tattooist; photographer's wife; breadwinner; mum; dad; grandma; grandpa; granddad; in-law; brother-in-law; sister-in-law; mother-in-law; father-in-law; godmother; godfather; ex-wife; ex-husband; next of kin; kin; twenty-something; thirty-something; septuagenarian; octogenarian; old lady; old man; astronaut; sexologist; paratrooper veteran; Afghan veteran; ex-employee; moderator; stock-taker; storekeeper; warehouseman; sales manager; sales rep; project manager; product manager; HR manager; personnel officer; headhunter; realtor; broker; currency trader; money changer; window cleaner; chimney sweep; street sweeper; dustman; refuse collector; security specialist; cleric's wife; theologian; icon painter; bell ringer; raver; clubber; party-goer; partygoer; festival-goer; concertgoer; concert-goer; theatregoer; picnicker; reveller; swimmer's coach; shot-putter; hostage; merchant; retailer; servant; housekeeper; caretaker; caregiver; carer; attendant; receptionist; newcomer; settler; islander; peasant; messenger; courier; mail carrier; navigator; crewman; cabin crew member; stewardess; flight attendant; captain of the ship; helmsman; lineman; workman; handyman; carpenter; joiner; butcher; grocer; fishmonger; brewer; winemaker; shoemaker; cobbler; watchmaker; goldsmith; jeweler; glazier; roofer; plasterer; bricklayer; crane operator; stoker; forester; shepherd; miller; milkmaid; vet; veterinarian; neurologist; pathologist; anaesthetist; radiologist; optician; geneticist; botanist; zoologist; ornithologist; climatologist; linguist; philologist; philosopher; cosmonaut; surveyor; inventor; biographer; speechwriter; publicist; impresario; producer; cinematographer; cameraman; disc jockey; pop star; rock star; flautist; flutist; violist; trumpeter; soprano; tenor; baritone; choirmaster; bandleader; frontman; lyricist; storyteller; entertainer; showman; presenter; narrator; graphic artist; street artist; skater; fencer; javelin thrower; striker of the team; defenceman; referee; linesman; umpire; racing driver; mountaineer; surfer; gambler; smoker; drinker; squatter; lodger; subtenant; owner; proprietor; stakeholder; lender; creditor; debtor; bidder; voyager; traveller; traveler; hitchhiker; wayfarer; wanderer; hermit; recluse; widower; spouse; stepbrother; half-brother; half-sister; son-in-law; daughter-in-law; sibling; grandchild; grandparent; great-grandson; godson; namesake; descendant; ancestor; heir; cellmate; fellow inmate; comrade; companion; schoolboy; schoolgirl; lad; lass; elderly; old woman; amputee; addict; alcoholic; convalescent; stranger; latecomer; informant; tipster; middleman; intermediary; mediator; fixer; benefactor; pilgrim; parishioner; convert; martyr
voters CVL: voter; electorate; pollster; elector; poll worker; ^member of the election commission; commission member; polling station member
human rights defenders NGO: rights activist; human rights activist; human rights defender; rights defender; rights campaigner; human rights campaigner; rights worker; rights monitor; monitor; observer; aid worker; humanitarian worker; charity worker; relief worker; NGO worker; civil society leader; civil society activist; election monitor; legal aid worker; ^volunteer of the rights group; anti-torture activist; transparency activist
priests REL: churchwarden; verger; choirboy; acolyte; abbess; prioress; curate; provost; novice nun; priest; pastor; bishop; archbishop; clergyman; monk; nun; vicar; metropolitan; cardinal; imam; rabbi; parishioner; believer; cleric; chaplain; deacon; abbot; ^rector of the parish; ^minister of religion; preacher; missionary; seminarian; church elder; nuncio; apostolic nuncio; patriarch; exarch; friar; Jehovah's Witness; Baptist; Pentecostal; Protestant; Catholic; Muslim; churchgoer
migrants REF foreign: migrant; refugee; asylum seeker; asylum-seeker; border crosser; illegal migrant; foreigner; Iraqi; Kurd; Afghan; Syrian; Yemeni; displaced person; deportee; stateless person; illegal immigrant; irregular migrant; immigrant; refugee family; Somali; Eritrean; Ethiopian; Cameroonian; Congolese; Nigerian; Pakistani; Bangladeshi; Indian; Iranian; Palestinian; Uzbek; Tajik
military personnel MIL national counts=troops: soldier; serviceman; servicewoman; service personnel; serviceperson; paratrooper; conscript; reservist; private; marine; airman; military personnel; ^gunman in uniform; cadet; border soldier; fighter; mercenary; instructor; trooper; troop; officer cadet; military officer; general; colonel; major; sergeant; commander; army officer; infantryman; gunner; tank crew; tankman; artilleryman; sapper; commando; recruit; draftee; service member; servicemember; corporal; lieutenant; captain; lieutenant colonel; lieutenant general; major general; admiral; ^chief of the general staff; military adviser; military expert; military police officer; military man; legionnaire; peacekeeper; air force pilot; fighter pilot; drone operator; missile crew; guardsman; territorial defence member; volunteer fighter; combatant; defector; deserter
police officers COP national: police officer; officer; policeman; policewoman; riot policeman; masked man; masked officer; ^man in balaclava; ^man in mask; plainclothes man; plain-clothes man; plainclothes officer; plain-clothes officer; ^man in plain clothes; ^man in black; security officer; security agent; agent; KGB officer; KGB agent; investigator; detective; operative; guard; prison guard; warder; prison warden; prison officer; jailer; jailor; interrogator; marksman; sniper; policemen; constable; patrol officer; patrolman; traffic policeman; traffic police officer; traffic officer; riot officer; OMON officer; special forces officer; district police officer; district inspector; police sergeant; police colonel; police captain; undercover officer; law enforcement agent; counter-intelligence officer; counterintelligence officer; security man; security guard; enforcer; torturer; executioner; convoy guard; escort; jail guard; prison governor; prison chief; prison director; prison boss; prison staff; prison doctor; cybercrime officer; GUBOPiK officer; border police officer; ^man in uniform; uniformed man; uniformed officer; ^men in civilian clothes; ^man in civilian clothes; plainclothes policeman; plain-clothes policeman; plainclothes police officer; plain-clothes police officer; masked policeman; armed man; ^man with truncheon
prison officials COP national: prison official; colony official; penitentiary official
customs officers COP national: customs officer; customs official; customs inspector; customs man
border guards COP national: border guard; frontier guard; border guard officer; border official; border patrol officer
security officials COP national: security official; police chief; security chief; siloviki; law enforcement officer; law enforcer
officials GOV national: official; government official; bureaucrat; civil servant; functionary; mayor; governor; senior official; ^head of the department; department head; deputy head; vice-premier; deputy prime minister; vice prime minister; first deputy; city official; district official; regional official; ministry official; local official; municipal official; customs chief; statesman; courtier; vice-president; vice president; ex-president; former president; ex-minister; former minister; ex-official; former official; high-ranking official; top official; ideologist; propagandist; commissioner; ombudsman; auditor; inspector general; sanitary doctor; chief sanitary doctor; village council head; district head; town mayor; deputy mayor; provincial governor; voivode; voivod; starosta; prefect; state secretary; state ^secretary of the security council; ^chief of protocol; presidential aide; presidential adviser; presidential spokesman; presidential spokeswoman; presidential press secretary; ex-mayor; city boss; taxman; tax inspector; tax official; fire inspector; regional boss; state functionary; apparatchik; nomenklatura; regime official; regime figure; regime insider; insider; mandarin; commissar; kolkhoz chief; party secretary; adviser; advisor; aide; spokesman; spokeswoman; spokesperson; press secretary; ^chief of staff; embassy spokesman
president GOV national: president; ^head of state; leader; strongman; autocrat; dictator; ruler; incumbent
prime minister GOV national: prime minister; premier; ^head of government; chancellor
foreign minister GOV national: foreign minister; top diplomat; foreign secretary; ^secretary of state; chief diplomat; ^minister of foreign affairs
defence minister GOV national: defence minister; defense minister; defence secretary; defense secretary
interior minister GOV national: interior minister; ^minister of the interior
ministers GOV national: minister; cabinet minister; health minister; economy minister; energy minister; transport minister; finance minister; information minister; education minister; culture minister; sports minister; foreign ministers; government minister
deputy ministers GOV national: deputy minister; vice minister; vice-minister; deputy foreign minister; vice foreign minister; deputy foreign affairs minister; deputy interior minister; vice interior minister; deputy defence minister; deputy defense minister; deputy energy minister; deputy economy minister; deputy finance minister; vice ^minister of foreign affairs; vice ^minister of the interior; deputy ^minister of foreign affairs; deputy ^minister of the interior; deputy ^minister of defence; deputy ^minister of defense
diplomats GOV national: consular officer; consular official; consular employee; consular worker; embassy secretary; military attaché; military attache; defence attaché; defence attache; defense attaché; defense attache; press attaché; press attache; diplomat; ambassador; envoy; consul; charge d'affaires; chargé d'affaires; attache; attaché; special envoy; embassy staff; embassy employee; counterpart; representative; negotiator; permanent representative; ambassador-at-large; consul general; vice-consul; military envoy; plenipotentiary; high representative; special representative; special coordinator; emissary; interlocutor; mediator; go-between; embassy worker; embassy official
EU foreign ministers IGO: EU foreign minister; European Union foreign minister; bloc's foreign minister
UN experts IGO: UN expert; United Nations expert; human rights expert; UN human rights expert; independent expert; UN independent expert
EU leaders IGO: EU leader; European Union leader; European leader; bloc's leader
western officials GOV foreign: western official; western diplomat; western leader; western power; western country; western state
lawmakers LEG national: lawmaker; MP; deputy; legislator; senator; ^member of parliament; parliamentarian; MEP; congressman; congresswoman; speaker; ^member of the european parliament; parliament member; parliament speaker; ^speaker of parliament; house speaker; ^chairman of parliament; ^member of the parliament; ^member of the house; people's deputy; councillor; councilor; city councillor; alderman; whip; ^rapporteur of the assembly; committee chairman; ex-deputy; ex-lawmaker; former lawmaker
judges JUD national: judge; magistrate; justice; chief justice; presiding judge; district judge; court chairman; juror; bailiff; court official; court clerk
prosecutors JUD national: prosecutor; state prosecutor; public prosecutor; prosecuting lawyer; prosecuting attorney; deputy prosecutor; district prosecutor; regional prosecutor; assistant prosecutor; deputy prosecutor general; military prosecutor
executives BUS: executive; businessman; businesswoman; banker; tycoon; oligarch; manager; owner; chief executive; company director; management; CEO; chief executive officer; director general; general director; financier; industrialist; magnate; billionaire; millionaire; co-owner; restaurant owner; shop owner; business owner; factory owner; factory director; plant director; managing director; chief engineer; deputy director; board member; developer company; agronomist; farm director; farm manager; entrepreneur's association; importer; dealer; wholesaler; carrier company; forwarder
spies SPY foreign: spy; intelligence officer; secret agent; intelligence agent; undercover agent; informer; informant; mole; double agent; handler; sleeper agent; saboteur agent
criminals CRM foreign: smuggler; trafficker; criminal; robber; gang; thief; people smuggler; attacker; assailant; burglar; swindler; fraudster; scammer; drug dealer; drug courier; ^dealer in drugs; arsonist; murderer; killer; rapist; hijacker; kidnapper; mobster; gang member; ringleader; accomplice; hooligan; vandal; poacher; fugitive; escapee; escaped convict; people trafficker; human trafficker; perpetrator; assassin; pirate; kidnapper; drug trafficker; drug lord; gangster; mobster; drug cartel; cartel
terrorists UAF foreign: militiaman; militia fighter; islamist militant; islamist fighter; bomber; hijacker; assassin; mujahideen; maoist rebel; secessionist; paramilitary fighter; militant; insurgent; rebel; terrorist; separatist; gunman; extremist fighter; suicide bomber; jihadist; guerrilla; paramilitary; warlord
team officials NGO: coach; team official; sports official; olympic official; delegation official; head coach; trainer; team doctor; federation official; federation president; federation chief; referee; sports functionary; chef de mission

leaders GOV generic: chair-in-office; chairperson; committee chair; =OSCE chair; head; chief; boss; chairman; chairwoman; director; deputy; founder; co-founder
people CVL generic: people; person; man; woman; men; women; others; everyone; everybody; many; most; some; both; all; several; none; one; those; figure; individual; participant; organiser; organizer; member; number; dozens; hundreds; thousands; suspect; detainee; figures; person in question; victims; survivors; survivor; rest; remainder; majority; latter; former; few; other; third; more; younger; older; eldest; youngest

[bodies]
police COP national: police; riot police; police force; law enforcement; law enforcement agency; law enforcement officials; security force; security service; security services; special services; secret services; police unit; police department; police directorate; militia; OMON; force; security police; traffic police; secret police; patrol; anti-riot force; law enforcement body; security agency; security apparatus; siloviki; SWAT team; riot squad; police squad; police patrol; gubopik; GUBOPiK
Interior Ministry COP national: interior ministry; ^ministry of the interior; ^ministry of internal affairs; interior ministry troops
KGB COP: KGB; state security committee; ^committee for state security; FSB; security council secretariat
Investigative Committee COP: investigative committee; investigator committee; ^committee of investigators
special forces COP national: special force; special forces; spetsnaz; special unit
border guards COP national: border guard service; border service; border guards service; border committee; state border committee; border force; border police; border agency; frontier service
prison authorities COP national: prison administration; colony administration; prison authority; colony authority; prison service; prison management; penitentiary administration; penitentiary service; penitentiary system; penitentiary department; ^administration of the prison; ^administration of the colony; ^administration of prison; ^administration of colony; ^administration of penal colony; ^administration of remand prison; ^administration of the penal colony; ^administration of the detention centre; ^administration of the detention center
customs COP national: customs service; customs authority; customs; customs committee; state customs committee; customs post; customs office
authorities GOV national: authority; authorities; state; regime; officialdom; leadership; administration; presidential administration; regional authority; local authority; city authority; city hall; city council; executive committee; official delegation; side; delegation; junta; military junta; ruling junta; military government; military regime; military ruler; military council; interim government; transitional government; caretaker government
government GOV national: government; cabinet; ^council of ministers; kremlin; white house; presidency; presidential office; president's office; foreign policy chief
Treasury GOV country=USA national: treasury; treasury department; ^department of the treasury
government GOV country=GBR: downing street; whitehall
Foreign Ministry GOV national: foreign ministry; ^ministry of foreign affairs; foreign office; state department; ^department of state; embassy; consulate; mission; diplomatic mission; foreign service
Ministry of Defence GOV national: defence ministry; defense ministry; ^ministry of defence; ^ministry of defense; pentagon
ministry GOV national: ministry; health ministry; ^ministry of health; information ministry; ^ministry of information; energy ministry; economy ministry; finance ministry; education ministry; culture ministry; transport ministry; justice ministry; ^ministry of justice; ^ministry of lands; department; agency; regulator; national bank; central bank; emergencies ministry; ^ministry of emergency situations; ^office of foreign assets control; labour ministry; sports ministry
Central Election Commission GOV: central election commission; election commission; electoral commission; central electoral commission
armed forces MIL national counts=troops: army; armed forces; armed force; military; troops; troop; air force; navy; air defence; air defense; brigade; battalion; regiment; division; unit; general staff; military police; territorial defence; garrison; convoy; contingent; border troops; national guard; government force; government troop; federal troop; federal force; regime force; naval force; ground force
parliament LEG national: parliament; ^house of representatives; ^council of the republic; seimas; sejm; senate; congress; bundestag; state duma; duma; verkhovna rada; rada; lower house; upper house; chamber; all-belarusian people's assembly; ^house of commons; legislature
court JUD national: court; supreme court; constitutional court; regional court; district court; city court; tribunal; appeals court; appeal court; judiciary; ^court of appeal; jury; bench; ^panel of judges
prosecutors JUD national: prosecutor's office; prosecutors' office; prosecutor general; prosecutor-general; prosecutor general's office; general prosecutor's office; prosecutor-general's office; attorney general; public prosecutor's office; prosecution
opposition OPP: opposition; coordination council; united transitional cabinet; transitional cabinet; opposition movement; opposition council; shadow cabinet; movement; campaign headquarters; campaign team; opposition group; initiative group; protest movement; tsikhanouskaya's office; diaspora; strike committee; ^opposition in exile; opposition bloc; initiative; partisans
media MED: tv; state tv; state television; state media; state channel; state broadcaster; pro-government channel; media; media outlet; outlet; newspaper; news site; website; site; news agency; news portal; portal; broadcaster; television; television channel; tv channel; channel; telegram channel; radio station; radio; publisher; publishing house; news outlet; independent media; newsroom; press; chat; chat group; magazine; weekly; online outlet; youtube channel
rights groups NGO: rights group; human rights group; rights organisation; rights organization; human rights organisation; human rights organization; rights centre; human rights centre; human rights center; watchdog; charity; foundation; nongovernmental organisation; nongovernmental organization; non-governmental organisation; non-governmental organization; ngo; association; cultural organisation; advocacy group; monitoring group; humanitarian organisation; aid group; ^committee to protect journalists; press association; journalists' association; fund; solidarity fund; ^union of writers; writers' union; red cross; group; organisation; organization; community
civil society NGO: civil society organisation; civil society organization; civil society; civic group
aid groups NGO: aid agency; aid group; aid organisation; aid organization; relief agency; relief group; humanitarian agency; humanitarian group; humanitarian organisation; humanitarian organization; relief organisation; relief organization
political parties PTY: party; political party; opposition party; ruling party; popular front
trade unions LAB: trade union; union; independent union; independent trade union; labour union; labor union; workforce; trade union congress
companies BUS: company; firm; enterprise; plant; factory; bank; airline; carrier; operator; refinery; corporation; manufacturer; producer; mill; supplier; internet provider; provider; retailer; brewer; carmaker; exporter; state company; potash producer; fertiliser producer; fertilizer producer; business; lender; it company; start-up; tractor works; car works; automobile works; oil refinery; shipping company; haulier
railway BUS national: railway; railways; railway company; railway operator; state railway; national railway
universities EDU: university; school; college; lyceum; academy; faculty
church REL: bishops' conference; ^conference of bishops; episcopate; synod; curia; christian community; ecumenical council; church; catholic church; orthodox church; parish; diocese; vatican; holy see; monastery
international organisations IGO: united nations; international organisation; international organization; bloc; alliance; union state; european commission; european parliament; european council; ^council of europe; security council; human rights council; international monetary fund; world bank; special rapporteur; rapporteur; UN expert; UN human rights office; human rights office; council
parliamentary assembly IGO: parliamentary assembly
Olympic committee NGO national: olympic committee; national olympic committee
International Olympic Committee NGO: international olympic committee
sports federations NGO: federation; sports federation
states GOV foreign: country; nation; state party; member state; capital; neighbour; neighbor; neighbouring state; neighboring state; neighbouring country; western capital

[classes]
closure: closure; closing; shutdown
memberof: member; leader; head; activist; administrator; editor; employee; staff; founder; chairman; chairwoman; director; worker
capital: capital
polldaything: single voting day; polling day; election day; voting day
frontier: border; frontier
settlement: village; town; city; settlement; hamlet; suburb; agrotown; township
tender: tender; bid; offer; applicant
comment: comment; scorn; ridicule
criticism: claim; criticism; remark; question; allegation; accusation; charge; suggestion; idea; notion; report; rumour; rumor; speculation; theory; comparison; blame
text: statement; report; video; film; footage; record; price; budget; petition; photo; data; list; result; power; album; song; clip; document; transcript; figure; letter; book; interview; speech; word; comment; view; article; leaflet; brochure; poster; cartoon; meme; tweet; novel; essay; diary; manuscript; textbook; magazine; documentary; podcast; recording; dossier; survey; study; manifesto; column; commentary; biography; memoir; screenshot; caricature; pamphlet; booklet; anthology
event: event; ceremony; festival; concert; game; match; championship; tournament; exhibition; show; performance; premiere; fair; lecture; screening; marathon; Olympics; carnival; gala; contest; competition; Eurovision; book fair; trade fair; rehearsal; recital; derby; cup final; world cup; playoffs; olympiad; biennale
agreement: agreement; accord; treaty; memorandum; pact; deal; document; contract; protocol; declaration; roadmap; road map; ^letter of intent; communique; joint statement; programme; convention; cooperation plan; action plan; ^plan of cooperation; ^programme of cooperation; ^plan of consultations; ^schedule of consultations; truce; settlement; arrangement; charter; partnership; framework; code of conduct; statement of intent; understanding; peace plan
law: law; decree; bill; act; article; paragraph; clause; legislation; amendment; edict; order; ordinance; regulation; constitution; code; resolution; directive; budget; doctrine; strategy; concept; statute; moratorium; reform; charter; proclamation; criminal code; labour code; tax code; by-law; bylaw; draft; draft law; rule book; national security concept; military doctrine; state programme; five-year plan
measure: measure; restriction; ban; rule; curb; sanction; visa requirement; embargo; quota; tariff; tax; levy; duty; surcharge; moratorium; curfew; lockdown; price control; price cap; cap; limit; entry ban; travel ban; export ban; import ban; blockade; freeze; prohibition; countermeasure; counter-measure; requirement; permit requirement; visa ban; licence requirement; exit ban
weapon: armoured carrier; armored carrier; rafale; typhoon; eurofighter; gripen; mirage; patriot; abrams; leopard; nasams; bayraktar; black hawk; apache; su-25*; su-27*; su-30*; su-34*; su-35*; mig-29*; mig-31*; tu-95*; tu-160*; tu-22*; iskander*; s-300*; s-400*; polonez; tor-m2*; pantsir*; buk-m*; mi-35*; ka-52*; f-16*; himars; weapon; munition; nuclear munition; warplane; howitzer; mortar; mine; torpedo; rocket launcher; armoured vehicle; armored vehicle; armour; personnel carrier; armoured personnel carrier; infantry fighting vehicle; fighter aircraft; interceptor; cruise missile; ballistic missile; hypersonic missile; nuclear arm; arms; =arms; arsenal; weaponry; hardware; military hardware; war materiel; missile system; rocket system; unmanned aerial vehicle; UAV; kamikaze drone; chopper; gunship; radar; missile; rocket; tank; artillery; drone; warhead; bomb; nuclear weapon; tactical nuclear weapon; air defence system; air defense system; system; S-400; Iskander; jet; fighter; helicopter; aircraft; warplane; bomber; fighter jet; balloon; gun; rifle; ammunition; shell; equipment; oreshnik; launcher; plane; munitions; strategic bomber; self-propelled gun; multiple rocket launcher; air-defence battery; S-300; battery; rocket artillery; glide bomb; loitering munition; attack helicopter; Oreshnik; Oreshnik battery; mi-8*; mi-17*; mi-24*; mi-26*; mi-28*; ka-29*; il-76*; il-22*; a-50*; an-12*; an-26*; l-39*; yak-130*; yak-52*; s-200*; s-500*; tochka*; grad*; smerch*; uragan*; shahed*; geran*; bmp-*; btr-*; t-72*; t-80*; t-90*; mig-21*; kinzhal*; kalibr*; bayraktar*; fpv drone; quadcopter; reconnaissance drone; surveillance drone; drone boat; air-to-air missile; surface-to-air missile; anti-aircraft missile; anti-aircraft gun; machine gun; machine-gun; grenade launcher; flamethrower; landmine; anti-personnel mine; cluster munition; explosive; ordnance; transport aircraft; transport plane; military aircraft; combat aircraft; trainer aircraft; AWACS; sensor; jammer; howitzers
crowdweapon: cannon; rubber round; plastic bullet; baton round; canister; irritant; teargas; bullet; spray; tear gas; stun grenade; flash grenade; flashbang; flash-bang; rubber bullet; water cannon; pepper spray; gas; grenade; smoke grenade; baton
travel: rail service; train service; bus service; bus route; rail traffic; freight traffic; passenger traffic; railway communication; rail communication; transport link; rail link; bus link; passenger train; freight train; take-off; takeoff; landing; departure; arrival
vehicle: tractor; vehicle; lorry; truck; car; bus; combine; combine harvester; harvester; wagon; locomotive; trolleybus; tram; train; carriage; minibus; minivan; van; coach; taxi; cab; motorbike; motorcycle; moped; scooter; bicycle; bike; jeep; pickup; SUV; trailer; tanker; fuel tanker; tank truck; freight train; goods train; passenger train; commuter train; railcar; ferry; barge; tugboat; excavator; bulldozer; crane; tow truck; fire engine; ambulance; patrol car; police car; snowplough; digger; loader; dump truck; coach bus; double-decker; caravan; metro train; glider; light aircraft; hot-air balloon
troopsthing: echelon; squadron; platoon; company of soldiers; detachment; garrison; corps; task force; battlegroup; battle group; infantry; cavalry; sapper; paratroop; marine; gunner; airman; special forces; commando; conscript; servicewoman; servicemen; mercenary; guardsman; cadet; legionnaire; artillery; armour; hardware; manpower; vanguard; rearguard; first wave; squad; flotilla; ^group of forces; ^group of troops; grouping; ^grouping of forces; patrol; reserve; regiment; troop; soldier; serviceman; paratrooper; military; force; unit; battalion; brigade; contingent; fighter; army; reinforcement; aircraft; jet; tank; equipment; convoy; column; division; helicopter; police; guard; officer; reservist; instructor; warplane; ranger; territorial; tank crew; sniper; scout; reconnaissance unit; crew; missile crew; air-defence crew; military train; field hospital; military adviser; hussar; uhlan; firepower; fighter jet; tank column; army convoy; marine infantry; airborne; airborne troops; special operations force; territorial defence unit; rapid-reaction force; rapid reaction force; signal troops; rocket troops; engineering troops; engineer battalion; peacekeeping force; peacekeeper; self-propelled gun; firing unit; logistics unit; men in uniform
aid: test kit; kit; testing kit; ventilator; respirator; medical supply; humanitarian cargo; protective gear; incubator; fire engine; relief supply; winter clothing; wheelchair; prosthesis; textbook; credit line; line of credit; bailout; emergency loan; budget support; donation; handout; humanitarian convoy; aid shipment; aid consignment; first aid kit; bulletproof vest; body armour; sleeping bag; firewood; aid; loan; credit; grant; assistance; funding; support package; help; relief; ammunition; weapon; fund; money; visa; asylum; scholarship; shelter; financing; humanitarian visa; protection; medicine; equipment; vaccine; fuel; refuge; status; citizenship; package; generator; pill; tablet; mask; parcel; ration; clothing; tranche; subsidy; subsidies; stipend; tent; blanket; food; legal aid; political asylum; refugee status; international protection
protestevent: protest; rally; demonstration; march; picket; sit-in; sit-ins; die-in; flashmob; strike; vigil; procession; protests; gathering; unrest; walkout; hunger strike; boycott; ^rally of support; action; riot; chain; flash mob; assembly
talks: round of talks; round of negotiations; round of consultations; talk; negotiation; meeting; summit; visit; conversation; phone call; call; consultation; dialogue; session; discussion; conference; video call; reception; trip; tour; contact; telephone conversation; telephone call
prison: prison; jail; custody; detention; colony; penal colony; cell; remand; jail cell; pre-trial detention; detention centre; detention center; remand prison; bar; gaol; police station; police van
sentencething: sentence; term; year; month; day; prison term; jail term; fine; prison sentence; jail sentence; life; detention; arrest; penalty
case: case; examination; criminal case; probe; investigation; inquiry; proceeding; criminal proceeding; lawsuit; suit; complaint; charge; criminal probe; criminal investigation; trial; retrial; inquest; appeal hearing
border: border; crossing; border crossing; checkpoint; frontier; airspace; checkpoint; road; railway line; border post; traffic
site: website; site; internet; access; channel; broadcast; network; social network; messenger; service; signal; page; newspaper; portal
post: predecessor; successor; ambassador; minister; post; head; director; chief; chairman; deputy; envoy; office; governor; prime minister; judge; job; position; commander; secretary; speaker; rector; prosecutor
chamberthing: chamber; upper chamber; lower chamber; house; upper house; lower house; assembly; national assembly; senate; parliament
lawgiven: decree; presidential decree; law; edict; resolution; amendment; act; ordinance
privilege: privilege; tax privilege; tax break; benefit; exemption; tax; levy; duty; fee; excise; vat; pension; allowance; subsidy; preference; holiday; regime; special regime; tax holiday; moratorium; term; limit; quota; minimum wage
bodyoffew: committee; affairs committee; commission; panel; faction; working group; subcommittee; parliamentary group; caucus; fraction; parliamentary committee
consularservice: section; visa section; consular section; department; visa department; visa centre; visa center; consular department; consular service; service
embassy: embassy; consulate; mission; diplomatic mission; consulate general; cultural centre; trade mission
diplomat: consular officer; consular official; consular employee; consular worker; embassy officer; embassy official; embassy employee; embassy worker; embassy secretary; vice-consul; consul general; head of mission; chief of mission; first secretary; second secretary; third secretary; diplomat; ambassador; envoy; attache; attaché; consul; embassy staff; staff; charge d'affaires; chargé d'affaires; military attaché; military attache
sanctions: sanction; travel ban; asset freeze; restriction; measure; sanctions list; blacklist; embargo; entry ban; visa ban; package; freeze; penalty; tariff
trade: trade; crude; gas; electricity; supply; tap; pipeline; sky; airspace; skies; market; card; bank card; meat; milk; dairy product; sugar; beer; timber; furniture; spare part; component; microchip; semiconductor; visa; hosting right; auction; turnover; purchase; sale; lending; investment; potash; dual-use good; good; technology; bond; debt; oil; oil product; fertiliser; fertilizer; tobacco; wood; steel; cement; luxury good; bank; airline; carrier; tournament; championship; export; import; shipment; delivery; supply; goods; cargo; transit; flight; trade turnover; bilateral trade
vote: election; vote; referendum; poll; ballot; presidential election; parliamentary election; runoff; plebiscite; polling; voting; elections; by-election; presidential vote
friend: ally; partner; friend; colleague; neighbour; neighbor; comrade; brother
blast: blast; explosion; bombing; detonation; bomb; attack
accident: accident; crash; fire; explosion; blast; blaze; collision; derailment; collapse; outage; leak; flood; storm; emergency; gas explosion; wildfire; spill; crush; stampede; pile-up; pileup; short circuit; rupture; breakdown; malfunction; power cut; blackout; power outage; shipwreck; sinking; capsizing; plane crash; air crash; train crash; bus crash; car crash; road accident; traffic accident; mine collapse; cave-in; rockfall; poisoning; gas leak; chemical leak; oil spill; inferno; mishap; electrocution; drowning; detonation; short-circuit; meltdown
disaster: hailstorm; downpour; rain; hail; frost; landslide; avalanche; wildfire; storm; hurricane; flood; flooding; earthquake; cyclone; heatwave; snowfall; blizzard; wind; thunderstorm; tornado; drought; squall; gale; ice storm; lightning; lightning strike; downpour; mudslide; whirlwind; quake; tremor; cold snap; heat wave; flash flood; high water; storm surge; typhoon; ice; rainstorm; windstorm; snowstorm; peat fire; forest fire
market: market; price; economy; currency; ruble; rouble; inflation
disease: case; infection; virus; covid; covid-19; coronavirus; outbreak; patient; measles; flu; disease; influenza; cholera; tuberculosis; hepatitis; polio; diphtheria; rubella; whooping cough; salmonella; salmonellosis; dysentery; botulism; norovirus; rotavirus; enterovirus; meningitis; pneumonia; rabies; anthrax; swine fever; African swine fever; bird flu; avian flu; avian influenza; swine flu; foot-and-mouth disease; trichinosis; monkeypox; mpox; epidemic; pandemic; variant; strain; food poisoning; typhoid; typhus; scabies; chickenpox; sepsis
talkedover: ^further steps; ^next steps; further step; next step; cooperation; tie; issue; matter; plan; project; situation; prospect; relation; supply; question; conflict; crisis; trade
support: support; solidarity; backing; recognition; gratitude; praise; congratulation; thanks; approval; endorsement
peaceful: prisoner; hostage; detainee; captive; inmate
extremist: extremist; terrorist; extremist organisation; extremist organization; extremist formation; extremist group; extremist material; extremist content; undesirable; foreign agent; unlawful; illegal
drill: exercise; drill; manoeuvre; maneuver; war game; wargame; training; military exercise; snap inspection; inspection; readiness check; combat readiness check
violence: violence; brutality; torture; abuse; beating; repression; crackdown; persecution; killing; ill-treatment; mistreatment; human rights abuse; human rights violation; aggression; interference; provocation; terrorism; plot; meddling; hybrid attack; rigging; fraud; oppression; attack; treason; hypocrisy; double standards
release: release; freedom; liberation; freeing; return; acquittal; rehabilitation; pardon; amnesty; exoneration; reinstatement; repatriation; safe return; early release
property: square; street; avenue; airport; palace; stadium; station; church hall; flat; apartment; home; house; office; property; premises; headquarters; car; newsroom; asset; estate; equipment; phone; laptop; account; bank account; passport; belongings; building; company; plane; flight; aircraft; airliner; shipment; cargo; parcel; bookshop; editorial office; bar; nightclub; gallery; theatre; theater; workshop; print shop; printing house; printing press; warehouse; dacha; cottage; hostel; hotel; studio; recording studio; library; kindergarten; museum; garage; farm; clinic; dormitory; hall of residence; co-working space; hackerspace; shelter; orphanage; gym; sauna; restaurant; pub; cafe; café; market; market stall; stall; kiosk; boat; yacht; mansion; villa; room; locker; desk; allotment; barn; cellar; basement; attic; hospital; cultural centre; community centre; youth club; fitness club; yoga studio; summer house; bungalow; penthouse; shed; greenhouse; storeroom; depot; garret; canteen; boathouse; chalet; guest house; guesthouse; boarding house; clubhouse; showroom; salon; boutique; supermarket; shopping centre; mall; arcade; coffee shop; bakery; brewery; distillery; surgery; pharmacy; laboratory; seminary; presbytery; rectory; chapel; sports hall; concert hall; venue; squat; block of flats; residence; household; bedroom; office building; business centre; law office; archive

# Those who warn of what others or nature may do, and so do not threaten.
expert: expert; analyst; economist; scientist; forecaster; meteorologist; historian; sociologist; researcher; epidemiologist; virologist; doctor; medic; commentator; columnist; pundit; academic; professor; scholar; specialist; strategist; observer; watchdog; think tank; think-tank; study; survey; report; rescuer; lawyer; activist; monitor; campaigner; ecologist; rating agency
# What cannot act, so that it is no doer whom the text merely leaves undescribed.
lifeless: announcement; news; dish; draught; breeze; candle; card; draft; outfit; kidney; dessert; autograph; clock; cup; tea; luck; wine list; soup; belt; button; brush; bike; bicycle; camera; bridge; roof; menu; job; demand; weather; film; song; book; road; river; wall; ceiling; building; tree; ice; snow; dam; lake; forest; field; price; inflation; rouble; ruble; currency; market; cost; economy; unemployment; crisis; conflict; war; tension; dispute; row; spat; standoff; stand-off; shortage; lack; drought; virus; illness; cancer; pollution; smoke; radiation; heat; cold; wind; text; word; picture; painting; photo; photograph; image; diary; novel; poem; play; show; exhibition; exhibit; museum; theatre; theater; restaurant; cafe; hotel; shop; store; kiosk; machine; device; engine; battery; computer; phone; telephone; app; software; game; match; season; table; chair; door; window; key; bag; box; bottle; shirt; dress; coat; shoe; food; soup; bread; milk; meat; potato; sugar; coffee; beer; wine; vodka; dog; cat; cow; horse; bear; wolf; bison; bird; stork; recipe; diet; illness; treatment; method; technology; design; style; tradition; custom; habit; idea; theory; dream; memory; silence; fact; evidence; reason; cause; result; outcome; answer; problem; trend; rate; figure; share; level; growth; decline; rise; fall; loss; profit; speed; distance; length; weight; size; shape; colour; color; light; sound; noise; music; voice; smile; face; eye; hand; heart; age; life; death; birth; love; hope; fear; anger; joy; luck; time; day; night; morning; evening; week; month; year; summer; winter; autumn; spring; holiday; weekend
# Names that are called: what stands for "they are to blame" in the speaker's own words.
slur: scam; swindle; lunacy; idiocy; crazy; affront; parody; caricature; perversion; bogus; trumped-up; abomination; aberration; cruelty; scandal; indignity; humiliation; insult; brazen; ludicrous; preposterous; outlandish; delusional; farcical; repugnant; hateful; ruthless; merciless; draconian; shocking; farce; sham; mockery; travesty; charade; masquerade; circus; blackmail; piracy; hijack; hijacking; extortion; banditry; bandit; thug; thuggery; gangster; gangsterism; tyrant; tyranny; usurper; fascism; nazism; barbaric; barbarism; barbarity; savagery; inhuman; inhumane; shameful; shameless; disgrace; disgraceful; outrage; outrageous; unacceptable; inadmissible; impermissible; intolerable; illegitimate; cynical; cynicism; vile; hypocrisy; hypocritical; traitor; treachery; stooge; lackey; parasite; scum; absurd; absurdity; liar; vengeful; reckless; irresponsible; sadism; sadistic; ironic; coup; protectionism; kidnapper; hostage-taking; cowardly; cowardice; appalling; abhorrent; deplorable; monstrous; despicable; heinous; egregious; grotesque; scandalous; madness; insane; insanity; stupidity; idiotic; betrayal; lawlessness
# What is a name only where the words say that it is called so.
chargeword: politically motivated; murder; massacre; expulsion; deportation; harassment; intimidation; annexation; occupation; coercion; provocation; provocative; terrorism; terrorist; dictator; dictatorship; fascist; nazi; genocide; illegal; unlawful; hostile; unfriendly; repressive; repression; criminal; crime; aggression; aggressor; violation; breach; torture; theft; robbery; rigged; stolen; falsified; fraud; fraudulent; undemocratic; discriminatory; discrimination; abduction; kidnapping; treason; puppet; lie; slander; slanderous; groundless; baseless; revenge; reprisal; retaliation; hybrid; enemy; bully; bullying; pressure; interference; mad; blatant; flagrant; disproportionate; unfair; unjust; unjustified; excessive; dangerous; political; politicised; politicized; persecution; savage; horrific; punishment; escalation; destabilising; sabotage; thief; bloodshed; trap; vulture; rat
# What is tried out, and not tried in court.
tested: drug; vaccine; medicine; harvester; tractor; bus; tram; train; ferry; drone; robot; model; version; app; application; software; programme; program; system; technology; method; device; machine; engine; battery; seed; variety; crop; product; service; scheme; network; website; fuel; recipe; toll; card; terminal; camera; scooter; vehicle; car; treatment; therapy; curriculum; timetable; format
# Those whom the same word names in politics, sport and art.
anyside: critic; rival; challenger; supporter; follower; opponent; contender; candidate; participant; attendee; crowd; captain; referee; jury; juror; ballot winner; monitor; volunteer; observer
attempt: attempt; effort
answerthing: answer; response; reply; reaction; retaliation; punishment; reprisal; consequence; retribution
batch: batch; consignment; shipment; cargo; delivery; tanker
flightline: flight; direct flight; air service; train service; route; air link; rail link; ferry; delivery; shipment
pollsite: polling station; polling place; polls; poll; ballot box; early voting
inauguration: inauguration; swearing-in; inauguration ceremony; swearing-in ceremony
prize: prize; award; medal; order of; scholarship; grant; honour; honor; trophy
traffic: traffic; transit; movement; passage; crossing; railway; train
school: school; shop; kindergarten; restaurant; cinema; theatre; museum; church; factory; plant; university
criminal: smuggler; gang; trafficker; dealer; fraudster; thief

[cues]
closed for a while: holiday; holidays; public holiday; bank holiday; repair; repairs; renovation; refurbishment; maintenance; inventory; quarantine; weekend; technical reasons; day off; lunch
reason: over; because of; due to; owing to; on account of; in response to; in reaction to; in retaliation for; in protest at; in protest against; in protest over; protest at; anger at; outrage at; in connection with
grievance: for; against
coming in: entering; re-entering; entry; entry ban; returning; coming back
explaining: why; how; what
indefinite: everyone; everybody; anyone; anybody; whoever; those; someone; somebody; nobody; no one; none; any; everything
attribution: say; tell; report; announce; state; add; write; note; according; confirm; acknowledge; admit; declare; post; explain; recall; reveal; estimate; believe; describe; testify; quote; cite; inform; show; record; stress; remark
allegation: accusation; allegation; insinuation; suspicion; assertion; rumour; rumor; allege; claim; accuse; maintain; suspect; complain; contend; insist; assert; speak; charge; purport
alleged: allegedly; alleged; supposedly; purported; purportedly
denial: deny; refute; dismiss; reject; disown
plan: intention; readiness; willingness; plan; intend; due; schedule; expect; arrange; set; prepare; announce; decide; mean; slate; aim; agree; promise; pledge; vow; propose
attempt: try; attempt; bid; effort
nothing: no; few; nobody; nothing; neither; none
unreal: authority; duty; obligation; capacity; review; rehearse; simulate; tend; like; love; prefer; enjoy; hate; struggle; train; teach; entitle; empower; provide for; envisage; refusal; failure; inability; unwillingness; reluctance; call; right; ability; opportunity; chance; permission; temptation; possibility; likelihood; danger; prospect; threat; idea; notion; theory; proposal; suggestion; belief; speculation; impression; want; hope; wish; fear; threaten; refuse; demand; ask; urge; request; appeal; warn; seek; consider; mull; weigh; discuss; debate; avoid; prevent; stop; ban; bar; forbid; fail; decline; need; suggest; encourage; invite; offer; oppose; reject; doubt; ponder; wonder; dream; advise; require; rule out; risk; face; await; promote; support; favour; favor; allow; permit; enable; condemn; criticise; criticize; denounce; protest; blame; mourn; mark; commemorate; celebrate; remember; justify; explain; defend; counter; combat; fight; investigate; study; resist; foil; thwart; plot; dread; merit; deserve
aspect: begin; start; continue; keep; resume; launch; stop; halt; end; finish; proceed; help; manage; come; go; open; wrap up; conclude; complete
another verb: ^approve of; ^call (off|up|forth|down|away); ^take (in|off|up|on|apart|aside|after); ^give (up|off|away|back); ^put (off|out|down|aside|forward|together|across|away); ^set (off|up|out|aside|apart|forth|about|down|back); ^make (up|out|off|over); ^hold (up|off|back|out|down|over); ^turn (off|out|up|down|over|around|back|in|away); ^break (off|up|down|out|away|through); ^bring (up|about|forward|back|together); ^carry (off|out|over); ^cut (off|out|down|back|short); ^throw (up|out|off|away|in); ^pick (up|out|off); ^pass (away|out|off|over|up|down); ^lay (off|out|down|aside); ^look (up|after|into|out|over|forward|back|down); ^get (up|off|over|along|together|through); ^let (down|off|up|out); ^run (off|out|over|up|down|away|into|through); ^work (out|up|off); ^play (down|up|out|off); ^back (down|off|up|out|away); ^stand (up|down|out|by|aside|back); ^fall (apart|through|out|off|behind|short|back); ^come (up|about|across|apart|round|together|down); ^go (off|on|out|through|over|up|down|under|ahead|back); ^leave (behind|out|off|aside|over); ^keep (up|away|off|out); ^live (up|down|through); ^wind (up|down); ^wear (off|out|down); ^write (off|up|down|out); ^sign (off|up|out); ^see (off|through|out); ^settle (down|in); ^step (up|aside|back|in|out); ^strike (up|off|out|back); ^water down; ^phase (in|out); ^rule (out|in); ^read (out|into|up); ^draw (up|out|back|down); ^drop (off|out|in|by); ^face (off|down|up); ^end up; ^hand (over|in|back); ^hang (up|on|out); ^line up; ^round (up|off); ^shake (up|off|down); ^show (up|off); ^slow down; ^sort out; ^spell out; ^step down; ^sum up; ^tie up; ^top up; ^track down; ^trade off; ^trigger off; ^try out; ^warm up; ^weigh (in|up); ^wipe out; ^point out; ^reach out; ^ring up; ^win over
light: hold; carry; conduct; stage; launch; make; give; take; have; mount; organise; organize; undertake; perform; do; lead; pay; place; impose; deliver; issue; host; use; order; announce; join; attend; see; sustain; report; record; declare; introduce; begin; start; open; end; convene; commit; extend; hand; put up; lodge; file; voice; level; wage; pursue; effect; execute; hold off; bring; inflict; mete; offer; grant; award; show; express; repeat; reiterate; step up; intensify
topic: account; story; tale; memory; reason; motive; call; demand; plea; request; appeal; threat; fear; risk; danger; possibility; prospect; right; idea; rumour; rumor; warrant; convention; committee; debate; anniversary; history; fight; struggle; law; hope; likelihood; lack; absence; prevention; conference; seminar; film; book; documentary; study; rule; procedure; question; talk; discussion; proposal; plan; allegation; accusation; suspicion; charge; campaign; commission; condition; deadline; preparation; definition; culture; policy; means; instrument; method; expectation; chance; warning; motion; vote; bid; attempt
sending someone: send; dispatch; deploy; second; station; contribute; provide; supply; lend; detail; fly; bring in; send in
befalling: registration; acquittal; pardon; amnesty; jailings; arrest; detention; re-arrest; house arrest; release; early release; freeing; imprisonment; incarceration; jailing; conviction; sentencing; deportation; expulsion; extradition; dismissal; sacking; ouster; firing; removal; appointment; reappointment; nomination; designation; trial; retrial; prosecution; indictment; killing; murder; assassination; execution; beating; torture; mistreatment; ill-treatment; poisoning; shooting; abduction; kidnapping; capture; disappearance; death; suicide; drowning; interrogation; questioning; liquidation; dissolution; evacuation; rescue; persecution; =sentence; jail sentence; prison sentence; prison term; jail term; impeachment
happen: ^take place; occur; happen; begin; start; resume; continue; follow; come; open; ^go on; ^go ahead; ^get under way; ^be under way
go on: ^take place; ^go on; last; continue; ^be under way; ^drag on
may bring: face; risk; carry; punishable
bidding: tell; bid; use
undergo: undergo; receive; suffer; face; get; endure; incur; draw; attract; earn; survive; ^come under; ^meet with; ^subject to; ^subjected to; ^greet with; ^hit with; ^hit by; ^go through
unreal noun: possible; potential; proposed; alleged; threatened; future; any; looming; eventual; hypothetical; imminent; would-be; feared; rumoured; rumored
definite: the; this; these; those; such
since then: since then; ever since; from then on; from that moment on
general: increasingly; often; sometimes; occasionally; rarely; seldom; commonly; normally; traditionally; invariably; always; usually; typically; generally; regularly; routinely; never; frequently; habitually; long
habit: every other weekend; every other day; every other month; every other year; every other sunday; day and night; round the clock; around the clock; night and day; every evening; every afternoon; every few weeks; every few months; every few years; every * years; every * months; every * weeks; every * days; each evening; each night; each morning; every other week; every second week; every second year; twice a year; three times a year; once a day; twice a day; all the time; day in, day out; every spring; every summer; every autumn; every winter; each spring; each summer; each autumn; each winter; every Sunday; every Saturday; every Monday; every Thursday; every Friday; on Sundays; on Saturdays; on Fridays; on weekdays; at weekends; every Easter; every Christmas; every season; every weekend; each season; every holiday; every week; every month; every year; every day; every night; every morning; every time; each week; each month; each year; each day; each time; every few days; every now and then; from time to time; as a rule; day after day; week after week; year after year; once a week; once a month; once a year; twice a week; twice a month; on a daily basis; on a regular basis; on =mondays; on =tuesdays; on =wednesdays; on =thursdays
place preposition: in; at; near; outside; inside; across; around; from; to; into; through; throughout; on; towards; toward; over; off; along; between; via; for; of; out
concerning a country: on; of; for; against; about
leaving a place: from; out of; off
where someone is: in; at; near; outside; inside
towards a place: to; into; towards; toward; onto; for
way somewhere: flight; plane; journey; trip; way; road; highway; motorway; ticket; ferry; route; rail line; railway line
shut off: zone; strip
side of a border: side; territory; soil
abroad: abroad; overseas; in a third country
nationwide: nationwide; over the whole ^country; in the whole ^country; all parts of the ^country; different parts of the ^country; various parts of the ^country; the length and breadth of the ^country; across the ^country; across the ^republic; all across ^belarus; throughout ^belarus; in every ^district; in all ^regions; in every ^region; up and down the ^country; in dozens of ^cities; in dozens of ^towns; all over ^belarus; around the ^country; shook the ^country; shaken the ^country; rocked the ^country; swept the ^country; swept across the ^country; gripped the ^country; engulfed the ^country; (from|at|in) belarusian ^universities; (from|at|in) belarusian ^schools; in belarusian ^prisons; in belarusian ^jails; in belarusian ^colonies; in belarusian ^cities; in belarusian ^towns; in cities across ^belarus; across the ^nation; throughout the ^nation; around the ^nation; throughout the ^country; countrywide; across ^belarus; all over the ^country
airspace: airspace; air space; skies
near a place: near; outside; in; at
same place: there; here
before an audience: reporter; journalist; press; news conference; press conference; briefing; interview; speech; address; crowd; supporter; forum; assembly; ceremony; rally; gathering; congress; deputies; parliamentarian; lawmaker; envoys; delegates; delegation; council
choosing by vote: elect; re-elect; reelect; vote; return; choose
bare deed: decision; move; step; measure; measures; steps; ban; closure; ruling; blockade; restrictions; restriction; expulsion; expulsions; embargo; gesture; plan; plans
bare plea: request; appeal; demand; demands; offer; proposal; plea; invitation; call; calls; application; petition; ultimatum
bare trial: trial; retrial; hearing; hearings; proceedings
a whole nation: people; nation
parent: mother; father; mum; dad; grandmother; grandfather; parent
those who met: parties; sides; interlocutors; delegations; negotiators; ministers; presidents; leaders; premiers; diplomats; politicians; officials; counterparts; governments; countries; states; partners; neighbours; neighbors
group: pair; couple; duo; trio; both; two; three; four; all three; all four; both men; both women
including: including; among them; such as
among them: among them; among those; included

# What is so in general: words of judgement/generalities.ts, whose rules hold where a language has them.
being so: be; become; remain; seem; stay
been: been
progressive: *ing
passive going on: being
which people: who; that; which
one of a kind: a; an
kind of state: country; state; nation; regime; society; place
what was told: this; that
perfect auxiliary: have
always many: people; police; staff; personnel
bare be: be
easy or hard: easy; easier; hard; harder; difficult; tough; tougher; simple; simpler; costly; costlier; dangerous; risky
knowing: know; say; disclose; reveal; explain; tell; learn; confirm; specify
open question: where; whether; if
foreseeing: expect; predict; forecast; foresee; anticipate; estimate; reckon
consisting: include; comprise; cover; contain; involve; entail
deed: law; decree; bill; amendment; verdict; ruling; judgment; judgement; document; deal; pact; accord; text; closure; deployment; relaxation; easing; tightening; extension; suspension; withdrawal; dismissal; appointment; expulsion; release; amnesty; pardon; move; step; decision; measure; restriction; ban; order; change; shutdown; halt; designation; listing; gift; donation; crash; blast; collision; hearing; walkout; gathering; operation; incident; killing; beating; shooting
paying one's debt: serving; paying; completing; finishing
holding: hold; keep; detain; imprison; jail; lock
each: every; each; any
awaiting: until; till; once; unless
times: times
many times: several; many; numerous; countless; few
once more: more
# When an act is only planned.
setting a protest: call; plan; schedule; announce; set
set for: for
# Where: names of ways, of no place, and prepositions of origin and goal.
Kremlin: kremlin*
street: street; st; avenue; ave; prospekt; praspekt; prospect; square; lane; road; boulevard; embankment; highway; drive; alley
no place: hall; palace; theatre; theater; stadium; arena; museum; library; hotel; hospital; christmas; easter; ramadan; advent; lent; english; french; german; arabic; chinese; spanish; zoom; skype; telegram; facebook; twitter; instagram; youtube; tiktok; viber; whatsapp
article: a; an; the
origin: from
goal of a way: to
bordering on: with
# How words of a pattern stand.
participle: *ed; *en
month by its capital: may; march
before a month: in; of; since; until; till; from; by; through; early; late; mid; last; this; next; on; to; between; before; after; during
obliging: oblige; obligate
another age: ^in soviet times; ^in the soviet era; ^in soviet days; ^under stalin; ^under brezhnev; ^under khrushchev; ^under the tsars; ^in his youth; ^in her youth; ^as a young man; ^as a young woman; ^as a child; ^as a boy; ^as a girl; ^in his twenties; ^in her twenties; ^in the thirties; ^in the 1920s; ^in the 1930s; ^in the 1940s; ^in the 1950s; ^in the 1960s; ^in the 1970s; ^in the 1980s; ^great terror; ^world war; ^great patriotic war; ^nazi occupation; ^the german occupation; ^in the middle ages; ^nineteenth century; ^eighteenth century; ^seventeenth century; ^sixteenth century; ^fifteenth century; ^fourteenth century; ^thirteenth century; ^twelfth century; ^19th century; ^18th century; ^17th century; ^16th century; ^15th century; ^14th century; ^13th century; ^12th century; ^napoleon
private act: imagine; sing; smile; dance; laugh; relax; guess; dream; sleep; rest; dress; undress; dye; cook; clap; whisper; wonder; be bored
closing by itself: close; shut
unit of time: year; month; week; day; hour
adjunct preposition: after; before; during; amid; amidst; despite; since; until; till; following; without; against; besides; unlike; like; than
part of a preposition: according; due; owing; thanks; prior; next; close; contrary; subject; run-up; lead-up; response; reply; reaction; addition; relation; regard; prelude
what: what
not at the end: and; or; but; that; to; for; of; with; the; a; an; among them; including; such as
# Terms and fines.
no term before: pending; after; before; ago; later; earlier; since; old
before a term: for; to; between; from
jailing: jail
fining: fine

# Who is meant: words that point back, group, count or address, and what is no one.
pointing back: the; this; that
seen from another: crowd; column; crew; family; couple; staff; electorate; public; diaspora; wife; husband; son; daughter; mother; father; brother; sister; partner; widow; parent; relative; cousin; uncle; aunt; nephew; niece; lawyer; attorney; victim; witness; passenger; driver; neighbour; neighbor; child; boy; girl
counterpart: counterpart
envoy of any rank: diplomat; envoy
envoy: ambassador; envoy; chargé; charge; d'affaires; affaires; consul; diplomat; attache; attaché
of many countries: western; european; foreign; allied; world; international; neighbouring; neighboring; nordic; african; asian; arab
fighting for a company: fighter; mercenary
capital: capital
stand-in: deputy
the country: country; nation
bordering: neighbour; neighbor
all of them: the; both; all; these; those
both: both
two as one: pair; duo; couple; twosome
counted by name: names
Baltic: baltic*
the Baltic states: baltics*
states: state; states; country; countries; nation; nations; republic; republics; capital; capitals; governments; neighbour; neighbours; neighbor; neighbors; trio
no one's trade: people; person; other; everyone; everybody; one; number; figure; individual; member; dozen; hundred; thousand; some; most; participant; half; majority; rest; third; quarter; lot; group; head
pointing: other; another; more; many; several; some; such; few; same; own; last; next; first; second; third; fourth; fifth; additional; further; different; various; numerous; certain; total; remaining; latest; previous; late; dead; wounded; injured; whole; entire; countless; nearby
only a thing: use of ^force; (disproportionate|excessive|brute|lethal|undue|deadly|unnecessary|unjustified|indiscriminate) ^force; ^force of; (relay|signal|signalling|filing|switch|wooden|glass|medicine|electrical|control|display) ^cabinet; (mp3|cd|dvd|record|media|music|tape) ^player; (customs|economic|monetary|currency|credit|soviet) ^union; ^prosecutions
against power: swearing-in; white-red-white; parasite; sponger; ^tax; political prisoner; rigged; rigging; vote-rigging; ^fraud; election fraud; vote fraud; ballot fraud; falsified; falsification; stolen election; disputed; contested; re-election; reelection; resign; resignation; step down; regime; dictatorship; dictator; repression; crackdown; anti-government; anti-lukashenko; anti-regime; pro-democracy; tyranny; new election; fair election; free election; official result; election result; inauguration; sixth term; landslide; go ^away; leave ^power; quit ^power; give up ^power
help for people: visa; residence permit; residence card; scholarship; stipend; asylum; shelter; refuge; food; blanket; tent; clothes; clothing; sleeping bag; study place; travel document
each other: each ^other; one ^another
the whole people: the
organisation by name: command; corps; directorate; department; administration; agency; council; service; authority; academy; assembly; board; commission; office; affairs; works; committee; institute; watch; network; initiative; centre; center; society; league; monitor; congress; forum; circle; front
form of state: republic
the West: west
the Union: union
of no one country: international; world; global; european; worldwide
naming no one: prize; award; medal; order; convention; treaty; protocol; agreement; pact; act; code; constitution; article; avenue; street; road; boulevard; lane; square; bridge; park; stadium; tower; cup; olympics; games; europe; asia; africa; america; january; february; march; april; may; june; july; august; september; october; november; december; monday; tuesday; wednesday; thursday; friday; saturday; sunday; christmas; easter; english; polish; german; french; facebook; telegram; youtube; whatsapp; viber; twitter; instagram
form of address: mr; mrs; ms; miss; mx; dr; prof; sir; dame; lord; lady; madam; father; sister; brother; fr; rev; secretary; senator; judge
grouping: group; planeload; truckload; lorryload; shipload; trainload; busload; boatload; carload; consignment; team; band; handful; couple; pair; dozen; score; hundred; thousand; number; half; third; quarter; majority; most; some; many; several; few; part; rest; remainder; one; all; none; both; each; batch; contingent; column; convoy; crowd; string; series; wave; lot
of: of
of its owner: of; by; against
of an age: *-year-old
all of a people: *s; *sh; *ch; *ese
Belarusian: belarus*; minsk
of what is asked: of; on; for; against
concerning someone: with; against; to; for; on
hitting: on; upon; against; from; to; for
in company: with
citizens: citizen; citizens; nationals
forces: forces
no army: security; police; border; interior; internal; law; special

# When: what joins clauses, ranks and compares times, and names of days.
joining clauses: and; but; while; whereas
preposition of an occasion: at; during; in; on
counting from: starting; beginning; effective
back then: at that time; at the same time; back then; in those days; at that point; in that period; in the same period; in the same month; in the same year; that same week; that same month
next in the story: then
possessive mark: 's
rank: longest-serving; longest-running; highest-ranking; youngest; oldest; first-ever; first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; last; latest; only; most; worst; best; biggest; largest; highest; lowest; heaviest; strongest; fiercest; deadliest; bloodiest; sharpest; widest; greatest; harshest; longest; smallest; steepest; fastest; boldest; toughest; *0th; *1st; *1th; *2nd; *2th; *3rd; *3th; *4th; *5th; *6th; *7th; *8th; *9th
how often: time
measured against: than; against; compared; versus; vs; unlike
comparing equals: as
inside a comparison: in; the; whole; all; of; for; during; over; entire; same; period; through; throughout; at; on
vote: election; elections; vote; votes; poll; polls; polling; ballot; balloting; referendum; runoff
reporting a vote: report; announce; publish
at that time: then
weekday: monday; tuesday; wednesday; thursday; friday; saturday; sunday
not doing: refuse; decline; fail
a single: a; an; one
later: later

# How many: the hurt, the dead, those who took part, and what is counted.
hurt: injur*; wound*; hurt*; hospitalis*; hospitaliz*; burned*
died: killed; kills; killing; died; dies; perished
killing: kill; murder; slay; die; be killed
deadly: dead; death; fatally; mortally
injury: broken; broke; break; breaking; fractur*; unconscious; concuss*; bleeding; bruise{,s,d}; split
of the hurt: hospital; hospitals; burn; burns; wound; wounds; injury; injuries
a fine: fine; fines; fined; fining; penalty; damages; compensation; pay; repay
serving a term: spent; spend; spends; spending; served; serves; serving
exercise: *drill*; *exercise*; *manoeuvre*
taking part: take*; took; taking; join*; attend*; gather*; turn*; march*; rally*; rallied; count*; involv*
no people: entit*; compan*; firm*; organis*; organiz*; enterpris*; business*; institution*; body; bodies; agenc*; outlet*; website*; channel*; subsidiar*; round; lap; time; part{y,ies}; parish; parishes; church; churches; communit*; association*; union; unions; group; groups; grouping*; chat; chats; bot; bots; title; titles; book; books; publication*; newspaper*; article; articles; post; posts; page; pages; account; accounts; video*; song; songs; law; laws; decree; decrees; document*; resolution*; agreement*; contract*; treaty; treaties; crossing; crossings; checkpoint*; point; points; border; borders; consulate*; embass*; mission; missions; airport*; road; roads; bridge*; route; routes; region*; district*; cit{y,ies}; town; towns; village; villages; settlement*; countr{y,ies}; state; states; nation; nations; house; houses; home; homes; flat; flats; apartment*; office; offices; building*; school; schools; hospital*; plant; plants; factor{y,ies}; prison; prisons; colon{y,ies}; camp; camps; court; courts; street*; station*; household*; famil{y,ies}; search; searches; raid; raids; case; cases; flight; flights; incident*; episode*; trial; trials; hearing*; strike; strikes; fire; fires; protest; protests; rall{y,ies}; violation*; offence*; crime; crimes; charge; charges; count; counts; meeting*; visit; visits; exercise*; drill; drills; attack; attacks; explosion*; blast; blasts; event; events; vote; votes; signature*; question*; step; steps; measure; measures; package; packages; stage; stages; phase; phases; reason*; demand; demands; proposal*; year; years; month; months; week; weeks; day; days; hour; hours; minute*; second; seconds; night; nights; occasion*; server; servers; laptop*; computer*; phone; phones; passport*; parcel*; cross; crosses; flag; flags; leaflet*; balloon; balloons; card; cards; carton*; pack; packs; packet*; box; boxes; cigarette*; bag; bags; weapon*; grenade*; bullet*; shell; shells; shot; shots; rocket*; missile*; drone; drones; camera*; tent; tents; item; items; tree; trees; bed; beds; seat; seats; carriage*; container*; arm{y,ies}; brigade*; division*; battalion*; regiment*; compan{y,ies}; column; columns; unit; units; contingent*; animal*; pig; pigs; cow; cows; cattle; horse; horses; dog; dogs; bird; birds; sheep; goal; goals; kind; kinds; type; types; sort; sorts; variet{y,ies}
unit of measure: ton; tons; tonne; tonnes; kilomet*; kilogra*; meter; meters; metre; metres; liter; liters; litre; litres; degree*; hectare*; acre*; mile; miles; feet; foot; barrel*; per; percent
strong in number: strong; or
with so many: with; at; by; involving; numbering
so many of: of
those told of: them; us; whom; those
equipment: equipment; hardware; armour; armor
warplane: fighter; fighters; bomber; bombers
design of a plane: mig; migs; su; tu; yak; mig-*; su-*; tu-*; yak-*; f-*; mig2*; mig3*; su2*; su3*; tu1*; tu2*; yak1*; f1*; f2*; f3*; f4*; eurofighter*; rafale*; mirage*; gripen*; typhoon*; stealth; jet; jets
others: other; others; more; further
or: or
grown to: to; at
toll: toll*; number*
the dead: death*; dead*; killed*; victim; victims; fatalit*
growing: rise; rises; risen; rising; rose; climb*; reach*; bring*; brought*; grow*; grew*; stand; stands; stood
reaching: reach*
between a name and a term: to; for; got
getting a term: got; received; was given; were given
term handed to: on; to; for; on the; to the; for the

# The small words by which the engine tells questions, rules, matches and what is only spoken of.
yes-or-no opening: is; are; was; were; do; does; did; has; have; had; will; would; should; shall; can; could; may; might; must
asking: ask
question word: why; how; whether; if; what; when; where; which; who; about; after
asking for the reason: why; on what grounds; what for
question word at once: who; which; after
wish word: to; for; that; not
naming: call
liable: face; risk
match verb: beat; defeat; lose; win; draw; edge; trounce; thrash; overcome
inside a work: in
by a rule: under; according to
copula: be
done by the next verb: be; let; force; compel; make; manage
letting: let
infinitive mark: to
content conjunction: that
spoken of: about; of; on; over; regarding; concerning
according to: according to
together with: together with; along with; alongside; as well as
behind a particle: to; of
talking over: discuss; debate; negotiate
instructing: instruct; order; command; direct; tell; task; authorise; authorize
own: his; her; their; my; our
content preposition: of; on
opening of a time: since; after; before; when; while; as
when: when; while; as
after: after; following
before: before
since: since
at once: hours; minutes; moments; seconds; shortly; soon; immediately; just; right; straight
meanwhile: meanwhile; separately; elsewhere
and: and
part of: of
one new: a; an; another
under a sentence: serve; jail; imprison; imprisonment; incarceration; jailing
sitting out: spend; hold; lock; keep
losing a place: expel; exclude; exmatriculate; dismiss
serving: serve
being held: be; remain; stay; sit; languish; stand
reminding: earlier; previously; recall; remember; background; context
recalling: earlier; previously; formerly; originally; initially; then
digest headline: week; digest; review; monitor; memo; letter; roundup; chronicle; timeline; briefing
where: where
counting noun: number; toll; total; count; tally
range from: between; from
range to: to; and
handing a term: give; hand; get; receive; award; sentence; jail; imprison; draw; serve
asked for: prisoner*; detainee*; inmate*; convict*; hostage*; captive*; political*; people*; person*; men*; women*; activist*; journalist*; citizen*

# Sport: who meets, beats or signs whom there. Words that politics knows too (round, campaign, championship) are none of it.
no public matter: semi-final; semifinal; quarter-final; quarterfinal; playoff; play-off; premier league; champions league; europa league; winger; midfielder; goalkeeper; full-back; centre-forward; half-time; penalty shoot-out; shoot-out win; hat-trick; tie-break; set point; match point; gold medal; silver medal; bronze medal; season opener; transfer window; starting line-up; two-year deal; three-year deal; one-year deal; knockout stage; group stage; power play; face-off; friendly match; derby
# Relatives, whom people thank, support and propose to in private; and those who serve, marry or are courted, whoever says it.
own people: husband; wife; son; daughter; mother; father; mum; dad; brother; sister; parent; grandmother; grandfather; grandson; granddaughter; grandchild; family; neighbour; neighbor; aunt; uncle; cousin; girlfriend; boyfriend; fiance; fiancee
private person: cook; waiter; waitress; chef; hairdresser; barber; bride; groom; newlywed; girlfriend; boyfriend; bartender; nanny; tailor; florist; gardener; babysitter
# Works in which what is told did not happen.
fiction: first act; second act; third act; final act; last act; opening scene; last scene; final scene; finale; epilogue; prologue; last chapter; first chapter; novel; play; opera; ballet; musical; fairy tale; comedy; thriller; crime series; series; sitcom; poem; fable; fantasy; short story; detective story; whodunit; cartoon; libretto
# Nouns for what an office is there for: "the commission's task is to investigate".
office: task; job; duty; role; function; remit; purpose; mission; mandate; responsibility; aim; goal; brief
# Texts that say what holds for everyone.
rule of law: constitution; charter; statute; code; rule; regulation; law; by-law; convention; treaty
# What people ask for, praise, refuse and promise in daily life, in sport and art.
# Food and drink.
daily life: soup; porridge; potato; tomato; cucumber; carrot; cabbage; onion; apple; pear; plum; cherry; berry; strawberry; cranberry; mushroom; recipe; dish; dessert; pudding; cake; pie; pancake; dumpling; bun; biscuit; cookie; sweet; chocolate; ice cream; honey; jam; cheese; sausage; ham; salad; sandwich; pizza; pasta; sauce; salt; pepper; spice; coffee; tea; kvass; beer; wine; juice; lemonade; cocktail drink; glass of water; glass of milk; glass of wine; cup of tea; cup of coffee; bottle of water; breakfast; lunch; dinner; supper; snack; meal; menu; second helping; helping; taste; flavour; flavor; diet; vitamin; barbecue; picnic; buffet; restaurant bill; cuisine
# House and home.
daily life: garden; lawn; hedge; shed; greenhouse; sofa; armchair; curtain; wallpaper; wall paint; paintwork; lamp; candle; mirror; vase; cup; spoon; fork; kettle; pot; pan; oven; stove; fridge; washing machine; dishwasher; vacuum cleaner; kitchen; bathroom; balcony; doorbell; blanket; pillow; towel; laundry; toy; doll; teddy bear; pram; landscape; seating plan; parking space; =heating; =volume; cleanliness; tidiness; comfort
# Clothes.
daily life: dress; wedding dress; skirt; trousers; shirt; coat; hat; scarf; shoe; boot; sock; glove; jacket; fur coat; school uniform; jewellery; necklace; earring; ribbon; perfume; make-up; lipstick; hairstyle; haircut; embroidery; fashion
# Plants, animals and what is hunted or gathered.
daily life: harvest; crop; seedling; apple tree; rose; tulip; lily; orchid; mushroom picking; berry picking; angling; fishing ban; fire ban; hunting season; bull; boar; bear; bear cub; deer; herd of cows; spider; moth; beetle; swan; crane chick; dog; cat; kitten; puppy; cow; calf; horse; pony; goat; sheep; hen; duck; goose; rabbit; hamster; parrot; stork; bison; elk; lynx; wolf; hedgehog; bee; pet
# Sport.
daily life: ball; striker's goal; last fence; lap; goal kick; penalty kick; half-time; semi-final; semifinal; quarter-final; quarterfinal; puck; backhand; forehand; handball; offside; corner kick; free kick; dribble; hat-trick; season ticket; jersey; racket; ski; skate; training session; fitness; yoga; relegation; opening goal; second half; first half; away game; home game; pole position; chess; game of chess
# Stage, screen and books.
daily life: plot of the film; soundtrack; camera work; camerawork; choreography; costume; stage set; melody; lyrics; chorus; rhyme; novel; poem; fairy tale; painting; sculpture; fresco; encore; autograph; selfie; applause; guest role; lead role; leading role; genre; =acting; photo album; Juliet; Hamlet
# Feasts and family.
daily life: wedding; engagement party; anniversary party; honeymoon; christening; nameday; name day; birthday cake; hobby; holiday; weekend; souvenir; postcard; gift shop; joke; dance; nap; good luck; kiss; romance; happiness; patience; hospitality; temptation
# Health, school, road and weather.
daily life: cough; headache; stomach ache; pregnancy; soft hands; homework; exam; semester; thesis; dissertation; ticket; directions; speed limit; red light; traffic light; second-hand car; mileage; rain; snow; frost; fog
# Words by which what private people say to each other is a public matter.
# Courts and the law.
public matter: court; trial; retrial; hearing; verdict; sentence; ruling; appeal; charge; charged; accusation; allegation; case; criminal; crime; suspect; suspected; convicted; condemned; probe; inquiry; investigation; inspection; prosecution; prosecutor; judge; lawyer; justice; process; proceeding; clemency; pardon; amnesty; parole; bail; penal; punishment; punish; punished; fine; rights; right; law; legal; illegal; unlawful; violation; =closed door
# Prison and arrest.
public matter: prisoner; inmate; prison; jail; jailed; colony; penal colony; cell; custody; detention; detain; detainee; arrest; imprison; imprisonment; imprisoned; handcuffs; hostage; release; freed; raid; search
# Crime and corruption.
public matter: fraud; embezzlement; theft; steal; murder; assault; harassment; scandal; corruption; bribe; abuse; smuggling; contraband; bandit
# Force and repression.
public matter: riot police; police; officer; guard; KGB; truncheon; beating; beaten; torture; violence; repression; repressive; crackdown; terrorism; terrorist; extremism; extremist; espionage; spy; treason; genocide; stalin
# State and government.
public matter: state; government; regime; authority; parliament; ministry; minister; president; commission; committee; council; federation; olympic committee; oblast; kremlin; decree; bill; reform; policy; politics; political; mandate; =loyal; loyalty; ideology; ideological; anthem; flag; portrait; monument; memorial; honour
# Votes, freedoms and opposition.
public matter: election; vote; ballot; referendum; poll; democracy; freedom; opposition; activist; dissident; legitimacy; recognition; conscience; racism; discrimination; minority; solidarity; boycott; petition; signature; open letter; statement; apology; criticism
# Protest.
public matter: protest; rally; march; demonstration; picket; strike; strikers; procession; provocation; provocateur; pressure
# Press and censorship.
public matter: press; journalist; broadcast; television; channel; propaganda; state media; state tv; publication; censorship; blacklist; block; blocked; textbook; source code
# Diplomacy.
public matter: talks; negotiation; discussion; conversation; dialogue; meeting; summit; session; delegation; delegate; mission; mechanism; treaty; agreement; accord; memorandum; protocol; roadmap; convention; pact; resolution; alliance; integration; monitoring; offer; proposal; invitation; answer; question; outcome; result; european; western; west
# Demands and threats.
public matter: demand; request; threat; ultimatum; consequence; sanction; embargo; ban; banned
# War and army.
public matter: war; peace; army; troop; soldier; conscript; draft; reservist; veteran; mobilisation; mobilization; exercise; deploy; deployment; weapon; warhead; missile; bomb; nuclear; drone; balloon; airspace; aggression; occupation; annexation; sovereignty; independence
# Borders and flight.
public matter: border; crossing; asylum; visa; refuge; refugee; migrant; camp; exile; emigre; deport; expel; expelled; expulsion; exclusion; evacuation; evacuate; eviction; demolition
# Permits.
public matter: licence; license; registration; accreditation; permit; permission; closure
# Work and dismissal.
public matter: union; employer; worker; wage; pay; pension; dismiss; dismissed; dismissal; sack; sacked; fired; resign; resignation; reinstate; reinstatement; rector; dean
# Money and trade.
public matter: money; aid; loan; credit; funding; tranche; tax; duty; tariff; price rise; compensation; compensate; export; import; trade; turnover; gas; oil; potash; pipeline; reactor; nationalise; nationalisation
# Church and charity.
public matter: faithful; believer; parish; church; bishop; priest; repent; pray; charity; humanitarian
# Health and harm.
public matter: medical; medicine; hospital; ventilator; protective gear; vaccine; vaccination; pandemic; epidemic; quarantine; lockdown; curfew; radiation; disaster; victim; killed; death; dead; body; drown

# Things that acts of force, restriction and protest are done with, to or from.
[classes]
bodypart: lip; neck; throat; forehead; temple; belly; stomach; groin; thigh; shin; scalp; breastbone; tailbone; spleen; rib; arm; leg; nose; jaw; finger; tooth; teeth; skull; arms; legs; hand; wrist; collarbone; spine; vertebra; eardrum; eye; shoulder; knee; cheekbone; hip; kidney; foot; toe; skull bone; eye socket; ear; face; head; back; ankle; elbow; thumb; pelvis
bulletthing: bullet; shot; gunfire; round; gunshot; sniper
projectile: stone; rock; bottle; brick; branch; stick; molotov; petrol bomb; firebomb; cocktail; log; cobblestone; firework; firecracker; paint; egg; burning branch; piece of wood; debris; spear
crowdthing: crowd; camp; tent camp; tent city; tent; column; demonstration; rally; gathering; march; picket; sit-in; encampment; vigil; procession; blockade; barricade; cordon; human chain
appealthing: appeal; cassation appeal; complaint
hearing: hearing; court hearing; appeal hearing; trial; retrial; proceeding; process; appeal; cassation; inquest; tribunal; court case; court proceeding; session of the court; sitting
casething: case; infection; new case; death; outbreak; patient; fatality; victim; positive; new infection
plantthing: lift; elevator; cable car; ski lift; water main; gas main; heating main; sewer; water pipe; gas pipe; steam pipe; heating pipe; power unit; reactor; unit; turbine; pipeline; pipe; boiler; roof; ceiling; bridge; crane; wall; balcony; shaft; scaffolding; dam; pylon; power line; transformer; substation; ferris wheel; chairlift; carousel; gas cylinder; storage tank; chimney; facade; grandstand; stand
airportthing: airport; runway; airfield; flight; landing; take-off; takeoff; departure; arrival
custodycar: van; minibus; bus; car; vehicle; lorry; truck; wagon; jeep; taxi; coach; avtozak
custodyhouse: station; police station; jail; prison; custody; detention; remand; cell; colony; akrestsina; okrestina; valadarka; department; centre; center; headquarters; kgb; court; zhodzina; barracks; lock-up; lockup; isolator
penalty: sentence; term; verdict; conviction; prison term; jail term; prison sentence; jail sentence; punishment; ruling
fine: fine; penalty; sum; compensation; damages; ruble; unit; base unit; basic unit; costs; ransom
fencething: fence; barrier; barbed wire; wire; gate; wall; cordon; barricade
bombthing: bomb; device; explosive device; drone; grenade; explosion; blast; car bomb; parcel bomb; explosive; landmine; charge
attemptthing: attempt; illegal crossing; crossing; border crossing; ^attempt to cross; crossing attempt; illegal attempt
flyingthing: mi-24*; mi-8*; mi-17*; su-24*; su-25*; su-27*; su-30*; su-34*; su-35*; mig-29*; mig-31*; il-76*; an-26*; tu-95*; tu-160*; tu-22*; shahed*; geran*; orlan*; drone; balloon; helicopter; jet; fighter; aircraft; plane; light aircraft; UAV; missile; chopper; airship; glider; warplane; bomber; fighter jet; unmanned aircraft; unmanned aerial vehicle; shahed; gerbera; decoy; kamikaze drone; military helicopter; weather balloon; smuggler balloon; fixed-wing drone; quadcopter
policething: interior troops; internal troops; soldier of the interior troops; ^soldier of the interior troops; police; riot police; police van; police vehicle; police bus; police truck; police car; van; minibus; water cannon; armoured vehicle; armored vehicle; armoured car; paddy wagon; omon; security force; special force; riot squad; patrol; policeman; officer; interior troop; police cordon; cordon; prison van; avtozak; plainclothes man; plainclothes officer; soldier; force; internal troop; interior ministry troop
militiathing: militia; regiment; battalion; volunteer; mercenary; fighter; people 's militia; territorial defence; territorial force; self-defence unit; squad; unit; volunteer unit; volunteer battalion; paramilitary; legion; kalinouski regiment; kastus kalinouski regiment
demothing: protest; rally; demonstration; march; picket; sit-in; sit-ins; vigil; procession; protest rally; protest march; flash mob; flashmob; solidarity chain; human chain; solidarity rally; street protest; gathering; similar gathering; solidarity action; strike; walkout; women march; silent protest; candlelight vigil; mass protest; anti-war protest; opposition rally; student protest; motorcade; car rally
zonething: zone; no-go zone; no-go strip; buffer zone; exclusion zone; strip; border zone; border strip; restricted zone; security zone
tally: number; tally; count; total; toll; figure; list
searchthing: search; raid; house search; home search; police raid
blacklistthing: terrorist list; extremist list; ^list of extremist; ^list of terrorist; ^register of extremist; ^list of terrorists; ^list of extremists; blacklist; register
withheld: meeting; family visit; call; phone calls; telephone call; date; surgery; operation; dental care; glasses; warm clothes; blanket; insulin; medicine; medication; treatment; medical treatment; medical care; doctor; lawyer; letter; parcel; visit; food; water; phone call; sleep; mattress; bedding; ^contact with; news; bible; walk; correspondence; food parcel; access; care
cyberthing: cyberattack; cyber-attack; cyber attack; hack; ddos attack; hacker attack; hacking attack; malware; ransomware; ransomware attack
assetthing: flat; apartment; house; home; property; account; bank account; car; savings; asset; estate; building; land; plot; pension; share; factory; dacha
cultureevent: exhibition; musical; opera; ballet; recital; book fair; biennale; retrospective; staging; concert; show; play; performance; film; screening; festival; lecture; reading; tour; premiere; book launch; presentation; gig; production; display
hackerthing: hacker; hacktivist; partisan; cyber-partisan; cyberpartisan; hacking group; hacker group; hacker collective; hacking collective; belarusian cyber-partisans; cyber partisans; =partisans
strikething: strike; walkout; stoppage; work stoppage; general strike; wildcat strike; national strike; industrial action
listingthing: listing; visa ban; entry ban; visa blacklist; flight ban; package of measure; measure; designation; sanction; new sanction; fresh sanction; round of sanction; sanctions package; package; restrictive measure; blacklist; travel ban; asset freeze; sanctions list; latest round; new listing; penalty
emergencyrule: state of emergency; martial law; emergency rule; curfew; emergency
accessthing: access; internet access; connection; internet; connectivity; mobile internet; broadband; page; site; website; portal
spokenthrough: summit; conference; congress; forum; synod; plenum; expert; specialist; team; mission; delegation; panel; monitoring mission; observation mission; working party; task force
ownpeople: supporter; follower; compatriot; countryman; citizen; fellow citizen; voter; resident; sympathiser; sympathizer; backer; parishioner; believer; subscriber
visitorsthing: delegation; team; mission; inspector; observer; red cross; icrc; rapporteur; monitor; ombudsman; lawyer; diplomat; consul; journalist; envoy; medic; doctor; relative; priest
bansthing: sanction; embargo; ban; travel ban; flight ban; import ban; export ban; airspace closure; airspace ban; entry ban; asset freeze; curb; trade curb; restrictive measure; ^package of sanction; ^package of eu sanction; ^package of measure; ^package of restrictive; ^round of sanction; ^round of eu sanction; sanctions package; eu package; ^tranche of sanction; export control; visa ban; visa restriction
trucething: truce; ceasefire; cease-fire; armistice; gun; weapon; pause; guns
batterything: battery; complex; system; missile system; launcher; missile battery; radar; air-defence system; air defence battery; s-400; s-300; iskander; missile complex
# What officers carry out of a home or an office, and may give back.
carriedoff: computer; server; hard drive; archive; furniture; file; equipment; camera; laptop; phone; mobile phone; telephone; smartphone; tablet; paper; cash; banner; flag; book; memory card; flash drive; router; hardware; document; passport; savings; belongings; instrument; microphone; painting; icon; kit; press card; diary; notebook
wrecker: saboteur; partisan; arsonist; guerrilla; cyber-partisan; railway partisan; vandal
pricething: price; tariff; fare; rent; pension; wage; salary; fee; margin; rate; benefit; cost
party: party; union; centre; center; league; club; society; congress
appealword: call; appeal; demand; plea; request; proposal; offer; suggestion; idea; overture; invitation; term; condition; ultimatum; plan
diseaseword: flu; ebola; cholera outbreak; ebola outbreak; measles outbreak; disease outbreak; malaria; plague; dengue; yellow fever; typhoid; typhus; meningitis; zika; sars; mers; outbreak; bird flu; avian flu; swine fever; african swine fever; measles; cholera; hepatitis; diphtheria; tuberculosis; salmonella; salmonellosis; anthrax; norovirus; whooping cough; coronavirus; covid; virus; epidemic; foot-and-mouth; foot-and-mouth disease; rabies; botulism; pneumonia; scabies; dysentery
crowdpeople: crowd; column; procession; throng; protester; protestor; demonstrator; marcher; rallygoer; picketer; ^column of people; ^column of protesters; ^column of demonstrators; ^crowd of people; ^river of people; ^sea of people; ^stream of people; ^line of people; ^chain of people; ^wave of people; ^column of pensioners; human river; women in white; flash mob; tent camp; human chain
convoything: convoy; column; military train; echelon; carriage; armoured column; military convoy; military column; column of vehicle; train
shiftthing: shift; morning shift; day shift; night shift; second shift; workforce; brigade of workers; crew; shop floor; workshop
patrolthing: patrol; militia patrol; police patrol; checkpoint; cordon; squad; guard; post
# What force is used with, on whom and on what (force.ts).
bombword: bomb; home-made bomb; homemade bomb; nail bomb; car bomb; parcel bomb; time bomb; bomb blast; bomb explosion; bomb attack; explosive device; home-made device; homemade device; improvised device; improvised explosive device; device; booby trap; terrorist attack; terror attack; suicide bombing; bombing
clubthing: truncheon; baton; nightstick; club; cudgel; stick; bat; baseball bat; iron bar; bar; metal bar; pipe; metal pipe; rod; metal rod; iron rod; rubber truncheon; rubber baton; shovel; spade; plank; chain; belt; crowbar; knuckleduster; rifle butt; butt; shield; fist; boot; whip; hose; stun gun; book; bottle; wrench; hammer; helmet; riot shield; pole; armature; brass knuckle
bladething: knife; kitchen knife; hunting knife; axe; hatchet; machete; blade; sword; scissors; screwdriver; pitchfork; razor; razor blade; spear; scythe; sickle; chisel; saw; cleaver
firething: mortar fire; artillery fire; shellfire; shell fire; rocket fire; missile fire; tank fire; sniper fire; machine-gun fire; shelling; bombardment; missile strike; drone strike; air strike; airstrike; rocket strike; missile attack; drone attack; rocket attack; artillery strike; kamikaze drone; artillery shell; mortar; mortar shell; mortar round; shell; shrapnel; air raid
dronething: shahed; geran; gerbera; drone; attack drone; shahed drone; kamikaze drone; strike drone; uav; loitering munition; fpv drone; missile; cruise missile; rocket; iskander; warhead
launcherthing: launcher; rocket launcher; multiple rocket launcher; missile launcher; iskander; artillery; battery; howitzer; gun; mortar; tank; bomber; warplane; helicopter; jet
railthing: relay; relay cabinet; relay box; signal cabinet; signal box; signalling cabinet; signalling; signalling equipment; signalling gear; signalling system; signal equipment; switch cabinet; control cabinet; switchgear; railway line; rail line; railway track; rail track; track; railway equipment; railway infrastructure; battery cabinet; points; transformer; locomotive; relay station; cabinet
campthing: camp; tent camp; tent city; tent; encampment; tent settlement; protest camp; tent town
balloonthing: balloon; smuggler balloon; smuggling balloon; contraband balloon; weather balloon; smugglers' balloon
custodygood: letter; parcel; visit; family visit; phone call; food parcel; correspondence; lawyer; medicine; medication; insulin; news; contact; word; medical help; warm clothing; warm clothes; bedding; postcard; newspaper
utilitything: water; electricity; power; gas; heating; telephone; phone; telephone line; phone line; light; hot water; water supply; power supply; electricity substation; substation; sewerage
passthing: road; street; avenue; motorway; highway; corridor; air corridor; lane; border post; post; turning; exit; approach; bridge; square; underpass; metro station; station; entrance; district; area; strip; territory; forest; sector; stretch; section; route; embankment; park; village; zone; ring road; river; boulevard; prospekt; checkpoint; terminal; corridor of airspace
accessword: access; entry; stay; movement; presence; visit; hunting; mushroom picking; fishing; photography
webname: youtube; instagram; facebook; twitter; tiktok; telegram; viber; whatsapp; gmail; google; messenger; vpn; vkontakte; odnoklassniki; discord; zoom; wikipedia; soundcloud
doorthing: door; gate; entrance; window; doorway; gateway; hatch
copline: line; row; rank; cordon; formation; column; group
# What people fly in, and what comes down of it.
aircraftthing: helicopter; plane; airliner; light aircraft; passenger jet; passenger plane; light plane; biplane; glider; airship; chopper; fighter jet; military helicopter; training aircraft; crop duster; aircraft; warplane; mi-8*; mi-24*; mi-2; yak-*; su-*; mig-*; an-2; an-26*; il-76*
corpsething: body; corpse; ^body of; ^bodies of; ^remains of; ^corpse of; dead body; lifeless body; skeleton; drowned body
blowthing: blow; kick; punch; baton; truncheon; ^hail of blow; ^blows of truncheon; ^blow from; fist
shipthing: tanker; ship; vessel; freighter; cargo ship; bulk carrier; oil tanker; barge
memorialthing: memorial; monument; cross; crosses; grave; gravestone; tombstone; cemetery; mural; plaque; memorial plaque; statue; bust; war grave; shrine; makeshift memorial
motionthing: motion; no-confidence motion; ^motion of no confidence; ^vote of no confidence; no-confidence vote; amendment; resolution; draft resolution; bill; proposal
debristhing: debris; wreckage; fragment; piece of ^debris; parts of ^drone; shrapnel; ^debris of; ^wreckage of; ^fragment of; ^fragments of
chargesheet: charge sheet; indictment; bill of indictment; statement of charges
migrantcrowd: caravan; ^caravan of migrants; ^column of migrants; ^crowd of migrants; ^group of migrants; ^groups of migrants; ^hundreds of migrants; ^crowd of refugees
fugitivething: fugitive; escapee; runaway; escaped convict; escaped prisoner; fugitive convict; escaped inmate
# What armies aim at.
wartarget: army base; military base; border post; frontier post; outpost; stronghold; depot; oil depot; fuel depot; ammunition depot; arms depot; ammunition dump; oil refinery; refinery; oil terminal; oil storage; tank farm; airfield; airbase; air base; military airfield; naval base; radar; radar station; substation; power station; power plant; thermal power plant; hydroelectric dam; energy infrastructure; ^energy facility; power grid; energy grid; bus stop; apartment block; apartment building; block of flats; residential building; residential block; high-rise; maternity hospital; railway junction; rail junction; command post; headquarters of the fleet; shipyard; warship; barracks; pumping station; grain terminal; granary; grain silo; port infrastructure; gas storage; shopping centre; market hall; railway bridge
waterthing: river; lake; stream; dam; reservoir; sea; floodwater; flood water; pripyat; prypiat; sozh; dnieper; dniapro; dvina; daugava; nemunas; neman; bug; berezina; biarezina; svislach; svisloch; meltwater; mudslide; tide; wave
crossthing: cross; monument; plaque; memorial plaque; gravestone; tombstone; grave; cemetery; mural; shrine; obelisk; statue; bust; signpost; road sign; makeshift memorial; memorial stone; commemorative plaque; memorial sign; white-red-white flag; graffiti; stele; chapel
wildfirething: peat; peat bog; peatland; reed; peat fire; forest fire; grass fire; wildfire; bushfire; peat blaze; forest blaze; peat bog fire
`;
