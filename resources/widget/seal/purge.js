// Purge receipts: the operator's device says, signed, that key and answers are wiped.
import { equal } from '../common/bytes.js';
import { certificateBytes, checkChain, outcomeOf, parseCertificate } from './certificate.js';
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

// expected: {pinned, request, chat}. -> {ok: true, name, reason, when} or {ok: false, reason: a SealError's code}.
// The chain is checked as of the moment of erasure, which the device has signed.
export function checkPurge(bytes, expected) {
  return outcomeOf(async () => {
    const receipt = await parsePurge(bytes);
    const device = receipt.certificate;
    await checkChain(receipt.organisation, receipt.intermediate, device, expected.pinned, receipt.when);
    require(await verify(device.publicKey, purgeContext, receipt.signed, receipt.signature), 'bad_signature');
    require(equal(receipt.request, expected.request), 'wrong_request');
    require(equal(receipt.chat, expected.chat), 'wrong_chat');
    return { name: device.name, reason: receipt.reason, when: receipt.when };
  });
}
