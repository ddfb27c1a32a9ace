// The generated wire codec against the shared vectors: what is valid passes through unchanged, what is not is refused by name.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { generated, readJson, widget } from './support/modules.mjs';

const { decode, directions, encode, ProtocolError } = await widget('protocol.js');
const vectors = await readJson(generated, 'tests', 'protocol_vectors.json');
const browser = vectors.messages.filter((entry) => Object.hasOwn(directions, entry.direction));

test('each message of the browser has vectors', () => {
  const known = Object.entries(directions).flatMap(([direction, messages]) => Object.keys(messages).map((name) => `${direction} ${name}`));
  assert.deepEqual(browser.map((entry) => `${entry.direction} ${entry.message}`).sort(), known.sort());
});

for (const { direction, message, valid, refused } of browser) {
  test(`${direction} ${message}`, () => {
    const { type, fields } = decode(direction, valid);
    assert.equal(type, message);
    assert.deepEqual(JSON.parse(encode(direction, type, fields)), JSON.parse(valid));
    assert.deepEqual(decode(direction, JSON.stringify({ ...JSON.parse(valid), later: 1 })).fields, fields, 'unknown fields are ignored');
    for (const { why, error, frame } of refused) {
      assert.throws(() => decode(direction, frame), (thrown) => thrown instanceof ProtocolError && thrown.code === error, why);
    }
    if (Object.keys(fields).length) assert.throws(() => encode(direction, type, {}), RangeError);
  });
}

test('frames that are no message', () => {
  for (const { error, frame, why } of vectors.frames) {
    for (const direction of Object.keys(directions)) assert.throws(() => decode(direction, frame), (thrown) => thrown.code === error, why);
  }
});

test('a message of the other direction does not exist', () => {
  assert.throws(() => encode('v>r', 'chat.said', {}), RangeError);
  assert.throws(() => decode('x>f', '{"t":"hello"}'), { code: 'unknown_message' });
});
