// Reading and writing of the signed binary formats: big endian, f16/f32 = length-prefixed bytes.
// Twin of core/seal, error names included (SealError in snake_case). Strict: the first thing that is wrong is thrown.
import { concat, fromUtf8 } from '../common/bytes.js';

export class SealError extends Error {
  // part: 'certificate' when it is about one of the certificates.
  constructor(code, part = '') {
    super(code);
    this.name = 'SealError';
    this.code = code;
    this.part = part;
  }
}

export function require(condition, code, part) {
  if (!condition) throw new SealError(code, part);
}

const nameBytes = 200;
const identifierBytes = 64;

export function readText(bytes) {
  try {
    return fromUtf8(bytes);
  } catch {
    throw new SealError('bad_text');
  }
}

export class Reader {
  #bytes;
  #at = 0;

  constructor(bytes, magic, most) {
    require(bytes.length <= most, 'too_long');
    this.#bytes = bytes;
    const found = bytes.subarray(0, magic.length);
    require(found.length === magic.length && found.every((byte, i) => byte === magic.charCodeAt(i)), 'bad_magic');
    this.#at = magic.length;
  }

  get position() {
    return this.#at;
  }

  raw(count) {
    require(count <= this.#bytes.length - this.#at, 'truncated');
    const part = this.#bytes.subarray(this.#at, this.#at + count);
    this.#at += count;
    return part;
  }

  u8() {
    return this.raw(1)[0];
  }

  u16() {
    const [high, low] = this.raw(2);
    return high * 256 + low;
  }

  u32() {
    return this.u16() * 65536 + this.u16();
  }

  timeMs() {
    const value = this.u32() * 4294967296 + this.u32();
    require(Number.isSafeInteger(value), 'too_long');
    return value;
  }

  f16(most) {
    const length = this.u16();
    require(length <= most, 'too_long');
    return this.raw(length);
  }

  f32(most) {
    const length = this.u32();
    require(length <= most, 'too_long');
    return this.raw(length);
  }

  exactly(length) {
    require(this.u16() === length, 'wrong_length');
    return this.raw(length);
  }

  publicKey() {
    const point = this.exactly(65);
    require(isPoint(point), 'bad_key');
    return point;
  }

  name() {
    const bytes = this.f16(nameBytes);
    require(bytes.length > 0, 'bad_text');
    return readText(bytes);
  }

  identifier() {
    const text = String.fromCharCode(...this.f16(identifierBytes));
    require(/^[A-Za-z0-9_-]+$/.test(text), 'bad_text');
    return text;
  }

  end() {
    require(this.#at === this.#bytes.length, 'trailing_bytes');
  }
}

// P-256 (FIPS 186-4, D.1.2.3): uncompressed and on the curve y^2 = x^3 - 3x + b.
const prime = BigInt('0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff');
const b = BigInt('0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b');
const three = BigInt(3);

function isPoint(bytes) {
  const number = (part) => BigInt(`0x${Array.from(part, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
  if (bytes[0] !== 4) return false;
  const x = number(bytes.subarray(1, 33));
  const y = number(bytes.subarray(33));
  return x < prime && y < prime && (y * y - (x * x * x - three * x + b)) % prime === BigInt(0);
}

export const u8 = (value) => Uint8Array.of(value);
export const u16 = (value) => Uint8Array.of(value >>> 8, value & 255);
export const u32 = (value) => Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
export const u64 = (value) => concat(u32(Math.floor(value / 4294967296)), u32(value % 4294967296));

export function f16(bytes) {
  require(bytes.length <= 65535, 'too_long');
  return concat(u16(bytes.length), bytes);
}

export const f32 = (bytes) => concat(u32(bytes.length), bytes);
