// The form frame: sandboxed, of an opaque origin, made here and not by the relay's page, so that script and style
// are the ones whose hashes are written in this pinned file. Answers never leave it unsealed; over the port pass
// only the words of the bridge's tables.
import { formToLoader, loaderToForm, pack, unpack } from '../common/bridge.js';
import { h } from '../common/dom.js';

const loadWithin = 20000;
const readyWithin = 3000; // after the frame has loaded, its script included

const escape = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

// pins: {formScript, formStyle} integrity values. Exported for the tests.
export function frameSource(config, pins) {
  const script = `${config.base}form.js`;
  const style = `${config.base}form.css`;
  const policy = `default-src 'none'; script-src ${script}; style-src ${style}; connect-src ${config.exchange}; `
    + "base-uri 'none'; form-action 'none'";
  const nonce = config.nonce ? ` nonce="${escape(config.nonce)}"` : '';
  return '<!doctype html><html><head><meta charset="utf-8">'
    + `<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">`
    + '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
    + `<link rel="stylesheet" href="${escape(style)}" integrity="${pins.formStyle}" crossorigin="anonymous"${nonce}>`
    + `<script src="${escape(script)}" integrity="${pins.formScript}" crossorigin="anonymous"${nonce} defer></script>`
    + '</head><body></body></html>';
}

function trusted(html) {
  return globalThis.trustedTypes ? trustedTypes.createPolicy('sealdesk', { createHTML: (text) => text }).createHTML(html) : html;
}

let trustedSource = null; // A policy name can be made only once.

export class FormFrame {
  #port = null;
  #timer = 0;
  onMessage = () => {};
  onDead = () => {};

  // begin: the fields of the bridge's `begin`.
  constructor(config, pins, title, begin) {
    this.request = begin.request;
    this.element = h('iframe', { title, sandbox: 'allow-scripts allow-forms', referrerpolicy: 'no-referrer' });
    trustedSource ??= trusted(frameSource(config, pins));
    this.element.srcdoc = trustedSource;
    this.element.addEventListener('load', () => this.#connect(begin), { once: true });
    this.#timer = setTimeout(() => this.onDead(), loadWithin);
  }

  #connect(begin) {
    clearTimeout(this.#timer);
    // A script that the browser refused for its hash never answers.
    this.#timer = setTimeout(() => this.onDead(), readyWithin);
    const channel = new MessageChannel();
    this.#port = channel.port1;
    this.#port.onmessage = (event) => {
      const message = unpack(formToLoader, event.data);
      if (!message) return;
      clearTimeout(this.#timer);
      if (message.type !== 'ready') this.onMessage(message.type, message.fields);
    };
    // An opaque origin has no name to aim at; the first message holds nothing secret, the rest goes over the port.
    this.element.contentWindow.postMessage(pack(loaderToForm, 'begin', begin), '*', [channel.port2]);
  }

  send(type, fields) {
    this.#port?.postMessage(pack(loaderToForm, type, fields));
  }

  show(visible) {
    this.element.hidden = !visible;
    if (visible) this.element.focus({ preventScroll: true });
  }

  remove() {
    clearTimeout(this.#timer);
    this.#port?.close();
    this.element.remove();
  }
}
