// Sealing of answers against a checked offer, and the check of the console's receipt.
import { concat, utf8 } from '../common/bytes.js';
import { f16, f32, u8 } from './format.js';
import { senderContext } from './hpke.js';
import { sha256 } from './keys.js';

const receiptLabel = 'sealdesk-receipt-1';
const outcomes = { accepted: 1, refused: 2 };

export const sealInfo = (offerBytes) => sha256(offerBytes);
export const sealAad = (offer) => concat(utf8('sealdesk-form-1'), offer.request, offer.chat, offer.operator);

// -> {envelope, receiptKey}. `plain` is wiped. The receipt key is a CryptoKey that cannot be exported.
export async function sealAnswers(offer, offerBytes, plain, ephemeral) {
  const context = await senderContext(offer.publicKey, await sealInfo(offerBytes), ephemeral);
  const ciphertext = await context.seal(sealAad(offer), plain);
  plain.fill(0);
  const secret = await context.exportSecret(receiptLabel, 32);
  const receiptKey = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  secret.fill(0);
  return { envelope: concat(utf8('SDE1'), f16(offer.request), f16(context.enc), f32(ciphertext)), receiptKey };
}

// True only for a receipt that the holder of the form's private key made for exactly this envelope and outcome.
export async function checkReceipt(receiptKey, envelope, outcome, mac) {
  if (!Object.hasOwn(outcomes, outcome)) return false;
  return crypto.subtle.verify('HMAC', receiptKey, mac, concat(await sha256(envelope), u8(outcomes[outcome])));
}
