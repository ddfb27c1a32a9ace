// The console's side of a secure form, for tests: keys, certificates, offers, receipts, and the opening of envelopes.
import { widget } from './modules.mjs';

const { concat, utf8, fromUtf8 } = await widget('common/bytes.js');
const { f16, f32, u8, u16, u32, u64 } = await widget('seal/format.js');
const { idOfKey, sha256, sign } = await widget('seal/keys.js');

const { subtle } = globalThis.crypto;
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
const ecdh = { name: 'ECDH', namedCurve: 'P-256' };
const day = 24 * 3600 * 1000;

async function pairOf(algorithm, uses) {
  const { privateKey, publicKey } = await subtle.generateKey(algorithm, false, uses);
  return { privateKey, publicKey: new Uint8Array(await subtle.exportKey('raw', publicKey)) };
}

export const makeKey = () => pairOf(ecdsa, ['sign', 'verify']);
export const makeFormKey = () => pairOf(ecdh, ['deriveBits']);

export async function certificate({ kind, organisation, operator, name, publicKey, issuer, notBefore, notAfter }) {
  const body = concat(utf8('SDC1'), u8(kind), f16(organisation), f16(await idOfKey(publicKey)), f16(operator), f16(utf8(name)), f16(publicKey),
    f16(await sha256(issuer.publicKey)), u64(notBefore), u64(notAfter));
  return concat(body, f16(await sign(issuer.privateKey, 'sealdesk-cert-1', body)));
}

// An organisation with one approved device. now: when the certificates begin.
export async function makeOrganisation({ now = Date.now(), name = 'Mia Berger' } = {}) {
  const root = await makeKey();
  const device = await makeKey();
  const organisation = await idOfKey(root.publicKey);
  const operator = globalThis.crypto.getRandomValues(new Uint8Array(16));
  const common = { organisation, operator, name, publicKey: device.publicKey, notBefore: now - 1000 };
  const intermediate = await certificate({ ...common, kind: 1, issuer: root, notAfter: now + 20 * day });
  const deviceCertificate = await certificate({ ...common, kind: 2, issuer: device, notAfter: now + day / 2 });
  return { root, device, organisation, operator, name, deviceId: await idOfKey(device.publicKey), intermediate, deviceCertificate };
}

// changes: fields to falsify before signing; the console would never do that.
export async function makeOffer(from, { request, chat, pageNonce, definition, form = 'cardholder', formVersion = 1, formKey, issued, expires, ...changes }) {
  const text = typeof definition === 'string' ? utf8(definition) : utf8(JSON.stringify(definition));
  const body = concat(utf8('SDO1'), u8(changes.version ?? 1), u16(changes.kem ?? 0x10), u16(1), u16(2), f16(request), f16(chat), f16(pageNonce), f16(from.organisation),
    f16(from.operator), f16(utf8(changes.name ?? from.name)), f16(from.deviceId), f16(utf8(form)), u32(formVersion), f32(text),
    f16(changes.hash ?? await sha256(text)), f16(formKey.publicKey), u64(issued), u64(expires), f16(from.intermediate), f16(from.deviceCertificate));
  return concat(body, f16(await sign((changes.signer ?? from.device).privateKey, 'sealdesk-offer-1', body)));
}

export async function makePurge(from, { request, chat, reason = 1, when = Date.now(), signer = from.device }) {
  const body = concat(utf8('SDP1'), f16(from.organisation), f16(request), f16(chat), u8(reason), u64(when), f16(from.intermediate), f16(from.deviceCertificate));
  return concat(body, f16(await sign(signer.privateKey, 'sealdesk-purge-1', body)));
}

// ---- HPKE, the receiver (RFC 9180 section 5.1), written apart from the widget's sender ----
const hash = 'SHA-256';

async function hmac(key, data) {
  const imported = await subtle.importKey('raw', key.length ? key : new Uint8Array(32), { name: 'HMAC', hash }, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', imported, data));
}

async function expand(prk, info, length) {
  let block = new Uint8Array(0);
  let all = new Uint8Array(0);
  for (let i = 1; all.length < length; i++) {
    block = await hmac(prk, concat(block, info, u8(i)));
    all = concat(all, block);
  }
  return all.slice(0, length);
}

export async function receiver(formKey, enc, info) {
  const share = await subtle.importKey('raw', enc, ecdh, false, []);
  const dh = new Uint8Array(await subtle.deriveBits({ name: 'ECDH', public: share }, formKey.privateKey, 256));
  const label = (id, text, data) => concat(utf8('HPKE-v1'), id, utf8(text), data);
  const kem = concat(utf8('KEM'), u16(0x10));
  const suite = concat(utf8('HPKE'), u16(0x10), u16(1), u16(2));
  const none = new Uint8Array(0);
  const shared = await expand(await hmac(none, label(kem, 'eae_prk', dh)), concat(u16(32), label(kem, 'shared_secret', concat(enc, formKey.publicKey))), 32);
  const context = concat(u8(0), await hmac(none, label(suite, 'psk_id_hash', none)), await hmac(none, label(suite, 'info_hash', info)));
  const secret = await hmac(shared, label(suite, 'secret', none));
  const derive = (text, length) => expand(secret, concat(u16(length), label(suite, text, context)), length);
  const key = await subtle.importKey('raw', await derive('key', 32), 'AES-GCM', false, ['decrypt']);
  const iv = await derive('base_nonce', 12);
  const exporter = await derive('exp', 32);
  return {
    open: async (aad, sealed) => new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, sealed)),
    exported: (text, length) => expand(exporter, concat(u16(length), label(suite, 'sec', utf8(text))), length),
  };
}

const fieldAt = (bytes, at, width) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = width === 2 ? view.getUint16(at) : view.getUint32(at);
  return bytes.slice(at + width, at + width + length);
};

export function openAnswers(plain) {
  const body = fieldAt(plain, 4, 4);
  const count = body[0] * 256 + body[1];
  const answers = {};
  let at = 2;
  for (let i = 0; i < count; i++) {
    const id = fieldAt(body, at, 2);
    const value = fieldAt(body, at + 2 + id.length, 2);
    answers[fromUtf8(id)] = fromUtf8(value);
    at += 4 + id.length + value.length;
  }
  return answers;
}

// -> {answers, plain, mac(outcome number)}.
export async function openEnvelope(from, formKey, offer, envelope, { request, chat }) {
  const enc = fieldAt(envelope, 4 + 2 + 16, 2);
  const sealed = fieldAt(envelope, 4 + 2 + 16 + 2 + 65, 4);
  const context = await receiver(formKey, enc, await sha256(offer));
  const plain = await context.open(concat(utf8('sealdesk-form-1'), request, chat, from.operator), sealed);
  const macKey = await context.exported('sealdesk-receipt-1', 32);
  return { plain, answers: openAnswers(plain), mac: async (outcome) => hmac(macKey, concat(await sha256(envelope), u8(outcome))) };
}
