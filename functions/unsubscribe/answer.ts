import { type Actor, type Request, readToken } from "../../shared/channels/index.ts";
import type { DigestConfig } from "../../shared/config/index.ts";
import type { FeedbackRepository, RecipientRepository } from "../../shared/store/index.ts";
import { ALL_DIGESTS } from "../../shared/store/index.ts";
import { type Choice, type Page, renderPage } from "./page.ts";
import { type PageWord, say } from "./words.ts";

export interface Visit {
  readonly method: string;
  readonly path: string;
  /** The token of the link; empty where there is none. */
  readonly token: string;
  /** The body of a POST, at most `BODY_LIMIT` characters of it. */
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly html: string;
  /** What was done, for the log: no token, no address. Null where nothing was. */
  readonly done: string | null;
}

export interface Desk {
  readonly digests: readonly Pick<DigestConfig, "name" | "title" | "language">[];
  readonly signingKey: () => Promise<string>;
  readonly recipients: Pick<RecipientRepository, "add" | "resume" | "stop">;
  readonly feedback: Pick<FeedbackRepository, "mute" | "unmute">;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Three hexadecimal digits by chance. */
  readonly ballot: () => string;
}

/** Longest body that is read; a mail client posts 26 characters, our forms fewer than 200. */
export const BODY_LIMIT = 4096;

/**
 * Answers a link of a digest. GET and HEAD show what would be done and change nothing, since mail scanners and previews follow links
 * by themselves; only POST acts, whether from the page's button or from the mail client's own (RFC 8058, one click).
 */
export async function answer(visit: Visit, desk: Desk): Promise<Answer> {
  const reading = visit.method === "GET" || visit.method === "HEAD";
  if (!reading && visit.method !== "POST") return page(405, desk, null, "badLinkTitle", "badLink");
  const request = readToken(await desk.signingKey(), visit.token);
  const wanted = { "/unsubscribe": "stop", "/feedback": "feedback" }[visit.path];
  if (wanted === undefined) return page(404, desk, request, "badLinkTitle", "badLink");
  if (request === null || request.action !== wanted) return page(400, desk, request, "badLinkTitle", "badLink");
  const form = new URLSearchParams(visit.body);
  if (request.action === "stop") {
    // Mail clients post the field as a form or as multipart; the link alone already says what is wanted.
    return reading ? askToStop(request, desk) : stop(request, form, visit.body.includes("List-Unsubscribe"), desk);
  }
  return reading ? askForFeedback(request, desk) : takeFeedback(request, form, desk);
}

const digestOf = (desk: Desk, request: Request | null) => {
  const found = desk.digests.find(({ name }) => name === request?.digest);
  return {
    language: found?.language ?? desk.digests[0]?.language ?? "en",
    names: { digest: found?.title ?? request?.digest ?? "" },
  };
};

function page(
  status: number,
  desk: Desk,
  request: Request | null,
  title: PageWord,
  text: PageWord,
  choices: readonly Choice[] = [],
  done: string | null = null,
): Answer {
  const { language, names } = digestOf(desk, request);
  const shown: Page = { language, title: say(language, title, names), text: say(language, text, names), choices };
  return { status, html: renderPage(shown), done };
}

const label = (desk: Desk, request: Request, name: PageWord, names: Readonly<Record<string, string>> = {}): string =>
  say(digestOf(desk, request).language, name, names);

type StopRequest = Extract<Request, { readonly action: "stop" }>;
type FeedbackRequest = Extract<Request, { readonly action: "feedback" }>;

async function askToStop(request: StopRequest, desk: Desk): Promise<Answer> {
  if ((await desk.recipients.stop(ALL_DIGESTS, request.recipient)) !== null) {
    return page(200, desk, request, "heldTitle", "heldText");
  }
  const stopped = await desk.recipients.stop(request.digest, request.recipient);
  if (stopped !== null) return stoppedPage(request, desk, null);
  const button = { label: label(desk, request, "stopButton"), fields: { do: "stop" } };
  return page(200, desk, request, "stopTitle", "stopText", [button]);
}

function stoppedPage(request: StopRequest, desk: Desk, done: string | null): Answer {
  const button = { label: label(desk, request, "resumeButton"), fields: { do: "resume" } };
  return page(200, desk, request, "stoppedTitle", "stoppedText", [button], done);
}

async function stop(request: StopRequest, form: URLSearchParams, oneClick: boolean, desk: Desk): Promise<Answer> {
  const { digest, recipient } = request;
  if (form.get("do") === "resume") {
    const resumed = await desk.recipients.resume(digest, recipient);
    return page(200, desk, request, "resumedTitle", "resumedText", [], resumed ? "resumed" : null);
  }
  const added = await desk.recipients.add(digest, recipient, {
    reason: "asked",
    at: new Date(desk.clock()).toISOString(),
    detail: oneClick ? "by the mail client's button" : "by the link",
  });
  return stoppedPage(request, desk, added ? "stopped" : null);
}

function askForFeedback(request: FeedbackRequest, desk: Desk): Answer {
  const ballot = desk.ballot();
  const choices = [
    { label: label(desk, request, "muteDevelopment"), fields: { about: "development", ballot } },
    ...request.actors.map(({ id, name }: Actor) => ({
      label: label(desk, request, "muteActor", { actor: name }),
      fields: { about: id, ballot },
    })),
  ];
  return page(200, desk, request, "feedbackTitle", "feedbackText", choices);
}

async function takeFeedback(request: FeedbackRequest, form: URLSearchParams, desk: Desk): Promise<Answer> {
  const about = form.get("about") ?? "";
  const actor = request.actors.find(({ id }) => id === about);
  const ballot = form.get("ballot") ?? "";
  if ((about !== "development" && actor === undefined) || !/^[0-9a-f]{3}$/.test(ballot)) {
    return page(400, desk, request, "badLinkTitle", "badLink");
  }
  const kind = actor === undefined ? "development" : "entity";
  const id = actor?.id ?? request.development;
  if (form.get("do") === "undo") {
    await desk.feedback.unmute(request.digest, kind, id);
    return page(200, desk, request, "unmutedTitle", "unmutedText", [], `unmuted ${kind}`);
  }
  const now = new Date(desk.clock()).toISOString();
  await desk.feedback.mute(request.digest, { kind, id, edition: request.edition }, ballot, now);
  const undo = { label: label(desk, request, "unmuteButton"), fields: { about, ballot, do: "undo" } };
  return page(200, desk, request, "mutedTitle", "mutedText", [undo], `muted ${kind}`);
}
