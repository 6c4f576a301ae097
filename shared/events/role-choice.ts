import { enteredState } from "./entered-state.ts";
import type { Participant } from "./event.ts";
import type { Roles } from "./implied.ts";
import { type RoleOption, tableOf, type WeightTable } from "./role-marks.ts";
import { type Role, type RoleSurroundings, roleOptions } from "./role-options.ts";
import { ACTOR_WEIGHTS, RECIPIENT_WEIGHTS } from "./role-weights.ts";

export interface ChosenRoles extends Roles {
  /** Among whom was chosen, the best first; none where the slot named someone. */
  readonly actorOptions: readonly RoleOption[];
  readonly recipientOptions: readonly RoleOption[];
}

const TABLES: Readonly<Record<Role, WeightTable>> = {
  actor: tableOf(ACTOR_WEIGHTS),
  recipient: tableOf(RECIPIENT_WEIGHTS),
};

/** The participants that grammar and frame give, and for a role that they leave empty whom the weights choose. */
export function chosenRoles(roles: Roles, around: RoleSurroundings | null): ChosenRoles {
  if (around === null) return { ...roles, actorOptions: [], recipientOptions: [] };
  const actors = [...roles.actors, ...roles.impliedActors];
  const recipients = [...roles.recipients, ...roles.impliedRecipients];
  const actorOptions = actors.length > 0 || isItself(around) ? [] : optionsFor("actor", recipients, around);
  const doers = actorOptions[0]?.value ?? actors;
  const entered = recipients.length > 0 ? [] : enteredState(around.candidate, doers, around.place);
  const closed = recipients.length + entered.length > 0 || isUnlisted(around);
  const recipientOptions = closed ? [] : optionsFor("recipient", doers, around);
  return {
    ...roles,
    impliedActors: actorOptions[0]?.value ?? roles.impliedActors,
    impliedRecipients: recipientOptions[0]?.value ?? [...roles.impliedRecipients, ...entered],
    actorOptions,
    recipientOptions,
  };
}

/** The options by their sums, the greatest first. */
const optionsFor = (role: Role, other: readonly Participant[], around: RoleSurroundings): readonly RoleOption[] =>
  roleOptions(role, other, around)
    .map((option) => ({ option, sum: option.sum(TABLES[role]) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ option }) => option);

/** "A drone of unknown origin crashed": the weapon is the doer, and whose it was is not told. */
function isItself({ candidate }: RoleSurroundings): boolean {
  const { entry, predication } = candidate;
  const { type, mode } = entry.frame;
  return (
    type === "MOBILIZE" &&
    mode === "weapons" &&
    predication.voice === "active" &&
    predication.arguments.some(({ role }) => role === "subject")
  );
}

/** "Thanked the experts": people whom no list holds stand in the slot; they are no one else. */
function isUnlisted({ candidate }: RoleSurroundings): boolean {
  const [filler] = candidate.recipients;
  if (filler === undefined || filler.phrase.pronoun !== null) return false;
  return candidate.entry.frame.type === "SUPPORT" && filler.phrase.number === "plural";
}
