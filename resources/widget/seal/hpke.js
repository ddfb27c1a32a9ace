// HPKE (RFC 9180), sender, base mode, the one suite that Sealdesk uses:
// DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. One message a context.
import { concat, utf8 } from '../common/bytes.js';
import { u16 } from './format.js';
import { suite } from './offer.js';

const empty = new Uint8Array(0);
const kemId = concat(utf8('KEM'), u16(suite.kem));
const suiteId = concat(utf8('HPKE'), u16(suite.kem), u16(suite.kdf), u16(suite.aead));
const version = utf8('HPKE-v1');
const hashBytes = 32;
const keyBytes = 32;
const nonceBytes = 12;
const curve = { name: 'ECDH', namedCurve: 'P-256' };

async function hmac(key, message) {
  // WebCrypto refuses empty HMAC keys; HMAC pads keys with zeros, so 32 zero bytes are the same key.
  const usable = key.length ? key : new Uint8Array(hashBytes);
  const imported = await crypto.subtle.importKey('raw', usable, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, message));
}

const labeledExtract = (id, salt, label, ikm) => hmac(salt, concat(version, id, utf8(label), ikm));

async function labeledExpand(id, prk, label, info, length) {
  const labeled = concat(u16(length), version, id, utf8(label), info);
  let block = empty;
  let output = empty;
  for (let counter = 1; output.length < length; counter++) {
    block = await hmac(prk, concat(block, labeled, Uint8Array.of(counter)));
    output = concat(output, block);
  }
  return output.slice(0, length);
}

async function encapsulate(receiver, ephemeral) {
  const pair = ephemeral ?? await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const enc = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const receiverKey = await crypto.subtle.importKey('raw', receiver, curve, false, []);
  const dh = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: receiverKey }, pair.privateKey, 256));
  const prk = await labeledExtract(kemId, empty, 'eae_prk', dh);
  const secret = await labeledExpand(kemId, prk, 'shared_secret', concat(enc, receiver), hashBytes);
  dh.fill(0);
  prk.fill(0);
  return { enc, secret };
}

// -> {enc, seal(aad, plain) -> ciphertext, exportSecret(label, length)}.
// `ephemeral` is for the published test vectors only.
export async function senderContext(receiver, info, ephemeral) {
  const { enc, secret: shared } = await encapsulate(receiver, ephemeral);
  const pskHash = await labeledExtract(suiteId, empty, 'psk_id_hash', empty);
  const infoHash = await labeledExtract(suiteId, empty, 'info_hash', info);
  const context = concat(Uint8Array.of(0), pskHash, infoHash);
  const secret = await labeledExtract(suiteId, shared, 'secret', empty);
  const keyData = await labeledExpand(suiteId, secret, 'key', context, keyBytes);
  const baseNonce = await labeledExpand(suiteId, secret, 'base_nonce', context, nonceBytes);
  const exporter = await labeledExpand(suiteId, secret, 'exp', context, hashBytes);
  const key = await crypto.subtle.importKey('raw', keyData, 'AES-GCM', false, ['encrypt']);
  for (const wiped of [shared, secret, keyData]) wiped.fill(0);
  let used = false;

  async function seal(aad, plain) {
    if (used) throw new Error('one message a context');
    used = true;
    return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: baseNonce, additionalData: aad }, key, plain));
  }

  const exportSecret = (label, length) => labeledExpand(suiteId, exporter, 'sec', utf8(label), length);
  return { enc, seal, exportSecret };
}
