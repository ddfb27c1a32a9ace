// One field of the signed form: label, help, input, and what is wrong with it, said as it is typed.
import { h, icon } from '../common/dom.js';
import { utf8 } from '../common/bytes.js';
import { cardBrand, cardProblem, codeDigits, codeProblem, digitsOf, expiryProblem, groupCard, groupExpiry, mostCardDigits } from './cardrules.js';

const mostText = 500;

const kinds = {
  text: { attributes: { type: 'text', maxlength: mostText, dir: 'auto', autocapitalize: 'words' } },
  card_number: { digits: true, attributes: { inputmode: 'numeric', autocomplete: 'cc-number', dir: 'ltr', placeholder: '1234 1234 1234 1234' } },
  card_expiry: { digits: true, attributes: { inputmode: 'numeric', autocomplete: 'cc-exp', dir: 'ltr', placeholder: 'MM/YY' } },
  security_code: { digits: true, attributes: { inputmode: 'numeric', autocomplete: 'cc-csc', dir: 'ltr', placeholder: '123', class: 'hidden-digits' } },
};
const autocomplete = { cardholder_name: 'cc-name' };

export class FieldView {
  #text;
  #field;
  #kind;
  #now;
  #cardDigits;
  #error;
  #brand = null;
  #box;
  #touched = false;
  #wanted; // autocomplete, while the field is empty

  // cardDigits() -> digits of the form's card number, for what depends on its brand.
  constructor({ field, text, now, cardDigits, changed }) {
    this.#text = text;
    this.#field = field;
    this.#kind = kinds[field.type];
    this.#now = now;
    this.#cardDigits = cardDigits;
    const id = field.field;
    this.input = h('input', { type: 'text', autocomplete: autocomplete[id] ?? 'off', spellcheck: 'false', ...this.#kind.attributes, id, name: id,
      required: field.required, 'aria-describedby': `${id}-help ${id}-error` });
    this.#wanted = this.input.getAttribute('autocomplete');
    this.#error = h('p', { id: `${id}-error`, class: 'field-error', 'aria-live': 'polite' });
    if (field.type === 'card_number') this.#brand = h('span', { class: 'brand', 'aria-live': 'polite', hidden: true });
    this.#box = h('div', { class: 'box' }, this.input, this.#brand, h('span', { class: 'tick', 'aria-hidden': 'true' }, icon('check')));
    this.element = h('div', { class: `field field-${field.type}`, 'data-field': id },
      h('label', { for: id, text: field.label }, field.required ? null : h('span', { class: 'optional', text: ` ${text('optional')}` })),
      this.#box, h('p', { id: `${id}-help`, class: 'help', text: field.help }), this.#error);
    this.input.addEventListener('input', () => {
      this.#keepFromDisk();
      if (this.#kind.digits) this.#format();
      this.check(this.#touched);
      changed();
    });
    this.input.addEventListener('blur', () => {
      this.#touched = this.#touched || this.input.value !== '';
      this.check(this.#touched);
    });
  }

  get digits() {
    return digitsOf(this.input.value);
  }

  // True when the value may be sent. Says what is wrong if `final`, or if it is plainly wrong already.
  check(final) {
    const problem = this.#problem(final);
    const words = problem ? this.#text(problem, { label: this.#field.label }) : '';
    if (this.#error.textContent !== words) this.#error.textContent = words;
    this.input.setAttribute('aria-invalid', String(Boolean(problem)));
    const sound = !this.#problem(true);
    this.element.dataset.valid = String(sound && this.input.value.trim() !== '');
    return sound;
  }

  // The value's bytes; the input is emptied by clear().
  take() {
    const { type } = this.#field;
    if (type === 'card_expiry') return utf8(groupExpiry(this.digits));
    return utf8(this.#kind.digits ? this.digits : this.input.value.trim());
  }

  clear() {
    this.input.value = '';
    this.#keepFromDisk();
  }

  // Browsers write what stands in a field to disk, to restore the page or to suggest it another time, unless the field
  // says autocomplete=off. They may fill an empty field; a filled one they must forget.
  #keepFromDisk() {
    this.input.setAttribute('autocomplete', this.input.value ? 'off' : this.#wanted);
  }

  #problem(final) {
    const { type, required } = this.#field;
    if (!this.input.value.trim()) return final && required ? 'required' : '';
    if (type === 'card_number') return cardProblem(this.digits, final);
    if (type === 'card_expiry') return expiryProblem(this.digits, final, this.#now());
    if (type === 'security_code') return codeProblem(this.digits, this.#cardDigits(), final);
    return '';
  }

  // Groups digits as typed and keeps the caret behind the digit it stood behind.
  #format() {
    const { type } = this.#field;
    const { input } = this;
    const before = digitsOf(input.value.slice(0, input.selectionStart ?? input.value.length)).length;
    let { digits } = this;
    let shown;
    if (type === 'card_number') {
      digits = digits.slice(0, mostCardDigits(digits));
      shown = groupCard(digits);
      this.#showBrand(cardBrand(digits));
    } else if (type === 'card_expiry') {
      // "4/27" means April.
      if (/^\D*[2-9]/.test(input.value) && digits.length >= 1 && digits[0] > '1') digits = `0${digits}`;
      shown = groupExpiry(digits.slice(0, 4));
    } else {
      shown = digits.slice(0, this.#cardDigits().length >= 2 ? codeDigits(this.#cardDigits()) : 4);
    }
    if (shown === input.value) return;
    const grown = digitsOf(shown).length - digitsOf(input.value).length;
    input.value = shown;
    this.#caretAfter(before + Math.max(0, grown));
  }

  #caretAfter(count) {
    const { value } = this.input;
    let at = 0;
    for (let seen = 0; at < value.length && seen < count; at++) {
      if (/\d/.test(value[at])) seen++;
    }
    this.input.setSelectionRange(at, at);
  }

  #showBrand(brand) {
    this.#brand.hidden = !brand;
    if (this.#brand.textContent !== brand) this.#brand.textContent = brand;
  }
}
