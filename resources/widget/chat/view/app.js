// The whole of the chat window: header, one of three screens, and what the loader is told of them.
import { h, icon } from '../../common/dom.js';
import { AfterBar } from './afterbar.js';
import { Composer } from './composer.js';
import { Header } from './header.js';
import { Log } from './log.js';
import { StartScreen } from './startscreen.js';

export class ChatApp {
  #session;
  #host;
  #text;
  #header;
  #start;
  #log;
  #composer;
  #after;
  #banner;
  #chat;
  #visible = false;
  #unread = 0;
  #told = '';

  constructor({ session, host, text, locale, blocked, mask, preview }) {
    this.#session = session;
    this.#host = host;
    this.#text = text;
    this.#header = new Header(text, { minimise: () => host.send('close'), end: () => session.end() });
    this.#start = new StartScreen(text, (name) => session.start(mask(name).slice(0, 100)));
    this.#log = new Log({ text, locale, blocked, actions: {
      retry: (line) => session.outbox.retry(line),
      open: (form) => this.#openForm(form),
      decline: (request) => this.#decline(request),
    } });
    this.#composer = new Composer({ text, mask, preview, say: (line, masked) => this.#say(line, masked), typing: (on, shown) => session.typing(on, shown) });
    this.#after = new AfterBar(text, () => { session.reset(); this.#log.clear(); this.#start.focus(); });
    this.#banner = h('p', { class: 'banner', role: 'status', hidden: true });
    this.#chat = h('main', { class: 'chat', hidden: true }, this.#log.element, this.#composer.element, this.#after.element);
    this.element = h('div', { class: 'app' }, this.#header.element, this.#banner, this.#start.element, this.#chat);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !this.#header.closeQuestion()) host.send('close');
    });
    session.onChange = () => this.render();
    session.onLine = () => { if (!this.#visible) this.#unread++; };
  }

  shown(visible, focus) {
    this.#visible = visible;
    if (visible) this.#unread = 0;
    this.render();
    if (visible) this.#log.toEnd();
    if (visible && focus) this.#focus();
  }

  // What the loader says of the form frame.
  frameState(request, state, reason) {
    this.#session.forms.setFrame(request, state, reason);
    if (state === 'declined') this.#decline(request);
    if (state === 'submitted') this.#session.forms.setState(request, 'submitted');
    this.render();
  }

  render() {
    const session = this.#session;
    const before = session.phase === 'consent' || session.phase === 'starting';
    this.#start.element.hidden = !before;
    this.#chat.hidden = before;
    if (before) this.#start.render(session.phase === 'starting', session.notice);
    else this.#start.over();
    this.#header.render(session);
    this.#renderBanner(before);
    if (!before) {
      const over = session.phase === 'ended';
      this.#composer.element.hidden = over;
      this.#after.element.hidden = !over;
      this.#after.render(session);
      this.#log.render(session);
    }
    this.#tellLoader();
  }

  #renderBanner(before) {
    const { connection, phase } = this.#session;
    const key = connection === 'outdated' ? 'outdated' : (connection === 'offline' && phase !== 'ended' ? 'offline' : '');
    this.#banner.hidden = !key;
    const shown = key ? this.#text(key) : '';
    if (this.#banner.textContent !== shown) this.#banner.replaceChildren(...(key ? [icon('warning'), h('span', { text: shown })] : []));
    this.element.dataset.screen = before ? 'start' : phase;
    this.element.dataset.connection = connection;
  }

  #tellLoader() {
    const active = this.#session.phase === 'waiting' || this.#session.phase === 'active';
    const told = `${active} ${this.#unread}`;
    if (told === this.#told) return;
    this.#told = told;
    this.#host.send('session', { active, unread: this.#unread });
  }

  #say(text, masked) {
    const line = this.#session.say(text);
    if (masked && line) this.#log.noteMasked(line);
    this.render();
    this.#log.toEnd();
  }

  #openForm(form) {
    this.#session.forms.setFrame(form.request, 'open');
    this.#host.send('form.open', { request: form.request, chat: this.#session.chat, name: form.name || this.#session.operator, expires: form.expires });
    this.render();
  }

  #decline(request) {
    this.#session.decline(request);
    this.#session.forms.setState(request, 'declined');
    this.#host.send('form.gone', { request, state: 'declined' });
    this.render();
  }

  #focus() {
    if (!this.#start.element.hidden) this.#start.focus();
    else if (!this.#composer.element.hidden) this.#composer.focus();
    else this.#after.focus();
  }
}
