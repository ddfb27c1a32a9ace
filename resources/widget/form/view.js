// The form frame's screens. Renders the signed form only; inputs are emptied and removed as soon as they are not needed.
import { clockTime, h, icon } from '../common/dom.js';
import { FieldView } from './fieldview.js';

const pictures = { submitted: 'shield', expired: 'clock', declined: 'close', cancelled: 'close', gone: 'leave', unreachable: 'warning',
  unanswered: 'clock', failed: 'warning', tampered: 'warning' };

// SealError's codes in the visitor's words; what is not listed is a broken form.
const reasons = { bad_version: 'version', bad_suite: 'version', wrong_issuer: 'signature', bad_signature: 'signature', wrong_device: 'name',
  wrong_operator: 'name', wrong_name: 'name', wrong_organisation: 'organisation', wrong_request: 'request', wrong_chat: 'request',
  wrong_nonce: 'page', wrong_definition: 'definition', not_yet_valid: 'time', expired: 'time', life_too_long: 'time', form: 'form' };

function reasonKey(reason, part) {
  const key = reasons[reason] ?? 'format';
  return `reason_${part === 'certificate' && key === 'signature' ? 'certificate' : key}`;
}

export class FormView {
  #run;
  #text;
  #now;
  #body;
  #time;
  #back;
  #fields = [];
  #timer = 0;
  #shown = '';
  onDecline = () => {};
  onBack = () => {};
  onClose = () => {};

  constructor({ run, text, now }) {
    this.#run = run;
    this.#text = text;
    this.#now = now;
    this.#time = h('span', { class: 'time', role: 'timer', 'aria-label': text('timeLabel'), hidden: true });
    this.#back = h('button', { id: 'back', class: 'quiet', type: 'button', 'aria-label': text('back'), title: text('back'), onclick: () => this.#leave() }, icon('back'));
    document.title = text('title');
    this.#body = h('main', {});
    this.element = h('div', { class: 'form-app' }, h('header', { class: 'header' }, this.#back,
      h('span', { class: 'heading' }, icon('lock'), h('h1', { text: text('title') })), this.#time), this.#body);
    document.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.#leave(); });
    addEventListener('pagehide', () => this.#clear());
  }

  get #open() {
    return ['loading', 'form', 'sending'].includes(this.#run.screen);
  }

  render() {
    const { screen, waiting } = this.#run;
    const shown = `${screen} ${waiting}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#clear();
    this.#fields = [];
    document.body.dataset.screen = screen;
    const make = { loading: () => this.#loading(), form: () => this.#form(), sending: () => this.#sending() }[screen] ?? (() => this.#end(screen));
    const content = make();
    content.dataset.screen = screen;
    this.#body.replaceChildren(content);
    this.#body.scrollTop = 0;
    this.#tick();
    (content.querySelector('[autofocus]') ?? this.#back).focus({ preventScroll: true });
  }

  // Hidden, not lost, while there is something to come back to.
  #leave() {
    if (this.#open) this.onBack();
    else this.onClose();
  }

  #loading() {
    return h('section', { class: 'message', role: 'status' }, h('span', { class: 'spinner', 'aria-hidden': 'true' }), h('p', { text: this.#text('loading') }));
  }

  #form() {
    const { form, name } = this.#run;
    document.documentElement.lang = form.locale;
    document.documentElement.dir = form.dir;
    let card = null;
    const changed = (view) => {
      this.#run.filling();
      if (view === card) this.#fields.find((field) => field.type === 'security_code')?.view.check(false);
    };
    this.#fields = form.fields.map((field) => {
      const view = new FieldView({ field, text: this.#text, now: this.#now, cardDigits: () => card?.digits ?? '', changed: () => changed(view) });
      if (field.type === 'card_number') card ??= view;
      return { id: field.field, type: field.type, view };
    });
    this.#fields[0].view.input.setAttribute('autofocus', '');
    const error = h('p', { id: 'form-error', class: 'field-error', role: 'alert' });
    const cancel = h('button', { id: 'cancel', class: 'secondary', type: 'button', text: this.#text('cancel'), onclick: () => this.onDecline() });
    const element = h('form', { class: 'form', novalidate: true, autocomplete: 'on' },
      h('div', { class: 'sender' }, h('span', { class: 'avatar', 'aria-hidden': 'true', text: [...name][0]?.toLocaleUpperCase() ?? '' }),
        h('p', {}, h('span', { class: 'small', text: this.#text('from') }), h('strong', { dir: 'auto', text: name })),
        h('span', { class: 'verified' }, icon('shield'), this.#text('verified'))),
      h('div', { class: 'intro' }, h('h2', { text: form.title }), h('p', { text: form.intro })),
      h('p', { class: 'assurance' }, icon('lock'), h('span', { text: this.#text('assurance', { name }) })),
      h('div', { class: 'fields' }, ...this.#fields.map((field) => field.view.element)),
      error, h('div', { class: 'buttons' }, h('button', { id: 'submit', class: 'primary', type: 'submit' }, icon('lock'), this.#text('submit')), cancel));
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit(error);
    });
    return element;
  }

  #submit(error) {
    const wrong = this.#fields.filter((field) => !field.view.check(true));
    if (wrong.length) {
      wrong[0].view.input.focus();
      return;
    }
    const pairs = this.#fields.map((field) => [field.id, field.view.take()]);
    this.#run.submit(pairs).catch((failure) => {
      for (const [, value] of pairs) value.fill(0);
      // Only what the size says: an error object might hold more than should be shown.
      error.textContent = failure instanceof RangeError ? this.#text('tooLong') : '';
    });
  }

  #sending() {
    const { name, waiting } = this.#run;
    return h('section', { class: 'message', role: 'status' }, h('span', { class: 'spinner', 'aria-hidden': 'true' }), h('h2', { text: this.#text('sendingTitle') }),
      h('p', { text: this.#text(waiting ? 'waitingText' : 'sendingText', { name }) }));
  }

  #end(screen) {
    const { name, reason, part, canRetry } = this.#run;
    const close = h('button', { id: 'close', class: canRetry ? 'secondary' : 'primary', type: 'button', text: this.#text('back'), autofocus: !canRetry,
      onclick: () => this.onClose() });
    const again = canRetry ? h('button', { id: 'again', class: 'primary', type: 'button', text: this.#text('again'), autofocus: true,
      onclick: () => this.#run.again() }) : null;
    const words = screen === 'failed' ? `${this.#text('failedText')} ${this.#text(canRetry ? 'failedAgain' : 'failedAsk')}` : this.#text(`${screen}Text`, { name });
    const why = screen === 'tampered' ? h('p', { class: 'reason', id: 'reason', 'data-reason': reason },
      h('strong', { text: `${this.#text('reason')}: ` }), this.#text(reasonKey(reason, part))) : null;
    return h('section', { class: `message end-${screen}`, role: 'alert' }, h('span', { class: 'emblem' }, icon(pictures[screen])),
      h('h2', { text: this.#text(`${screen}Title`) }), h('p', { text: words }), why, h('div', { class: 'buttons' }, again, close));
  }

  #tick() {
    clearTimeout(this.#timer);
    const { screen, expires } = this.#run;
    this.#time.hidden = screen !== 'form';
    if (screen !== 'form') return;
    const left = expires - this.#now();
    this.#time.textContent = this.#text('timeLeft', { time: clockTime(left) });
    this.#time.classList.toggle('soon', left < 60000);
    this.#timer = setTimeout(() => this.#tick(), 1000);
  }

  #clear() {
    for (const { view } of this.#fields) view.clear();
  }
}
