// The plaintext of a form's answers: length-prefixed, padded so that its size tells nothing.
import { concat, fromUtf8, utf8 } from '../common/bytes.js';
import { f16, FormatError, Reader, u16, u32 } from './format.js';

const sizes = [2048, 4096, 8192];
const fieldIdBytes = 64;

// pairs: [[field id, Uint8Array value]]. Throws RangeError when the answers do not fit.
// The caller wipes the result; intermediate copies are wiped here.
export function encodeAnswers(pairs) {
  const body = concat(u16(pairs.length), ...pairs.map(([field, value]) => concat(f16(utf8(field)), f16(value))));
  const needed = 8 + body.length;
  const size = sizes.find((candidate) => candidate >= needed);
  if (!size) throw new RangeError('answers too long');
  const plain = new Uint8Array(size);
  plain.set(utf8('SDA1'), 0);
  plain.set(u32(body.length), 4);
  plain.set(body, 8);
  body.fill(0);
  return plain;
}

// For tests: the console is the only program that opens answers.
export function decodeAnswers(plain) {
  if (!sizes.includes(plain.length)) throw new FormatError('length');
  const outer = new Reader(plain);
  outer.magic('SDA1');
  const body = outer.f32(plain.length - 8);
  if (sizes.find((size) => size >= 8 + body.length) !== plain.length) throw new FormatError('length');
  if (outer.take(plain.length - outer.position).some((byte) => byte !== 0)) throw new FormatError('padding');
  const reader = new Reader(body);
  const pairs = [];
  for (let left = reader.u16(); left > 0; left--) {
    const field = fromUtf8(reader.f16AtMost(fieldIdBytes));
    pairs.push([field, reader.f16()]);
  }
  reader.end();
  return pairs;
}
