// A hostile relay or exchange against the form frame's verifier: whatever it changes, exchanges, mixes or replays in an
// offer, no field is shown; and what the organisation's two pinned keys allow is shown.
import assert from 'node:assert/strict';
import test from 'node:test';
import { widget } from './support/modules.mjs';
import { certificate, makeFormKey, makeKey, makeOffer, makeOrganisation, makePurge } from './support/sealmaker.mjs';

const { random } = await widget('common/bytes.js');
const { idOfKey } = await widget('seal/keys.js');
const { checkOffer, readDefinition } = await widget('seal/offer.js');
const { checkPurge } = await widget('seal/purge.js');

const now = Date.now();
const day = 24 * 3600 * 1000;
const fields = [{ field: 'card_number', type: 'card_number', required: true, label: 'Card', help: '' }];
const definition = { form: 'cardholder', version: 1, locale: 'en', dir: 'ltr', title: 'Card', intro: '', fields };
const ours = await makeOrganisation();
const attacker = await makeOrganisation();
const formKey = await makeFormKey();
const ids = { request: random(16), chat: random(16), pageNonce: random(16) };
const pinned = [ours.root.publicKey];
const offerOf = (from, changes = {}) => makeOffer(from, { ...ids, definition, formKey, issued: now, expires: now + 9 * 60000, ...changes });
const verdict = async (bytes, expected = {}) => {
  const result = await checkOffer(bytes, { pinned, ...ids, now, ...expected });
  return result.ok ? 'shown' : result.reason;
};

// The same organisation and device, with certificates made anew.
async function reissued({ root = ours.root, organisation, intermediate = {}, device = {} }) {
  const id = organisation ?? await idOfKey(root.publicKey);
  const common = { organisation: id, operator: ours.operator, name: ours.name, publicKey: ours.device.publicKey, notBefore: now - 1000 };
  return { ...ours, root, organisation: id,
    intermediate: await certificate({ ...common, kind: 1, issuer: root, notAfter: now + 20 * day, ...intermediate }),
    deviceCertificate: await certificate({ ...common, kind: 2, issuer: ours.device, notAfter: now + day / 2, ...device }) };
}

test('the true offer is shown', async () => assert.equal(await verdict(await offerOf(ours)), 'shown'));

test('a changed byte anywhere is refused', async () => {
  const good = await offerOf(ours);
  for (let at = 0; at < good.length; at++) {
    const bad = good.slice();
    bad[at] ^= 1 << at % 8;
    assert.notEqual(await verdict(bad), 'shown', `byte ${at}`);
  }
});

test('every cut, and a byte more, is refused', async () => {
  const good = await offerOf(ours);
  for (let length = 0; length < good.length; length += 3) assert.notEqual(await verdict(good.slice(0, length)), 'shown', `length ${length}`);
  assert.notEqual(await verdict(Uint8Array.of(...good, 0)), 'shown');
});

for (const [why, make, reason] of [
  ['a whole chain of the attacker', async () => offerOf(attacker), 'wrong_organisation'],
  ["the attacker's chain under our organisation's id", async () => offerOf({ ...attacker, organisation: ours.organisation }), 'wrong_organisation'],
  ["our papers, the attacker's signature", async () => offerOf(ours, { signer: attacker.device }), 'bad_signature'],
  ["our intermediate, the attacker's device", async () => offerOf({ ...attacker, organisation: ours.organisation, intermediate: ours.intermediate,
    deviceCertificate: (await reissued({ device: { publicKey: attacker.device.publicKey, issuer: attacker.device } })).deviceCertificate }), null],
  ['an expired device certificate', async () => offerOf(await reissued({ device: { notBefore: now - 2 * day, notAfter: now - day - 1 } })), 'expired'],
  ['an expired intermediate', async () => offerOf(await reissued({ intermediate: { notBefore: now - 25 * day, notAfter: now - 1 } })), 'expired'],
  ['a certificate of tomorrow', async () => offerOf(await reissued({ device: { notBefore: now + 3600000, notAfter: now + 7200000 } })), 'not_yet_valid'],
  ['a device certificate for a year', async () => offerOf(await reissued({ device: { notAfter: now + 365 * day } })), 'life_too_long'],
  ['an intermediate for a year', async () => offerOf(await reissued({ intermediate: { notAfter: now + 365 * day } })), 'life_too_long'],
  ['a device that vouches for itself', async () => offerOf(await reissued({ intermediate: { kind: 2 } })), 'bad_kind'],
  ['an intermediate as a device', async () => offerOf(await reissued({ device: { kind: 1 } })), 'bad_kind'],
  ['an intermediate signed by a device', async () => offerOf(await reissued({ intermediate: { issuer: attacker.device } })), 'wrong_issuer'],
  ['an offer for an hour', async () => offerOf(ours, { expires: now + 3600000 }), 'life_too_long'],
  ['an offer of yesterday', async () => offerOf(ours, { issued: now - day, expires: now - day + 60000 }), 'expired'],
  ['another version', async () => offerOf(ours, { version: 2 }), 'bad_version'],
  ['another suite', async () => offerOf(ours, { kem: 0x20 }), 'bad_suite'],
  ['a definition that its hash does not fit', async () => offerOf(ours, { hash: random(32) }), 'wrong_definition'],
  ['another name than certified', async () => offerOf(ours, { name: 'Your bank' }), 'wrong_name'],
  ["another request's offer", async () => offerOf(ours, { request: random(16) }), 'wrong_request'],
  ["another chat's offer", async () => offerOf(ours, { chat: random(16) }), 'wrong_chat'],
  ["another page's offer", async () => offerOf(ours, { pageNonce: random(16) }), 'wrong_nonce'],
]) {
  test(`refused: ${why}`, async () => {
    const said = await verdict(await make());
    assert.notEqual(said, 'shown');
    if (reason) assert.equal(said, reason);
  });
}

