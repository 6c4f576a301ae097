/** One object of the bucket to be read, or the rest of one. */
export interface Target {
  readonly bucket: string;
  readonly key: string;
  readonly version: string | null;
  /** Names the content where the bucket keeps no versions. */
  readonly etag: string | null;
  /** When it was put into the bucket, ISO 8601. */
  readonly droppedAt: string;
  /** The first unit of the drop that is still to be read. */
  readonly from: number;
}

/** A message that is neither a notification of S3 nor a continuation: retrying does not help, the dead-letter queue keeps it. */
class UnknownMessage extends Error {
  constructor(what: string) {
    super(`the message is no notification of S3: ${what}`);
    this.name = "UnknownMessage";
  }
}

/** Objects that S3 consoles make to show a folder. */
const isFolder = (key: string, size: number | undefined): boolean => key.endsWith("/") && !size;

interface S3Record {
  readonly eventSource?: string;
  readonly eventName?: string;
  readonly eventTime?: string;
  readonly s3?: {
    readonly bucket?: { readonly name?: string };
    readonly object?: {
      readonly key?: string;
      readonly size?: number;
      readonly versionId?: string;
      readonly eTag?: string;
    };
  };
}

/**
 * The objects that a message of the queue names: none for the test that S3 sends when notifications are set up, several where S3
 * puts several records into one message.
 * @throws {UnknownMessage}
 */
export function targetsOf(body: string): Target[] {
  const message = parse(body);
  if (message["Event"] === "s3:TestEvent") return [];
  const { continue: rest, Records: records } = message;
  if (isTarget(rest)) return [rest];
  if (!Array.isArray(records))
    throw new UnknownMessage(`it has the fields ${Object.keys(message).join(", ") || "none"}`);
  return records.flatMap((record: S3Record) => targetOf(record) ?? []);
}

/** The body of a message that continues a drop. */
export const continuation = (target: Target): string => JSON.stringify({ continue: target });

function parse(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below: the parser's own message would quote the body.
  }
  throw new UnknownMessage("it is no JSON object");
}

function targetOf(record: S3Record): Target | null {
  const { bucket, object } = record.s3 ?? {};
  if (bucket?.name === undefined || object?.key === undefined) throw new UnknownMessage("a record names no object");
  if (!record.eventName?.startsWith("ObjectCreated:")) return null;
  const key = decodeKey(object.key);
  if (isFolder(key, object.size)) return null;
  return {
    bucket: bucket.name,
    key,
    version: object.versionId ?? null,
    etag: object.eTag ?? null,
    droppedAt: record.eventTime ?? new Date(0).toISOString(),
    from: 0,
  };
}

/** S3 writes keys as forms do: spaces as +, everything else in percent. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll("+", " "));
  } catch {
    throw new UnknownMessage("a key is not URL-encoded");
  }
}

function isTarget(value: unknown): value is Target {
  const target = value as Partial<Target> | undefined;
  return (
    typeof target === "object" &&
    typeof target.bucket === "string" &&
    typeof target.key === "string" &&
    typeof target.droppedAt === "string" &&
    Number.isInteger(target.from)
  );
}
