/** Who fills the slots of a candidate: the phrases of its frame, those told beside a group, owners of a thing, or the frame's own word. */
import type { NounPhrase } from "../../language/index.ts";
import { entityById } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { SYMMETRIC_TYPES } from "../ontology.ts";
import { type Cast, countryOf, fromMention } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { Filler } from "../triggers/fillers.ts";
import { appointees } from "./appointees.ts";
import {
  asksForThem,
  befallsSomeone,
  boundToAct,
  concernedBy,
  isOfWhatIsAsked,
  isOfWhatIsPraised,
  isToBefall,
} from "./slot-asked.ts";
import { neighbourOf, ownCabinet, ownCitizens, peopleAsState } from "./slot-citizens.ts";
import { companyOf, namedBeside, othersAlike, withoutCounted } from "./slot-company.ts";
import { distinct, isPerson, isSame, participantOf, type SlotContext } from "./slot-context.ts";
import { armed, forcesOf, moving } from "./slot-forces.ts";
import { ofOtherState, recallingStates, sendingStates, stateOf } from "./slot-missions.ts";
import { asPolice, thoseWhoTry } from "./slot-staff.ts";
import { givenTerm } from "./slot-terms.ts";
import { isSaidOf, nameBehind } from "./slot-titles.ts";
import { unlistedPeople } from "./unlisted-people.ts";

/** Between a title and its name stands at most what the office is of, in characters. */
const TITLE = 30;
/** A purpose or content clause stands at most so far after its verb. */
const CONTENT = 60;

/** Types whose content says whom it would be done to. */
const OF_WHAT_FOLLOWS = new Set(["AGREE", "REJECT", "THREATEN"]);
/** Types whose forces are soldiers. */
const EXERCISING = new Set(["MOBILIZE", "COOPERATE"]);
/** Types that befall those who are with someone, too. */
const WITH_COMPANY = new Set(["COERCE", "RETREAT"]);

/** Townspeople, pensioners or someone unlisted who take to the streets against their state, or refuse food, are its opposition. */
const protester = (one: Participant, mode: string | null): Participant =>
  mode === "strike" && one.entityId === null && one.sector === "BUS" && /^\p{Ll}/u.test(one.name)
    ? { ...one, sector: "LAB" }
    : oppositionOf(one, mode);

const oppositionOf = (one: Participant, mode: string | null): Participant =>
  AGAINST_THE_STATE.has(mode ?? "") &&
  one.sector === "CVL" &&
  one.country === BELARUS.code &&
  one.entityId === null &&
  (/^\p{Ll}/u.test(one.name) || isPerson(one))
    ? { ...one, sector: "OPP" }
    : one;
/** Sectors whose people serve a state. */
const OF_A_STATE: ReadonlySet<string> = new Set(["GOV", "COP", "MIL", "LEG"]);
const AGAINST_THE_STATE = new Set(["demo", "riot", "hunger", "obstruct"]);

/** Types of what states do. */
const OF_STATES = new Set(["AGREE", "COOPERATE", "SANCTION", "AID", "CONCEDE"]);

/** Types of words about what someone has done. */
const JUDGING = new Set(["ACCUSE", "SUPPORT"]);

export class Slots {
  readonly actors: Participant[];
  readonly recipients: Participant[];
  /** True where named people stand beside a group that the frame knows: "15 people, among them X". */
  readonly groupImplied: boolean;
  /** Whom words that say no more than that people are meant ("two men") would name, where the frame has a word of its own for them. */
  readonly unnamed: readonly Participant[];
  readonly #context: SlotContext;

