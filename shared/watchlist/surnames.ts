import type { Word } from "./fold.ts";
import type { FormIndex, Reading } from "./index-of-forms.ts";
import { adjacent, type Match } from "./matching.ts";
import type { Registry } from "./registry.ts";

const PATRONYMIC =
  /(?:[оеаэё]вич|[оеаэё]віч|ич|ьич|іч)(?:а|у|ем|ам|ом|е|ові|еві)?$|(?:[оеаэё][вў]н|ичн|інічн|івн)(?:а|ы|е|у|ой|ай|и|і|ою)?$/;

/** Tells whose a surname is, by given name, patronymic and initials around it, or by whom else the text names. */
export class SurnameReader {
  readonly #registry: Registry;
  readonly #index: FormIndex;

  constructor(registry: Registry, index: FormIndex) {
    this.#registry = registry;
    this.#index = index;
  }

  /** Whether what is matched is a name by itself, and not only a surname that needs a given name. */
  holds(match: Match): boolean {
    return (
      match.person !== null ||
      match.readings.some(({ use, target }) => use !== "surname" || !this.#registry.people[target]!.full)
    );
  }

  /** Takes given name, patronymic and initials around a surname into the match, and tells whose it is. */
  widen(text: string, words: readonly Word[], match: Match, taken: number): void {
    const surnames = match.readings.filter((reading) => reading.use === "surname");
    if (surnames.length === 0) return;
    let from = match.from;
    let patronymic = false;
    const before = (position: number): Word | null => {
      const word = position - 1 >= taken ? words[position - 1] : undefined;
      return word && adjacent(text, word, words[position]!) && word.capital ? word : null;
    };
    let left = before(from);
    if (left && PATRONYMIC.test(left.folded) && before(from - 1)) {
      patronymic = true;
      from--;
      left = before(from);
    }
    if (left && left.text.length === 1 && before(from - 1) && before(from - 1)!.text.length > 1) {
      // A middle initial (Donald J. Trump): the given name stands before it.
      const given = before(from - 1)!;
      if (this.#index.given(given.folded)) {
        from--;
        left = given;
      }
    }
    if (left) {
      const keys = this.#index.given(left.folded);
      if (keys) {
        const bearer = surnames.find((reading) => keys.has(this.#registry.people[reading.target]!.given ?? ""));
        if (bearer) {
          match.from = from - 1;
          this.settle(match, bearer, true);
          return;
        }
        // A namesake: somebody else's given name stands before the surname.
        for (const { target } of surnames) match.namesakes.add(target);
        if (surnames.length === match.readings.length) (match as { readings: readonly Reading[] }).readings = [];
        return;
      }
      if (left.text.length <= 2 && text.charAt(left.end) === ".") {
        const initial = left.folded;
        const bearer = surnames.find((reading) => this.#beginsWith(reading.target, initial));
        if (bearer) {
          match.from = from - 1;
          const earlier = before(match.from);
          if (earlier && earlier.text.length === 1 && text.charAt(earlier.end) === ".") {
            if (this.#beginsWith(bearer.target, earlier.folded)) match.from--;
          }
          this.settle(match, bearer, true);
          return;
        }
      }
    }
    if (patronymic) return;
    // The surname may come first: Лукашенко Александр Григорьевич.
    const right = words[match.to];
    if (right?.capital && /^ $/.test(text.slice(words[match.to - 1]!.end, right.start))) {
      const keys = this.#index.given(right.folded);
      const bearer = keys && surnames.find((reading) => keys.has(this.#registry.people[reading.target]!.given ?? ""));
      if (bearer) {
        match.to++;
        const last = words[match.to];
        if (last?.capital && PATRONYMIC.test(last.folded) && text.slice(words[match.to - 1]!.end, last.start) === " ")
          match.to++;
        this.settle(match, bearer, true);
      }
    }
  }

  settle(match: Match, reading: Reading, complete: boolean): void {
    match.person = reading.target;
    match.chosen = reading;
    match.complete = complete;
  }

  #beginsWith(person: number, initial: string): boolean {
    const key = this.#registry.people[person]!.given;
    const given = this.#registry.givenNames.find((name) => `${name.sex} ${name.key}` === key);
    if (!given) return false;
    return Object.values(given.spellings).some((list) => list?.some((name) => name.toLowerCase().startsWith(initial)));
  }

  /** Whose a surname without a given name is: whom the text names in full, else the only or the principal bearer of it. */
  bare(surnames: readonly Reading[], known: ReadonlySet<number>, namesakes: ReadonlySet<number>): Reading | null {
    const inText = surnames.filter((reading) => known.has(reading.target));
    if (inText.length === 1) return inText[0]!;
    const pool =
      inText.length > 1
        ? inText
        : surnames.filter(({ target }) => {
            const { full, principal } = this.#registry.people[target]!;
            return !full && (principal || !namesakes.has(target));
          });
    return (
      pool.find((reading) => this.#registry.people[reading.target]!.principal) ?? (pool.length === 1 ? pool[0]! : null)
    );
  }
}
