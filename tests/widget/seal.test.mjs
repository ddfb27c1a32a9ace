// The signed and sealed formats against the vectors that the C++ tests use too: same bytes, same reasons.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readJson, testData, widget } from './support/modules.mjs';

const { b64urlDecode: bytes, b64urlEncode: text } = await widget('common/base64.js');
const { concat, utf8 } = await widget('common/bytes.js');
const { encodeAnswers } = await widget('seal/answers.js');
const { checkChain, outcomeOf, parseCertificate } = await widget('seal/certificate.js');
const { checkReceipt, sealAad, sealAnswers, sealInfo } = await widget('seal/envelope.js');
const { idOfKey, sha256, sign, verify } = await widget('seal/keys.js');
const { checkOffer, parseOffer } = await widget('seal/offer.js');
const { checkPurge } = await widget('seal/purge.js');
const { joinContext } = await widget('form/exchangelink.js');
const vectors = await readJson(testData('seal', 'vectors.json'));

const named = (entries, check) => async (context) => {
  for (const entry of entries) await context.test(entry.name, () => check(entry));
};
const reasonOf = (result) => (result.ok ? null : result.reason);

test('certificates', named(vectors.certificates, async (v) => {
  const result = await outcomeOf(() => parseCertificate(bytes(v.bytes)));
  assert.equal(reasonOf(result), v.error);
  if (!v.fields) return;
  assert.deepEqual({ device: text(result.device), issuer_key_id: text(result.issuer), kind: result.kind, not_after_ms: result.notAfter, not_before_ms: result.notBefore,
    operator: text(result.operator), organisation: text(result.organisation), public_key: text(result.publicKey), shown_name: result.name }, v.fields);
}));

test('chains', named(vectors.chains, async (v) => {
  const key = bytes(v.organisation_key);
  const result = await outcomeOf(async () => checkChain(await idOfKey(key), await parseCertificate(bytes(v.intermediate)),
    await parseCertificate(bytes(v.device_certificate)), [key], v.now));
  assert.equal(reasonOf(result), v.error);
}));

test('offers, parsed', named(vectors.offers, async (v) => {
  assert.equal(reasonOf(await outcomeOf(async () => ({ offer: await parseOffer(bytes(v.bytes)) }))), v.error);
}));

test('offers, checked', named(vectors.offer_checks, async (v) => {
  const result = await checkOffer(bytes(v.offer), { pinned: v.organisation_keys.map(bytes), pageNonce: bytes(v.page_nonce), request: bytes(v.request), chat: bytes(v.chat), now: v.now });
  assert.equal(reasonOf(result), v.error);
}));

test('purge receipts', named(vectors.purge_receipts, async (v) => {
  const result = await checkPurge(bytes(v.bytes), { pinned: v.organisation_keys.map(bytes), request: bytes(v.request), chat: bytes(v.chat), now: Number.MAX_SAFE_INTEGER, offer: null });
  assert.equal(reasonOf(result), v.error);
}));

test('answers are encoded to exactly these bytes', named(vectors.answers.filter((v) => v.answers && !v.error), (v) => {
  assert.equal(text(encodeAnswers(v.answers.map(([field, value]) => [field, utf8(value)]))), v.bytes);
}));

test('answers beyond 8 KiB are refused, not cut', () => {
  assert.throws(() => encodeAnswers([['long', new Uint8Array(8192 - 8 - 2 - 2 - 4 - 2 + 1)]]), RangeError);
});

test('a sealing with fixed keys gives this envelope, and its receipts are known', async () => {
  const { sealed } = vectors;
  const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
  const { d, ...publicJwk } = sealed.ephemeral_jwk;
  assert.ok(d);
  const ephemeral = { privateKey: await crypto.subtle.importKey('jwk', sealed.ephemeral_jwk, algorithm, false, ['deriveBits']),
    publicKey: await crypto.subtle.importKey('jwk', publicJwk, algorithm, true, []) };
  const offerBytes = bytes(sealed.offer);
  const offer = await parseOffer(offerBytes);
  assert.equal(text(await sealInfo(offerBytes)), sealed.info);
  assert.equal(text(sealAad(offer)), sealed.aad);
  const plain = bytes(sealed.plaintext);
  const { envelope, receiptKey } = await sealAnswers(offer, offerBytes, plain, ephemeral);
  assert.equal(text(envelope), sealed.envelope);
  assert.equal(text(await sha256(envelope)), sealed.envelope_hash);
  assert.ok(plain.every((byte) => byte === 0), 'the plaintext is wiped');
  assert.equal(await checkReceipt(receiptKey, envelope, 'accepted', bytes(sealed.receipt_accepted)), true);
  assert.equal(await checkReceipt(receiptKey, envelope, 'refused', bytes(sealed.receipt_refused)), true);
  assert.equal(await checkReceipt(receiptKey, envelope, 'accepted', bytes(sealed.receipt_refused)), false);
  assert.equal(await checkReceipt(receiptKey, envelope.slice(0, -1), 'accepted', bytes(sealed.receipt_accepted)), false);
});

test('join proofs', named(vectors.proofs.filter((v) => v.kind === 'join'), async (v) => {
  const message = concat(bytes(v.nonce), await sha256(bytes(v.ticket)));
  assert.equal(await verify(bytes(v.key), joinContext, message, bytes(v.proof)), v.valid);
}));

test('a join proof made here verifies', async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  assert.equal(await verify(key, joinContext, utf8('x'), await sign(pair.privateKey, joinContext, utf8('x'))), true);
  assert.equal(await verify(new Uint8Array(65), joinContext, utf8('x'), new Uint8Array(64)), false);
});
