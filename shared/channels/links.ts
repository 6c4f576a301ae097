import type { Links } from "./channel.ts";
import { recipientId, signToken } from "./token.ts";

export interface LinkSettings {
  /** The address of the function that answers the links, without a slash at its end; null: there are no such links. */
  readonly publicUrl: string | null;
  /** The signing key: the value of the parameter that `links.secret` of the configuration names. */
  readonly key: string | null;
  /** Whether items carry a link to say that they are not relevant. */
  readonly feedback: boolean;
  /** Where the archive is served; null: nowhere. */
  readonly archiveUrl: string | null;
}

/** A link must stay short enough for every mail client. */
const OFFERED_ACTORS = 3;

/** Shorter keys could be guessed. */
const KEY_LENGTH = 24;

/**
 * The addresses that editions carry.
 * @throws Error where the key is too short to be one; the message does not repeat it
 */
export function createLinks(settings: LinkSettings): Links {
  const { publicUrl, key, archiveUrl } = settings;
  if (key !== null && key.length < KEY_LENGTH) {
    throw new Error(`the signing key of links has fewer than ${KEY_LENGTH} characters`);
  }
  return {
    unsubscribe(digest, recipient) {
      if (publicUrl === null || key === null) return null;
      return `${publicUrl}/unsubscribe?t=${signToken(key, { action: "stop", digest, recipient: recipientId(recipient) })}`;
    },
    feedback(digest, edition, development, actors = []) {
      if (publicUrl === null || key === null || !settings.feedback) return null;
      const offered = actors
        .slice(0, OFFERED_ACTORS)
        .map(({ id, name }) => ({ id, name: [...name].slice(0, 40).join("") }));
      return `${publicUrl}/feedback?t=${signToken(key, { action: "feedback", digest, edition, development, actors: offered })}`;
    },
    archive(name) {
      if (archiveUrl === null) return null;
      return `${archiveUrl.replace(/\/+$/, "")}/${name.split("/").map(encodeURIComponent).join("/")}`;
    },
  };
}
