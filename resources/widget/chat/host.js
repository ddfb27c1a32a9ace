// The way to the loader on the host page. Its origin is whatever first answers from the parent window; who may be the
// parent is decided by the relay's frame-ancestors.
import { chatToLoader, loaderToChat, pack, unpack } from '../common/bridge.js';

export class HostLink {
  #origin = null;
  onMessage = () => {};

  start() {
    addEventListener('message', (event) => this.#receive(event));
    // Says only that this page is there.
    parent.postMessage(pack(chatToLoader, 'ready'), '*');
  }

  #receive(event) {
    if (event.source !== parent || (this.#origin !== null && event.origin !== this.#origin)) return;
    const message = unpack(loaderToChat, event.data);
    if (!message || (this.#origin === null) !== (message.type === 'init')) return;
    this.#origin = event.origin;
    this.onMessage(message.type, message.fields);
  }

  send(type, fields) {
    if (this.#origin !== null) parent.postMessage(pack(chatToLoader, type, fields), this.#origin);
  }
}
