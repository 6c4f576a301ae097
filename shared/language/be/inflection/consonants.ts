/** How consonants at the end of a stem change. */

/** Before -е of the dative and locative: г→з, к→ц, х→с, т→ц, д→дз. */
export function softened(base: string): string[] {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/г$/u, "з"],
    [/к$/u, "ц"],
    [/х$/u, "с"],
    [/т$/u, "ц"],
    [/д$/u, "дз"],
  ];
  for (const [ending, replacement] of changes) if (ending.test(base)) return [base.replace(ending, replacement)];
  return [base];
}

/** Consonants that change before -аны, -ены. */
export function mutations(base: string): string[] {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/сц$/u, "шч"],
    [/дз$/u, "дж"],
    [/ц$/u, "ч"],
    [/з$/u, "ж"],
    [/с$/u, "ш"],
    [/([бпмф])$/u, "$1л"],
    [/в$/u, "ўл"],
  ];
  const out = [base];
  for (const [ending, replacement] of pairs) if (ending.test(base)) out.push(base.replace(ending, replacement));
  return out;
}
