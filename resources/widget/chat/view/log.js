// The conversation: lines, events, form cards. Elements are kept by key and only changed where something changed,
// so that a screen reader hears each thing once and the focus stays where it is.
import { h, icon } from '../../common/dom.js';
import { FormCard } from './formcard.js';
import { LineView } from './lineview.js';

const shownEvents = ['accepted', 'returned', 'ended'];
const sameBreath = 3 * 60 * 1000;

export class Log {
  #text;
  #clock;
  #blocked;
  #actions;
  #views = new Map();
  #masked = new Set();
  #list;
  #typing;
  #waiting;
  #jump;
  #timer = 0;

  constructor({ text, locale, blocked, actions }) {
    this.#text = text;
    this.#clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
    this.#blocked = blocked;
    this.#actions = actions;
    this.#waiting = h('div', { class: 'waiting', hidden: true }, h('span', { class: 'pulse', 'aria-hidden': 'true' }, icon('clock')),
      h('p', { class: 'waiting-title', text: text('waitingTitle') }), h('p', { text: text('waitingText') }));
    this.#list = h('div', { class: 'lines' });
    this.#typing = h('div', { class: 'typing', hidden: true }, h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')), h('span', { class: 'unseen' }));
    this.scroller = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': text('log'), tabindex: 0 }, this.#waiting, this.#list, this.#typing);
    this.#jump = h('button', { class: 'jump', type: 'button', hidden: true, onclick: () => this.toEnd() }, icon('down'), h('span', { text: text('newMessages') }));
    this.element = h('div', { class: 'log-frame' }, this.scroller, this.#jump);
    this.scroller.addEventListener('scroll', () => { if (this.#atEnd()) this.#jump.hidden = true; });
  }

  clear() {
    this.#views.clear();
    this.#masked.clear();
    this.#list.replaceChildren();
  }

  noteMasked(line) {
    this.#masked.add(line);
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.#jump.hidden = true;
  }

  render(session) {
    const stay = !this.#atEnd();
    this.scroller.setAttribute('aria-busy', String(session.syncing));
    this.#waiting.hidden = session.phase !== 'waiting' || session.syncing;
    const added = this.#place(this.#items(session));
    this.#renderTyping(session);
    if (!stay) this.toEnd();
    else if (added) this.#jump.hidden = false;
    this.#tick();
  }

  #atEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < 48;
  }

  // What is to be seen, in order: {key, kind, ...}.
  #items(session) {
    const items = [];
    const carded = new Set();
    const pushLine = (line) => {
      items.push(line);
      if (this.#masked.has(line.line)) items.push({ key: `masked-${line.line}`, kind: 'masked' });
    };
    const pushForm = (request) => {
      if (carded.has(request)) return;
      carded.add(request);
      items.push({ key: `form-${request}`, kind: 'form', form: session.forms.get(request) });
    };
    for (const entry of session.transcript.entries) {
      if (entry.kind === 'line') pushLine({ ...entry, state: 'delivered' });
      else if (shownEvents.includes(entry.event)) items.push(entry);
      else if (entry.request && session.forms.get(entry.request)) pushForm(entry.request);
    }
    for (const form of session.forms.all) pushForm(form.request);
    for (const { line, text, state } of session.outbox.lines) pushLine({ key: `line-${line}`, kind: 'line', line, text, state, from: 'visitor', name: '', at: 0 });
    this.#group(items);
    return items;
  }

  #group(items) {
    const together = (a, b) => a && b && a.kind === 'line' && b.kind === 'line' && a.from === b.from && a.name === b.name
      && Math.abs((b.at || Date.now()) - (a.at || Date.now())) < sameBreath;
    items.forEach((item, index) => {
      item.first = !together(items[index - 1], item);
      item.last = !together(item, items[index + 1]);
    });
    const cards = items.filter((item) => item.kind === 'form');
    for (const card of cards) card.newest = card === cards.at(-1);
  }

  #place(items) {
    let added = false;
    let cursor = this.#list.firstChild;
    const wanted = new Set(items.map((item) => item.key));
    for (const [key, view] of this.#views) {
      if (wanted.has(key)) continue;
      if (cursor === view.element) cursor = cursor.nextSibling;
      view.element.remove();
      this.#views.delete(key);
    }
    for (const item of items) {
      let view = this.#views.get(item.key);
      if (!view) {
        view = this.#make(item);
        this.#views.set(item.key, view);
        added = true;
      }
      view.update(item);
      if (view.element === cursor) cursor = cursor.nextSibling;
      else this.#list.insertBefore(view.element, cursor);
    }
    return added;
  }

  #make(item) {
    if (item.kind === 'line') return new LineView(this.#text, this.#clock, this.#actions.retry);
    if (item.kind === 'form') return new FormCard(this.#text, this.#blocked, this.#actions);
    const words = item.kind === 'masked' ? this.#text('masked') : this.#eventText(item);
    const element = h('p', { class: item.kind === 'masked' ? 'notice' : 'event' }, ...(item.kind === 'masked' ? [icon('shield'), h('span', { text: words })] : [words]));
    return { element, update() {} };
  }

  #eventText({ event, name, endedBy }) {
    const values = { name: name || this.#text('support') };
    if (event === 'accepted' || event === 'returned') return this.#text(event, values);
    return this.#text({ visitor: 'endedVisitor', operator: 'endedOperator', system: 'endedSystem' }[endedBy], values);
  }

  #renderTyping({ operatorTyping, operator }) {
    this.#typing.hidden = !operatorTyping;
    const words = operatorTyping ? this.#text('typing', { name: operator || this.#text('support') }) : '';
    if (this.#typing.lastChild.textContent !== words) this.#typing.lastChild.textContent = words;
  }

  // Cards with a clock are brought up to date each second, and only while there are some.
  #tick() {
    clearTimeout(this.#timer);
    const cards = [...this.#views.values()].filter((view) => view instanceof FormCard && view.running);
    if (!cards.length) return;
    this.#timer = setTimeout(() => {
      for (const card of cards) card.tick();
      this.#tick();
    }, 1000);
  }
}
