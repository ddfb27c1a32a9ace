// Where the visitor writes. What leaves it is masked, always; the text as typed is forgotten with the key press.
import { h, icon } from '../../common/dom.js';
import { limits } from '../../protocol.js';

const typingAgain = 3000;
const typingOver = 4000;
const tallest = 132;

export class Composer {
  #field;
  #button;
  #error;
  #typing;
  #preview;
  #typingSince = 0;
  #timer = 0;

  // mask(text) -> text; preview(text) -> text, or null while typing previews are off; say(masked text, was it masked);
  // typing(on, shown text).
  constructor({ text, mask, preview, say, typing }) {
    this.#typing = typing;
    this.#preview = preview;
    this.#field = h('textarea', { id: 'composer', rows: 1, dir: 'auto', placeholder: text('composer'), 'aria-label': text('composer'),
      autocomplete: 'off', enterkeyhint: 'send', 'aria-describedby': 'composer-note' });
    this.#button = h('button', { id: 'send', class: 'send', type: 'submit', 'aria-label': text('send'), title: text('send') }, icon('send'));
    this.#error = h('p', { class: 'error', role: 'alert', hidden: true, text: text('tooLong') });
    this.element = h('form', { class: 'composer' }, this.#error, h('div', { class: 'entry' }, this.#field, this.#button),
      h('p', { id: 'composer-note', class: 'note' }, icon('lock'), h('span', { text: text('protected') })));
    this.#field.addEventListener('input', () => this.#changed());
    this.#field.addEventListener('blur', () => this.#stopTyping());
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.element.requestSubmit();
      }
    });
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = this.#field.value.trim();
      const masked = mask(typed);
      if (!typed || !this.#fits(masked)) return;
      this.#field.value = '';
      this.#stopTyping();
      this.#resize();
      say(masked, masked !== typed);
    });
    this.#resize();
  }

  focus() {
    this.#field.focus();
  }

  #fits(text) {
    this.#error.hidden = text.length <= limits.text_units;
    return this.#error.hidden;
  }

  #changed() {
    this.#resize();
    this.#fits(this.#field.value);
    if (!this.#field.value) {
      this.#stopTyping();
      return;
    }
    const now = Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#stopTyping(), typingOver);
    if (now - this.#typingSince < typingAgain) return;
    this.#typingSince = now;
    this.#typing(true, this.#preview ? this.#preview(this.#field.value).slice(0, limits.text_units) : '');
  }

  #stopTyping() {
    clearTimeout(this.#timer);
    if (!this.#typingSince) return;
    this.#typingSince = 0;
    this.#typing(false, '');
  }

  #resize() {
    this.#button.disabled = !this.#field.value.trim();
    this.#field.style.height = 'auto';
    if (this.#field.scrollHeight) this.#field.style.height = `${Math.min(this.#field.scrollHeight, tallest)}px`;
  }
}
