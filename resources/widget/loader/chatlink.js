// The chat frame: a page of the relay's own origin. It is told what the page is, and nothing else of it.
import { chatToLoader, loaderToChat, pack, unpack } from '../common/bridge.js';
import { h } from '../common/dom.js';

export class ChatLink {
  #relay;
  #ready = false;
  #waiting = [];
  onMessage = () => {};

  constructor(config, title) {
    this.#relay = config.relay;
    // No referrer: the relay learns the page's address only with the visitor's consent, in chat.start.
    this.element = h('iframe', { title, src: `${config.base}chat.html`, referrerpolicy: 'no-referrer' });
    addEventListener('message', (event) => this.#receive(event));
  }

  #receive(event) {
    if (event.origin !== this.#relay || event.source !== this.element.contentWindow) return;
    const message = unpack(chatToLoader, event.data);
    if (!message) return;
    if (message.type === 'ready') {
      this.#ready = true;
      this.onMessage('ready', {});
      for (const waiting of this.#waiting.splice(0)) this.#post(waiting);
      return;
    }
    if (this.#ready) this.onMessage(message.type, message.fields);
  }

  #post(message) {
    this.element.contentWindow?.postMessage(message, this.#relay);
  }

  send(type, fields) {
    const message = pack(loaderToChat, type, fields);
    if (this.#ready) this.#post(message);
    else this.#waiting.push(message);
  }
}
