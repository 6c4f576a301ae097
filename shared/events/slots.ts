/** Who fills the slots of a candidate: the phrases of its frame, those told beside a group, owners of a thing, or the frame's own word. */
import type { NounPhrase } from "../language/index.ts";
import { appointees } from "./appointees.ts";
import type { Candidate, Filler } from "./candidates.ts";
import type { Participant } from "./event.ts";
import { BELARUS } from "./home.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { type Cast, countryOf, fromMention } from "./participants/index.ts";
import { unlistedPeople } from "./unlisted-people.ts";

/** Names told beside a group stand at most so far after it, in characters. */
const BESIDE = 160;
/** Between a title and its name stands at most what the office is of, in characters. */
const TITLE = 30;
/** A purpose or content clause stands at most so far after its verb. */
const CONTENT = 60;

/** Types whose content says whom it would be done to. */
const OF_WHAT_FOLLOWS = new Set(["AGREE", "REJECT", "THREATEN"]);
/** Types whose forces are soldiers. */
const EXERCISING = new Set(["MOBILIZE", "COOPERATE"]);
/** "Russian AND BELARUSIAN FORCES": so many words on at most. */
const FORCES_BEHIND = 4;
const NO_ARMY = new Set(["security", "police", "border", "interior", "internal", "law", "special"]);
/** Types that befall those who are with someone, too. */
const WITH_COMPANY = new Set(["COERCE", "RETREAT"]);
/** Classes of things that are asked for someone and of another. */
const NOT_OF_THEM = new Set(["release", "violence"]);
const OF_WHAT_IS_ASKED = new Set(["of", "on", "for", "against", "von", "gegen"]);
/** Prepositions before whom an act is meant for. */
const CONCERNING = new Set([
  "with",
  "against",
  "to",
  "for",
  "on",
  "с",
  "со",
  "против",
  "з",
  "са",
  "супраць",
  "к",
  "да",
]);

const isPerson = ({ name, entityId }: Participant): boolean =>
  entityId === null ? /^\p{Lu}\S+(?: \p{Lu}\S*)+$/u.test(name) : entityId.startsWith("person:");

/** Townspeople, pensioners or someone unlisted who take to the streets against their state, or refuse food, are its opposition. */
const protester = (one: Participant, mode: string | null): Participant =>
  AGAINST_THE_STATE.has(mode ?? "") &&
  one.sector === "CVL" &&
  one.country === BELARUS.code &&
  one.entityId === null &&
  (/^\p{Ll}/u.test(one.name) || isPerson(one))
    ? { ...one, sector: "OPP" }
    : one;
const AGAINST_THE_STATE = new Set(["demo", "riot", "hunger", "obstruct"]);

const distinct = (participants: readonly Participant[]): Participant[] =>
  participants.filter(
    (one, at) => participants.findIndex(({ name, country }) => name === one.name && country === one.country) === at,
  );

export class Slots {
  readonly actors: Participant[];
  readonly recipients: Participant[];
  /** True where named people stand beside a group that the frame knows: "15 people, among them X". */
  readonly groupImplied: boolean;
  readonly #candidate: Candidate;
  readonly #cast: Cast;
  readonly #lexicon: Lexicon;
  readonly #index: number;

  constructor(candidate: Candidate, cast: Cast, lexicon: Lexicon, index: number) {
    this.#candidate = candidate;
    this.#cast = cast;
    this.#lexicon = lexicon;
    this.#index = index;
    const { frame } = candidate.entry;
    // "300 people" whom the police detain are known better by the frame than by the word.
    this.actors =
      frame.impliedActor !== null && this.#generic(candidate.actors) ? [] : this.#named(candidate.actors, []);
    if (this.actors.length === 0 && (frame.type === "MOBILIZE" || frame.mode === "heavy-weapons"))
      this.actors = this.#forcesOf(this.#moving(frame.type === "ASSAULT"));
    if (EXERCISING.has(frame.type)) this.actors = this.#armed(this.actors);
    if (frame.type === "PROTEST")
      this.actors = this.actors.map((actor) => protester(this.#inhabitants(actor), frame.mode));
    const unknown = frame.impliedRecipient !== null && this.#generic(candidate.recipients);
    const asked = candidate.recipients.filter(
      ({ phrase }) => frame.type !== "REQUEST" || !this.#isOfWhatIsAsked(phrase),
    );
    const named = unknown ? [] : this.#named(asked, this.actors);
    const company = WITH_COMPANY.has(frame.type) ? this.#company() : [];
    this.recipients = this.#withoutActors(
      this.#othersAlike(this.#withoutCounted(distinct([...named, ...this.#besideGroup(), ...company]))),
    );
    this.recipients = [...appointees(candidate, candidate.recipients, this.recipients)];
    if (frame.type === "SANCTION" && frame.mode === "withdraw") this.recipients = this.#postedTo(this.recipients);
    this.groupImplied = unknown && this.recipients.length > 0;
    if (this.recipients.length === 0 && !unknown) this.recipients = unlistedPeople(candidate, cast, lexicon);
    if (this.recipients.length === 0 && !unknown) this.recipients = this.#withoutActors(this.#owners());
    if (this.recipients.length === 0 && frame.type === "REQUEST") this.recipients = this.#withoutActors(this.#bound());
    if (this.recipients.length === 0 && OF_WHAT_FOLLOWS.has(frame.type))
      this.recipients = this.#withoutActors(this.#concerned());
  }

  /** A release or a crackdown: whose it is, is asked of whoever holds or strikes them, and not of them. */
  #asksFor(phrase: NounPhrase): boolean {
    return this.#lexicon.classesAt(this.#candidate.sentence.tokens, phrase.head).some((name) => NOT_OF_THEM.has(name));
  }

