import { recipientId, type Stop } from "../../shared/channels/index.ts";

/** A recipient to be stopped, by the hash of the address. */
export interface RecipientStop {
  readonly recipient: string;
  readonly stop: Stop;
}

/** The fields used of what SES publishes; the addresses of a bounce and of a complaint are in lists of their own. */
interface MailEvent {
  readonly eventType?: string;
  readonly notificationType?: string;
  readonly bounce?: {
    readonly bounceType?: string;
    readonly bounceSubType?: string;
    readonly timestamp?: string;
    readonly bouncedRecipients?: readonly { readonly emailAddress?: string; readonly status?: string }[];
  };
  readonly complaint?: {
    readonly complaintFeedbackType?: string;
    readonly complaintSubType?: string | null;
    readonly timestamp?: string;
    readonly complainedRecipients?: readonly { readonly emailAddress?: string }[];
  };
}

/** The address alone: SES may give it with a name. */
const bare = (address: string) => /<([^<>]+)>\s*$/.exec(address)?.[1] ?? address;

/** A word of SES for the record: one short word, whatever came. */
const asWord = (text: string | null | undefined) => (text ?? "").replace(/[^\w.-]/g, "").slice(0, 40);

/**
 * Whom an event of SES stops: after a permanent bounce, and after a complaint. A transient bounce (a full mailbox, a server that is
 * down) stops nobody, and neither does a report that a message was *not* spam.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 * @param message the JSON text of an SNS message
 * @param now ISO 8601, where the event has no time
 * @returns null where the text is no event of SES
 */
export function stopsOf(message: string, now: string): readonly RecipientStop[] | null {
  let event: MailEvent;
  try {
    event = JSON.parse(message) as MailEvent;
  } catch {
    return null;
  }
  const kind = event?.eventType ?? event?.notificationType;
  if (typeof kind !== "string") return null;
  if (kind === "Bounce" && event.bounce?.bounceType === "Permanent") {
    const { bounceSubType, timestamp, bouncedRecipients = [] } = event.bounce;
    return bouncedRecipients.flatMap(({ emailAddress, status }) =>
      typeof emailAddress !== "string"
        ? []
        : [
            {
              recipient: recipientId(bare(emailAddress)),
              stop: {
                reason: "bounced" as const,
                at: timestamp ?? now,
                detail: `permanent bounce ${asWord(bounceSubType)} ${asWord(status)}`.trim(),
              },
            },
          ],
    );
  }
  if (kind === "Complaint" && event.complaint?.complaintFeedbackType !== "not-spam") {
    const { complaintFeedbackType, complaintSubType, timestamp, complainedRecipients = [] } = event.complaint ?? {};
    return complainedRecipients.flatMap(({ emailAddress }) =>
      typeof emailAddress !== "string"
        ? []
        : [
            {
              recipient: recipientId(bare(emailAddress)),
              stop: {
                reason: "complained" as const,
                at: timestamp ?? now,
                detail: `complaint ${asWord(complaintFeedbackType ?? complaintSubType)}`.trim(),
              },
            },
          ],
    );
  }
  return [];
}
