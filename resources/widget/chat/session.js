// One visitor's chat: what the relay says, what waits to be sent, what a reload takes up again. No DOM.
// Text given to this class is masked already; the class stores and sends nothing else.
import { b64urlDecode, b64urlEncode } from '../common/base64.js';
import { FormBook } from './formbook.js';
import { Outbox } from './outbox.js';
import { Transcript } from './transcript.js';

const afterlife = 90 * 1000; // longer than the relay waits for a console's purge receipt.
// As long as the relay lets a page that was loaded anew ask what became of a form.
const outcomeFor = 10 * 60 * 1000;
const typingFor = 10 * 1000;
// A card number may come in so many lines, within this time; as the relay has it.
const pieces = 12;
const piecesFor = 5 * 60 * 1000;
const over = ['unknown_chat', 'chat_ended', 'session_over'];

export class ChatSession {
  #link;
  #memory;
  #timers;
  #newId;
  #maskNext;
  #page = { title: '', url: '', nonce: new Uint8Array(0), locale: 'en' };
  #token = null;
  #startId = '';
  #resumeId = '';
  #start = null; // {name} once consent is given
  #typingTimer = 0;
  #until = 0; // a chat that is over is kept in the tab until then, for the sake of its forms
  #edits = new Map(); // line -> {id, text}: to be hidden, not yet acknowledged
  #opens = new Map(); // id of form.open -> request
  phase = 'consent'; // consent | starting | waiting | active | ended
  connection = 'idle'; // idle | connecting | online | offline | outdated
  notice = ''; // why the chat could not start or go on: a refusal's code
  chat = '';
  organisation = '';
  operator = '';
  operatorTyping = false;
  endedBy = '';
  syncing = false;
  onChange = () => {};
  onLine = () => {}; // a line of the operator's, new to this page
  onLoader = () => {}; // (type, fields) for the loader

