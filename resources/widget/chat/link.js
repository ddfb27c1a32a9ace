// The connection to the relay: opens, decodes, comes back by itself with back-off and jitter.
// Knows nothing of chats; what must be sent again is the session's business.
import { decode, encode, ProtocolError, protocolVersion } from '../protocol.js';

export const firstDelay = 500;
export const longestDelay = 15000;
export const helloWithin = 10000;
const out = 'v>r';
const into = 'r>v';

export class Link {
  #open;
  #timers;
  #random;
  #socket = null;
  #timer = 0;
  #failures = 0;
  #running = false;
  #greeted = false;
  onHello = () => {};
  onMessage = () => {};
  onState = () => {}; // 'connecting' | 'online' | 'offline' | 'outdated'

  // open() -> a WebSocket or what behaves like one; timers: {setTimeout, clearTimeout}; random() in [0, 1).
  constructor({ open, timers, random }) {
    this.#open = open;
    this.#timers = timers;
    this.#random = random;
  }

  get online() {
    return this.#greeted;
  }

  start() {
    if (this.#running) return;
    this.#running = true;
    this.#failures = 0;
    this.#connect();
  }

  stop() {
    this.#running = false;
    this.#timers.clearTimeout(this.#timer);
    this.#drop();
  }

  // The connection is up but does not answer, or the network has just come back: start afresh at once.
  restart() {
    if (!this.#running) return;
    this.#drop();
    this.#timers.clearTimeout(this.#timer);
    this.#connect();
  }

  // False when there is no connection; the caller sends again after onHello.
  send(type, fields) {
    if (!this.#greeted) return false;
    this.#socket.send(encode(out, type, fields));
    return true;
  }

  #connect() {
    this.onState('connecting');
    let socket;
    try {
      socket = this.#open();
    } catch {
      this.#retry();
      return;
    }
    this.#socket = socket;
    socket.onmessage = (event) => this.#receive(socket, event.data);
    socket.onclose = () => { if (socket === this.#socket) this.#lost(); };
    socket.onerror = () => {};
    this.#timer = this.#timers.setTimeout(() => this.#lost(), helloWithin);
  }

  #receive(socket, frame) {
    if (socket !== this.#socket) return;
    let message;
    try {
      message = decode(into, frame);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      if (error.code !== 'unknown_message') this.#lost();
      return;
    }
    if (message.type === 'hello') this.#greet(message.fields);
    else if (this.#greeted) this.onMessage(message.type, message.fields);
  }

  #greet(hello) {
    this.#timers.clearTimeout(this.#timer);
    if (hello.version !== protocolVersion) {
      this.stop();
      this.onState('outdated');
      return;
    }
    this.#failures = 0;
    this.#greeted = true;
    this.onState('online');
    this.onHello(hello);
  }

  #lost() {
    this.#drop();
    this.#retry();
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    this.#greeted = false;
    if (socket) socket.close();
  }

  #retry() {
    if (!this.#running) return;
    this.onState('offline');
    const most = Math.min(longestDelay, firstDelay * 2 ** this.#failures++);
    this.#timers.clearTimeout(this.#timer);
    this.#timer = this.#timers.setTimeout(() => this.#connect(), most * (0.5 + this.#random() / 2));
  }
}
