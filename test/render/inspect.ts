/** What a parser sees in made markup: its elements, attributes and text. */
import { Parser } from "htmlparser2";

export interface Seen {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly addresses: readonly string[];
  /** The text a reader sees; style sheets left out. */
  readonly text: string;
  /** Opened elements without their end, and ends without beginning. */
  readonly unbalanced: readonly string[];
}

const VOID = new Set(["meta", "br", "link", "input", "category"]);

export function inspect(source: string, xmlMode = false): Seen {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const addresses: string[] = [];
  const unbalanced: string[] = [];
  const open: string[] = [];
  let text = "";
  const parser = new Parser(
    {
      onopentag(name, given) {
        tags.add(name);
        open.push(name);
        for (const [attribute, value] of Object.entries(given)) {
          attributes.add(attribute);
          if (attribute === "href" || attribute === "src") addresses.push(value);
        }
      },
      onclosetag(name, implied) {
        if (implied && !VOID.has(name)) unbalanced.push(name);
        const last = open.pop();
        if (last !== name) unbalanced.push(`${last}/${name}`);
      },
      ontext(value) {
        if (open.at(-1) !== "style") text += value;
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(source);
  return { tags, attributes, addresses, text, unbalanced };
}
