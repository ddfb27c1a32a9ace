// One form request in the form frame, from the holder key to the console's receipt. No DOM.
// Shows nothing before the offer has passed every check; keeps nothing but the sealed envelope once sent.
import { checkOffer, readDefinition } from '../seal/offer.js';
import { encodeAnswers } from '../seal/answers.js';
import { checkReceipt, sealAnswers } from '../seal/envelope.js';

export const resendEvery = 3000;
export const offerWithin = 45000;
const over = ['request_over', 'unknown_request', 'chat_ended', 'unknown_chat', 'session_over', 'not_allowed'];
const goneScreens = { expired: 'expired', declined: 'declined', cancelled: 'cancelled' };
const closedScreens = { expired: 'expired', declined: 'declined', cancelled: 'cancelled', failed: 'failed' };
const final = ['submitted', 'expired', 'declined', 'cancelled', 'gone', 'tampered', 'unreachable', 'unanswered'];

export class FormRun {
  #link;
  #timers;
  #now;
  #expected;
  #offer = null;
  #offerBytes = null;
  #envelope = null;
  #receiptKey = null;
  #resend = 0;
  #deadline = 0;
  #filling = false;
  screen = 'loading';
  reason = ''; // why the offer was refused: a SealError's code and part
  part = '';
  form = null; // the checked definition
  name = '';
  expires = 0;
  canRetry = false; // the console could not open the answers, but would take them again
  waiting = false; // the console is away for the moment
  onScreen = () => {};
  onOffer = () => {}; // The checked offer, for the loader: a purge receipt must be of its device and later.
  onState = () => {}; // (state, reason) for the loader

  // expected: {pinned, pageNonce, request, chat}
  constructor({ link, timers, now, expected }) {
    this.#link = link;
    this.#timers = timers;
    this.#now = now;
    this.#expected = expected;
    link.onOffer = (bytes) => this.#offered(bytes);
    link.onJoined = () => {
      // Said again at each meeting: the first may have been lost with the last connection.
      if (this.#filling && ['form', 'sending'].includes(this.screen)) this.#link.send('x.progress', {});
      this.#sendEnvelope();
    };
    link.onMessage = (type, fields) => this.#receive(type, fields);
  }

  async start() {
    this.#deadline = this.#timers.setTimeout(() => this.#show('unreachable'), offerWithin);
    await this.#link.start();
  }

  ticketRefused(code) {
    if (!over.includes(code)) this.#link.ticketRefused();
    else if (this.#envelope) this.#show('unanswered');
    else this.#show('gone');
  }

  // The relay says that the request is over.
  gone(state) {
    if (this.#envelope && !goneScreens[state]) this.#show('unanswered');
    else this.#show(goneScreens[state] ?? 'gone');
  }

  // First key stroke: the operator sees "being filled", nothing else.
  filling() {
    if (this.#filling) return;
    this.#filling = true;
    this.#link.send('x.progress', {});
  }

  decline() {
    this.#show('declined');
  }

  // pairs: [[field id, Uint8Array]]; they are wiped. Throws RangeError when they do not fit.
  async submit(pairs) {
    if (this.screen !== 'form') return;
    const plain = encodeAnswers(pairs);
    for (const [, value] of pairs) value.fill(0);
    this.#show('sending');
    const { envelope, receiptKey } = await sealAnswers(this.#offer, this.#offerBytes, plain);
    this.#envelope = envelope;
    this.#receiptKey = receiptKey;
    this.#sendEnvelope();
  }

  // After a refusal by the console: the same form, empty.
  again() {
    if (this.screen !== 'failed' || !this.canRetry) return;
    this.canRetry = false;
    this.#show('form');
  }

  async #offered(bytes) {
    if (this.#offer || this.screen !== 'loading') return;
    const copy = bytes.slice();
    const result = await checkOffer(copy, { ...this.#expected, now: this.#now() });
    if (this.screen !== 'loading') return;
    const form = result.ok ? readDefinition(result.offer) : null;
    if (!form) {
      const reason = result.ok ? 'form' : result.reason;
      if (reason === 'expired' && result.part !== 'certificate') this.#show('expired');
      else this.#tampered(reason, result.part ?? '');
      return;
    }
    this.#offer = result.offer;
    this.#offerBytes = copy;
    this.form = form;
    this.name = result.offer.name;
    this.expires = result.offer.expires;
    this.#timers.clearTimeout(this.#deadline);
    this.#deadline = this.#timers.setTimeout(() => this.#expired(), this.expires - this.#now());
    this.onOffer(result.offer);
    this.#show('form');
    this.onState('shown', '');
  }

  #tampered(reason, part) {
    this.reason = reason;
    this.part = part;
    this.#show('tampered');
    this.onState('failed', reason);
  }

  #expired() {
    this.#show(this.#envelope ? 'unanswered' : 'expired');
  }

  #sendEnvelope() {
    if (this.screen !== 'sending' || !this.#envelope) return;
    this.#link.send('x.envelope', { envelope: this.#envelope });
    this.#resendIn(resendEvery);
  }

  #resendIn(milliseconds) {
    this.#timers.clearTimeout(this.#resend);
    this.#resend = this.#timers.setTimeout(() => this.#sendEnvelope(), milliseconds);
  }

  async #receive(type, fields) {
    if (type === 'x.receipt') {
      await this.#receipt(fields);
    } else if (type === 'x.wait' && this.screen === 'sending') {
      this.waiting = true;
      this.#resendIn(Math.min(Math.max(fields.retry_ms, 500), resendEvery));
      this.onScreen();
    } else if (type === 'x.closed') {
      this.canRetry = false;
      this.#show(closedScreens[fields.reason] ?? (this.#envelope ? 'unanswered' : 'gone'));
    }
  }

  async #receipt({ outcome, mac }) {
    const envelope = this.#envelope;
    if (this.screen !== 'sending' || !envelope) return;
    const genuine = await checkReceipt(this.#receiptKey, envelope, outcome, mac);
    if (this.screen !== 'sending' || this.#envelope !== envelope) return;
    // A false receipt is nobody's: go on sending.
    if (!genuine) return;
    if (outcome === 'accepted') this.onState('submitted', '');
    this.canRetry = outcome === 'refused';
    this.#show(outcome === 'accepted' ? 'submitted' : 'failed');
  }

  #show(screen) {
    if (final.includes(this.screen) || screen === this.screen) return;
    this.screen = screen;
    this.waiting = false;
    if (screen !== 'sending') {
      this.#timers.clearTimeout(this.#resend);
      this.#envelope = null;
      this.#receiptKey = null;
    }
    if (final.includes(screen)) {
      this.#timers.clearTimeout(this.#deadline);
      this.#link.stop();
    }
    this.onScreen();
  }
}
