/** Which English nouns that no list holds are of people, by how they end. */

/** Endings of English nouns for those who do something. */
const DOER = /(?:[^aeiou]er|or|ist|ian|eur|eer|man|woman|men|women|smith|wright|keeper)s?$/u;
/** Things with such endings that are held or hit, too. */
const THING =
  /^(?:trailer|tanker|container|lorry|freighter|fighter|bomber|chopper|cutter|trawler|cruiser|border|letter|paper|order|number|matter|poster|banner|tracker|tractor|motor|door|floor|mirror|corridor|sector|reactor|transformer|transponder|printer|router|server|computer|laptop|copter|helicopter|quadcopter|bumper|locker|folder|sticker|summer|winter|chapter|quarter|shoulder|finger|mister|error|terror|horror|favor|labor|harbor|minor|major|prior|other|another|whether|dinner|supper|water|power|tower|river|wrist|fist|list|mist|twist)s?$/u;

/** Whether a noun is of someone who does something: "potter", "bell-ringer"; not of a thing with such an ending, "trailer". */
export const isDoer = (noun: string): boolean => DOER.test(noun) && !THING.test(noun);
