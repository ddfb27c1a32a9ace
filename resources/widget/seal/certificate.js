// Certificates and their chain: pinned organisation key -> intermediate (an admin's device) -> device.
import { equal } from '../common/bytes.js';
import { FormatError, Reader } from './format.js';
import { hashBytes, idBytes, idOfKey, publicKeyBytes, sha256, signatureBytes, verify } from './keys.js';

export const certificateContext = 'sealdesk-cert-1';
export const kindIntermediate = 1;
export const kindDevice = 2;
export const nameBytes = 200;
const certificateBytes = 1024;
const day = 24 * 3600 * 1000;
const longest = { [kindIntermediate]: 30 * day, [kindDevice]: day };
const skew = 5 * 60 * 1000;

export function parseCertificate(bytes) {
  if (bytes.length > certificateBytes) throw new FormatError('length');
  const reader = new Reader(bytes);
  reader.magic('SDC1');
  const certificate = {
    kind: reader.u8(),
    organisation: reader.f16(idBytes),
    device: reader.f16(idBytes),
    operator: reader.f16(idBytes),
    name: reader.text(nameBytes),
    publicKey: reader.f16(publicKeyBytes),
    issuer: reader.f16(hashBytes),
    notBefore: reader.u64(),
    notAfter: reader.u64(),
  };
  certificate.signed = bytes.subarray(0, reader.position);
  certificate.signature = reader.f16(signatureBytes);
  reader.end();
  if (certificate.kind !== kindIntermediate && certificate.kind !== kindDevice) throw new FormatError('kind');
  return certificate;
}

async function issuedBy(certificate, key) {
  return equal(certificate.issuer, await sha256(key)) && verify(key, certificateContext, certificate.signed, certificate.signature);
}

function validAt(certificate, now) {
  return certificate.notAfter > certificate.notBefore && certificate.notAfter - certificate.notBefore <= longest[certificate.kind]
    && now >= certificate.notBefore - skew && now <= certificate.notAfter;
}

// -> {ok: true, device, organisation} or {ok: false, reason: 'certificate'|'organisation'|'certificate-time'}.
// `pinned` are the organisation's public keys from the host page's snippet; nothing the relay says can add to them.
export async function checkChain(intermediateBytes, deviceBytes, pinned, now) {
  let intermediate;
  let device;
  try {
    intermediate = parseCertificate(intermediateBytes);
    device = parseCertificate(deviceBytes);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { ok: false, reason: 'certificate' };
  }
  let organisation = null;
  for (const key of pinned) {
    if (await issuedBy(intermediate, key)) organisation = await idOfKey(key);
  }
  if (!organisation || !equal(organisation, intermediate.organisation)) return { ok: false, reason: 'organisation' };
  const sound = intermediate.kind === kindIntermediate && device.kind === kindDevice
    && equal(device.organisation, organisation)
    && equal(intermediate.device, await idOfKey(intermediate.publicKey)) && equal(device.device, await idOfKey(device.publicKey))
    && await issuedBy(device, intermediate.publicKey);
  if (!sound) return { ok: false, reason: 'certificate' };
  if (!validAt(intermediate, now) || !validAt(device, now)) return { ok: false, reason: 'certificate-time' };
  return { ok: true, device, organisation };
}
