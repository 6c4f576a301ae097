import type { SendContext } from "./channel.ts";

/** Sends are not repeated by the SDK: a repetition without an answer could be a second mail, and is for the delivery to decide. */
const ONCE = { maxAttempts: 1 } as const;

/** Calls `make` once, and again only where it failed. */
function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/**
 * The clients of a function's process, each loaded and made on first use.
 * @param archiveBucket the bucket of the archive, null where there is none
 */
export function createClients(archiveBucket: string | null): SendContext["clients"] {
  return {
    ses: lazily(async () => new (await import("@aws-sdk/client-sesv2")).SESv2Client(ONCE)),
    sns: lazily(async () => new (await import("@aws-sdk/client-sns")).SNSClient(ONCE)),
    archive: lazily(async () => {
      if (archiveBucket === null) throw new Error("no bucket for the archive is configured");
      const [{ S3Client }, { createS3Archive }] = await Promise.all([
        import("@aws-sdk/client-s3"),
        import("./archive-store.ts"),
      ]);
      return createS3Archive(new S3Client({}), archiveBucket);
    }),
  };
}

/** How long a secret that was read is used: a changed one takes effect within five minutes. */
const SECRET_MILLISECONDS = 300_000;

/** Reads SSM SecureString parameters by name, each at most once in five minutes. A failure is not remembered. */
export function createSecretReader(clock: () => number): SendContext["secret"] {
  const client = lazily(async () => new (await import("@aws-sdk/client-ssm")).SSMClient({}));
  const known = new Map<string, { readonly value: string; readonly until: number }>();
  return async (name) => {
    const kept = known.get(name);
    if (kept !== undefined && kept.until > clock()) return kept.value;
    const { GetParameterCommand } = await import("@aws-sdk/client-ssm");
    const { Parameter } = await (await client()).send(new GetParameterCommand({ Name: name, WithDecryption: true }));
    const value = Parameter?.Value ?? "";
    known.set(name, { value, until: clock() + SECRET_MILLISECONDS });
    return value;
  };
}
