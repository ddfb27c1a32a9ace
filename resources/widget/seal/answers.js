// The plaintext of a form's answers: length-prefixed, padded so that its size tells nothing.
import { concat, utf8 } from '../common/bytes.js';
import { f16, u16, u32 } from './format.js';

const sizes = [2048, 4096, 8192];

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
