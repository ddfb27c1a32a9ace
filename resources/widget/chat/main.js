// The chat frame's composition: link, session, view, and the typed way to the loader.
import { b64urlDecode, b64urlEncode } from '../common/base64.js';
import { random } from '../common/bytes.js';
import { directionOf, translator } from '../common/locale.js';
import { Memory } from '../common/memory.js';
import { mask, maskNext, maskUrl, preview } from '../mask.js';
import { HostLink } from './host.js';
import { Link } from './link.js';
import { startMasking } from './maskloader.js';
import { ChatSession } from './session.js';
import { tables } from './strings/tables.js';
import { ChatApp } from './view/app.js';

function relaySocket() {
  return new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/v1/visitor`);
}

function begin(host, init) {
  const text = translator(tables, init.locale);
  document.documentElement.lang = init.locale;
  document.documentElement.dir = directionOf(init.locale);
  const timers = { setTimeout: (task, ms) => setTimeout(task, ms), clearTimeout: (id) => clearTimeout(id) };
  const link = new Link({ open: relaySocket, timers, random: Math.random });
  const session = new ChatSession({ link, memory: Memory.ofSession('sealdesk.'), timers, newId: () => b64urlEncode(random(16)), maskNext });
  const app = new ChatApp({ session, host, text, locale: init.locale, blocked: init.blocked, mask, preview: init.preview ? preview : null });
  session.onLoader = (type, fields) => host.send(type, fields);
  addEventListener('online', () => { if (!link.online) link.restart(); });

  const receive = {
    'shown': ({ visible, focus }) => app.shown(visible, focus),
    'form.holder': ({ request, key }) => session.openForm(request, b64urlDecode(key) ?? new Uint8Array(0)),
    'form.state': ({ request, state, reason }) => app.frameState(request, state, reason),
    'receipt.checked': ({ request, ok, reason, name, when }) => session.receiptChecked(request, { ok, reason, name, when }),
  };
  host.onMessage = (type, fields) => receive[type]?.(fields);
  document.body.append(app.element);
  session.begin({ title: mask(init.pageTitle), url: maskUrl(init.pageUrl), nonce: b64urlDecode(init.pageNonce) ?? new Uint8Array(0), locale: init.locale });
  app.render();
}

if (parent !== window) {
  const host = new HostLink();
  host.onMessage = (type, fields) => begin(host, fields);
  // Not a word from or to the host page before masking stands, one way or the other.
  void startMasking().then(() => host.start());
}
