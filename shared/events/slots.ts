/** Who fills the slots of a candidate: the phrases of its frame, those told beside a group, owners of a thing, or the frame's own word. */
import type { NounPhrase } from "../language/index.ts";
import type { Candidate, Filler } from "./candidates.ts";
import type { Participant } from "./event.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Cast } from "./participants/index.ts";

/** Names told beside a group stand at most so far after it, in characters. */
const BESIDE = 160;
/** A purpose or content clause stands at most so far after its verb. */
const CONTENT = 60;

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
    if (this.actors.length === 0 && frame.type === "MOBILIZE") this.actors = this.#forcesOf(candidate.actors);
    if (frame.type === "PROTEST") this.actors = this.actors.map((actor) => this.#inhabitants(actor));
    const unknown = frame.impliedRecipient !== null && this.#generic(candidate.recipients);
    const named = unknown ? [] : this.#named(candidate.recipients, this.actors);
    this.recipients = this.#withoutActors([...named, ...this.#besideGroup()]);
    this.groupImplied = unknown && this.recipients.length > 0;
    if (this.recipients.length === 0 && !unknown) this.recipients = this.#withoutActors(this.#owners());
    if (this.recipients.length === 0 && frame.type === "REQUEST") this.recipients = this.#withoutActors(this.#bound());
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
    for (const { phrase, path } of fillers) {
      // "is due in Minsk": where, not whom.
      if (/^'(?:in|at)'/u.test(path) && phrase.mention?.place != null && phrase.mention.entity === null) continue;
      for (const one of this.#cast.all(phrase, this.#candidate.sentence, this.#index, not)) {
        if (!found.some((other) => other.name === one.name && other.country === one.country)) found.push(one);
      }
    }
    return found;
  }

  /** "two Belarusian helicopters": the forces of that country. */
  #forcesOf(fillers: readonly Filler[]): Participant[] {
    const forces = this.#lexicon.participantNamed("armed forces");
    for (const { phrase } of fillers) {
      const owner = this.#cast.ownerOf(phrase, this.#candidate.sentence, this.#index);
      if (owner !== null && forces !== null && owner.entityId?.startsWith("country:"))
        return [this.#cast.implied(forces, owner.country)];
    }
    return [];
  }

  /** Names told beside a group: "five activists, the blogger X among them", "20 people, including Y". */
  #besideGroup(): Participant[] {
    const { sentence, recipients } = this.#candidate;
    const { tokens } = sentence;
    const group = recipients.find(
      ({ phrase }) => phrase.mention === null && (phrase.number === "plural" || (phrase.quantity?.value ?? 0) > 1),
    )?.phrase;
    if (group === undefined) return [];
    return sentence.phrases.flatMap((phrase) => {
      const near = phrase.start >= group.end && phrase.start <= group.end + BESIDE;
      if (!near || tokens[phrase.head]!.pos !== "proper" || phrase.mention?.place != null) return [];
      const told =
        this.#lexicon.cueAt("among them", tokens, phrase.to) ??
        this.#lexicon.cueAt("among them", tokens, phrase.to + 1) ??
        this.#lexicon.cueAt("including", tokens, phrase.from - 1);
      return told === null ? [] : (this.#of(phrase) ?? []);
    });
  }

  /** Owners of a thing that is the target: whose flat was searched, whose proposal was turned down; whom a protest is against. */
  #owners(): Participant[] {
    const { recipients, sentence, host, entry } = this.#candidate;
    for (const { phrase } of recipients) {
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