  constructor(candidate: Candidate, cast: Cast, lexicon: Lexicon, index: number) {
    this.#context = { candidate, cast, lexicon, index };
    const context = this.#context;
    const { frame } = candidate.entry;
    // "300 people" whom the police detain are known better by the frame than by the word.
    this.actors =
      frame.impliedActor !== null && this.#generic(candidate.actors) ? [] : this.#named(candidate.actors, []);
    if (this.actors.length === 0 && (frame.type === "MOBILIZE" || frame.mode === "heavy-weapons"))
      this.actors = forcesOf(context, moving(context, frame.type === "ASSAULT"));
    if (EXERCISING.has(frame.type)) this.actors = armed(context, this.actors);
    this.actors = [...asPolice(context, sendingStates(context, ofOtherState(context, this.actors)))];
    if (frame.type === "PROTEST")
      this.actors = this.actors.map((actor) => protester(this.#inhabitants(actor), frame.mode));
    const unknown = frame.impliedRecipient !== null && this.#generic(candidate.recipients);
    const asked = candidate.recipients.filter(
      ({ phrase }) =>
        !(frame.type === "REQUEST" && (isOfWhatIsAsked(context, phrase) || isToBefall(context, phrase))) &&
        !(
          (frame.type === "SUPPORT" || (frame.type === "ACCUSE" && lexicon.traits.marksCase)) &&
          isOfWhatIsPraised(context, phrase)
        ),
    );
    this.unnamed = unknown ? this.#named(asked, this.actors) : [];
    const named = unknown ? [] : this.#named(asked, [...this.actors, ...thoseWhoTry(context, candidate)]);
    const company = WITH_COMPANY.has(frame.type) ? companyOf(context) : [];
    this.recipients = this.#withoutActors(
      othersAlike(withoutCounted(context, distinct([...named, ...namedBeside(context), ...company]))),
    );
    this.recipients = [
      ...ownCitizens(context, appointees(candidate, candidate.recipients, this.recipients), this.actors),
    ];
    this.recipients = [
      ...peopleAsState(
        context,
        neighbourOf(context, ownCabinet(context, this.recipients, this.actors), this.actors),
        this.actors,
      ),
    ];
    const recalling = recallingStates(context, this.actors, this.recipients);
    if (recalling.length > 0) {
      this.actors = [...recalling];
      this.recipients = [stateOf(BELARUS.code)!];
    }
    if (frame.type === "SANCTION" && frame.mode === "withdraw") this.recipients = this.#postedTo(this.recipients);
    this.groupImplied = unknown && this.recipients.length > 0;
    if (this.recipients.length === 0) this.recipients = givenTerm(context, this.actors);
    if (this.recipients.length === 0 && !unknown) this.recipients = unlistedPeople(candidate, asked, cast, lexicon);
    if (this.recipients.length === 0 && !unknown)
      this.recipients = this.#withoutActors(ownCabinet(context, this.#owners(), this.actors));
    if (this.recipients.length === 0 && frame.type === "REQUEST")
      this.recipients = this.#withoutActors(boundToAct(context));
    if (this.recipients.length === 0 && OF_WHAT_FOLLOWS.has(frame.type))
      this.recipients = this.#withoutActors(concernedBy(context, this.actors));
    if (this.actors.length === 2 && !SYMMETRIC_TYPES.has(frame.type) && this.#mutual()) this.#part();
  }

  /** "Latvia and Belarus expelled EACH OTHER's envoys". */
  #mutual(): boolean {
    const { sentence, host } = this.#context.candidate;
    return sentence.tokens.some(
      ({ start, end }, at) =>
        start >= host.clause.start &&
        end <= host.clause.end &&
        this.#context.lexicon.cueAt("each other", sentence.tokens, at) !== null,
    );
  }

  /** Of two who do the same to each other the first is told as the doer. */
  #part(): void {
    const [first, second] = this.actors.splice(0);
    this.actors.push(first!);
    if (this.recipients.every(({ country }) => country === first!.country || country === second!.country))
      this.recipients.splice(0, this.recipients.length, second!);
  }

