import { localTime } from "./cadence.ts";
import type { DigestState, Failing } from "./ports.ts";
import { wordsOf } from "./words/index.ts";
import { counted, dayText, fill, shorten } from "./words/phrases.ts";
import type { World } from "./world.ts";

const DAY = 86_400_000;
const REASON_LENGTH = 160;

export interface Notices {
  readonly lines: readonly string[];
  /** Ways to readers that an edition with nothing but these notices is not sent over: `kind#recipient`. */
  readonly without: ReadonlySet<string>;
}

interface Situation {
  readonly state: DigestState;
  readonly at: number;
  readonly now: number;
  /** How many developments the edition tells. */
  readonly items: number;
  readonly failing: readonly Failing[];
}

/** What an edition says about the monitor itself: silence, an input that dried up, a channel that fails. */
export async function noticesOf({ state, at, now, items, failing }: Situation, world: World): Promise<Notices> {
  const { digest } = world;
  const words = wordsOf(digest.language);
  const lines: string[] = [];

  const fresh = failing.filter(({ channel, recipient }) => !state.reportedFailures.includes(`${channel}#${recipient}`));
  const broken = new Set(failing.map(({ channel, recipient }) => `${channel}#${recipient}`));
  const ways = world.channels.flatMap(({ kind, recipients }) => recipients.map((recipient) => `${kind}#${recipient}`));
  // A failure is told over another way, and there must be one.
  if (ways.some((way) => !broken.has(way) && !way.startsWith("archive#"))) {
    for (const { channel, recipient, at: edition, reason, uncertain } of fresh) {
      const day = localTime(Date.parse(edition), digest.timeZone).day;
      lines.push(
        fill(uncertain ? words.phrases.channelFailsUnknown : words.phrases.channelFails, {
          channel: recipient === channel ? channel : `${channel} (${recipient})`,
          date: dayText(words, { start: day, end: day }, day),
          reason: shorten(reason, REASON_LENGTH),
        }),
      );
    }
  }

  const quietDays = Math.floor((at - Date.parse(state.lastEdition ?? state.since)) / DAY);
  if (items === 0 && lines.length === 0 && quietDays >= digest.silenceAfterDays) {
    const drop = await world.news.lastDrop(now - digest.silenceAfterDays * DAY, now);
    const days = counted(words, words.counted.days, quietDays);
    lines.push(fill(drop === null ? words.phrases.stale : words.phrases.silence, { days }));
  }
  return { lines, without: broken };
}
