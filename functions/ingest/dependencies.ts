import type { Parse } from "../../shared/article/parse.ts";
import type { Extract } from "../../shared/events/extraction.ts";
import type {
  ArticleRepository,
  CopyRepository,
  EventRepository,
  NoticeRepository,
  ReceiptRepository,
} from "../../shared/store/index.ts";
import type { Target } from "./notification.ts";

/** An object as it arrives from the bucket. */
export interface FetchedObject {
  readonly body: AsyncIterable<Uint8Array>;
  readonly contentType: string | undefined;
}

/** The object cannot be had, now or later: it was deleted, or lies in an archive. */
export class ObjectGone extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "ObjectGone";
  }
}

/** Everything the pipeline needs of the world. */
export interface Dependencies {
  readonly articles: ArticleRepository;
  readonly copies: CopyRepository;
  readonly events: EventRepository;
  readonly notices: NoticeRepository;
  readonly receipts: ReceiptRepository;
  /** @throws {ObjectGone} */
  readonly fetchObject: (target: Target) => Promise<FetchedObject>;
  /** Puts the rest of a drop into the queue. */
  readonly sendRest: (target: Target) => Promise<void>;
  readonly parse: Parse;
  readonly extract: Extract;
  readonly freshness: { readonly eventDays: number; readonly articleDays: number | null };
  readonly now: () => Date;
  /** Tells of a fault that a person should look into; never with the text of an article. */
  readonly report: (message: string, details: Readonly<Record<string, unknown>>) => void;
}

/** The repositories and the pure parts: what reading one article needs. */
export type ReadingDependencies = Pick<
  Dependencies,
  "articles" | "copies" | "events" | "notices" | "extract" | "freshness" | "now"
>;
