/**
 * What windows-1252 has at 0x80 to 0x9F. Some versions of Node give control characters there, so this table is our own; the five bytes
 * without a character stay what they are, as the encoding standard has it.
 */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Text in windows-1252; null for any other encoding. */
export function singleByteText(bytes: Uint8Array, encoding: string): string | null {
  if (!/^(?:windows-1252|iso-8859-1|latin1|ascii|us-ascii)$/iu.test(encoding)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return text.replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

const REVERSED = new Map<string, ReadonlyMap<string, number>>();

/** Encodes a text in a single-byte encoding, or null where it has a character that the encoding lacks. */
export function encodeAs(text: string, encoding: string): Uint8Array | null {
  let table = REVERSED.get(encoding);
  if (table === undefined) {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const characters = singleByteText(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes);
    table = new Map([...characters].map((character, byte) => [character, byte]));
    REVERSED.set(encoding, table);
  }
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = table.get(text[at]!);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}
