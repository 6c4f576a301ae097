/** What is said and agreed where people meet is said there, wherever the text tells of the meeting. */
import type { Event } from "../event.ts";
import type { Draft } from "../merging.ts";

/** Acts in words that people do where they meet. */
const SAID_AT_MEETINGS = new Set(["AGREE", "SUPPORT", "REQUEST", "REJECT", "ACCUSE", "CONSULT"]);

/**
 * Gives what was said without a place the place where its speaker met someone on the same day. A meeting that the body tells without a
 * day may be of any day.
 */
export function atOccasions(drafts: readonly Draft[]): Draft[] {
  const meetings = drafts
    .filter(({ dateKnown, summary }) => dateKnown || summary !== null)
    .map(({ event }) => event)
    .filter(isMeeting);
  return drafts.map((draft) => {
    const { event } = draft;
    if (event.place !== null || event.status !== "occurred" || !SAID_AT_MEETINGS.has(event.type)) return draft;
    const attended = meetings.filter(
      (meeting) =>
        meeting.date?.start === event.date?.start &&
        meeting.date?.end === event.date?.end &&
        event.actors.some((one) => isPresent(one.name, meeting)),
    );
    // Whoever met people in two places on one day may have said it in either.
    const places = new Set(attended.map(({ place }) => place?.name));
    return places.size === 1 ? { ...draft, event: { ...event, place: attended[0]!.place } } : draft;
  });
}

const isMeeting = (event: Event): boolean =>
  event.type === "CONSULT" && event.place !== null && event.date !== null && event.status === "occurred";

const isPresent = (name: string, meeting: Event): boolean =>
  [...meeting.actors, ...meeting.recipients].some((one) => one.name === name);