  /** "Calls for the release OF THE EDITORS", "demands an end to the crackdown ON THE PRESS". */
  #isOfWhatIsAsked(phrase: NounPhrase): boolean {
    return this.#candidate.sentence.phrases.some(
      (other) =>
        other !== phrase &&
        (other.possessor === phrase ||
          other.complements.some(
            ({ preposition, phrases }) => OF_WHAT_IS_ASKED.has(preposition ?? "") && phrases.includes(phrase),
          )) &&
        this.#asksFor(other),
    );
  }

  /** "Says MINSK must free her", "demands that THE COURT let him go": whoever is to do what is asked. */
  #bound(): Participant[] {
    const { sentence, predication } = this.#candidate;
    const asked = sentence.predications.find(
      (other) =>
        other.governor === predication.index &&
        other.kind !== "noun" &&
        (other.subordinate === "reported" || other.subordinate === "complement") &&
        other.voice === "active",
    );
    const subject = asked?.arguments.find(({ role }) => role === "subject");
    return (subject?.phrases ?? []).flatMap((phrase) =>
      phrase.pronoun?.person === 3 || phrase.pronoun === null ? (this.#of(phrase) ?? []) : [],
    );
  }

  /** "Refused to work with THE PROFESSOR", "threatens to sue THE STATE": whom that would be done to. */
  #concerned(): Participant[] {
    const { sentence, predication, host } = this.#candidate;
    const content = sentence.predications.find(
      ({ governor, kind, voice, subordinate }) =>
        governor === predication.index && kind !== "noun" && voice === "active" && subordinate === "complement",
    );
    if (content === undefined || content.head <= host.head) return [];
    for (const role of ["object", "indirect", "oblique"] as const) {
      const found = content.arguments
        .filter((one) => one.role === role && (role !== "oblique" || CONCERNING.has(one.preposition ?? "")))
        .flatMap(({ phrases }) => phrases.filter((phrase) => !this.#cast.isGeneric(phrase, sentence, this.#index)))
        .flatMap((phrase) => this.#cast.all(phrase, sentence, this.#index, this.actors));
      const people = distinct(found).filter(({ name }) => name !== "people" && name !== "residents");
      if (people.length > 0) return people;
    }
    return [];
  }

  /** "Belarus protests": a country that protests is those who protest there. */
  #inhabitants(actor: Participant): Participant {
    const { impliedActor } = this.#candidate.entry.frame;
    const word = impliedActor === null ? null : this.#lexicon.participantNamed(impliedActor);
    return word !== null && actor.entityId?.startsWith("country:") === true
      ? this.#cast.implied(word, actor.country)
      : actor;
  }

  #withoutActors(participants: readonly Participant[]): Participant[] {
    return participants.filter((one) => !this.actors.some((actor) => actor.name === one.name));
  }

  #generic(fillers: readonly Filler[]): boolean {
    return (
      fillers.length > 0 &&
      fillers.every(({ phrase }) => this.#cast.isGeneric(phrase, this.#candidate.sentence, this.#index))
    );
  }

  #of(phrase: NounPhrase): Participant | null {
    return this.#cast.of(phrase, this.#candidate.sentence, this.#index);
  }

  #named(fillers: readonly Filler[], not: readonly Participant[]): Participant[] {
    const found: Participant[] = [];
    let country: string | null = null;
    for (const [at, { phrase, path }] of fillers.entries()) {
      if (this.#isTitleOf(phrase, fillers[at + 1]?.phrase)) continue;
      const shared = country;
      country = phrase.mention === null ? (countryOf(phrase) ?? country) : null;
      // "is due in Minsk": where, not whom.
      if (/^'(?:in|at)'/u.test(path) && phrase.mention?.place != null && phrase.mention.entity === null) continue;
      for (const told of this.#cast.all(phrase, this.#candidate.sentence, this.#index, not)) {
        const one = this.#ofSameState(phrase, told, shared);
        if (!found.some((other) => other.name === one.name && other.country === one.country)) found.push(one);
      }
    }
    return found;
  }

  /** "The LITHUANIAN foreign minister and the minister of the interior": the country told with the first holds for those joined to it. */
  #ofSameState(phrase: NounPhrase, told: Participant, shared: string | null): Participant {
    if (shared === null || shared === told.country || phrase.mention !== null || countryOf(phrase) !== null)
      return told;
    if (phrase.pronoun !== null || phrase.apposition !== null || told.sector !== "GOV") return told;
    const word = this.#lexicon.participant(this.#candidate.sentence.tokens, phrase.head)?.value;
    return word?.national && word.kind === "person" ? this.#cast.implied(word, shared) : told;
  }

  /** "The President of Belarus, Aleksandr Lukashenko, and …": a title before a name is no one else. */
  #isTitleOf(phrase: NounPhrase, next: NounPhrase | undefined): boolean {
    const { tokens } = this.#candidate.sentence;
    if (next === undefined || tokens[next.from - 1]?.text !== "," || next.start - phrase.end > TITLE) return false;
    const [title, name] = [this.#of(phrase), this.#of(next)];
    return (
      title !== null &&
      name !== null &&
      !isPerson(title) &&
      isPerson(name) &&
      phrase.number !== "plural" &&
      title.sector === name.sector &&
      title.country === name.country &&
      (title.entityId?.startsWith("office:") ?? this.#lexicon.participant(tokens, phrase.head)?.value.kind === "person")
    );
  }

  /** What moves, where the frame takes it for no one: "two Belarusian helicopters strayed …". */
  #moving(passive: boolean): readonly Filler[] {
    const { actors, predication } = this.#candidate;
    if (actors.length > 0) return actors;
    const striking = (role: string): boolean =>
      (role === "subject" && (passive || predication.voice === "active")) || (role === "agent" && passive);
    return predication.arguments
      .filter(({ role }) => striking(role))
      .flatMap(({ phrases }) => phrases.map((phrase) => ({ phrase, path: "subject" })));
  }

  /** "Russian FORCES" who exercise or are moved are soldiers, and not police. */
  #armed(participants: readonly Participant[]): Participant[] {
    const { sentence, actors } = this.#candidate;
    const word = this.#lexicon.participantNamed("armed forces");
    const forces = actors.some(({ phrase }) =>
      sentence.tokens.slice(phrase.head, phrase.head + FORCES_BEHIND).some(({ lower }) => lower === "forces"),
    );
    const guarded = actors.some(({ phrase }) =>
      sentence.tokens.slice(phrase.from, phrase.head).some(({ lower }) => NO_ARMY.has(lower)),
    );
    if (!forces || guarded || word === null) return [...participants];
    return participants.map((one) =>
      one.sector === "COP" && one.name.endsWith("police") ? this.#cast.implied(word, one.country) : one,
    );
  }

  /** "Was detained WITH HIS SON": who is taken or let go in someone's company. */
  #company(): Participant[] {
    const { host, recipients, sentence } = this.#candidate;
    if (recipients.length === 0 || recipients.some(({ path }) => path.startsWith("'with'"))) return [];
    const found = host.arguments
      .filter(({ role, preposition }) => role === "oblique" && preposition === "with")
      .flatMap(({ phrases }) => phrases)
      .filter(
        (phrase) =>
          this.#lexicon.participant(sentence.tokens, phrase.head)?.value.kind === "person" ||
          phrase.mention?.entity?.kind === "person",
      )
      .filter((phrase) => !this.#cast.isGeneric(phrase, sentence, this.#index))
      .flatMap((phrase) => this.#of(phrase) ?? []);
    const named = found.filter(({ name }) => /^\p{Lu}/u.test(name));
    return named.length > 0 ? named : found;
  }

  /** "two Belarusian helicopters": the forces of that country. */
  #forcesOf(fillers: readonly Filler[]): Participant[] {
    const forces = this.#lexicon.participantNamed("armed forces");
    for (const { phrase } of fillers) {
      const owner = this.#cast.ownerOf(phrase, this.#candidate.sentence, this.#index);
      if (owner?.sector === "MIL") return [owner];
      if (owner !== null && forces !== null && owner.entityId?.startsWith("country:"))
        return [this.#cast.implied(forces, owner.country)];
    }
    return [];
  }

  /**
   * Names told beside a group: "five activists, the blogger X among them", "20 people, including Y and Z", «52 заключённых, среди которых
   * журналист X и философ Y», "two activists: X and Y".
   */
  #besideGroup(): Participant[] {
    const { sentence, recipients } = this.#candidate;
    const { tokens } = sentence;
    const group = recipients.find(
      ({ phrase }) => phrase.mention === null && (phrase.number === "plural" || (phrase.quantity?.value ?? 0) > 1),
    )?.phrase;
    if (group === undefined) return [];
    const near = sentence.phrases.filter(
      (phrase) =>
        phrase.start >= group.end &&
        phrase.start <= group.end + BESIDE &&
        phrase.mention?.place == null &&
        !sentence.phrases.some(({ possessor }) => possessor === phrase),
    );
    const isName = (phrase: NounPhrase): boolean =>
      tokens[phrase.head]!.pos === "proper" || phrase.personName?.full === true || phrase.mention?.entity != null;
    const found: NounPhrase[] = [];
    let listed = false;
    let since = group.end;
    for (const phrase of near) {
      // A list of names goes on until something else than a name is told.
      const verb = sentence.predications.some(
        ({ kind, head }) => kind === "verb" && tokens[head]!.start >= since && tokens[head]!.end <= phrase.start,
      );
      const told =
        this.#lexicon.cueAt("including", tokens, phrase.from - 1) !== null ||
        // "tarp jų – verslininką Artūrą B.".
        (/^[–—:-]$/u.test(tokens[phrase.from - 1]?.text ?? "") &&
          this.#lexicon.cueAt("including", tokens, phrase.from - 2) !== null) ||
        (phrase === near[0] && tokens[group.to]?.text === ":" && phrase.from === group.to + 1);
      if (told) {
        listed = true;
        since = phrase.start;
      }
      const apart = tokens[phrase.from - 1]?.pos === "prep" && phrase.cases.length === 0;
      if (!told && listed && (verb || apart)) listed = false;
      const after =
        this.#lexicon.cueAt("among them", tokens, phrase.to) ??
        this.#lexicon.cueAt("among them", tokens, phrase.to + 1);
      if (isName(phrase) && (listed || after !== null)) found.push(phrase);
    }
    return found.flatMap((phrase) => this.#of(phrase) ?? []);
  }

  /** "X, its chairman, and a dozen others": others beside someone are of their kind. */
  #othersAlike(participants: readonly Participant[]): readonly Participant[] {
    const [first] = participants;
    return participants.map((one, at) =>
      at > 0 && one.name === "people" && first?.name !== "people" && first !== undefined
        ? { ...one, sector: first.sector }
        : one,
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
    const posts = this.#candidate.recipients.flatMap(({ phrase }) =>
      phrase.complements.flatMap(({ phrases }) =>
        phrases.flatMap((post) => (post.mention === null ? [] : (fromMention(post.mention) ?? []))),
      ),
    );
    return distinct(posts.filter(({ country }) => country !== actor?.country));
  }

  /** "Two priests, X and Y", "two activists: X and Y": where all of a counted group are named, the names say it. */
  #withoutCounted(participants: readonly Participant[]): readonly Participant[] {
    const group = this.#candidate.recipients.find(
      ({ phrase }) => phrase.mention === null && phrase.quantity?.unit === null && phrase.quantity.value > 1,
    )?.phrase;
    const of = group === undefined ? null : this.#of(group);
    if (group == null || of === null || isPerson(of)) return participants;
    const names = participants.filter(isPerson);
    return names.length === group.quantity?.value ? participants.filter((one) => one.name !== of.name) : participants;
  }

  /** Owners of a thing that is the target: whose flat was searched, whose proposal was turned down; whom a protest is against. */
  #owners(): Participant[] {
    const { recipients, sentence, host, entry } = this.#candidate;
    for (const { phrase } of recipients) {
      if (entry.frame.type === "REQUEST" && this.#asksFor(phrase)) continue;
      const owner = this.#cast.ownerOf(phrase, sentence, this.#index);
      if (owner !== null) return [owner];
    }
    if (entry.frame.type !== "PROTEST") return [];
    for (const other of sentence.predications) {
      if (other.clause.start < host.clause.start || other === host || other.clause.start - host.clause.end > CONTENT)
        continue;
      for (const phrase of other.arguments.flatMap((argument) => argument.phrases)) {
        const participant = this.#of(phrase);
        if (participant?.sector === "GOV" && participant.entityId?.startsWith("person:")) return [participant];
      }
    }
    return [];
  }
}
