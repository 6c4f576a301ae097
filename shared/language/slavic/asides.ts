import type { Unit } from "./words/index.ts";

/** Russian and Belarusian words that stand between two commas and add nothing to what is told: «МИД, в свою очередь, осудил …». */
const ASIDES: ReadonlySet<string> = new Set(
  `наоборот; напротив; впрочем; однако; кстати; конечно; разумеется; безусловно; естественно; наконец; в свою очередь; со своей стороны; тем временем;
между тем; тем не менее; таким образом; в частности; к тому же; кроме того; к слову; в итоге; в результате; в целом; в принципе; как известно; как
и ранее; как и прежде; судя по всему; наадварот; зрэшты; аднак; дарэчы; вядома; канечне; безумоўна; натуральна; нарэшце; у сваю чаргу; са свайго боку;
тым часам; між тым; тым не менш; такім чынам; у прыватнасці; да таго ж; акрамя таго; апроч таго; да слова; у выніку; увогуле; як вядома; як і раней`
    .replaceAll("\n", " ")
    .split(/;\s*/u),
);
const LONGEST = 3;

/** How many units an aside takes that begins at a comma, both commas counted; 0 where none does. */
export function asideAt(units: readonly Unit[], at: number): number {
  if (units[at]!.lower !== ",") return 0;
  for (let length = 1; length <= LONGEST; length++) {
    if (units[at + 1 + length]?.lower !== ",") continue;
    const words = units.slice(at + 1, at + 1 + length).map(({ lower }) => lower);
    return ASIDES.has(words.join(" ")) ? length + 2 : 0;
  }
  return 0;
}
