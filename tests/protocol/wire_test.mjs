// The JavaScript side of the wire against the vectors that protocol.toml makes.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const build = process.env.SEALDESK_BUILD;
const vectors = JSON.parse(readFileSync(join(build, 'generated/tests/protocol_vectors.json'), 'utf8'));
// Node takes a file for an ES module by its ending only.
const scratch = mkdtempSync(join(tmpdir(), 'sealdesk-wire-'));
after(() => rmSync(scratch, { recursive: true }));
copyFileSync(join(build, 'generated/resources/widget/protocol.js'), join(scratch, 'protocol.mjs'));
const wire = await import(pathToFileURL(join(scratch, 'protocol.mjs')));

const browser = vectors.messages.filter((entry) => Object.hasOwn(wire.directions, entry.direction));
const codeOf = (act) => { try { act(); return ''; } catch (error) { return error instanceof wire.ProtocolError ? error.code : String(error); } };

test('the browser speaks all of its directions', () => {
  assert.ok(browser.length > 25);
  assert.equal(wire.protocolVersion, vectors.version);
  assert.deepEqual(wire.limits, vectors.limits);
});

test('valid frames are accepted and encode to the same message again', () => {
  for (const entry of browser) {
    const { type, fields } = wire.decode(entry.direction, entry.valid);
    assert.equal(type, entry.message);
    assert.deepEqual(JSON.parse(wire.encode(entry.direction, type, fields)), JSON.parse(entry.valid), entry.message);
  }
});

test('broken frames are refused by name', () => {
  for (const entry of browser) {
    for (const bad of entry.refused) {
      assert.equal(codeOf(() => wire.decode(entry.direction, bad.frame)), bad.error, `${entry.message} ${bad.why}`);
    }
  }
});

test('frames that are no message are refused by name', () => {
  for (const bad of vectors.frames) assert.equal(codeOf(() => wire.decode('r>v', bad.frame)), bad.error, bad.why);
  assert.equal(codeOf(() => wire.decode('r>v', ' '.repeat(vectors.limits.frame_bytes + 1))), 'oversized');
});

test('encode refuses what breaks a limit', () => {
  assert.throws(() => wire.encode('v>r', 'chat.say', { line: 'a', chat: 'b', text: 'x'.repeat(8001) }), RangeError);
  assert.throws(() => wire.encode('v>r', 'chat.say', { line: 'a', chat: 'b' }), RangeError);
  assert.throws(() => wire.encode('v>r', 'auth.login', {}), RangeError);
});
