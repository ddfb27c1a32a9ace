// The signed offer of one form request, and the check that decides whether a form is shown at all.
import { equal } from '../common/bytes.js';
import { certificateBytes, checkChain, clockSkew, outcomeOf, parseCertificate } from './certificate.js';
import { Reader, readText, require } from './format.js';
import { hashBytes, idBytes, sha256, signatureBytes, verify } from './keys.js';

export const offerContext = 'sealdesk-offer-1';
export const suite = { kem: 0x0010, kdf: 0x0001, aead: 0x0002 };
const offerBytes = 32768;
const offerVersion = 1;
const longestLife = 10 * 60 * 1000;

export async function parseOffer(bytes) {
  const reader = new Reader(bytes, 'SDO1', offerBytes);
  require(reader.u8() === offerVersion, 'bad_version');
  for (const part of [suite.kem, suite.kdf, suite.aead]) require(reader.u16() === part, 'bad_suite');
  const offer = { request: reader.exactly(idBytes), chat: reader.exactly(idBytes), pageNonce: reader.exactly(idBytes),
    organisation: reader.exactly(idBytes), operator: reader.exactly(idBytes), name: reader.name(), device: reader.exactly(idBytes),
    form: reader.identifier(), formVersion: reader.u32() };
  const definition = reader.f32(offerBytes);
  offer.definition = readText(definition);
  require(equal(reader.exactly(hashBytes), await sha256(definition)), 'wrong_definition');
  offer.publicKey = reader.publicKey();
  offer.issued = reader.timeMs();
  offer.expires = reader.timeMs();
  offer.intermediate = await parseCertificate(reader.f16(certificateBytes));
  offer.certificate = await parseCertificate(reader.f16(certificateBytes));
  offer.signed = bytes.subarray(0, reader.position);
  offer.signature = reader.exactly(signatureBytes);
  reader.end();
  return offer;
}

// expected: {pinned: [key], pageNonce, request, chat, now}. -> {ok: true, offer} or {ok: false, reason: a SealError's code}.
export function checkOffer(bytes, expected) {
  return outcomeOf(async () => {
    const offer = await parseOffer(bytes);
    const device = offer.certificate;
    await checkChain(offer.organisation, offer.intermediate, device, expected.pinned, expected.now);
    require(equal(offer.device, device.device), 'wrong_device');
    require(equal(offer.operator, device.operator), 'wrong_operator');
    require(offer.name === device.name, 'wrong_name');
    require(await verify(device.publicKey, offerContext, offer.signed, offer.signature), 'bad_signature');
    require(equal(offer.request, expected.request), 'wrong_request');
    require(equal(offer.chat, expected.chat), 'wrong_chat');
    require(equal(offer.pageNonce, expected.pageNonce), 'wrong_nonce');
    require(offer.expires - offer.issued <= longestLife, 'life_too_long');
    require(offer.issued <= expected.now + clockSkew, 'not_yet_valid');
    require(offer.expires > expected.now, 'expired');
    return { offer };
  });
}

const fieldTypes = ['text', 'card_number', 'card_expiry', 'security_code'];
const shortText = (value) => typeof value === 'string' && value.length <= 500;

// The definition inside a checked offer -> plain object, or null when it is not one that this program can show.
export function readDefinition(offer) {
  let form;
  try {
    form = JSON.parse(offer.definition);
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
