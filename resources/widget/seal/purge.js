// Purge receipts: the operator's device says, signed, that key and answers are wiped.
import { equal } from '../common/bytes.js';
import { certificateBytes, checkChain, clockSkew, outcomeOf, parseCertificate } from './certificate.js';
import { Reader, require } from './format.js';
import { idBytes, signatureBytes, verify } from './keys.js';

export const purgeContext = 'sealdesk-purge-1';
// Wire order (enum purge_reason), 1-based.
export const purgeReasons = ['chat_ended', 'operator', 'lock', 'logout', 'expired', 'declined', 'cancelled', 'failed_openings',
  'connection_lost', 'quit'];
const receiptBytes = 4096;

export async function parsePurge(bytes) {
  const reader = new Reader(bytes, 'SDP1', receiptBytes);
  const receipt = { organisation: reader.exactly(idBytes), request: reader.exactly(idBytes), chat: reader.exactly(idBytes) };
  receipt.reason = purgeReasons[reader.u8() - 1];
  require(receipt.reason, 'bad_kind');
  receipt.when = reader.timeMs();
  receipt.intermediate = await parseCertificate(reader.f16(certificateBytes));
  receipt.certificate = await parseCertificate(reader.f16(certificateBytes));
  receipt.signed = bytes.subarray(0, reader.position);
  receipt.signature = reader.exactly(signatureBytes);
  reader.end();
  return receipt;
}

// expected: {pinned, request, chat, now, offer}; offer: {device, issued} of the offer that this page has checked and
// answered, or null where it did not (a page that was loaded anew). -> {ok: true, name, reason, when} or {ok: false, reason:
// a SealError's code, or wrong_time}. The chain is checked as of the moment of erasure, which the device has signed; that is
// why another device's word, or a moment before the offer, proves nothing: an old key could have signed it.
export function checkPurge(bytes, expected) {
  return outcomeOf(async () => {
    const receipt = await parsePurge(bytes);
    const device = receipt.certificate;
    await checkChain(receipt.organisation, receipt.intermediate, device, expected.pinned, receipt.when);
    require(await verify(device.publicKey, purgeContext, receipt.signed, receipt.signature), 'bad_signature');
    require(equal(receipt.request, expected.request), 'wrong_request');
    require(equal(receipt.chat, expected.chat), 'wrong_chat');
    require(receipt.when <= expected.now + clockSkew, 'wrong_time');
    if (expected.offer) {
      require(equal(device.device, expected.offer.device), 'wrong_device');
      require(receipt.when >= expected.offer.issued - clockSkew, 'wrong_time');
    }
    return { name: device.name, reason: receipt.reason, when: receipt.when };
  });
}
