import * as z from "zod/mini";
import type { Limits } from "../article/limits.ts";
import { EVENT_TYPES, type EventType, MODES, type Mode, QUANTITY_KINDS, STATUSES } from "../events/ontology.ts";
import { DIGEST_LANGUAGES, LANGUAGES } from "../language/languages.ts";
import { ARCHIVE_FORMATS, type Configuration, SEVERITIES, WEEKDAYS } from "./config.ts";

// The text each check carries is what was expected there; `validate.ts` puts the path and the value before it.

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const ADDRESS = /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\.]+(\.[^\s@<>",;:()[\]\\.]+)+$/;
const NAMED_ADDRESS = /^[^<>\r\n"]*<([^<>]+)>$/;
const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PARAMETER = /^\/[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/;
const TOPIC_ARN = /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/;

const text = (expected: string, holds: (value: string) => boolean) =>
  z.string({ error: expected }).check(z.refine((value) => holds(value), { error: expected }));
const pattern = (expected: string, expression: RegExp) => text(expected, (value) => expression.test(value));
const integer = (minimum: number, maximum: number) => {
  const expected = `a whole number from ${minimum} to ${maximum}`;
  return z
    .number({ error: expected })
    .check(z.refine((value) => Number.isInteger(value) && value >= minimum && value <= maximum, { error: expected }));
};
const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(", ")}` });
const list = <Element extends z.ZodMiniType>(element: Element, expected: string, minimum = 0) =>
  z.array(element, { error: expected }).check(z.refine((value) => value.length >= minimum, { error: expected }));

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    // Offsets such as "+03:00" pass Intl, but EventBridge Scheduler wants a name.
    return /^[A-Za-z]/.test(value);
  } catch {
    return false;
  }
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === "https:";
}

const slug = (maximum: number) =>
  text(
    `lower-case letters, digits and single hyphens, a letter first, at most ${maximum} characters`,
    (value) => SLUG.test(value) && value.length <= maximum,
  );
const sentence = text("a text of 1 to 120 characters on one line", (value) => /^[^\r\n]{1,120}$/.test(value.trim()));
const time = pattern("a time of day from 00:00 to 23:59", TIME);
const address = text("an e-mail address", (value) => ADDRESS.test(value) && value.length <= 254);
const sender = text("an e-mail address, or Name <address>", (value) =>
  ADDRESS.test((NAMED_ADDRESS.exec(value)?.[1] ?? value).trim()),
);
const secret = text(
  "the name of an SSM SecureString parameter, for instance /belarus-monitor/slack (never the secret itself)",
  (value) => PARAMETER.test(value) && value.length <= 900,
);
const severity = choice(SEVERITIES);
const eventType = z.enum(EVENT_TYPES as [EventType, ...EventType[]], { error: `one of ${EVENT_TYPES.join(", ")}` });
const modes = [...new Set(Object.values(MODES).flat())] as [Mode, ...Mode[]];

const cadence = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("minutely") }),
    z.strictObject({ kind: z.literal("hourly"), minute: integer(0, 59) }),
    z.strictObject({ kind: z.literal("daily"), at: time }),
    z.strictObject({ kind: z.literal("weekly"), at: time, day: choice(WEEKDAYS) }),
  ],
  { error: 'an object with "kind": minutely, hourly, daily or weekly' },
);

const channel = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      kind: z.literal("email"),
      from: sender,
      recipients: list(address, "a list of at least one e-mail address", 1),
      replyTo: z.optional(address),
    }),
    z.strictObject({ kind: z.literal("slack"), secret }),
    z.strictObject({ kind: z.literal("teams"), secret }),
    z.strictObject({ kind: z.literal("discord"), secret }),
    z.strictObject({
      kind: z.literal("telegram"),
      secret,
      chat: pattern("a chat id or @channel name", /^(-?\d{1,20}|@[A-Za-z][A-Za-z0-9_]{3,31})$/),
    }),
    z.strictObject({ kind: z.literal("sns"), topicArn: pattern("the ARN of an SNS topic", TOPIC_ARN) }),
    z.strictObject({ kind: z.literal("webhook"), url: text("an https address", isWebAddress), secret }),
    z.strictObject({
      kind: z.literal("archive"),
      formats: list(choice(ARCHIVE_FORMATS), `a list of at least one of ${ARCHIVE_FORMATS.join(", ")}`, 1),
    }),
  ],
  { error: 'an object with "kind": email, slack, teams, discord, telegram, sns, webhook or archive' },
);

const filter = z.strictObject(
  {
    types: z.optional(list(eventType, "a list of event types", 1)),
    countries: z.optional(
      list(pattern("a three-letter country code, for instance POL", /^[A-Z]{3}$/), "a list of country codes", 1),
    ),
    places: z.optional(list(sentence, "a list of place names or ids", 1)),
    entities: z.optional(
      list(
        pattern(
          "a watchlist id, for instance person:alexander-lukashenko",
          /^(person|body|country|group):[A-Za-z0-9-]+$/,
        ),
        "a list of watchlist ids",
        1,
      ),
    ),
    languages: z.optional(list(choice(LANGUAGES), `a list of languages: ${LANGUAGES.join(", ")}`, 1)),
    minimumSeverity: z.optional(severity),
    minimumConfidence: z.optional(
      z
        .number({ error: "a number from 0 to 1" })
        .check(z.refine((value) => value >= 0 && value <= 1, { error: "a number from 0 to 1" })),
    ),
  },
  { error: "an object of filter fields; {} lets everything through" },
);

const digest = z.strictObject(
  {
    name: slug(32),
    title: sentence,
    language: z._default(choice(DIGEST_LANGUAGES), "en"),
    timeZone: z._default(text("an IANA time zone, for instance Europe/Minsk", isTimeZone), "Europe/Minsk"),
    cadence,
    filter: z._default(filter, {}),
    channels: list(channel, "a list of at least one channel", 1),
    quietHours: z.optional(
      z.strictObject({ from: time, to: time }, { error: 'an object with "from" and "to", both times of day' }),
    ),
    silenceAfterDays: z._default(integer(1, 365), 3),
  },
  { error: "an object that describes one digest" },
);

const severityRule = z.strictObject(
  {
    type: eventType,
    mode: z.optional(z.enum(modes, { error: "a mode of the event type" })),
    status: z.optional(choice(STATUSES)),
    quantity: z.optional(
      z.strictObject(
        { kind: choice(QUANTITY_KINDS), atLeast: integer(1, 1_000_000_000) },
        { error: 'an object with "kind" and "atLeast"' },
      ),
    ),
    severity,
  },
  { error: 'an object with "type" and "severity"' },
);

const count = (maximum: number) => z.optional(integer(1, maximum));
const bytes = count(4 * 1024 ** 3);

/** What CloudWatch Logs can keep (API reference of PutRetentionPolicy). */
const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];
const logDays = z
  .number({ error: `one of ${LOG_DAYS.join(", ")}` })
  .check(z.refine((value) => LOG_DAYS.includes(value), { error: `one of ${LOG_DAYS.join(", ")}` }));

/** Upper bounds are what the function's memory and time could ever bear, not what is wise. */
const limits = z.strictObject(
  {
    dropBytes: bytes,
    streamBytes: count(64 * 1024 ** 3),
    pageBytes: bytes,
    markupNesting: count(10_000),
    htmlElements: count(10_000_000),
    htmlAttributes: count(100_000),
    htmlAngles: count(10_000_000),
    archiveEntries: count(1_000_000),
    unpackedBytes: bytes,
    entryBytes: bytes,
    unpackedRatio: count(100_000),
    archiveNesting: count(5),
    feedItems: count(1_000_000),
    articlesPerDrop: count(10_000_000),
    mailNesting: count(1000),
    mailAttachments: count(100_000),
    pdfPages: count(100_000),
    docxBytes: bytes,
    csvRecordBytes: bytes,
    jsonLineBytes: bytes,
    frontMatterBytes: bytes,
    secondsPerDocument: count(300),
    heapMegabytes: count(3000),
    charactersPerArticle: count(10_000_000),
    titleCharacters: count(100_000),
    earliestYear: count(2100),
  } satisfies Record<keyof Limits, z.ZodMiniType>,
  { error: "an object of limits" },
);

export const schema = z.strictObject(
  {
    name: z._default(slug(40), "belarus-monitor"),
    watch: z._default(
      z.strictObject({ topic: z.literal("belarus", { error: "belarus" }) }, { error: 'an object with "topic"' }),
      { topic: "belarus" },
    ),
    digests: list(digest, "a list of at least one digest", 1),
    severity: z._default(list(severityRule, "a list of severity rules"), []),
    freshness: z.prefault(
      z.strictObject(
        {
          eventDays: z._default(integer(1, 3650), 14),
          articleDays: z._default(z.nullable(integer(1, 36_500)), null),
        },
        { error: 'an object with "eventDays" and "articleDays"' },
      ),
      {},
    ),
    limits: z._default(limits, {}),
    links: z._default(
      z.nullable(
        z.strictObject(
          { secret, feedback: z._default(z.boolean({ error: "true or false" }), true) },
          { error: 'null, or an object with "secret"' },
        ),
      ),
      null,
    ),
    archive: z.prefault(
      z.strictObject(
        { url: z._default(z.nullable(text("an https address, or null", isWebAddress)), null) },
        { error: 'an object with "url"' },
      ),
      {},
    ),
    alarms: z.prefault(
      z.strictObject(
        {
          emails: z._default(list(address, "a list of e-mail addresses"), []),
          silentDays: z._default(integer(1, 7), 2),
          queueMinutes: z._default(integer(1, 1440), 15),
        },
        { error: "an object of alarm settings" },
      ),
      {},
    ),
    retention: z.prefault(
      z.strictObject({ logDays: z._default(logDays, 90) }, { error: 'an object with "logDays"' }),
      {},
    ),
  },
  { error: 'an object with at least "digests"' },
);

/** Fails to compile where the schema and the type that everyone reads drift apart. */
export type SchemaIsConfiguration = z.output<typeof schema> extends Configuration ? true : never;
export const schemaIsConfiguration: SchemaIsConfiguration = true;
