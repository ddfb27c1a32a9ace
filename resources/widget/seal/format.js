// Reading and writing of the signed binary formats: big endian, f16/f32 = length-prefixed bytes.
// Twin of core/seal. Strict: a reader throws FormatError on anything short, long or left over.
import { concat, fromUtf8, utf8 } from '../common/bytes.js';

export class FormatError extends Error {
  constructor(what) {
    super(what);
    this.name = 'FormatError';
  }
}

export class Reader {
  #bytes;
  #at = 0;

  constructor(bytes) {
    this.#bytes = bytes;
  }

  get position() {
    return this.#at;
  }

  take(count) {
    if (count > this.#bytes.length - this.#at) throw new FormatError('truncated');
    const part = this.#bytes.subarray(this.#at, this.#at + count);
    this.#at += count;
    return part;
  }

  magic(text) {
    const found = this.take(text.length);
    for (let i = 0; i < text.length; i++) {
      if (found[i] !== text.charCodeAt(i)) throw new FormatError('magic');
    }
  }

  u8() {
    return this.take(1)[0];
  }

  u16() {
    const [high, low] = this.take(2);
    return high * 256 + low;
  }

  u32() {
    return this.u16() * 65536 + this.u16();
  }

  // Times and the like; more than 2^53 - 1 cannot be meant.
  u64() {
    const value = this.u32() * 4294967296 + this.u32();
    if (!Number.isSafeInteger(value)) throw new FormatError('number');
    return value;
  }

  f16(exact) {
    const part = this.take(this.u16());
    if (exact !== undefined && part.length !== exact) throw new FormatError('length');
    return part;
  }

  f16AtMost(most) {
    const part = this.f16();
    if (part.length > most) throw new FormatError('length');
    return part;
  }

  f32(most) {
    const length = this.u32();
    if (length > most) throw new FormatError('length');
    return this.take(length);
  }

  text(most) {
    try {
      return fromUtf8(this.f16AtMost(most));
    } catch (error) {
      if (error instanceof FormatError) throw error;
      throw new FormatError('utf8');
    }
  }

  end() {
    if (this.#at !== this.#bytes.length) throw new FormatError('trailing');
  }
}

export const u8 = (value) => Uint8Array.of(value);
export const u16 = (value) => Uint8Array.of(value >>> 8, value & 255);
export const u32 = (value) => Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
export const u64 = (value) => concat(u32(Math.floor(value / 4294967296)), u32(value % 4294967296));

export function f16(bytes) {
  if (bytes.length > 65535) throw new FormatError('length');
  return concat(u16(bytes.length), bytes);
}

export const f32 = (bytes) => concat(u32(bytes.length), bytes);
export const ascii = utf8;
