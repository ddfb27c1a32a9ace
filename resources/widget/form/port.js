// The private way between form frame and loader: one MessagePort, handed over in the first message from the parent.
import { formToLoader, loaderToForm, pack, unpack } from '../common/bridge.js';

export class LoaderPort {
  #port = null;
  onMessage = () => {};

  start() {
    addEventListener('message', (event) => this.#begin(event));
  }

  #begin(event) {
    if (this.#port || event.source !== parent || event.ports.length !== 1) return;
    const message = unpack(loaderToForm, event.data);
    if (message?.type !== 'begin') return;
    [this.#port] = event.ports;
    this.#port.onmessage = (later) => {
      const next = unpack(loaderToForm, later.data);
      if (next && next.type !== 'begin') this.onMessage(next.type, next.fields);
    };
    this.send('ready');
    this.onMessage('begin', message.fields);
  }

  send(type, fields) {
    this.#port?.postMessage(pack(formToLoader, type, fields));
  }
}