  // newId() -> a fresh id of 16 random bytes.
  // maskNext(lines said before, masked text) -> what is hidden in addition, now that they stand together.
  constructor({ link, memory, timers, newId, maskNext = (before, text) => ({ text, earlier: [] }) }) {
    this.#maskNext = maskNext;
    this.#link = link;
    this.#memory = memory;
    this.#timers = timers;
    this.#newId = newId;
    this.transcript = new Transcript();
    this.forms = new FormBook();
    this.outbox = new Outbox({ send: ({ line, text }) => link.send('chat.say', { line, chat: this.chat, text }), timers });
    this.outbox.onChange = () => { this.#save(); this.onChange(); };
    this.outbox.onSilence = () => link.restart();
    link.onHello = (hello) => this.#hello(hello);
    link.onMessage = (type, fields) => this.#receive(type, fields);
    link.onState = (state) => this.#connectionIs(state);
  }

  // page: {title, url, nonce, locale}; title and url masked. Takes up the tab's chat if there is one.
  begin(page) {
    this.#page = page;
    const kept = this.#restore();
    if (!kept) return;
    this.chat = kept.chat;
    this.#token = b64urlDecode(kept.token);
    this.outbox.restore(kept.lines);
    this.#edits = new Map(Array.isArray(kept.edits) ? kept.edits : []);
    this.forms = new FormBook(kept.receipts);
    this.#until = kept.until ?? 0;
    this.phase = 'waiting';
    this.syncing = true;
    this.#link.start();
    this.onChange();
  }

  // Consent given. The first thing that leaves this page.
  start(name) {
    if (this.phase !== 'consent') return;
    this.#start = { name };
    this.phase = 'starting';
    this.notice = '';
    this.#link.start();
    this.onChange();
  }

  // -> the line's id, '' when there is no chat to say it in.
  say(text) {
    if (!this.#living) return '';
    const line = this.#newId();
    this.outbox.add(line, this.#together(text));
    return line;
  }

  // A number that was begun in earlier lines and is completed by this one is hidden in all of them.
  #together(text) {
    const before = this.transcript.entries.filter(({ kind, at }) => kind === 'line' && Date.now() - at < piecesFor)
      .map(({ from, line, text: said }) => ({ own: from === 'visitor', line, text: said }))
      .concat(this.outbox.lines.map(({ line, text: said }) => ({ own: true, line, text: said }))).slice(-pieces);
    const masked = this.#maskNext(before, text);
    for (const { index, text: hidden } of masked.earlier) {
      const { line } = before[index];
      this.outbox.edit(line, hidden);
      this.transcript.hide(line, hidden);
      this.#edits.set(line, { id: this.#newId(), text: hidden });
    }
    if (masked.earlier.length) this.#sendEdits();
    return masked.text;
  }

  // Until the relay has said something to each; the lines themselves may not be there before.
  #sendEdits() {
    for (const [line, { id, text }] of this.#edits) this.#link.send('chat.edit', { id, chat: this.chat, line, text });
    this.#save();
  }

  #edited(id) {
    for (const [line, edit] of this.#edits) if (edit.id === id) return this.#edits.delete(line);
    return false;
  }

  typing(on, preview) {
    if (this.#living && this.chat) this.#link.send('chat.typing', { chat: this.chat, on, preview });
  }

  end() {
    if (this.#living && this.chat) this.#link.send('chat.end', { id: this.#newId(), chat: this.chat });
  }

  // Back to the consent screen, with nothing of the last chat.
  reset() {
    this.#link.stop();
    this.#forget();
    this.transcript = new Transcript();
    this.forms = new FormBook();
    this.outbox.restore([]);
    this.#edits.clear();
    Object.assign(this, { phase: 'consent', connection: 'idle', notice: '', chat: '', operator: '', endedBy: '', operatorTyping: false, syncing: false });
    this.#start = null;
    this.onChange();
  }

  decline(request) {
    this.#link.send('form.decline', { id: this.#newId(), request });
  }

  // The form frame has made its holder key and asks for a ticket.
  openForm(request, holderKey) {
    const id = this.#newId();
    if (this.#link.send('form.open', { id, request, holder_key: holderKey })) this.#opens.set(id, request);
    else this.onLoader('form.refused', { request, code: 'offline' });
  }

  receiptChecked(request, outcome) {
    this.forms.setReceipt(request, outcome);
    this.#save();
    this.onChange();
  }

  get #living() {
    return this.phase === 'waiting' || this.phase === 'active';
  }

  #connectionIs(state) {
    // After the end there is nothing to come back for but the outcome of a form: without one the token is dead.
    if (state === 'offline' && this.phase === 'ended' && this.forms.settled) this.#leave();
    this.connection = state;
    if (state !== 'online') this.outbox.pause();
    this.operatorTyping = false;
    this.onChange();
  }

  #hello(hello) {
    this.organisation = hello.organisation_name;
    const { title, url, nonce, locale } = this.#page;
    if (this.#token) {
      this.#resumeId = this.#newId();
      this.syncing = true;
      this.forms.withdrawOffers();
      this.#link.send('chat.resume', { id: this.#resumeId, token: this.#token, after: this.transcript.lastSeq, page_title: title, page_url: url, page_nonce: nonce });
    } else if (this.#start) {
      this.#startId = this.#newId();
      this.#link.send('chat.start', { id: this.#startId, consent: true, name: this.#start.name, page_title: title, page_url: url, locale, page_nonce: nonce });
    }
    this.onChange();
  }

  #receive(type, fields) {
    switch (type) {
      case 'chat.started': this.#started(fields); break;
      case 'chat.said': this.#said(fields); break;
      case 'chat.edited': this.transcript.edit(fields); break;
      case 'done': this.#edited(fields.re); break;
      case 'chat.held': this.outbox.held(fields.line); break;
      case 'chat.event': this.#event(fields); break;
      case 'chat.typing': this.#typing(fields.on); break;
      case 'chat.synced': this.#synced(fields); break;
      case 'form.offered': this.forms.offered(fields); break;
      case 'form.ticket': this.#ticket(fields); break;
      case 'form.state': this.#formState(fields.request, fields.state, fields.receipt); break;
      case 'refused': this.#refused(fields); break;
      default: return;
    }
    this.onChange();
  }

  #started({ re, chat, token, state, operator_name: operator }) {
    const fresh = re === this.#startId && this.#start !== null;
    this.chat = chat;
    this.#token = token;
    this.#start = null;
    this.operator = operator || this.operator;
    if (this.phase !== 'ended') this.phase = state === 'active' ? 'active' : 'waiting';
    this.#save();
    if (fresh) this.outbox.resume();
  }

