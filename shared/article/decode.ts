import { encodeAs, singleByteText } from "./single-byte.ts";

/** A text, the encoding it was in, and how that was known. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly how: "mark" | "valid" | "declared" | "detected";
}

/** How many bytes are looked at to detect an encoding. */
export const DETECTED_BYTES = 65_536;

/**
 * Turns bytes into text. The order is that of what can be trusted: a byte-order mark, valid UTF-8, what is declared (by the transport, then
 * in the text itself), detection. UTF-8 that was decoded as something else and encoded again is repaired where that is certain.
 */
export async function decode(bytes: Uint8Array, declared: string | null = null): Promise<Decoded> {
  const { encoding, how } = await encodingOf(bytes, declared);
  return { text: repairDoubleEncoding(decodeAs(bytes, encoding)), encoding, how };
}

/** The encoding of a text by its first bytes; the bytes may end within a character. */
export async function encodingOf(
  bytes: Uint8Array,
  declared: string | null = null,
): Promise<Pick<Decoded, "encoding" | "how">> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", how: "mark" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", how: "mark" };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", how: "mark" };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { encoding: wide, how: "detected" };
  if (isUtf8(bytes)) return { encoding: "utf-8", how: "valid" };
  const named = known(declared) ?? known(declaredInside(bytes));
  if (named !== null && !/^utf-?8$/u.test(named)) return { encoding: named, how: "declared" };
  return { encoding: await detect(bytes.subarray(0, DETECTED_BYTES)), how: "detected" };
}

/** Decodes without errors: what has no meaning in the encoding becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const single = singleByteText(bytes, encoding);
  return single ?? new TextDecoder(encoding).decode(bytes);
}

/**
 * True for UTF-8, also where the end cuts a character, or where a few bytes of a long text are spoilt: text in another encoding would
 * hardly hold a valid sequence for every spoilt one.
 */
function isUtf8(bytes: Uint8Array): boolean {
  let sequences = 0;
  let spoilt = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let valid = length > 0;
    for (let next = 1; next < length && valid; next++) {
      if (at + next >= bytes.length) return spoilt <= sequences / 50;
      valid = (bytes[at + next]! & 0xc0) === 0x80;
    }
    if (valid) sequences++;
    else spoilt++;
    at += valid ? length : 1;
  }
  return spoilt === 0 || (sequences > 20 && spoilt <= sequences / 50);
}

/** UTF-16 without a mark: at one parity almost all bytes are those of few blocks (Latin 00, Cyrillic 04, punctuation 20). */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4_096) & ~1;
  if (length < 8) return null;
  const high = [0, 0];
  let zeros = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === 0) zeros++;
    if (byte === 0 || byte === 4 || byte === 0x20) high[at & 1]!++;
  }
  const half = length / 2;
  if (zeros < half * 0.05) return null;
  if (high[1]! > half * 0.9 && high[0]! < half * 0.4) return "utf-16le";
  if (high[0]! > half * 0.9 && high[1]! < half * 0.4) return "utf-16be";
  return null;
}

/** What an HTML page or an XML file says of itself in its first bytes. */
function declaredInside(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString("latin1");
  return (
    /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w.:-]+)/iu
      .exec(start)
      ?.slice(1)
      .find(Boolean) ?? null
  );
}

/** The label in the form of the standard, or null where there is no such encoding. */
function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label.trim());
    // The two differ only where KOI8-R has line-drawing characters and KOI8-U has Ukrainian and Belarusian letters.
    return encoding === "koi8-r" ? "koi8-u" : encoding;
  } catch {
    return null;
  }
}

/** Encodings of the languages that are read, with the letters that their texts use beyond ASCII. */
const CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёўіїєґ";
const CANDIDATES: readonly (readonly [string, string])[] = [
  ["windows-1251", CYRILLIC],
  ["koi8-u", CYRILLIC],
  ["ibm866", CYRILLIC],
  ["iso-8859-5", CYRILLIC],
  ["x-mac-cyrillic", CYRILLIC],
  ["windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžäöüß"],
  ["iso-8859-2", "ąćęłńóśźż"],
  ["windows-1257", "ąčęėįšųūžāēģīķļņõäöü"],
  ["windows-1252", "äöüßàâçéèêëîïôûùœæñáíóúãõåø"],
];
/** Letters that a text of the encodings above is mostly made of; rare ones prove little. */
const COMMON = new Set("оеаинтсрвлкмдпуыіяьгзбжйчхąęłóśėšųäöüéàçáíж");
/** Punctuation that stands in such texts besides letters. */
const PUNCTUATION = new Set("«»„“”‘’–—…№§©°\u00a0•€");

/** The encoding whose reading of the bytes looks most like text; where none does, what a general detector says. */
async function detect(bytes: Uint8Array): Promise<string> {
  let best: { encoding: string; score: number } | null = null;
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  for (const [encoding, letters] of CANDIDATES) {
    const score = plausibility(decodeAs(bytes, encoding), letters);
    if (best === null || score > best.score) best = { encoding, score };
  }
  if (best !== null && best.score >= high * 0.5) return best.encoding;
  const { default: jschardet } = await import("jschardet");
  return known(jschardet.detect(Buffer.from(bytes)).encoding) ?? best?.encoding ?? "windows-1251";
}

/** Points for the characters beyond ASCII: for expected ones, less for rare ones, against impossible ones and capitals inside words. */
function plausibility(text: string, letters: string): number {
  let score = 0;
  let previous = " ";
  const cyrillic = letters === CYRILLIC;
  for (const character of text) {
    if (character >= "\u0080") {
      const lower = character.toLowerCase();
      if (letters.includes(lower)) {
        score += COMMON.has(lower) ? 1.2 : 0.8;
        // A capital after a small letter, or beside a Latin letter in a Cyrillic word, is a sign of the wrong table.
        if (character !== lower && /\p{Ll}/u.test(previous)) score -= 3;
        if (cyrillic && /[a-z]/iu.test(previous)) score -= 2;
      } else if (PUNCTUATION.has(character)) score += 0.3;
      else score -= 3;
    } else if (cyrillic && /[a-z]/iu.test(character) && /[\u0400-\u04ff]/u.test(previous)) score -= 2;
    previous = character;
  }
  return score;
}

const MOJIBAKE: readonly (readonly [string, RegExp])[] = [
  ["windows-1252", /[ÐÑÃÂ][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]/gu],
  ["windows-1251", /[РСТ][\u0080-\u00bf\u0401-\u040f\u0451-\u045f\u0490\u0491\u2013-\u2122]/gu],
];

/** `РџСЂРёРІРµС‚`, `ÐŸÑ€Ð¸Ð²ÐµÑ‚`: repaired only where the whole text, encoded back, is valid UTF-8. */
function repairDoubleEncoding(text: string): string {
  for (const [encoding, pattern] of MOJIBAKE) {
    const sample = text.slice(0, DETECTED_BYTES);
    const pairs = sample.match(pattern)?.length ?? 0;
    const beyond = sample.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
    if (pairs < 5 || pairs < beyond * 0.25) continue;
    const bytes = encodeAs(text, encoding);
    if (bytes === null) continue;
    try {
      const repaired = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      if (repaired.length < text.length) return repaired;
    } catch {
      // Not UTF-8 underneath: the text is what it seems.
    }
  }
  return text;
}