test('a form key that is no point of the curve', async () => {
  for (const publicKey of [new Uint8Array(65), Uint8Array.of(4, ...new Uint8Array(64)), Uint8Array.of(4, ...random(64))]) {
    assert.equal(await verdict(await offerOf(ours, { formKey: { publicKey } })), 'bad_key');
  }
});

test('without a pinned key nothing is shown', async () => assert.notEqual(await verdict(await offerOf(ours), { pinned: [] }), 'shown'));

test('the rotation: pages that pin current and next go on, pages of the time after refuse the old key', async () => {
  const next = await makeKey();
  const after = await makeKey();
  const before = await offerOf(ours);
  const rotated = await offerOf(await reissued({ root: next }));
  assert.equal(await verdict(before, { pinned: [ours.root.publicKey, next.publicKey] }), 'shown');
  assert.equal(await verdict(rotated, { pinned: [ours.root.publicKey, next.publicKey] }), 'shown');
  assert.equal(await verdict(rotated, { pinned: [next.publicKey, after.publicKey] }), 'shown');
  assert.equal(await verdict(before, { pinned: [next.publicKey, after.publicKey] }), 'wrong_organisation');
  // The two keys do not mix: an intermediate of the one does not carry the other's organisation.
  const mixed = await reissued({ root: next, organisation: ours.organisation });
  assert.notEqual(await verdict(await offerOf(mixed), { pinned: [ours.root.publicKey, next.publicKey] }), 'shown');
});

test('definitions that a signature covers but the frame does not know are not drawn', async () => {
  for (const changed of [{ form: 'other' }, { version: 2 }, { fields: [] }, { fields: [{ ...fields[0], type: 'html' }] }, { fields: [fields[0], fields[0]] }]) {
    const result = await checkOffer(await offerOf(ours, { definition: { ...definition, ...changed } }), { pinned, ...ids, now });
    assert.ok(!result.ok || !readDefinition(result.offer), JSON.stringify(changed));
  }
});

test('purge receipts: a changed byte, another chat, another signer prove nothing', async () => {
  const good = await makePurge(ours, ids);
  const proves = async (bytes, expected = {}) => (await checkPurge(bytes, { pinned, ...ids, now, offer: null, ...expected })).ok;
  assert.equal(await proves(good), true);
  for (let at = 0; at < good.length; at++) {
    const bad = good.slice();
    bad[at] ^= 1 << at % 8;
    assert.equal(await proves(bad), false, `byte ${at}`);
  }
  assert.equal(await proves(good, { chat: random(16) }), false);
  assert.equal(await proves(good, { request: random(16) }), false);
  assert.equal(await proves(await makePurge(attacker, ids)), false);
  assert.equal(await proves(await makePurge(ours, { ...ids, signer: attacker.device })), false);
});

// The relay and the key of a device that is no longer in use are in one hand.
test('purge receipts: only of the device that made the offer, and of after it', async () => {
  const minute = 60 * 1000;
  const early = { notBefore: now - 60 * minute };
  const mine = await reissued({ intermediate: early, device: early });
  const key = await makeKey();
  const old = { ...await reissued({ intermediate: { ...early, publicKey: key.publicKey }, device: { ...early, publicKey: key.publicKey, issuer: key } }), device: key };
  const offer = { device: ours.deviceId, issued: now };
  const reason = async (bytes, expected = {}) => {
    const result = await checkPurge(bytes, { pinned, ...ids, now, offer, ...expected });
    return result.ok ? 'proven' : result.reason;
  };
  assert.equal(await reason(await makePurge(mine, { ...ids, when: now })), 'proven');
  assert.equal(await reason(await makePurge(old, { ...ids, when: now })), 'wrong_device');
  assert.equal(await reason(await makePurge(old, { ...ids, when: now }), { offer: null }), 'proven'); // a page loaded anew
  assert.equal(await reason(await makePurge(mine, { ...ids, when: now - 6 * minute })), 'wrong_time');
  assert.equal(await reason(await makePurge(mine, { ...ids, when: now - 4 * minute })), 'proven'); // clocks are set
  assert.equal(await reason(await makePurge(mine, { ...ids, when: now + 6 * minute })), 'wrong_time');
  assert.equal(await reason(await makePurge(mine, { ...ids, when: now + 6 * minute }), { offer: null }), 'wrong_time');
});
