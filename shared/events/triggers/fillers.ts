/** Which phrases fill the slots of a frame, and how they came there. */
import type { Argument, NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { RolePath } from "../lexicon/format.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lightVerbOf, ownersUndergoing } from "./event-nouns.ts";
import type { PhraseClasses } from "./phrase-classes.ts";

/** A phrase in a slot, and how it got there. */
export interface Filler {
  readonly phrase: NounPhrase;
  readonly path: string;
}

/** The phrases at the role paths of one sentence's predications; each path is looked up once for all entries that ask for it. */
export class Fillers {
  readonly #sentence: Sentence;
  readonly #lexicon: Lexicon;
  readonly #classes: PhraseClasses;
  readonly #known = new Map<Predication, Map<RolePath, Filler[]>>();

  constructor(sentence: Sentence, lexicon: Lexicon, classes: PhraseClasses) {
    this.#sentence = sentence;
    this.#lexicon = lexicon;
    this.#classes = classes;
  }

  /** The verb that lends its subject to an event noun ("carried out ARRESTS"), or null. */
  lightVerb(predication: Predication): Predication | null {
    return lightVerbOf(predication, this.#sentence, this.#lexicon)?.verb ?? null;
  }

  /** Phrases at a role path, as in the active voice. */
  at(path: RolePath, predication: Predication): Filler[] {
    let known = this.#known.get(predication);
    if (known === undefined) this.#known.set(predication, (known = new Map()));
    let found = known.get(path);
    if (found === undefined) known.set(path, (found = this.#fillersAt(path, predication)));
    return found;
  }

  #fillersAt(path: RolePath, predication: Predication): Filler[] {
    const { arguments: args, voice, kind } = predication;
    const role = (wanted: Argument["role"]): Filler[] =>
      args.filter((argument) => argument.role === wanted).flatMap(fillers);
    const passive = voice === "passive";
    if (kind === "noun" && (path === "subject" || path === "object")) return this.#ofNoun(path, predication, role);
    if (path === "subject") {
      if (passive) return role("agent");
      const subjects = voice === "impersonal" ? [] : role("subject");
      return subjects.length > 0 ? subjects : this.#saidOfOneself(predication);
    }
    // "She was granted asylum": the subject of the passive is the second object.
    if (path === "object") {
      const objects = passive && role("object").length === 0 ? role("subject") : role("object");
      return objects.length === 0 ? objects : [...objects, ...this.#inCompany(args)];
    }
    if (path === "indirect") return passive && role("object").length > 0 ? role("subject") : role("indirect");
    if (path === "agent" || path === "genitive" || path === "possessor") return role(path);
    const [preposition, wantedCase] = path.startsWith("case:")
      ? [null, path.slice(5)]
      : path.includes("+")
        ? (path.split("+") as [string, string])
        : [path, null];
    const light = this.lightVerb(predication);
    const all = light === null ? args : [...args, ...light.arguments];
    return (
      all
        .filter(
          (argument) =>
            argument.preposition === preposition &&
            (preposition !== null || argument.role === "oblique" || argument.role === "indirect"),
        )
        .flatMap(fillers)
        // «У Києві» is where, «у Києва» whom.
        .filter(({ phrase }) => preposition === null || !isWhere(phrase))
        .filter(
          ({ phrase }) =>
            wantedCase === null ||
            phrase.cases.length === 0 ||
            (phrase.cases as readonly string[]).includes(wantedCase),
        )
    );
  }

  /** Who does what a noun tells, or to whom it is done. */
  #ofNoun(
    path: "subject" | "object",
    predication: Predication,
    role: (wanted: Argument["role"]) => Filler[],
  ): Filler[] {
    const undergoing = ownersUndergoing(predication, this.#sentence, this.#lexicon, (phrase) =>
      this.#classes.of(phrase),
    );
    const owners = undergoing.flatMap(fillers);
    const own =
      path === "object"
        ? [...role("genitive"), ...owners]
        : [
            ...role("agent"),
            ...role("possessor").filter(({ phrase }) => !owners.some((owner) => owner.phrase === phrase)),
          ];
    const light = lightVerbOf(predication, this.#sentence, this.#lexicon);
    if (own.length > 0 || light === null) return own;
    // "Received a reprimand FROM THE MINISTRY".
    if (light.undergone && path === "subject") return this.at("agent", light.verb).concat(this.at("from", light.verb));
    if (light.undergone !== (path === "object")) return own;
    return this.at("subject", light.verb)
      .filter(({ phrase }) => phrase.head !== predication.head)
      .map(({ phrase, path: inner }) => ({ phrase, path: `${inner} of '${light.verb.lemma}'` }));
  }

  /** «Straż Graniczna podała, że zawróciła 165 osób»: languages that leave a subject out say of the one who speaks what the verb agrees in. */
  #saidOfOneself({ governor, subordinate, kind, head, arguments: own }: Predication): Filler[] {
    if (governor === null || subordinate !== "reported" || kind !== "verb") return [];
    if (own.some(({ role }) => role === "subject")) return [];
    const { tokens, predications } = this.#sentence;
    const speech = predications[governor]!;
    const [said, done] = [speech.head, head].map((at) => this.#lexicon.pastEnding(tokens[at]!.lower));
    if (said === null || said !== done) return [];
    return speech.arguments
      .filter(({ role }) => role === "subject")
      .flatMap(fillers)
      .map(({ phrase }) => ({ phrase, path: `subject of '${speech.lemma}'` }));
  }

  /** "Arrested X TOGETHER WITH a dozen others", «вместе с сыном»: those to whom the same is done. */
  #inCompany(args: readonly Argument[]): Filler[] {
    const { tokens } = this.#sentence;
    return args
      .filter(
        ({ preposition, phrases: [phrase] }) =>
          preposition !== null &&
          (this.#lexicon.lists("together with", preposition) ||
            (phrase !== undefined && this.#lexicon.cueAt("together with", tokens, phrase.from - 1) !== null)),
      )
      .flatMap(fillers);
  }

  /** Fillers of the first path that names someone; else of the first path that is filled at all. */
  first(paths: readonly RolePath[], predication: Predication, names: (phrase: NounPhrase) => boolean): Filler[] {
    let fallback: Filler[] = [];
    for (const path of paths) {
      const found = this.at(path, predication);
      if (found.some(({ phrase }) => names(phrase))) return found;
      if (fallback.length === 0) fallback = found;
    }
    return fallback;
  }

  /** "announced AFTER TALKS with X": whoever announced talked. */
  speakerAfter(predication: Predication): Filler[] {
    if (predication.kind !== "noun" || predication.governor === null) return [];
    const governor = this.#sentence.predications[predication.governor]!;
    const after = governor.arguments.some(
      ({ role, phrases }) => role === "oblique" && phrases.some((phrase) => phrase.head === predication.head),
    );
    return after
      ? this.at("subject", governor).map(({ phrase }) => ({ phrase, path: `subject of '${governor.lemma}'` }))
      : [];
  }
}

const fillers = (argument: Argument): Filler[] => argument.phrases.map((phrase) => ({ phrase, path: argument.path }));

const isWhere = ({ mention, cases }: NounPhrase): boolean =>
  mention?.entity === null && mention.place?.kind === "city" && cases.length === 1 && cases[0] === "loc";
