/** How the light reader goes through German: nouns have capitals, articles tell cases, and a bracket of verbs holds the clause. */
import type { Syntax } from "../light/syntax.ts";
import { CLAUSES } from "./clauses.ts";
import { PHRASES } from "./phrases.ts";
import { ROLES } from "./roles.ts";
import { VERBS } from "./verb-groups.ts";
import { WORDS } from "./words.ts";

export const GERMAN_SYNTAX: Syntax = { words: WORDS, phrases: PHRASES, clauses: CLAUSES, verbs: VERBS, roles: ROLES };
