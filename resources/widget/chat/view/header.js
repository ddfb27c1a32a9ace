// Who answers, how things stand, and the two ways out: minimise, and end (asked back, because it erases forms).
import { h, icon } from '../../common/dom.js';

export class Header {
  #text;
  #avatar;
  #title;
  #status;
  #end;
  #question;

  constructor(text, { minimise, end }) {
    this.#text = text;
    this.#avatar = h('span', { class: 'avatar', 'aria-hidden': 'true' });
    this.#title = h('h1', { class: 'title', dir: 'auto' });
    this.#status = h('p', { class: 'status', role: 'status' });
    this.#end = h('button', { id: 'end-chat', class: 'quiet', type: 'button', 'aria-label': text('end'), title: text('end'), onclick: () => this.#ask() }, icon('leave'));
    const confirm = h('button', { id: 'end-confirm', class: 'danger', type: 'button', text: text('end'),
      onclick: () => { this.closeQuestion(); end(); } });
    const keep = h('button', { id: 'end-keep', class: 'secondary', type: 'button', text: text('endNo'), onclick: () => this.closeQuestion() });
    this.#question = h('div', { class: 'question', role: 'alertdialog', 'aria-labelledby': 'end-title', 'aria-describedby': 'end-text', hidden: true },
      h('p', { id: 'end-title', class: 'question-title', text: text('endQuestion') }), h('p', { id: 'end-text', text: text('endText') }),
      h('div', { class: 'buttons' }, confirm, keep));
    this.element = h('header', { class: 'header' }, this.#avatar,
      h('div', { class: 'who-answers' }, this.#title, this.#status), this.#end,
      h('button', { id: 'minimise', class: 'quiet', type: 'button', 'aria-label': text('minimise'), title: text('minimise'), onclick: minimise }, icon('down')),
      this.#question);
  }

  render(session) {
    const chatting = session.phase === 'waiting' || session.phase === 'active';
    const name = session.operator || session.organisation || this.#text('title');
    if (this.#title.textContent !== name) {
      this.#title.textContent = name;
      const initial = session.operator ? [...session.operator][0].toLocaleUpperCase() : '';
      this.#avatar.replaceChildren(initial || icon('chat'));
    }
    const status = this.#statusOf(session);
    if (this.#status.textContent !== status) this.#status.textContent = status;
    this.#status.hidden = !status;
    this.#end.hidden = !chatting;
    if (!chatting) this.#question.hidden = true;
    this.element.dataset.phase = session.phase;
  }

  // True if it was open.
  closeQuestion() {
    if (this.#question.hidden) return false;
    this.#question.hidden = true;
    this.#end.focus();
    return true;
  }

  #ask() {
    this.#question.hidden = false;
    this.#question.querySelector('#end-confirm').focus();
  }

  #statusOf({ phase, connection }) {
    if (phase === 'ended') return this.#text('statusEnded');
    if (phase === 'consent') return '';
    if (connection === 'connecting' || phase === 'starting') return this.#text('statusConnecting');
    return this.#text(phase === 'active' ? 'statusActive' : 'statusWaiting');
  }
}
