/** Plans told in the present tense. */
import type { Candidate } from "./candidates.ts";
import type { Status } from "./ontology.ts";

/** "Polling day is Sunday", "goes on trial on Monday": in the body the present with a day to come is a plan. */
export function isScheduled(candidate: Candidate, status: Status, publication: string | null): boolean {
  const { host, sentence } = candidate;
  if (
    status !== "occurred" ||
    host.tense !== "present" ||
    host.kind === "noun" ||
    host.voice === "impersonal" ||
    sentence.kind === "title" ||
    publication === null
  )
    return false;
  return sentence.dates.some((mention) => {
    if (mention.start < host.clause.start - 20 || mention.end > host.clause.end) return false;
    // "From 1 June fares go up": from a day to come, which is the nearest one of its name.
    if (mention.shape === "open") return (mention.resolve(publication, null)?.start ?? publication) > publication;
    const [past, future] = [mention.resolve(publication, "past"), mention.resolve(publication, "future")];
    return future !== null && future.start > publication && past !== null && past.start !== future.start
      ? true
      : future !== null && future.start > publication && mention.anchor === "publication";
  });
}
