/** Joins names in quotation marks to the word that tells what bears them. */
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./words.ts";

/** What bears a name of its own in quotation marks and acts. */
const NAMED_BODY =
  /^(?:компан|фірм|виробни|завод|підприємств|оператор|перевізни|концерн|холдинг|банк|фабри|агентств|видавництв|руху?$|організац|об'єднан|firm|spółk|producent|zakład|przedsiębiorst|operator|przewoźni|koncern|holding|bank|fabryk|agencj|wydawnictw|ruch|organizacj|stowarzyszen|fundacj|bendrov|įmon|gamintoj|gamykl|operator|vežėj|koncern|bank|agentūr|leidykl|judėjim|organizacij|asociacij|fond|firma|unternehmen|hersteller|betreiber|konzern|reederei|agentur|verlag|bewegung|organisation|gruppe|verein)/u;

/** "operatorė „Litgrid“", «виробник оптики «Пеленг»»: a name in quotation marks after what it is. */
export function nameInQuotes(phrases: readonly Phrase[], units: readonly Unit[], tokens: readonly LightToken[]): void {
  for (let at = 1; at < phrases.length; at++) {
    const name = phrases[at]!;
    const open = units[name.firstUnit - 1];
    const close = units[name.lastUnit + 1];
    if (!open || !close || !/^[«„“"”]$/u.test(open.lower) || !/^[»”“"]$/u.test(close.lower)) continue;
    const before = phrases[at - 1]!;
    if (before.lastUnit !== name.firstUnit - 2) continue;
    const holder = before.attribute ? (phrases.findLast((one) => one.possessor === before) ?? before) : before;
    const known = name.mention?.entity?.kind === "body";
    if (holder.mention !== null || holder.apposition !== null) continue;
    if (!NAMED_BODY.test(tokens[holder.head]!.lower)) {
      // «Шахтарі «Беларуськалію»»: not the firm, but its people.
      if (!known || holder.possessor !== null) continue;
      holder.possessor = name;
    } else if (known) holder.mention = name.mention;
    else if (/^\p{Lu}/u.test(tokens[name.head]!.text))
      holder.apposition = { ...name, apposition: { ...holder, apposition: null } };
    else continue;
    name.attribute = true;
  }
}
