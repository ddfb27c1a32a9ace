// Consent and, if the visitor likes, a name. Until the button is pressed nothing is sent.
import { h, icon } from '../../common/dom.js';

const busy = ['too_many', 'shutting_down'];

export class StartScreen {
  #text;
  #consent;
  #name;
  #button;
  #error;

  constructor(text, start) {
    this.#text = text;
    this.#consent = h('input', { id: 'consent', type: 'checkbox', 'aria-describedby': 'start-error' });
    this.#name = h('input', { id: 'name', type: 'text', autocomplete: 'name', maxlength: 100, dir: 'auto' });
    this.#button = h('button', { id: 'start', class: 'primary', type: 'submit', text: text('start') });
    this.#error = h('p', { id: 'start-error', class: 'error', role: 'alert', hidden: true });
    this.#consent.addEventListener('change', () => { if (this.#consent.checked) this.#say(''); });
    const form = h('form', { novalidate: true },
      h('label', { class: 'label', for: 'name', text: text('name') }), this.#name,
      h('label', { class: 'consent' }, this.#consent, h('span', { text: text('consent') })),
      this.#error, this.#button,
      h('p', { class: 'small' }, h('a', { href: '/privacy', target: '_blank', rel: 'noopener noreferrer' },
        text('privacy'), h('span', { class: 'unseen', text: ` (${text('newWindow')})` }))));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#consent.checked) {
        start(this.#name.value.trim());
      } else {
        this.#say(text('consentMissing'));
        this.#consent.focus();
      }
    });
    this.element = h('main', { class: 'start' },
      h('div', { class: 'welcome' }, h('span', { class: 'emblem' }, icon('shield')), h('h1', { text: text('title') }), h('p', { text: text('intro') })), form);
  }

  render(starting, notice) {
    this.#button.disabled = starting;
    this.#button.textContent = this.#text(starting ? 'starting' : 'start');
    if (notice) this.#say(this.#text(busy.includes(notice) ? 'errorTooMany' : 'errorStart'));
  }

  // A chat has begun. Consent was for that one: another begins with asking again.
  over() {
    this.#consent.checked = false;
    this.#say('');
  }

  focus() {
    this.#name.focus();
  }

  #say(error) {
    if (this.#error.textContent === error) return;
    this.#error.textContent = error;
    this.#error.hidden = !error;
    this.#consent.setAttribute('aria-invalid', String(Boolean(error)));
  }
}
