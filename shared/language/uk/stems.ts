/** Other beginnings of Ukrainian verbs, by sound laws. Stems are letters alone, so that "." is a letter here: classes of the letters of all scripts take long to compile. */

const HARDENED: Readonly<Record<string, string>> = { д: "дж", т: "ч", с: "ш", з: "ж" };

/** «ліквідув» is «ліквідов» in «ліквідовано», «звільни» is «звільнен» in «звільнені» and «звільнят» in «звільнять». */
export function otherStems(stem: string): readonly string[] {
  const inside = insideOf(stem);
  // «взяти» and «узяти», «убити» and «вбити»: the first sound goes by the word before.
  return /^[ув][бвгджзклмнпрстхцчшщ]/u.test(stem)
    ? [...inside, ...[stem, ...inside].map((one) => (one.startsWith("в") ? "у" : "в") + one.slice(1))]
    : inside;
}

function insideOf(stem: string): readonly string[] {
  if (/.{3}ува?$/u.test(stem)) return [`${stem.replace(/ува?$/u, "")}ован`];
  // «скоїти», «скоєно».
  if (/.{2}ї$/u.test(stem)) return [`${stem.slice(0, -1)}єн`];
  const before = /^(.{2,})и$/u.exec(stem)?.[1];
  if (before === undefined) return [];
  if (before.endsWith("ст")) return [`${before.slice(0, -2)}щен`, `${before}ят`];
  const last = before.at(-1)!;
  if (/[бпвмф]/u.test(last)) return [`${before}лен`, `${before}лят`];
  const hard = HARDENED[last];
  return [
    `${hard === undefined ? before : before.slice(0, -1) + hard}ен`,
    /[жчшщ]/u.test(last) ? `${before}ат` : `${before}ят`,
  ];
}
