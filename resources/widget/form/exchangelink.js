// The form frame's way to the exchange. It joins with a one-time ticket and a proof of the holder key; when the
// connection is lost it asks for another ticket. Only the signed offer comes in, only the sealed envelope goes out.
import { concat } from '../common/bytes.js';
import { decode, encode, ProtocolError, protocolVersion } from '../protocol.js';
import { makeHolderKey, sha256, sign } from '../seal/keys.js';

export const joinContext = 'sealdesk-join-1';
const firstDelay = 500;
const longestDelay = 8000;
const joinWithin = 10000;

const address = /^(wss:\/\/[^/]|ws:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])[:/]?)/;

export class ExchangeLink {
  #open;
  #timers;
  #random;
  #askTicket;
  #holder = null;
  #socket = null;
  #timer = 0;
  #failures = 0;
  #running = false;
  #joined = false;
  onJoined = () => {};
  onOffer = () => {};
  onMessage = () => {};
  onLost = () => {};

  // open(url) -> WebSocket; askTicket(public holder key) leads to ticket() or ticketRefused().
  constructor({ open, timers, random, askTicket }) {
    this.#open = open;
    this.#timers = timers;
    this.#random = random;
    this.#askTicket = askTicket;
  }

  async start() {
    this.#holder = await makeHolderKey();
    this.#running = true;
    this.#ask();
  }

  stop() {
    this.#running = false;
    this.#timers.clearTimeout(this.#timer);
    this.#drop();
  }

  ticketRefused() {
    if (this.#running && !this.#socket) this.#again();
  }

  ticket(ticket, url) {
    if (!this.#running || this.#socket) return;
    this.#timers.clearTimeout(this.#timer);
    if (!address.test(url)) {
      this.#again();
      return;
    }
    let socket;
    try {
      socket = this.#open(url);
    } catch {
      this.#again();
      return;
    }
    this.#socket = socket;
    socket.onmessage = (event) => this.#receive(socket, event.data, ticket);
    socket.onclose = () => { if (socket === this.#socket) this.#again(); };
    socket.onerror = () => {};
    this.#timer = this.#timers.setTimeout(() => this.#again(), joinWithin);
  }

  // False when not joined; the caller sends again after onJoined.
  send(type, fields) {
    if (!this.#joined) return false;
    this.#socket.send(encode('f>x', type, fields));
    return true;
  }

  async #receive(socket, frame, ticket) {
    if (socket !== this.#socket) return;
    let message;
    try {
      message = decode('x>f', frame);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      if (error.code !== 'unknown_message') this.#again();
      return;
    }
    const { type, fields } = message;
    if (type === 'x.hello') await this.#join(socket, fields, ticket);
    else if (type === 'x.refused' && !this.#joined) this.#again();
    else if (type === 'x.joined') this.#hasJoined();
    else if (type === 'x.offer') this.onOffer(fields.offer);
    else this.onMessage(type, fields);
  }

  async #join(socket, { version, nonce }, ticket) {
    if (version !== protocolVersion) return;
    const proof = await sign(this.#holder.privateKey, joinContext, concat(nonce, await sha256(ticket)));
    if (socket === this.#socket) socket.send(encode('f>x', 'x.join', { ticket, proof }));
  }

  #hasJoined() {
    this.#timers.clearTimeout(this.#timer);
    this.#joined = true;
    this.#failures = 0;
    this.onJoined();
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    this.#joined = false;
    if (socket) socket.close();
  }

  #again() {
    this.#drop();
    if (!this.#running) return;
    this.onLost();
    const most = Math.min(longestDelay, firstDelay * 2 ** this.#failures++);
    this.#timers.clearTimeout(this.#timer);
    this.#timer = this.#timers.setTimeout(() => this.#ask(), most * (0.5 + this.#random() / 2));
  }

  #ask() {
    this.#askTicket(this.#holder.publicKey);
    // An answer may be lost with the chat's connection: ask again.
    this.#timers.clearTimeout(this.#timer);
    this.#timer = this.#timers.setTimeout(() => this.#again(), joinWithin);
  }
}
