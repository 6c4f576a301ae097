import { createHash, type Hash } from "node:crypto";
import { crc32 } from "node:zlib";

/** A checksum that S3 clients send with a body; `digest` gives it in base64, as they write it. */
export interface Checksum {
  update(chunk: Uint8Array): void;
  digest(): string;
}

/** By the name in the header `x-amz-checksum-<name>`; null where the name is unknown. */
export function createChecksum(name: string): Checksum | null {
  switch (name) {
    case "crc32":
      return new Crc32();
    case "crc32c":
      return new Crc32c();
    case "crc64nvme":
      return new Crc64();
    case "sha1":
    case "sha256":
      return new HashChecksum(createHash(name));
    default:
      return null;
  }
}

class HashChecksum implements Checksum {
  private readonly hash: Hash;
  constructor(hash: Hash) {
    this.hash = hash;
  }
  update(chunk: Uint8Array): void {
    this.hash.update(chunk);
  }
  digest(): string {
    return this.hash.digest("base64");
  }
}

class Crc32 implements Checksum {
  private value = 0;
  update(chunk: Uint8Array): void {
    this.value = crc32(chunk, this.value);
  }
  digest(): string {
    return bigEndian(this.value);
  }
}

/** CRC-32C (Castagnoli), reflected polynomial 0x82F63B78 (RFC 3720, appendix B.4). */
class Crc32c implements Checksum {
  private static readonly table = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
    return value >>> 0;
  });
  private value = 0xffffffff;
  update(chunk: Uint8Array): void {
    let value = this.value;
    for (const byte of chunk) value = (value >>> 8) ^ Crc32c.table[(value ^ byte) & 0xff]!;
    this.value = value >>> 0;
  }
  digest(): string {
    return bigEndian((this.value ^ 0xffffffff) >>> 0);
  }
}

/** CRC-64/NVME, reflected polynomial 0x9A6C9329AC4BC9B5 (NVM Command Set specification), in two halves of 32 bits. */
class Crc64 implements Checksum {
  private static readonly tables = (() => {
    const high = new Uint32Array(256);
    const low = new Uint32Array(256);
    for (let index = 0; index < 256; index++) {
      let value = BigInt(index);
      for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
      high[index] = Number(value >> 32n);
      low[index] = Number(value & 0xffffffffn);
    }
    return { high, low };
  })();
  private high = 0xffffffff;
  private low = 0xffffffff;
  update(chunk: Uint8Array): void {
    const tables = Crc64.tables;
    let { high, low } = this;
    for (const byte of chunk) {
      const index = (low ^ byte) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ tables.low[index]!;
      high = (high >>> 8) ^ tables.high[index]!;
    }
    this.high = high >>> 0;
    this.low = low >>> 0;
  }
  digest(): string {
    return bigEndian((this.high ^ 0xffffffff) >>> 0, (this.low ^ 0xffffffff) >>> 0);
  }
}

function bigEndian(...words: readonly number[]): string {
  const bytes = Buffer.alloc(words.length * 4);
  for (const [index, word] of words.entries()) bytes.writeUInt32BE(word, index * 4);
  return bytes.toString("base64");
}
