/**
 * The word file of a language: nouns for people, bodies and things, and the small words that tell status, time and attribution.
 *
 *     [people]                     # class `person`; the name is English, as an event shows it
 *     protesters OPP: protester; demonstrator; marcher
 *     migrants REF foreign: migrant; asylum seeker
 *     troops MIL national counts=troops: soldier; paratrooper
 *     [bodies]                     # class `body`
 *     police COP national: police; riot police
 *     [classes]                    # things, for conditions and for `@class` in patterns
 *     agreement: agreement; accord; treaty
 *     [cues]                       # see cues.ts
 *     denial: deny; refute
 *
 * `national`: named with the country's adjective ("Belarusian police"). `foreign`: of unknown country unless the text tells. `generic`:
 * only people, whom a frame's `implied recipient` may tell better. `country=POL`: of that country unless the text tells another ("MSWiA"). A noun may be several words; the longest wins. Patterns are those of the trigger files.
 */

import { SECTORS, type Sector } from "../../watchlist/mention.ts";
import { QUANTITY_KINDS, type QuantityKind } from "../ontology.ts";
import { CUES, type Cue } from "./cues.ts";
import { contentOf, type Problem } from "./format.ts";
import { type Pattern, parsePattern, splitList } from "./pattern.ts";

export interface ParticipantWord {
  /** English: "protesters", "police"; also the key of `implied actor`. */
  readonly name: string;
  readonly sector: Sector;
  readonly kind: "person" | "body";
  readonly national: boolean;
  readonly foreign: boolean;
  /** Says only that these are people ("people", "women"): the event's frame may know better who. */
  readonly generic: boolean;
  /** ISO 3166-1 alpha-3 of whoever bears this word where the text tells no country: a ministry's abbreviation; null for most. */
  readonly country: string | null;
  readonly counts: QuantityKind | null;
  readonly patterns: readonly Pattern[];
}

export interface WordFile {
  readonly participants: readonly ParticipantWord[];
  readonly classes: ReadonlyMap<string, readonly Pattern[]>;
  /** Read when first asked for: few cues of a language are looked for in an article. */
  readonly cues: ReadonlyMap<Cue, () => readonly Pattern[]>;
}

/** Reads a word file. Never throws: what is wrong comes back as problems, and the rest still counts. */
export function parseWords(file: string, text: string): { words: WordFile; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const participants: ParticipantWord[] = [];
  const classes = new Map<string, Pattern[]>();
  const cues = new Map<Cue, () => readonly Pattern[]>();
  let section: string | null = null;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = index + 1;
    const say = (message: string): void => {
      problems.push({ file, line, message });
    };
    const content = contentOf(raw);
    if (content === "") continue;
    const header = /^\[(.*)\]$/u.exec(content);
    if (header) {
      section = header[1]!;
      if (!["people", "bodies", "classes", "cues"].includes(section)) {
        say(`no section "${section}": expected people, bodies, classes or cues`);
        section = null;
      }
      continue;
    }
    const colon = content.indexOf(":");
    if (colon < 0 || section === null) {
      say(colon < 0 ? `"${content}" is no entry: expected "name: words"` : "the entry stands in no section");
      continue;
    }
    const name = content.slice(0, colon).trim();
    const read = (): Pattern[] =>
      splitList(content.slice(colon + 1)).flatMap((source) => {
        const pattern = parsePattern(source, "noun");
        if (pattern === null) say(`"${source}" is no pattern`);
        return pattern === null ? [] : [pattern];
      });
    if (section === "classes") {
      classes.set(name, [...(classes.get(name) ?? []), ...read()]);
    } else if (section === "cues") {
      if (!(CUES as readonly string[]).includes(name)) say(`no cue "${name}": expected one of ${CUES.join(", ")}`);
      else {
        const before = cues.get(name as Cue);
        let patterns: readonly Pattern[] | undefined;
        cues.set(name as Cue, () => (patterns ??= before === undefined ? read() : [...before(), ...read()]));
      }
    } else {
      const entry = participantWord(name, section === "people" ? "person" : "body", read(), say);
      if (entry !== null) participants.push(entry);
    }
  }
  return {
    words: { participants, classes, cues },
    get problems() {
      for (const patterns of cues.values()) patterns();
      return problems;
    },
  };
}

function participantWord(
  head: string,
  kind: "person" | "body",
  patterns: readonly Pattern[],
  say: (message: string) => void,
): ParticipantWord | null {
  const parts = head.split(/\s+/u);
  const at = parts.findIndex((part) => (SECTORS as readonly string[]).includes(part));
  if (at < 1) {
    say(`"${head}" names no sector: expected "name SECTOR: words" with a sector of ${SECTORS.join(", ")}`);
    return null;
  }
  let counts: QuantityKind | null = null;
  let country: string | null = null;
  const flags = new Set<string>();
  for (const flag of parts.slice(at + 1)) {
    const counted = flag.startsWith("counts=") ? flag.slice("counts=".length) : null;
    if (counted !== null && (QUANTITY_KINDS as readonly string[]).includes(counted)) counts = counted as QuantityKind;
    else if (/^country=[A-Z]{3}$/u.test(flag)) country = flag.slice("country=".length);
    else if (flag === "national" || flag === "foreign" || flag === "generic") flags.add(flag);
    else say(`unknown flag "${flag}": expected national, foreign, generic, country=CODE or counts=QUANTITY`);
  }
  return {
    name: parts.slice(0, at).join(" "),
    sector: parts[at] as Sector,
    kind,
    national: flags.has("national"),
    foreign: flags.has("foreign"),
    generic: flags.has("generic"),
    country,
    counts,
    patterns,
  };
}