  /** "Belarus protests": a country that protests is those who protest there. */
  #inhabitants(actor: Participant): Participant {
    const { impliedActor } = this.#context.candidate.entry.frame;
    const word = impliedActor === null ? null : this.#context.lexicon.participantNamed(impliedActor);
    return word !== null && actor.entityId?.startsWith("country:") === true
      ? this.#context.cast.implied(word, actor.country)
      : actor;
  }

  #withoutActors(participants: readonly Participant[]): Participant[] {
    return participants.filter((one) => !this.actors.some((actor) => actor.name === one.name));
  }

  #generic(fillers: readonly Filler[]): boolean {
    return (
      fillers.length > 0 &&
      fillers.every(({ phrase }) =>
        this.#context.cast.isGeneric(phrase, this.#context.candidate.sentence, this.#context.index),
      )
    );
  }

  #named(fillers: readonly Filler[], not: readonly Participant[]): Participant[] {
    const found: Participant[] = [];
    let country: string | null = null;
    for (const [at, { phrase, path }] of fillers.entries()) {
      if (this.#isTitleOf(phrase, fillers[at + 1]?.phrase)) continue;
      if (isSaidOf(this.#context, phrase, fillers[at - 1]?.phrase, fillers[at + 1]?.phrase)) continue;
      const named = nameBehind(this.#context, phrase);
      if (named !== null) {
        if (!found.some(({ name }) => name === named.name)) found.push(named);
        continue;
      }
      const shared = country;
      const { mention } = phrase;
      // «польские пограничники и солдаты»: a force that the watchlist knows by its adjective lends it, too.
      const force =
        mention?.entity?.kind === "body" && OF_A_STATE.has(mention.entity.sector) && phrase.number === "plural";
      country = mention === null || force ? (mention?.entity?.country ?? countryOf(phrase) ?? country) : null;
      // "is due in Minsk": where, not whom.
      if (/^'(?:in|at)'/u.test(path) && phrase.mention?.place != null && phrase.mention.entity === null) continue;
      // "Went to Dubicze": a place that no list holds.
      if (/^'(?:in|at|to|near)'/u.test(path) && this.#isUnlistedPlace(phrase)) continue;
      for (const told of this.#context.cast.all(phrase, this.#context.candidate.sentence, this.#context.index, not)) {
        const one = this.#asState(this.#ofSameState(phrase, told, shared), phrase, path);
        if (!found.some((other) => isSame(other, one))) found.push(one);
      }
    }
    return found;
  }

  /** True for a name of one word that neither a list nor the text before knows, where someone may go. */
  #isUnlistedPlace({ mention, from, to, head }: NounPhrase): boolean {
    const { frame } = this.#context.candidate.entry;
    const { sentence } = this.#context.candidate;
    if (frame.type !== "CONSULT" || mention !== null || to !== from + 1 || sentence.tokens[head]!.pos !== "proper")
      return false;
    const one = this.#context.cast.known(sentence.phrases.find((phrase) => phrase.head === head)!);
    return one !== null && one.entityId === null && /^\p{Lu}\S*$/u.test(one.name);
  }

  /** "THE LITHUANIANS have offered me a visa": a people that deals as a state does is its state. */
  #asState(one: Participant, { quantity, from, to, number }: NounPhrase, path: string): Participant {
    const { candidate, lexicon } = this.#context;
    if (one.entityId?.startsWith("people:") !== true || quantity !== null) return one;
    const { type } = candidate.entry.frame;
    // "Białorusini wydalili trzech dyplomatów"; but Belarusians who demand or praise are not those in power.
    if (one.country === BELARUS.code ? type !== "SANCTION" || path !== "subject" : !OF_STATES.has(type)) return one;
    const state = entityById(`country:${one.country}`);
    const alone = lexicon.traits.freeWordOrder && from + 1 === to && number !== "singular";
    return state === null || !(alone || lexicon.lists("the whole people", candidate.sentence.tokens[from]!.lower))
      ? one
      : { name: state.name, country: state.country, sector: state.sector, entityId: state.id };
  }

  /** "The LITHUANIAN foreign minister and the minister of the interior": the country told with the first holds for those joined to it. */
  #ofSameState(phrase: NounPhrase, told: Participant, shared: string | null): Participant {
    if (shared === null || shared === told.country || phrase.mention !== null || countryOf(phrase) !== null)
      return told;
    if (phrase.pronoun !== null || phrase.apposition !== null || !OF_A_STATE.has(told.sector)) return told;
    const word = this.#context.lexicon.participant(this.#context.candidate.sentence.tokens, phrase.head)?.value;
    return word?.national && word.kind === "person" ? this.#context.cast.implied(word, shared) : told;
  }

  /** "The President of Belarus, Aleksandr Lukashenko, and …": a title before a name is no one else. */
  #isTitleOf(phrase: NounPhrase, next: NounPhrase | undefined): boolean {
    const { tokens } = this.#context.candidate.sentence;
    if (next === undefined || tokens[next.from - 1]?.text !== "," || next.start - phrase.end > TITLE) return false;
    const [title, name] = [participantOf(this.#context, phrase), participantOf(this.#context, next)];
    return (
      title !== null &&
      name !== null &&
      !isPerson(title) &&
      isPerson(name) &&
      phrase.number !== "plural" &&
      title.sector === name.sector &&
      title.country === name.country &&
      (title.entityId?.startsWith("office:") ??
        this.#context.lexicon.participant(tokens, phrase.head)?.value.kind === "person")
    );
  }

  /** A state that calls its own envoys home does it to the state where they serve: "its ambassadors IN WARSAW AND VILNIUS". */
  #postedTo(participants: readonly Participant[]): Participant[] {
    const [actor] = this.actors;
    const others = participants.filter(
      ({ country, sector }) => sector !== "GOV" || (actor !== undefined && country !== actor.country),
    );
    if (others.length > 0 && !others.every(({ sector, entityId }) => sector === "CVL" && entityId === null))
      return others;
    const posts = this.#context.candidate.recipients.flatMap(({ phrase }) =>
      phrase.complements.flatMap(({ phrases }) =>
        phrases.flatMap((post) => (post.mention === null ? [] : (fromMention(post.mention) ?? []))),
      ),
    );
    return distinct(posts.filter(({ country }) => country !== actor?.country));
  }

  /** Owners of a thing that is the target: whose flat was searched, whose proposal was turned down; whom a protest is against. */
  #owners(): Participant[] {
    const { recipients, sentence, host, entry } = this.#context.candidate;
    for (const { phrase } of recipients) {
      if (entry.frame.type === "REQUEST" && asksForThem(this.#context, phrase)) continue;
      // "The trial of X opened" is no word on the trial.
      const judged = JUDGING.has(entry.frame.type) && entry.frame.mode !== "investigate";
      if (judged && befallsSomeone(this.#context, phrase)) continue;
      const owner = this.#context.cast.ownerOf(phrase, sentence, this.#context.index);
      // "THEIR trial began".
      const several =
        phrase.possessor?.pronoun?.number === "plural"
          ? this.#context.cast.all(phrase.possessor, sentence, this.#context.index)
          : [];
      if (several.length > 1) return [...several];
      if (owner !== null) return [owner];
    }
    if (entry.frame.type !== "PROTEST") return [];
    for (const other of sentence.predications) {
      if (other.clause.start < host.clause.start || other === host || other.clause.start - host.clause.end > CONTENT)
        continue;
      for (const phrase of other.arguments.flatMap((argument) => argument.phrases)) {
        const participant = participantOf(this.#context, phrase);
        if (participant?.sector === "GOV" && participant.entityId?.startsWith("person:")) return [participant];
      }
    }
    return [];
  }
}
