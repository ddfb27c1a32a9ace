// One form request in the conversation: open or decline it, and see what became of it.
import { clockTime, h, icon } from '../../common/dom.js';
import { FormBook } from '../formbook.js';

const blocks = { 'insecure': 'blockedInsecure', 'no-crypto': 'blockedNoCrypto', 'no-key': 'blockedNoKey' };
const failures = { 'blocked': 'blockedByPage', 'not-loaded': 'notLoaded' };
const pictures = { submitted: 'lock', erased: 'check', unconfirmed: 'warning', invalid: 'warning', refused: 'warning', unproven: 'check' };

export class FormCard {
  #text;
  #blocked;
  #item = null;
  #emblem;
  #title;
  #state;
  #time;
  #buttons;
  #open;
  #decline;
  #shown = '';
  running = false;

  constructor(text, blocked, { open, decline }) {
    this.#text = text;
    this.#blocked = blocked;
    this.#emblem = h('span', { class: 'card-emblem', 'aria-hidden': 'true' });
    this.#title = h('p', { class: 'card-title' });
    this.#state = h('p', { class: 'card-state' });
    this.#time = h('p', { class: 'card-time', role: 'timer', 'aria-live': 'off' });
    this.#open = h('button', { class: 'primary', type: 'button', onclick: () => open(this.#item.form) });
    this.#decline = h('button', { class: 'secondary', type: 'button', text: text('formDecline'), onclick: () => decline(this.#item.form.request) });
    this.#buttons = h('div', { class: 'buttons' }, this.#open, this.#decline);
    this.element = h('section', { class: 'card' }, this.#emblem, h('div', { class: 'card-body' }, this.#title, this.#state, this.#time, this.#buttons));
  }

  update(item) {
    this.#item = item;
    // Browser tests and style sheets find the latest card by its id.
    for (const [element, id] of [[this.element, 'form-card'], [this.#open, 'form-open'], [this.#decline, 'form-decline']]) {
      if (item.newest) element.id = id;
      else element.removeAttribute('id');
    }
    this.tick();
  }

  tick() {
    const { form } = this.#item;
    const now = Date.now();
    const state = FormBook.shown(form, now);
    const openable = FormBook.canOpen(form, now);
    const blocked = openable && this.#blocked;
    this.running = openable && form.expires > 0;
    this.#time.textContent = this.running ? this.#text('formExpiresIn', { time: clockTime(form.expires - now) }) : '';
    this.#time.hidden = !this.running;
    const shown = [state, openable, form.frame, form.reason, form.name, form.receipt?.reason].join('|');
    if (shown === this.#shown) return;
    this.#shown = shown;
    const name = form.receipt?.name || form.name || this.#text('support');
    const wrong = blocked || form.frame === 'failed';
    this.element.dataset.state = wrong && openable ? 'refused' : state;
    this.element.dataset.request = form.request;
    this.#title.textContent = this.#text(['offered', 'opened'].includes(state) ? 'formTitle' : 'formTitleOver', { name });
    this.#state.textContent = this.#words(state, form, openable, { name, reason: form.receipt?.reason ?? form.reason });
    this.#emblem.replaceChildren(icon(pictures[this.element.dataset.state] ?? 'lock'));
    this.#buttons.hidden = !openable;
    this.#open.hidden = Boolean(blocked);
    this.#open.textContent = this.#text(form.frame === 'hidden' ? 'formContinue' : 'formOpen');
  }

  #words(state, form, openable, values) {
    if (openable && this.#blocked) return this.#text(blocks[this.#blocked]);
    if (openable && form.frame === 'failed') return this.#text(failures[form.reason] ?? 'formFailed', values);
    if (state === 'erased' && form.before !== 'submitted') return this.#text('formClosed', values);
    return this.#text(`form${state[0].toUpperCase()}${state.slice(1)}`, values);
  }
}
