import type { Answer, SendContext } from "./channel.ts";

/**
 * The value of a secret, or the answer that the delivery gets while it cannot be read: it is tried again, since an operator can
 * store the parameter meanwhile. Only the parameter's name and the kind of failure are told.
 */
export async function readSecret(name: string, context: SendContext): Promise<string | Answer> {
  let value: string;
  try {
    value = (await context.secret(name)).trim();
  } catch (error) {
    const kind = error instanceof Error ? error.name : "failure";
    return { kind: "retry", afterSeconds: null, reason: `the parameter ${name} could not be read (${kind})` };
  }
  return value === "" ? { kind: "retry", afterSeconds: null, reason: `the parameter ${name} is empty` } : value;
}

/** An address, and what of it alone would still be a secret: its path and its signature. */
export function secretsOf(address: string): readonly string[] {
  if (!URL.canParse(address)) return [address];
  const { pathname, search, searchParams } = new URL(address);
  const long = [pathname, search, ...searchParams.values()].filter((text) => text.length >= 8);
  return [address, ...long];
}
