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
