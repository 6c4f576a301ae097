/** Who does what no one is said to do: the word of a frame, or whoever else the verb and the term told with it make plain. */

import type { Predication } from "../../language/index.ts";
import type { Event, Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** How many events back those may have been arrested who are let go without being called prisoners. */
const ARREST_REACH = 8;
/** Police may hold people without a court for three days. */
const WITHOUT_COURT = 3;
/** The word for whoever is meant where a clause names no doer, null where its frame knows none. */
export function agentLeftOut(
  candidate: Candidate,
  recipients: readonly Participant[],
  told: readonly Event[],
  lexicon: Lexicon,
): string | null {
  const { frame } = candidate.entry;
  const { impliedActor, type, mode } = frame;
  if (type === "COERCE" && mode === "arrest" && impliedActor === "police" && isOfTerm(candidate, lexicon))
    return "court";
  if (
    type === "COERCE" &&
    mode === "restrict" &&
    impliedActor === "authorities" &&
    leaveSchool(candidate, recipients, lexicon)
  )
    return "universities";
  if (type === "ACCUSE" && impliedActor === "Investigative Committee" && isInCourt(candidate, lexicon)) return "court";
  return releasedBy(candidate, recipients, told);
}

/** «Начался процесс над учителем», «дело рассмотрят»: who tries is a court, who inquires is none. */
const isInCourt = ({ sentence, predication, host }: Candidate, lexicon: Lexicon): boolean =>
  [predication, host, ...sentence.predications.filter(isDoneBy(predication))].some(({ head, arguments: told }) =>
    [
      head,
      ...told
        .filter(({ role }) => role === "subject" || role === "object")
        .flatMap(({ phrases }) => phrases.map((phrase) => phrase.head)),
    ].some((word) => lexicon.lists("in court", sentence.tokens[word]!.lemma)),
  );

/** «начали РАССМАТРИВАТЬ дело»: what a verb begins to do. */
const isDoneBy =
  ({ index }: Predication) =>
  ({ governor, subordinate }: Predication): boolean =>
    governor === index && subordinate === "complement";

/** "Was serving five years", "was jailed in 2011", "spent 15 days in a cell": under the sentence of a court. */
function isOfTerm({ sentence, predication, host }: Candidate, lexicon: Lexicon): boolean {
  const { lemma } = sentence.tokens[predication.head]!;
  if (lexicon.lists("under a sentence", lemma)) return true;
  return (
    lexicon.lists("sitting out", lemma) &&
    sentence.measures.some(
      ({ unit, value, start, end }) =>
        start >= host.clause.start &&
        end <= host.clause.end &&
        ((unit === "day" && value > WITHOUT_COURT) || unit === "month" || unit === "year"),
    )
  );
}

/** "Ten students have been expelled": by their universities. */
const leaveSchool = (
  { sentence, predication }: Candidate,
  recipients: readonly Participant[],
  lexicon: Lexicon,
): boolean =>
  lexicon.lists("losing a place", sentence.tokens[predication.head]!.lemma) &&
  recipients.length > 0 &&
  recipients.every(({ sector }) => sector === "EDU");

/** Who lets people go when no one is named: the police where they were arrested in the news before, else the authorities. */
function releasedBy({ entry }: Candidate, recipients: readonly Participant[], told: readonly Event[]): string | null {
  const { frame } = entry;
  if (frame.type !== "RETREAT" || frame.mode !== "release" || frame.impliedActor !== "authorities")
    return frame.impliedActor;
  const pardoned = told.some(
    ({ type, mode, actors }) =>
      type === "CONCEDE" || (type === "RETREAT" && mode === "release" && actors.some(({ sector }) => sector === "GOV")),
  );
  const arrested = told
    .slice(-ARREST_REACH)
    .some(
      ({ type, mode, background, actors }) =>
        type === "COERCE" && mode === "arrest" && !background && actors.some(({ sector }) => sector === "COP"),
    );
  const prisoners = recipients.some(({ name }) => name === "political prisoners");
  return arrested && !pardoned && !prisoners ? "police" : frame.impliedActor;
}
