import type { Article } from "../../../shared/article/article.ts";
import { runEngine } from "../../../shared/events/engine.ts";
import type { Event } from "../../../shared/events/event.ts";
import { THRESHOLD } from "../../../shared/events/index.ts";
import { lexiconOf } from "../../../shared/events/lexicon/index.ts";
import { type Language, packOf } from "../../../shared/language/index.ts";
import { findMentions } from "../../../shared/watchlist/index.ts";

/** An example: a sentence, the event it tells, and what must be found of it. */
export interface Example {
  readonly why: string;
  readonly text: string;
  /** Null where the sentence tells no event; after `!` what must not be among its events. */
  readonly type: string | null;
  readonly mode: string | null;
  readonly fields: readonly (readonly [string, string])[];
}

/** Reads the examples of a file: a comment says what the next line exercises. */
export function readExamples(table: string): Example[] {
  const examples: Example[] = [];
  let why = "";
  for (const line of table.split("\n")) {
    if (line.startsWith("#")) why = line.slice(1).trim();
    if (!line.includes("|")) continue;
    const [text, kind, fields] = line.split("|").map((part) => part.trim());
    const [type, mode] = kind!.split(" ");
    examples.push({
      why,
      text: text!,
      type: type === "none" ? null : type!,
      mode: mode ?? null,
      fields: (fields ?? "")
        .split(/\s+/)
        .filter(Boolean)
        .map((field) => field.split("=") as [string, string]),
    });
  }
  return examples;
}

/** Published on a Tuesday. */
const PUBLISHED = "2022-10-11";

/** The events of a sentence that stands in an article on Belarus. */
export async function eventsOf(text: string, language: Language): Promise<readonly Event[]> {
  const [pack, lexicon] = await Promise.all([packOf(language), lexiconOf(language)]);
  const article = {
    text,
    bodyStart: 0,
    language,
    publication: { at: PUBLISHED, day: PUBLISHED },
    entries: [],
  } as unknown as Article;
  const mentions = findMentions(text, language);
  return runEngine({ article, pack: pack!, lexicon: lexicon!, mentions, threshold: THRESHOLD }).events;
}

/** What is wrong with the events of an example, in words; empty where all is as expected. */
export function differences(example: Example, events: readonly Event[]): string[] {
  const told = events.map(({ type, mode }) => `${type}${mode ? ` ${mode}` : ""}`).join(", ") || "nothing";
  if (example.type === null) return events.length > 0 ? [`found ${told}`] : [];
  if (example.type.startsWith("!"))
    return events.some(({ type, mode }) => `!${type}` === example.type && (example.mode ?? mode) === mode)
      ? [`found ${told}`]
      : [];
  const alike = events.filter(
    ({ type, mode }) => type === example.type && (example.mode === null || mode === example.mode),
  );
  if (alike.length === 0) return [`found ${told}`];
  return alike
    .map((event) => wrongFields(example, event))
    .reduce((best, one) => (one.length < best.length ? one : best));
}

function wrongFields(example: Example, event: Event): string[] {
  const wrong: string[] = [];
  for (const [key, wanted] of example.fields) {
    const names = (list: Event["actors"]) => list.map(({ name }) => name).join(", ");
    const got =
      key === "actor"
        ? names(event.actors)
        : key === "recipient"
          ? names(event.recipients)
          : key === "place"
            ? (event.place?.name ?? "")
            : key === "date"
              ? (event.date?.start ?? "")
              : key === "status"
                ? event.status
                : event.quantities
                    .filter(({ kind }) => kind === key)
                    .map(({ value }) => value)
                    .join(" ");
    const fits = /^\d+(?:\.\d+)?$/.test(wanted) ? got.split(" ").includes(wanted) : got.includes(wanted);
    if (!fits) wrong.push(`${key} is "${got}", expected ${wanted}`);
  }
  return wrong;
}
