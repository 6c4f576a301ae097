/** Who acts and who is acted upon: the slots of the frame, what the frame implies, and the choice among those whom a text offers. */
export { modeAnswered } from "./answered.ts";
export { type ChosenRoles, chosenRoles } from "./choice.ts";
export { doneInReturn } from "./each-other.ts";
export { type Roles, rolesOf } from "./implied.ts";
export { Slots } from "./slots.ts";
export { ACTOR_WEIGHTS, RECIPIENT_WEIGHTS } from "./weights.ts";
