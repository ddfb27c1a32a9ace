// P-256 signatures as every signed thing of Sealdesk uses them: ECDSA-SHA256, raw r||s, over context || message.
import { concat, utf8 } from '../common/bytes.js';

export const publicKeyBytes = 65;
export const signatureBytes = 64;
export const idBytes = 16;
export const hashBytes = 32;

const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const algorithm = { name: 'ECDSA', hash: 'SHA-256' };

export async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

// Organisation and device ids are made from the public key itself.
export async function idOfKey(publicKey) {
  return (await sha256(publicKey)).slice(0, idBytes);
}

// False for a bad signature and for bytes that are no key; never throws.
export async function verify(publicKey, context, message, signature) {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, curve, false, ['verify']);
    return await crypto.subtle.verify(algorithm, key, signature, concat(utf8(context), message));
  } catch {
    return false;
  }
}

export async function sign(privateKey, context, message) {
  return new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, concat(utf8(context), message)));
}

// A signing key that cannot be exported, and its public half.
export async function makeHolderKey() {
  const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  return { privateKey: pair.privateKey, publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)) };
}
