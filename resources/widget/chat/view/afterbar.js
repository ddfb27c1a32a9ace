// In the composer's place once the chat is over; the conversation and the erasure marks stay readable above it.
import { h } from '../../common/dom.js';

export class AfterBar {
  #text;
  #title;
  #line;
  #button;

  constructor(text, again) {
    this.#text = text;
    this.#title = h('h2', { text: text('afterTitle') });
    this.#line = h('p', {});
    this.#button = h('button', { id: 'new-chat', class: 'primary', type: 'button', text: text('newChat'), onclick: again });
    this.element = h('section', { class: 'after', hidden: true }, this.#title, this.#line, this.#button);
  }

  render({ notice }) {
    const line = this.#text(notice ? 'afterOver' : 'afterText');
    if (this.#line.textContent !== line) this.#line.textContent = line;
  }

  focus() {
    this.#button.focus();
  }
}
