/** Web addresses that the tagger would be too long about. */

/** A host in a word that holds an address, behind its slashes or behind whoever logs in. */
const HOST = /(?:\/\/|@)([^/?#@:]+)/g;

/**
 * In how many ways the parts of a host may be cut in two, all of which the tagger's pattern for addresses tries where it fits none. With ten
 * thousand it takes a millisecond; of hosts that people write few have a thousand, and with 40 parts of 3 letters it would never end.
 */
const MOST_CUTS = 10_000;

const cutsOf = (host: string): number =>
  host.split(".").reduce((cuts, part) => Math.min(cuts * Math.max(part.length, 1), MOST_CUTS + 1), 1);

/** The text, of the same length, with spaces for the slashes of such addresses. */
export function withoutLongHosts(text: string): string {
  if (!text.includes("//")) return text;
  return text.replace(/\S+/g, (word) => {
    const at = word.indexOf("//");
    if (at < 0) return word;
    const isLong = [...word.slice(at).matchAll(HOST)].some(([, host]) => cutsOf(host!) > MOST_CUTS);
    return isLong ? word.replaceAll("//", "  ") : word;
  });
}
