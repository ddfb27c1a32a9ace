// The HPKE sender against the published vectors (RFC 9180), with the vectors' ephemeral key.
import assert from 'node:assert/strict';
import test from 'node:test';
import { hex, readJson, testData, toHex, widget } from './support/modules.mjs';

const { senderContext } = await widget('seal/hpke.js');
const vectors = (await readJson(testData('hpke', 'hpke_subset_base.json'))).filter((v) => v.mode === 0 && v.kem_id === 16 && v.kdf_id === 1 && v.aead_id === 2);

async function ephemeralOf(vector) {
  const part = (from, to) => Buffer.from(hex(vector.pkEm).slice(from, to)).toString('base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: part(1, 33), y: part(33, 65), d: Buffer.from(vector.skEm, 'hex').toString('base64url') };
  const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
  const publicKey = await crypto.subtle.importKey('raw', hex(vector.pkEm), algorithm, true, []);
  return { privateKey: await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['deriveBits']), publicKey };
}

test('there is a vector for the one suite', () => assert.equal(vectors.length, 1));

test('sealing and exporting agree with the vectors', async () => {
  const [vector] = vectors;
  const context = await senderContext(hex(vector.pkRm), hex(vector.info), await ephemeralOf(vector));
  assert.equal(toHex(context.enc), vector.enc);
  const [first] = vector.encryptions;
  assert.equal(toHex(await context.seal(hex(first.aad), hex(first.pt))), first.ct);
  for (const exported of vector.exports) {
    const label = Buffer.from(exported.exporter_context, 'hex').toString('latin1');
    // The sender takes labels as text; the vectors' single 00 byte and "TestContext" are text too.
    assert.equal(toHex(await context.exportSecret(label, exported.L)), exported.exported_value);
  }
});

test('a context seals once', async () => {
  const [vector] = vectors;
  const context = await senderContext(hex(vector.pkRm), hex(vector.info));
  await context.seal(new Uint8Array(0), Uint8Array.of(1));
  await assert.rejects(context.seal(new Uint8Array(0), Uint8Array.of(1)));
});
