// Purge receipts: the operator's device says, signed, that key and answers are wiped.
import { equal } from '../common/bytes.js';
import { checkChain } from './certificate.js';
import { FormatError, Reader } from './format.js';
import { idBytes, signatureBytes, verify } from './keys.js';

export const purgeContext = 'sealdesk-purge-1';
// Wire order (enum purge_reason), 1-based.
export const purgeReasons = ['chat_ended', 'operator', 'lock', 'logout', 'expired', 'declined', 'cancelled', 'failed_openings',
  'connection_lost', 'quit'];
const receiptBytes = 4096;
const certificateBytes = 1024;

export function parsePurge(bytes) {
  if (bytes.length > receiptBytes) throw new FormatError('length');
  const reader = new Reader(bytes);
  reader.magic('SDP1');
  const receipt = {
    organisation: reader.f16(idBytes),
    request: reader.f16(idBytes),
    chat: reader.f16(idBytes),
    reasonIndex: reader.u8(),
    when: reader.u64(),
    intermediate: reader.f16AtMost(certificateBytes),
    certificate: reader.f16AtMost(certificateBytes),
  };
  receipt.signed = bytes.subarray(0, reader.position);
  receipt.signature = reader.f16(signatureBytes);
  reader.end();
  receipt.reason = purgeReasons[receipt.reasonIndex - 1];
  if (!receipt.reason) throw new FormatError('reason');
  return receipt;
}

// expected: {pinned, request, chat, now}. -> {ok: true, name, reason, when} or {ok: false, reason}.
export async function checkPurge(bytes, expected) {
  let receipt;
  try {
    receipt = parsePurge(bytes);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { ok: false, reason: 'format' };
  }
  const chain = await checkChain(receipt.intermediate, receipt.certificate, expected.pinned, expected.now);
  if (!chain.ok) return chain;
  if (!equal(receipt.organisation, chain.organisation)) return { ok: false, reason: 'organisation' };
  if (!await verify(chain.device.publicKey, purgeContext, receipt.signed, receipt.signature)) return { ok: false, reason: 'signature' };
  if (!equal(receipt.request, expected.request) || !equal(receipt.chat, expected.chat)) return { ok: false, reason: 'request' };
  return { ok: true, name: chain.device.name, reason: receipt.reason, when: receipt.when };
}
