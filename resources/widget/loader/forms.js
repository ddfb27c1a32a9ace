// Form requests as the loader sees them: at most one form frame at a time, and the checks of purge receipts.
import { b64urlDecode, b64urlEncode } from '../common/base64.js';
import { checkPurge } from '../seal/purge.js';
import { FormFrame } from './formframe.js';

const offersKept = 32;

export class Forms {
  #config;
  #pins;
  #title;
  #nonce;
  #panel;
  #chat;
  #frame = null;
  #offers = new Map(); // request -> {device, issued} of the offer that this page answers

  constructor({ config, pins, title, nonce, panel, chat }) {
    this.#config = config;
    this.#pins = pins;
    this.#title = title;
    this.#nonce = nonce;
    this.#panel = panel;
    this.#chat = chat;
  }

  receive(type, fields) {
    switch (type) {
      case 'form.open': return this.#open(fields);
      case 'form.ticket': return this.#toFrame(fields.request, 'ticket', { ticket: fields.ticket, exchange: fields.exchange });
      case 'form.refused': return this.#toFrame(fields.request, 'refused', { code: fields.code });
      case 'form.gone': return this.#toFrame(fields.request, 'gone', { state: fields.state });
      case 'receipt': return this.#checkReceipt(fields);
      default: return undefined;
    }
  }

  // The panel was shown again: the keyboard belongs to the form if one is open.
  focus() {
    if (!this.#frame || this.#frame.element.hidden) return false;
    this.#frame.show(true);
    return true;
  }

  #toFrame(request, type, fields) {
    if (this.#frame?.request === request) this.#frame.send(type, fields);
  }

  #open({ request, chat, name, expires }) {
    if (this.#frame?.request === request) {
      this.#frame.show(true);
      return;
    }
    this.#drop();
    let frame;
    try {
      frame = new FormFrame(this.#config, this.#pins, this.#title, { locale: this.#config.locale, pageNonce: b64urlEncode(this.#nonce),
        keys: this.#config.keys.map(b64urlEncode), request, chat, name, expires });
    } catch {
      // A host page with Trusted Types that does not allow our policy name.
      this.#tell(request, 'failed', 'blocked');
      return;
    }
    this.#frame = frame;
    frame.onMessage = (type, fields) => this.#fromFrame(frame, type, fields);
    frame.onDead = () => {
      this.#drop();
      this.#tell(request, 'failed', 'not-loaded');
    };
    this.#panel.add(frame.element);
    frame.show(true);
  }

  #fromFrame(frame, type, fields) {
    if (frame !== this.#frame) return;
    switch (type) {
      case 'holder': this.#chat.send('form.holder', { request: frame.request, key: fields.key }); break;
      case 'offered': this.#remember(frame.request, fields); break;
      case 'state': this.#tell(frame.request, fields.state, fields.reason); break;
      case 'back': frame.show(false); this.#chat.element.focus(); this.#tell(frame.request, 'hidden', ''); break;
      case 'decline': this.#tell(frame.request, 'declined', ''); break;
      default: this.#drop(); this.#tell(frame.request, 'closed', '');
    }
  }

  #remember(request, { device, issued }) {
    const bytes = b64urlDecode(device);
    if (!bytes) return;
    this.#offers.delete(request); // the newest last
    this.#offers.set(request, { device: bytes, issued });
    if (this.#offers.size > offersKept) this.#offers.delete(this.#offers.keys().next().value);
  }

  #tell(request, state, reason) {
    this.#chat.send('form.state', { request, state, reason });
  }

  #drop() {
    if (!this.#frame) return;
    this.#frame.remove();
    this.#frame = null;
    this.#chat.element.focus();
  }

  async #checkReceipt({ request, chat, receipt }) {
    const bytes = b64urlDecode(receipt);
    const ids = [b64urlDecode(request), b64urlDecode(chat)];
    let result = { ok: false, reason: this.#config.keys.length ? 'no-crypto' : 'no-key' };
    if (bytes && ids[0] && ids[1] && globalThis.crypto.subtle && this.#config.keys.length) {
      result = await checkPurge(bytes, { pinned: this.#config.keys, request: ids[0], chat: ids[1],
        now: Date.now(), offer: this.#offers.get(request) ?? null });
    }
    this.#chat.send('receipt.checked', { request, ok: result.ok, reason: result.reason, name: result.name ?? '', when: result.when ?? 0 });
  }
}
