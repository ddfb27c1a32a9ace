// Certificates and their chain: pinned organisation key -> intermediate (an admin's device) -> device.
import { equal } from '../common/bytes.js';
import { Reader, require } from './format.js';
import { hashBytes, idBytes, idOfKey, sha256, signatureBytes, verify } from './keys.js';

export const certificateContext = 'sealdesk-cert-1';
export const certificateBytes = 1024;
export const kindIntermediate = 1;
export const kindDevice = 2;
export const clockSkew = 5 * 60 * 1000; // Clocks differ; only beginnings are forgiven, never ends.
const day = 24 * 3600 * 1000;
const longestLife = { [kindIntermediate]: 30 * day, [kindDevice]: day };

export async function parseCertificate(bytes) {
  const reader = new Reader(bytes, 'SDC1', certificateBytes);
  const kind = reader.u8();
  require(kind === kindIntermediate || kind === kindDevice, 'bad_kind');
  const certificate = { kind, organisation: reader.exactly(idBytes), device: reader.exactly(idBytes), operator: reader.exactly(idBytes),
    name: reader.name(), publicKey: reader.publicKey() };
  require(equal(await idOfKey(certificate.publicKey), certificate.device), 'wrong_device');
  certificate.issuer = reader.exactly(hashBytes);
  certificate.notBefore = reader.timeMs();
  certificate.notAfter = reader.timeMs();
  certificate.signed = bytes.subarray(0, reader.position);
  certificate.signature = reader.exactly(signatureBytes);
  reader.end();
  return certificate;
}

async function checkLink(certificate, kind, organisation, issuer, now) {
  require(certificate.kind === kind, 'bad_kind', 'certificate');
  require(equal(certificate.organisation, organisation), 'wrong_organisation', 'certificate');
  require(equal(certificate.issuer, await sha256(issuer)), 'wrong_issuer', 'certificate');
  require(await verify(issuer, certificateContext, certificate.signed, certificate.signature), 'bad_signature', 'certificate');
  require(certificate.notAfter - certificate.notBefore <= longestLife[kind], 'life_too_long', 'certificate');
  require(certificate.notBefore <= now + clockSkew, 'not_yet_valid', 'certificate');
  require(certificate.notAfter > now, 'expired', 'certificate');
}

// Throws SealError. `pinned` are the organisation's public keys from the host page's snippet; nothing that the relay
// says can add to them.
export async function checkChain(organisation, intermediate, device, pinned, now) {
  let key = null;
  for (const candidate of pinned) {
    if (equal(await idOfKey(candidate), organisation)) key = candidate;
  }
  require(key, 'wrong_organisation');
  await checkLink(intermediate, kindIntermediate, organisation, key, now);
  await checkLink(device, kindDevice, organisation, intermediate.publicKey, now);
}

// A check that throws SealError -> {ok: true, ...} or {ok: false, reason, part}.
export async function outcomeOf(check) {
  try {
    return { ok: true, ...await check() };
  } catch (error) {
    if (error?.name !== 'SealError') throw error;
    return { ok: false, reason: error.code, part: error.part };
  }
}
