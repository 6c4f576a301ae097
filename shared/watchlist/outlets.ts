import { OUTLETS } from "./data/outlets.ts";
import type { CountryCode } from "./mention.ts";
import { contentLines, DataError, listed } from "./names.ts";

const OUTLET_KINDS = ["state-run", "independent", "exile", "agency", "foreign"] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** Who publishes: a reader weighs a state agency's word differently from a rights centre's. */
export interface Outlet {
  readonly name: string;
  readonly owner: string;
  readonly kind: OutletKind;
  readonly country: CountryCode;
}

let outlets: Map<string, Outlet> | undefined;

/** Names are compared in small letters without quotation marks, "the" and what stands in brackets. */
function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/[«»"“”„]/g, "")
    .replace(/^the /, "")
    .replace(/\s+/g, " ")
    .trim();
}

function readOutlets(): Map<string, Outlet> {
  const read = new Map<string, Outlet>();
  for (const [number, line] of contentLines(OUTLETS)) {
    const [name, owner, kind, country, others] = line.split("|").map((part) => part.trim());
    if (!name || !owner || !country)
      throw new DataError("outlets.ts", number, "expected name | owner | kind | country | names");
    if (!OUTLET_KINDS.includes(kind as OutletKind)) {
      throw new DataError("outlets.ts", number, `${kind} is no kind (${OUTLET_KINDS.join(", ")})`);
    }
    const outlet: Outlet = { name, owner, kind: kind as OutletKind, country };
    for (const one of [name, ...listed(others)]) read.set(key(one), outlet);
  }
  return read;
}

/**
 * The outlet of a web address (`https://eng.belta.by/…`), a host or a name ("BelTA", «Наша Ніва»), or null where the watchlist
 * does not hold it. Of a host its longest known ending counts: `news.example.by` is `example.by`.
 */
export function outletOf(urlOrName: string): Outlet | null {
  outlets ??= readOutlets();
  const text = urlOrName.trim().slice(0, 2048);
  const host = /^(?:https?:\/\/)?(?:[^/@\s]*@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#]|$)/i.exec(text)?.[1];
  if (host) {
    const labels = host.toLowerCase().split(".");
    for (let first = 0; first < labels.length - 1; first++) {
      const known = outlets.get(labels.slice(first).join("."));
      if (known) return known;
    }
  }
  return outlets.get(key(text)) ?? null;
}
