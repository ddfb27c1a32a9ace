// The signed offer of one form request, and the check that decides whether a form is shown at all.
import { equal, fromUtf8 } from '../common/bytes.js';
import { checkChain, nameBytes } from './certificate.js';
import { FormatError, Reader } from './format.js';
import { hashBytes, idBytes, publicKeyBytes, sha256, signatureBytes, verify } from './keys.js';

export const offerContext = 'sealdesk-offer-1';
export const suite = { kem: 0x0010, kdf: 0x0001, aead: 0x0002 };
export const offerBytes = 32768;
const offerVersion = 1;
const formIdBytes = 64;
const certificateBytes = 1024;
const longestLife = 10 * 60 * 1000;
const skew = 5 * 60 * 1000;

export function parseOffer(bytes) {
  if (bytes.length > offerBytes) throw new FormatError('length');
  const reader = new Reader(bytes);
  reader.magic('SDO1');
  const offer = {
    version: reader.u8(),
    kem: reader.u16(),
    kdf: reader.u16(),
    aead: reader.u16(),
    request: reader.f16(idBytes),
    chat: reader.f16(idBytes),
    pageNonce: reader.f16(idBytes),
    organisation: reader.f16(idBytes),
    operator: reader.f16(idBytes),
    name: reader.text(nameBytes),
    device: reader.f16(idBytes),
    form: reader.text(formIdBytes),
    formVersion: reader.u32(),
    definition: reader.f32(offerBytes),
    definitionHash: reader.f16(hashBytes),
    publicKey: reader.f16(publicKeyBytes),
    issued: reader.u64(),
    expires: reader.u64(),
    intermediate: reader.f16AtMost(certificateBytes),
    certificate: reader.f16AtMost(certificateBytes),
  };
  offer.signed = bytes.subarray(0, reader.position);
  offer.signature = reader.f16(signatureBytes);
  reader.end();
  return offer;
}

// expected: {pinned: [key], pageNonce, request, chat, now}. -> {ok: true, offer} or {ok: false, reason}.
// Reasons: format version certificate organisation certificate-time name signature page request expired definition.
export async function checkOffer(bytes, expected) {
  let offer;
  try {
    offer = parseOffer(bytes);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { ok: false, reason: 'format' };
  }
  const no = (reason) => ({ ok: false, reason });
  if (offer.version !== offerVersion || offer.kem !== suite.kem || offer.kdf !== suite.kdf || offer.aead !== suite.aead) return no('version');
  const chain = await checkChain(offer.intermediate, offer.certificate, expected.pinned, expected.now);
  if (!chain.ok) return chain;
  if (!equal(offer.organisation, chain.organisation)) return no('organisation');
  const { device } = chain;
  if (device.name !== offer.name || !equal(device.operator, offer.operator) || !equal(device.device, offer.device)) return no('name');
  if (!await verify(device.publicKey, offerContext, offer.signed, offer.signature)) return no('signature');
  if (!equal(offer.pageNonce, expected.pageNonce)) return no('page');
  if (!equal(offer.request, expected.request) || !equal(offer.chat, expected.chat)) return no('request');
  if (offer.expires - offer.issued > longestLife || expected.now >= offer.expires || expected.now < offer.issued - skew) return no('expired');
  if (!equal(await sha256(offer.definition), offer.definitionHash)) return no('definition');
  return { ok: true, offer };
}

const fieldTypes = ['text', 'card_number', 'card_expiry', 'security_code'];
const shortText = (value) => typeof value === 'string' && value.length <= 500;

// The definition inside a checked offer -> plain object, or null when it is not one that this program can show.
export function readDefinition(offer) {
  let form;
  try {
    form = JSON.parse(fromUtf8(offer.definition));
  } catch {
    return null;
  }
  const sound = form && typeof form === 'object' && form.form === offer.form && form.version === offer.formVersion
    && ['ltr', 'rtl'].includes(form.dir) && shortText(form.locale) && shortText(form.title) && shortText(form.intro)
    && Array.isArray(form.fields) && form.fields.length > 0 && form.fields.length <= 50;
  if (!sound) return null;
  const seen = new Set();
  for (const field of form.fields) {
    if (!field || typeof field !== 'object' || !/^[a-z][a-z0-9_]{0,63}$/.test(field.field) || seen.has(field.field)) return null;
    if (!fieldTypes.includes(field.type) || typeof field.required !== 'boolean' || !shortText(field.label) || !shortText(field.help)) return null;
    seen.add(field.field);
  }
  return form;
}
