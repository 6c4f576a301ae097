/** What encoding a text was in, and how that was known. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Turns bytes into text: byte-order mark, valid UTF-8, declared encoding, then detection. */
export async function decode(bytes: Uint8Array, declared?: string | null): Promise<Decoded> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeAs(bytes, "utf-16le"), encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeAs(bytes, "utf-16be"), encoding: "utf-16be" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    // Not UTF-8: the declared encoding, then the detected one.
  }
  if (declared) {
    try {
      return { text: decodeAs(bytes, declared), encoding: declared.toLowerCase() };
    } catch {
      // An encoding that does not exist is no declaration.
    }
  }
  const { default: jschardet } = await import("jschardet");
  const encoding = jschardet.detect(Buffer.from(bytes.subarray(0, 65_536))).encoding ?? "windows-1251";
  return { text: decodeAs(bytes, encoding), encoding: encoding.toLowerCase() };
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
