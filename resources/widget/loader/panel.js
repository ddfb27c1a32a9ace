// Launcher button, panel and the frames in it, inside a closed shadow root.
import { h, icon } from '../common/dom.js';
import { sheetText } from './style.js';

export class Panel {
  #host;
  #root;
  #text;
  #launcher;
  #badge;
  #panel;
  #open = false;
  onToggle = () => {};

  constructor(text, direction, nonce) {
    this.#text = text;
    this.#host = h('div', { id: 'sealdesk', dir: direction });
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    this.#style(nonce);
    this.#badge = h('span', { class: 'badge', 'aria-hidden': 'true', hidden: true });
    this.#launcher = h('button', { class: 'launcher', type: 'button', 'aria-label': text('open'), 'aria-expanded': 'false',
      onclick: () => this.onToggle(!this.#open) }, icon('chat'), icon('down'), this.#badge);
    this.#panel = h('div', { class: 'panel', role: 'dialog', 'aria-label': text('chat'), hidden: true });
    this.#panel.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.onToggle(false); });
    this.#root.append(this.#panel, this.#launcher);
  }

  #style(nonce) {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetText);
      this.#root.adoptedStyleSheets = [sheet];
    } catch {
      this.#root.append(h('style', { nonce: nonce || undefined, text: sheetText }));
    }
  }

  // Beside the body, so that a single-page app that redraws its body does not take the chat with it.
  attach() {
    document.documentElement.append(this.#host);
  }

  add(frame) {
    this.#panel.append(frame);
  }

  get isOpen() {
    return this.#open;
  }

  setOpen(open, focus) {
    this.#open = open;
    this.#panel.hidden = !open;
    this.#launcher.setAttribute('aria-expanded', String(open));
    this.#launcher.setAttribute('aria-label', this.#text(open ? 'close' : 'open'));
    if (!open && focus) this.#launcher.focus({ preventScroll: true });
  }

  setUnread(count) {
    this.#badge.hidden = count === 0;
    this.#badge.textContent = count > 9 ? '9+' : String(count);
  }
}