  // The word that it stopped may be lost with a connection.
  #typing(on) {
    this.operatorTyping = on;
    this.#timers.clearTimeout(this.#typingTimer);
    if (on) this.#typingTimer = this.#timers.setTimeout(() => { this.operatorTyping = false; this.onChange(); }, typingFor);
  }

  #synced({ state }) {
    this.syncing = false;
    if (state === 'ended') this.#ended('system');
    else {
      this.#sendEdits();
      this.outbox.resume();
    }
  }

  #said(fields) {
    const own = fields.from === 'visitor';
    const fresh = this.transcript.addLine(fields);
    if (own) {
      this.outbox.committed(fields.line);
    } else if (fresh) {
      this.operator = fields.name || this.operator;
      this.operatorTyping = false;
      if (!this.syncing) this.onLine();
    }
  }

  #event(fields) {
    if (!this.transcript.addEvent(fields)) return;
    if (fields.kind === 'accepted') {
      this.phase = this.phase === 'ended' ? 'ended' : 'active';
      this.operator = fields.name || this.operator;
    } else if (fields.kind === 'returned') {
      this.phase = this.phase === 'ended' ? 'ended' : 'waiting';
      this.operator = '';
      this.operatorTyping = false;
    } else if (fields.kind === 'ended') {
      this.#ended(fields.ended_by);
    } else if (fields.kind.startsWith('form_')) {
      this.forms.setState(fields.request, fields.kind.slice('form_'.length), fields.name);
      this.#tellFrame(fields.request);
    }
  }

  #ticket({ re, request, ticket, exchange }) {
    this.#opens.delete(re);
    this.onLoader('form.ticket', { request, ticket: b64urlEncode(ticket), exchange });
  }

  #formState(request, state, receipt) {
    const form = this.forms.setState(request, state);
    if (form.state === 'purged' && receipt.length && !form.receipt) {
      form.checking = true;
      this.onLoader('receipt', { request, chat: this.chat, receipt: b64urlEncode(receipt) });
    }
    this.#tellFrame(request);
  }

  // The form frame learns when its request is over; all else it hears from the exchange.
  #tellFrame(request) {
    const { state } = this.forms.get(request);
    if (!['sent', 'opened', 'filling', 'submitted'].includes(state)) this.onLoader('form.gone', { request, state });
  }

  #refused({ re, message, code, retry_seconds: wait }) {
    if (this.#edited(re)) {
      // Too old, or hidden already: nothing more can be done from here.
    } else if (this.#opens.has(re)) {
      const request = this.#opens.get(re);
      this.#opens.delete(re);
      this.onLoader('form.refused', { request, code });
    } else if (re && re === this.#startId && this.phase === 'starting') {
      this.#start = null;
      this.#link.stop();
      this.phase = 'consent';
      this.notice = code;
    } else if (re && re === this.#resumeId) {
      if (over.includes(code)) {
        this.notice = code;
        this.#ended('system');
        this.#forget();
        this.#leave();
      } else if (wait > 0) {
        this.#timers.setTimeout(() => this.#link.restart(), wait * 1000);
      }
    } else if (this.outbox.refused(re, wait) && ['chat_ended', 'unknown_chat'].includes(code)) {
      this.#ended('system');
    } else if (message === 'chat.end') {
      this.notice = code;
    }
  }

  #ended(by) {
    if (this.phase === 'ended') return;
    this.phase = 'ended';
    this.endedBy = by;
    this.syncing = false;
    this.operatorTyping = false;
    this.outbox.close();
    if (this.forms.all.length && this.#token) {
      this.#until ||= Date.now() + outcomeFor;
      this.#save();
    } else {
      this.#forget();
    }
    // Purge receipts come after the end: stay until each form is settled.
    const { chat } = this;
    this.#timers.setTimeout(() => { if (this.phase === 'ended' && this.chat === chat) this.#leave(); }, afterlife);
  }

  #leave() {
    this.#link.stop();
    this.forms.giveUp();
    this.onChange();
  }

  #save() {
    if (!this.#token || (this.phase === 'ended' && !this.#until)) return;
    this.#memory.set('chat', JSON.stringify({ chat: this.chat, token: b64urlEncode(this.#token), lines: this.outbox.lines, edits: [...this.#edits], receipts: this.forms.outcomes, until: this.#until }));
  }

  #forget() {
    this.#token = null;
    this.#until = 0;
    this.#memory.remove('chat');
  }

  #restore() {
    try {
      const kept = JSON.parse(this.#memory.get('chat') ?? 'null');
      if (kept?.until && kept.until < Date.now()) {
        this.#memory.remove('chat');
        return null;
      }
      return kept && b64urlDecode(kept.token)?.length && typeof kept.chat === 'string' && Array.isArray(kept.lines) ? kept : null;
    } catch {
      return null;
    }
  }
}
