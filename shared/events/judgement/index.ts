/** Whether a candidate is told as an event: done, planned, alleged or denied, or nothing that anyone did. */
export { absorbedBy, isIndefinite, isScene } from "./absorption.ts";
export { statusAsTold } from "./contested.ts";
export { generality } from "./generalities.ts";
export { genericClause, isOfAnotherAge } from "./generic-clauses.ts";
export { isWithReporters } from "./interviews.ts";
export { missionAside } from "./missions.ts";
export { noAct } from "./not-news.ts";
export { onlyReason } from "./only-reason.ts";
export { pointsBack } from "./pointing-back.ts";
export { beyondNews, isPrivate } from "./private-matters.ts";
export { chargeOf, goesOnWithWhatWasTold, withoutRetellings } from "./retelling.ts";
export { isScheduled } from "./scheduled.ts";
export { findStatus } from "./status.ts";
export { supposed } from "./suppositions.ts";
export { unfitDoer } from "./unfit-doers.ts";
export { tellsApart } from "./which-people.ts";
