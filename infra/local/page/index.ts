import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Configuration } from "../../../shared/config/index.ts";
import { markup } from "../../../shared/editions/index.ts";
import type { Table } from "../../../shared/store/index.ts";
import { Found } from "../found.ts";
import type { Mailbox } from "../mailbox.ts";
import type { Queue } from "../queue.ts";
import { readBody } from "../services.ts";
import { articlePage } from "./article.ts";
import { developmentPage, developmentsPage } from "./developments.ts";
import { dropsPage } from "./drops.ts";
import { editionHtml, editionPage, editionsPage, sendAgain } from "./editions.ts";
import { layout, type PageContent } from "./layout.ts";
import { letterPage, mailboxPage } from "./mail.ts";

/** What the pages show, all of it in the local system. */
export interface PageSources {
  readonly table: Table;
  readonly queue: Queue;
  readonly mailbox: Mailbox;
  readonly configuration: Configuration;
  /** Runs a digest now, so that what waits is sent. */
  readonly runDigest: (digest: string) => Promise<void>;
  readonly bucket: { readonly name: string; readonly folder: string };
}

const STATIC: Readonly<Record<string, string>> = {
  "page.css": "text/css; charset=utf-8",
  "page.js": "text/javascript; charset=utf-8",
  "icon.svg": "image/svg+xml",
};

/** Nothing from elsewhere, nothing inline, in no frame of others. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A message brings its own styles; it runs no scripts and loads nothing. */
const LETTER_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Serves the pages for people. */
export function createPage(
  sources: PageSources,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const found = new Found(sources.table);
  return async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("X-Content-Type-Options", "nosniff");
    // Not "no-referrer": forms would then say that they come from nowhere, and be refused.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Content-Security-Policy", POLICY);
    const path = safeDecode(url.pathname);
    if (request.method === "POST") return post(sources, path, request, response);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD, POST" }).end();
      return;
    }
    if (path.startsWith("/static/")) return sendStatic(path.slice("/static/".length), response);
    if (path === "/state") return sendState(sources, response);
    if (path.startsWith("/mail-html/")) {
      const file = path.slice("/mail-html/".length);
      const letter = isLetter(file) ? await sources.mailbox.read(file).catch(() => null) : null;
      return sendForeign(letter === null ? null : (letter.html ?? "<p>This message has no HTML.</p>"), response);
    }
    const edition = /^\/edition-html\/([^/]+)\/([^/]+)\/([a-z]+)\/(\d{1,3})$/.exec(path);
    if (edition !== null) {
      const [, digest = "", at = "", kind = "", part = ""] = edition;
      return sendForeign(await editionHtml(sources.table, digest, at, kind, Number(part)), response);
    }
    const content = await find(sources, found, path, url.searchParams);
    response.writeHead(content === null ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(layout(content ?? { title: "Not found", section: "/", main: markup`<p>There is nothing here.</p>` }));
  };
}

async function find(
  { table, queue, mailbox, bucket, configuration }: PageSources,
  found: Found,
  path: string,
  query: URLSearchParams,
): Promise<PageContent | null> {
  if (path === "/") return developmentsPage(found, query, queue.revision);
  if (path === "/editions") return editionsPage(table, configuration);
  if (path === "/receipts") {
    const { size: waiting } = queue;
    const state = { waiting, deadLetters: queue.deadLetters(), folder: bucket.folder, bucket: bucket.name };
    return dropsPage(found, state, query);
  }
  if (path === "/mail") return mailboxPage(mailbox);
  const [, section = "", ...rest] = path.split("/");
  const id = rest.join("/");
  if (section === "development") return developmentPage(found, id);
  if (section === "edition" && rest.length === 2) return editionPage(table, rest[0]!, rest[1]!);
  if (section === "article") return articlePage(found, id, query.get("event"));
  if (section === "mail") return isLetter(id) ? letterPage(mailbox, id) : null;
  return null;
}

async function post(sources: PageSources, path: string, request: IncomingMessage, response: ServerResponse) {
  const { queue, table, runDigest } = sources;
  const see = (address: string) => void response.writeHead(303, { Location: address }).end();
  const letter = /^\/retry\/([0-9a-f-]{36})$/.exec(path)?.[1];
  if (letter !== undefined && queue.revive(letter)) return see("/receipts");
  const [, digest, at] = /^\/resend\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const form = new URLSearchParams((await readBody(request, 10_000)).toString());
  if (digest !== undefined && at !== undefined && (await sendAgain(table, digest, at, form))) {
    await runDigest(digest);
    return see(`/edition/${encodeURIComponent(digest)}/${encodeURIComponent(at)}`);
  }
  response.writeHead(404, { "Content-Type": "text/plain" }).end("There is nothing of this kind to try again.\n");
}

/** Changes whenever something was read, told or given up: the page asks for it now and then. */
async function sendState({ queue, mailbox }: PageSources, response: ServerResponse): Promise<void> {
  const state = `${queue.revision} ${(await mailbox.files()).length}`;
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ waiting: queue.size, state }));
}

/** HTML that was made for a mail program, not for this page. */
function sendForeign(html: string | null, response: ServerResponse): void {
  response.setHeader("Content-Security-Policy", LETTER_POLICY);
  response.writeHead(html === null ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
  response.end(html ?? "<p>There is nothing here.</p>");
}

async function sendStatic(name: string, response: ServerResponse): Promise<void> {
  const type = Object.hasOwn(STATIC, name) ? STATIC[name] : undefined;
  if (type === undefined) {
    response.writeHead(404).end();
    return;
  }
  const body = await readFile(new URL(`static/${name}`, import.meta.url));
  response.writeHead(200, { "Content-Type": type }).end(body);
}

function isLetter(file: string): boolean {
  return /^[A-Za-z0-9@._+-]+\/[^/\\\0]+\.eml$/.test(file) && !file.split("/").some((part) => /^\.+$/.test(part));
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
