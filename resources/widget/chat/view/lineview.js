// One line of the conversation with its mark: sending, delivered, failed.
import { h, icon } from '../../common/dom.js';

const marks = { sending: 'clock', delivered: 'check', failed: 'warning' };

export class LineView {
  #text;
  #clock;
  #who;
  #bubble;
  #meta;
  #retry;
  #shown = '';

  constructor(text, clock, retry) {
    this.#text = text;
    this.#clock = clock;
    this.#retry = retry;
    this.#who = h('span', { class: 'who', dir: 'auto' });
    this.#bubble = h('p', { class: 'bubble', dir: 'auto' });
    this.#meta = h('div', { class: 'meta' });
    this.element = h('div', { class: 'line' }, this.#who, this.#bubble, this.#meta);
  }

  update(item) {
    const own = item.from === 'visitor';
    const shown = `${item.state} ${item.at} ${item.first} ${item.last} ${item.text}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    Object.assign(this.element.dataset, { from: item.from, state: item.state, first: String(item.first), last: String(item.last) });
    this.#who.textContent = own ? this.#text('you') : item.name || this.#text('support');
    this.#who.classList.toggle('unseen', own || !item.first);
    if (this.#bubble.textContent !== item.text) this.#bubble.textContent = item.text;
    this.#meta.replaceChildren(...this.#metaOf(item, own));
  }

  #metaOf(item, own) {
    const parts = [];
    if (item.at && item.last) {
      const at = new Date(item.at);
      parts.push(h('time', { datetime: at.toISOString(), text: this.#clock.format(at) }));
    }
    if (own && (item.last || item.state !== 'delivered')) parts.push(h('span', { class: 'mark' }, icon(marks[item.state]), this.#text(item.state)));
    if (item.state === 'failed') parts.push(h('button', { class: 'retry', type: 'button', onclick: () => this.#retry(item.line) }, icon('retry'), this.#text('retry')));
    return parts;
  }
}
