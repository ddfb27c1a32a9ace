// Texts for comparing two maskers: card numbers in all kinds of disguise, near misses, labels, other identifiers, mixed
// scripts, combining marks, lone surrogates. The same seed makes the same texts.

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8, 0x2080];
const separators = [' ', '-', '.', '\u00a0', '\u2009', '\u2013', '/', '\n', '\t', '_', '|', ',', '\u200b', '&nbsp;', '%20', '<br>', '*', ' - ', '\ud83d\ude00', '\u0301'];
const words = ['card', 'visa', 'Karte', 'carte bancaire', 'tarjeta', 'карта', 'カード', '卡号', 'numero', 'cvv', 'cvc', 'exp', 'order', 'phone', 'IBAN', 'IMEI', 'invoice',
  'first four', 'then', 'last four', 'is', 'my', 'four', 'eins', 'trois', 'https://x.example/?c=', 'a@b.example', 'id:', '+49', '(', ')', '12/27', '123', '2026-11-22', '127.0.0.1',
  'deadbeef', '\ud800', '\udc00', '\ufffd', 'é', 'e\u0301', '٤', '👍', 'שלום', 'مرحبا', '•', '0x', '=', '+', '×', 'DE89370400440532013000', '1700000000000'];
const prefixes = ['4', '51', '55', '2221', '34', '37', '36', '6011', '65', '3528', '62', '2200', '50', '60', '9792', '1', '9', '0'];

export class Maker {
  #state;

  constructor(seed) {
    this.#state = BigInt(seed) | 1n;
  }

  // xorshift64*
  next() {
    let x = this.#state;
    x ^= x >> 12n;
    x = (x ^ (x << 25n)) & 0xffffffffffffffffn;
    x ^= x >> 27n;
    this.#state = x;
    return Number(((x * 0x2545f4914f6cdd1dn) & 0xffffffffffffffffn) >> 32n);
  }

  below(n) {
    return this.next() % n;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  // Mostly valid by Luhn.
  digits() {
    const length = 11 + this.below(10);
    let digits = this.pick(prefixes);
    while (digits.length < length - 1) digits += this.below(10);
    let sum = 0;
    [...digits].reverse().forEach((digit, i) => {
      const doubled = Number(digit) * 2;
      sum += i % 2 === 0 ? (doubled > 9 ? doubled - 9 : doubled) : Number(digit);
    });
    const check = (10 - (sum % 10)) % 10;
    return digits + (this.below(8) === 0 ? this.below(10) : check);
  }

  #written(digit) {
    switch (this.below(60)) {
      case 0: return digit === '0' ? 'O' : digit === '1' ? 'l' : digit;
      case 1: return `${digit}\ufe0f\u20e3`;
      case 2: return digit === '0' ? '\u24ea' : String.fromCodePoint(0x2460 + Number(digit) - 1);
      case 3: return ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][Number(digit)];
      default: return digit;
    }
  }

  number() {
    const digits = this.digits();
    const zero = this.below(3) === 0 ? this.pick(zeros) : 0x30;
    const sizes = this.pick([[99], [4, 4, 4, 4, 4], [4, 6, 5], [1], [2], [5, 5, 5, 5], [8, 8], [4]]);
    const separator = this.pick(separators);
    const odd = this.below(12) === 0;
    let out = '';
    let group = 0;
    let left = sizes[0];
    for (const digit of digits) {
      if (left === 0) {
        out += odd ? this.pick(separators) : separator;
        group += 1;
        left = sizes[group % sizes.length];
      }
      const plain = zero === 0x30 ? this.#written(digit) : String.fromCodePoint(zero + Number(digit));
      out += plain;
      left -= 1;
    }
    return out;
  }

  text() {
    const parts = [];
    for (let count = this.below(7); count >= 0; count -= 1) parts.push(this.below(3) === 0 ? this.number() : this.pick(words));
    const text = parts.join(this.pick([' ', ' ', ': ', '', '\n', ', ']));
    return this.below(400) === 0 ? text.repeat(1 + this.below(60)) : text;
  }

  messages() {
    const messages = [];
    const whole = this.number();
    const cut = this.below(whole.length + 1);
    if (this.below(2)) messages.push(this.text());
    messages.push(whole.slice(0, cut), whole.slice(cut));
    if (this.below(2)) messages.splice(this.below(messages.length), 0, this.pick(words));
    while (this.below(3) === 0) messages.push(this.text());
    return messages;
  }

  bytes(length) {
    const text = [];
    while (text.join('').length < length) text.push(this.text());
    const bytes = Buffer.from(text.join(' '), 'utf8');
    for (let i = this.below(1 + bytes.length / 40); i > 0; i -= 1) bytes[this.below(bytes.length)] = this.below(256);
    return bytes;
  }
}
