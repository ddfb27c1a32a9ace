// What the snippet on the host page says: the relay, the pinned organisation keys, the language.
import { pickLocale } from '../common/locale.js';
import { b64urlDecode } from '../common/base64.js';
import { publicKeyBytes } from '../seal/keys.js';

const mostKeys = 2;

// One or two uncompressed P-256 points; anything else is no pin, and without a pin no form opens.
export function readKeys(attribute) {
  const keys = [];
  for (const part of String(attribute ?? '').split(',').map((text) => text.trim()).filter(Boolean)) {
    const key = b64urlDecode(part);
    if (!key || key.length !== publicKeyBytes || key[0] !== 4 || keys.length === mostKeys) return [];
    keys.push(key);
  }
  return keys;
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

// '' when a sealed form can be opened on this page, else why not: 'insecure', 'no-crypto' or 'no-key'.
export function formBlock(page, keys) {
  if (page.protocol === 'http:' && !loopback.test(page.hostname)) return 'insecure';
  if (!page.secure || !page.subtle) return 'no-crypto';
  if (!keys.length) return 'no-key';
  return '';
}

export function readConfig(script, version) {
  const source = new URL(script.src);
  const data = script.dataset;
  // A merchant may host this file; then the snippet names the relay.
  const relay = data.relay ? new URL(data.relay).origin : source.origin;
  const base = data.relay ? `${relay}/w/${version}/` : new URL('.', source).href;
  const relayUrl = new URL(relay);
  const scheme = relayUrl.protocol === 'https:' ? 'wss' : 'ws';
  return {
    relay,
    base,
    // Where the form frame may connect: the exchange that the snippet names, else any port of the relay's host.
    exchange: data.exchange ? new URL(data.exchange).origin : `${scheme}://${relayUrl.hostname}:*`,
    keys: readKeys(data.orgKey),
    locale: pickLocale(data.locale, document.documentElement.lang, ...(navigator.languages ?? [])),
    preview: data.typingPreview === 'on',
    nonce: script.nonce || '',
  };
}
