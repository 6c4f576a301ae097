/** Verbs of news that the tagger does not know, or takes for adjectives and nouns: "were apprehended", "seen beating the men", "to ground them". */
export const ACTS: ReadonlySet<string> = new Set(
  `abduct admonish alienate apprehend arm arrest assign audit authorise axe back ban bar barricade bash baton batter beat berate beseech besiege bill
   blacklist blindfold blockade block bludgeon bomb boo boot brand break bruise bug bundle burn bus bust butcher cane capsize cart censor certify
   chain chase check chide choke chop classify clear close club collar command commandeer concuss confine conquer contract convene converge copy
   cordon corner credit criminalise cripple crowdfund crush cuff damage deface demobilise deprecate deregister detect detain detonate
   devastate disable disband dislocate disqualify disregard douse down downgrade downsize draft drag drench drill drown drug dump electrocute empower empty
   encircle enlarge enlist enrol enroll erect evict exile expropriate extradite fault fence field fine finger fire flog foil force formalise
   fracture freeze frisk fumigate fund gag garrison gas gash gouge graze grill grip grope ground gun gut hack handcuff harass hassle haul hear
   heckle herd hijack hit hood hose hospitalise hound house humiliate hunt hurl hurry hustle impound index infect infiltrate injure inscribe
   interdict intern intrude jail jam jeer kettle kick kidnap knife knock lambast land lash lengthen liberate lift liken list load loan lob lodge
   log loosen loot mace manhandle march maul mete mine mistreat mob mobilise mock modernise mug muzzle nab narrow nationalise net nick oust
   outlaw padlock paint paralyse paralyze pardon park parade pelt penalise pepper pepper-spray picket pierce pillage pillory pin pistol-whip plant
   plow plough pluck plunder poison position pounce prod proscribe prolong pronounce publish pummel punch punish purge push quarantine quell
   quiz raid rain raise ram ransack rap rape re-arrest read rearrest recapture reclassify recruit redraw refloat reinforce remand repatriate
   reposition repulse requisition resettle reshuffle restrain restructure reveal rifle ring rob round rough sabotage sack sanction scald scale
   scatter scold scoop scrap scream seal search seize sentence sever sew shackle shame shave shell shelter shove shutter sight silence
   slap slash smother smuggle snatch sneak snuff soak soften spear spike spill spirit spray squeeze stab staff stage starve stiffen stone
   stonewall storm strafe strand strangle strap strip stun subpoena suffocate summon surround suspend swamp swat swoop tail tackle tap tase taser
   taunt teargas tear-gas tether throttle thrash threaten thump topple torch torment torture tow track train trample transfer transport trap
   truncheon tug uncover unseal unveil upbraid usher vaccinate vandalise wade ward warn waterboard waylay weld whip whisk wipe wire wiretap
   withhold wound yank rage mediate reconstruct ransom stuff subordinate mitigate
   dine slate avenge tape readmit reappoint abort absolve accredit annihilate asphyxiate augment behead belittle contest deafen decapitate dispossess disinvite
   dazzle detach extinguish forfeit formalize fortify harmonise harmonize invalidate maim neutralise neutralize obliterate ostracise ostracize pollute
   pressure pulverise pulverize redenominate repress rescue reform scorch scorn scour separate shadow shred simulate stifle submerge unbolt unify
   whitewash redraft reroute resupply rebase outpoll allot rearrest unblock profess`.split(/\s+/u),
);

/** Of these the "-ed" form after "be" tells a state more often than an act: "the roads were crowded". */
export const STATES: ReadonlySet<string> = new Set(
  "armed crowded relaxed limited retired concentrated pressured shamed trained contracted".split(" "),
);
