// A visitor's chat against a relay in the test: consent, lines, reload, forms, end.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FakeTimers } from './support/clock.mjs';
import { FakeSocket } from './support/fakesocket.mjs';
import { widget } from './support/modules.mjs';

const { Link, longestDelay } = await widget('chat/link.js');
const { ChatSession } = await widget('chat/session.js');
const { FormBook } = await widget('chat/formbook.js');
const { protocolVersion } = await widget('protocol.js');
const { Memory } = await widget('common/memory.js');

const nonce = new Uint8Array(16).fill(7);
const page = { title: 'Lamp', url: 'https://shop.example/lamp', nonce, locale: 'de' };
const hello = { version: protocolVersion, program: '0.1.0', nonce, set_up: true, organisation: 'org', organisation_name: 'Nordlicht' };

class Store {
  data = new Map();
  getItem(name) { return this.data.get(name) ?? null; }
  setItem(name, value) { this.data.set(name, value); }
  removeItem(name) { this.data.delete(name); }
}

// One page load of one tab.
function load(store = new Store(), first = 1, maskNext = undefined) {
  const timers = new FakeTimers();
  const world = { timers, store, sockets: [], loader: [], ids: first };
  const link = new Link({ timers, random: () => 0.999, open: () => { const socket = new FakeSocket({ out: 'v>r', in: 'r>v' }); world.sockets.push(socket); return socket; } });
  world.session = new ChatSession({ link, timers, memory: new Memory('sealdesk.', store), newId: () => `id${world.ids++}`, maskNext });
  world.session.onLoader = (type, fields) => world.loader.push({ type, ...fields });
  world.socket = () => world.sockets.at(-1);
  return world;
}

const token = (byte) => new Uint8Array(32).fill(byte);
const said = (seq, line, from, text) => ({ chat: 'chat1', seq, line, from, name: from === 'operator' ? 'Mia' : '', text, at_ms: 1000 * seq });
const event = (seq, kind, more = {}) => ({ chat: 'chat1', seq, kind, name: '', request: '', form: '', ended_by: 'system', at_ms: 1000 * seq, ...more });
const started = (world, re) => world.socket().say('chat.started', { re, chat: 'chat1', token: token(1), state: 'waiting', operator_name: '' });

function chatting(store, maskNext) {
  const world = load(store, 1, maskNext);
  world.session.begin(page);
  world.session.start('Ada');
  world.socket().say('hello', hello);
  started(world, world.socket().ofType('chat.start')[0].id);
  world.socket().say('chat.event', event(1, 'started'));
  world.socket().say('chat.event', event(2, 'accepted', { name: 'Mia' }));
  return world;
}

test('nothing leaves before consent', () => {
  const world = load();
  world.session.begin(page);
  world.session.say('hello?');
  world.session.typing(true, '');
  world.session.end();
  assert.equal(world.sockets.length, 0);
});

test('consent, name and page go out once, and only after the relay has greeted', () => {
  const world = load();
  world.session.begin(page);
  world.session.start('Ada');
  assert.deepEqual(world.socket().sent, []);
  world.socket().say('hello', hello);
  const [start] = world.socket().ofType('chat.start');
  assert.deepEqual(start, { id: start.id, consent: true, name: 'Ada', page_title: 'Lamp', page_url: 'https://shop.example/lamp', locale: 'de', page_nonce: nonce });
  assert.equal(world.session.phase, 'starting');
  started(world, start.id);
  assert.equal(world.session.phase, 'waiting');
  world.socket().say('chat.event', event(2, 'accepted', { name: 'Mia' }));
  assert.equal(world.session.phase, 'active');
  assert.equal(world.session.operator, 'Mia');
});

test('a refused start goes back to the consent screen and says why', () => {
  const world = load();
  world.session.begin(page);
  world.session.start('');
  world.socket().say('hello', hello);
  const [{ id }] = world.socket().ofType('chat.start');
  world.socket().say('refused', { re: id, message: 'chat.start', code: 'too_many', retry_seconds: 5, rules: [] });
  assert.equal(world.session.phase, 'consent');
  assert.equal(world.session.notice, 'too_many');
  world.session.start('');
  world.socket().say('hello', hello);
  assert.equal(world.socket().ofType('chat.start').length, 1);
});

test('lines survive a lost connection: once, in order', () => {
  const world = chatting();
  world.session.say('one');
  world.session.say('two');
  const first = world.socket();
  assert.deepEqual(first.ofType('chat.say').map((m) => m.text), ['one']);
  const { line } = first.ofType('chat.say')[0];
  first.drop();
  assert.equal(world.session.connection, 'offline');
  world.session.say('three');
  world.timers.advance(longestDelay);
  world.socket().say('hello', hello);
  const [resume] = world.socket().ofType('chat.resume');
  assert.equal(resume.after, 2);
  assert.deepEqual(resume.token, token(1));
  world.socket().say('chat.started', { re: resume.id, chat: 'chat1', token: token(2), state: 'active', operator_name: 'Mia' });
  assert.deepEqual(world.socket().ofType('chat.say'), [], 'not before the resync is through');
  world.socket().say('chat.said', said(3, line, 'visitor', 'one')); // it had arrived
  world.socket().say('chat.synced', { chat: 'chat1', seq: 3, state: 'active' });
  const texts = () => world.socket().ofType('chat.say').map((m) => m.text);
  assert.deepEqual(texts(), ['two']);
  world.socket().say('chat.said', said(4, world.socket().ofType('chat.say')[0].line, 'visitor', 'two'));
  assert.deepEqual(texts(), ['two', 'three']);
  assert.deepEqual(world.session.transcript.entries.filter((e) => e.kind === 'line').map((e) => e.text), ['one', 'two']);
});

test('a reload takes up the chat with the last token, history and unsent lines included', () => {
  const store = new Store();
  const before = chatting(store);
  before.session.say('one');
  const { line } = before.socket().ofType('chat.say')[0];
  before.socket().drop();
  before.session.say('two');

  const after = load(store, 100);
  after.session.begin({ ...page, title: 'Cart' });
  after.socket().say('hello', hello);
  const [resume] = after.socket().ofType('chat.resume');
  assert.equal(resume.after, 0);
  assert.equal(resume.page_title, 'Cart');
  after.socket().say('chat.started', { re: resume.id, chat: 'chat1', token: token(9), state: 'active', operator_name: 'Mia' });
  after.socket().say('chat.event', event(1, 'started'));
  after.socket().say('chat.event', event(2, 'accepted', { name: 'Mia' }));
  after.socket().say('chat.said', said(3, line, 'visitor', 'one'));
  after.socket().say('chat.synced', { chat: 'chat1', seq: 3, state: 'active' });
  assert.deepEqual(after.socket().ofType('chat.say').map((m) => m.text), ['two']);
  assert.deepEqual(JSON.parse(store.getItem('sealdesk.chat')).token, Buffer.from(token(9)).toString('base64url'));
});

test('the relay says a line twice: it is shown once', () => {
  const world = chatting();
  world.socket().say('chat.said', said(3, 'x1', 'operator', 'Hi'));
  world.socket().say('chat.said', said(3, 'x1', 'operator', 'Hi'));
  assert.equal(world.session.transcript.entries.filter((e) => e.kind === 'line').length, 1);
});

test('a full disk at the relay leaves the line failed, and it can be sent again', () => {
  const world = chatting();
  world.session.say('one');
  const { line } = world.socket().ofType('chat.say')[0];
  world.socket().say('refused', { re: line, message: 'chat.say', code: 'store_failed', retry_seconds: 0, rules: [] });
  assert.equal(world.session.outbox.lines[0].state, 'failed');
  world.session.outbox.retry(line);
  assert.equal(world.socket().ofType('chat.say').length, 2);
});

test('a token that is over ends the chat here and is forgotten', () => {
  const store = new Store();
  chatting(store);
  const world = load(store, 100);
  world.session.begin(page);
  world.socket().say('hello', hello);
  const [{ id }] = world.socket().ofType('chat.resume');
  world.socket().say('refused', { re: id, message: 'chat.resume', code: 'unknown_chat', retry_seconds: 0, rules: [] });
  assert.equal(world.session.phase, 'ended');
  assert.equal(store.getItem('sealdesk.chat'), null);
  world.session.reset();
  assert.equal(world.session.phase, 'consent');
});

const form = { chat: 'chat1', request: 'req1', form: 'cardholder', operator_name: 'Mia', expires_ms: 9e12 };

test('a form: offered, opened with a ticket, submitted, purged with a receipt that the loader checks', () => {
  const world = chatting();
  const { session } = world;
  world.socket().say('chat.event', event(3, 'form_sent', { request: 'req1', name: 'Mia' }));
  assert.equal(FormBook.canOpen(session.forms.get('req1'), 0), false, 'an event alone is no offer');
  world.socket().say('form.offered', form);
  assert.equal(FormBook.canOpen(session.forms.get('req1'), 0), true);
  session.openForm('req1', new Uint8Array(65).fill(4));
  const [open] = world.socket().ofType('form.open');
  assert.equal(open.request, 'req1');
  world.socket().say('form.ticket', { re: open.id, request: 'req1', ticket: token(5), exchange: 'wss://x' });
  assert.equal(world.loader.at(-1).type, 'form.ticket');
  world.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'opened', receipt: new Uint8Array(0) });
  assert.equal(FormBook.shown(session.forms.get('req1'), 0), 'opened');
  world.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'submitted', receipt: new Uint8Array(0) });
  assert.equal(FormBook.canOpen(session.forms.get('req1'), 0), false);
  world.socket().say('chat.event', event(4, 'ended', { ended_by: 'operator', name: 'Mia' }));
  world.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'purged', receipt: token(6) });
  assert.equal(FormBook.shown(session.forms.get('req1'), 0), 'checking');
  assert.equal(world.loader.at(-2).type, 'receipt');
  session.receiptChecked('req1', { ok: true, reason: 'chat_ended', name: 'Mia', when: 1 });
  assert.equal(FormBook.shown(session.forms.get('req1'), 0), 'erased');
  world.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'opened', receipt: new Uint8Array(0) });
  assert.equal(FormBook.shown(session.forms.get('req1'), 0), 'erased', 'never backwards');
});

test('a receipt that does not verify is not shown as erased', () => {
  const world = chatting();
  world.socket().say('form.offered', form);
  world.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'submitted', receipt: new Uint8Array(0) });
  world.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'purged', receipt: token(6) });
  world.session.receiptChecked('req1', { ok: false, reason: 'bad_signature', name: '', when: 0 });
  assert.equal(FormBook.shown(world.session.forms.get('req1'), 0), 'invalid');
});

test('no receipt comes after the end: erasure unconfirmed', () => {
  const world = chatting();
  world.socket().say('form.offered', form);
  world.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'submitted', receipt: new Uint8Array(0) });
  world.socket().say('chat.event', event(4, 'ended'));
  world.timers.advance(90 * 1000);
  assert.equal(FormBook.shown(world.session.forms.get('req1'), 0), 'unconfirmed');
  assert.equal(world.timers.pending, 0, 'nothing goes on after that');
});

test('a page loaded anew after the end of a chat with a form learns what became of it', () => {
  const store = new Store();
  const before = chatting(store);
  before.socket().say('form.offered', form);
  before.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'submitted', receipt: new Uint8Array(0) });
  before.socket().say('chat.event', event(3, 'ended', { ended_by: 'operator' }));
  const after = load(store, 100);
  after.session.begin(page);
  after.socket().say('hello', hello);
  const [resume] = after.socket().ofType('chat.resume');
  assert.deepEqual(resume.token, token(1));
  after.socket().say('chat.started', { re: resume.id, chat: 'chat1', token: token(2), state: 'ended', operator_name: 'Mia' });
  after.socket().say('chat.event', event(3, 'ended', { ended_by: 'operator' }));
  after.socket().say('chat.synced', { chat: 'chat1', seq: 3, state: 'ended' });
  after.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'purged', receipt: token(6) });
  assert.equal(after.session.phase, 'ended');
  assert.equal(after.session.say('more'), '');
  assert.ok(after.loader.some(({ type }) => type === 'receipt'));
  after.session.receiptChecked('req1', { ok: true, reason: 'chat_ended', name: 'Mia', when: 1 });
  assert.equal(FormBook.shown(after.session.forms.get('req1'), 0), 'erased');
  after.session.reset();
  assert.equal(store.data.size, 0, 'a new chat begins with nothing of the old one');
});

test('the end of a chat is come back for only while a form is open, and not for ever', () => {
  const store = new Store();
  const plain = chatting(store);
  plain.socket().say('chat.event', event(3, 'ended'));
  assert.equal(store.data.size, 0);
  const asked = chatting(store);
  asked.socket().say('form.offered', form);
  asked.socket().say('chat.event', event(3, 'ended'));
  const sockets = asked.sockets.length;
  asked.socket().drop();
  asked.timers.advance(5000);
  assert.ok(asked.sockets.length > sockets, 'the connection is made again');
  const [name, kept] = [...store.data][0];
  store.data.set(name, JSON.stringify({ ...JSON.parse(kept), until: 1 }));
  const later = load(store, 200);
  later.session.begin(page);
  assert.equal(later.session.phase, 'consent');
  assert.equal(store.data.size, 0);
});

test('declined, expired and cancelled forms stay that, whatever is purged after', () => {
  for (const state of ['declined', 'expired', 'cancelled']) {
    const world = chatting();
    world.socket().say('form.offered', form);
    world.socket().say('form.state', { chat: 'chat1', request: 'req1', state, receipt: new Uint8Array(0) });
    world.socket().say('form.state', { chat: 'chat1', request: 'req1', state: 'purged', receipt: token(6) });
    assert.equal(FormBook.shown(world.session.forms.get('req1'), 0), state);
    assert.equal(FormBook.canOpen(world.session.forms.get('req1'), 0), false);
  }
});

test('without a connection the form frame is told to wait', () => {
  const world = chatting();
  world.socket().say('form.offered', form);
  world.socket().drop();
  world.session.openForm('req1', new Uint8Array(65).fill(4));
  assert.deepEqual(world.loader.at(-1), { type: 'form.refused', request: 'req1', code: 'offline' });
});

test('a relay of another protocol version is not talked to', () => {
  const world = load();
  world.session.begin(page);
  world.session.start('');
  world.socket().say('hello', { ...hello, version: protocolVersion + 1 });
  assert.equal(world.session.connection, 'outdated');
  assert.deepEqual(world.socket().sent, []);
});

test('back-off grows and stays under its limit', () => {
  const world = load();
  world.session.begin(page);
  world.session.start('');
  const waits = [];
  for (let i = 0; i < 8; i++) {
    const count = world.sockets.length;
    world.socket().drop();
    let waited = 0;
    while (world.sockets.length === count) { world.timers.advance(50); waited += 50; }
    waits.push(waited);
  }
  assert.ok(waits.every((wait, i) => i === 0 || wait >= waits[i - 1]), String(waits));
  assert.ok(waits[0] <= 500 && waits.at(-1) <= longestDelay, String(waits));
});

test('a broken frame closes the connection, an unknown message does not', () => {
  const world = chatting();
  world.socket().onmessage({ data: '{"t":"from.the.future"}' });
  assert.equal(world.session.connection, 'online');
  world.socket().onmessage({ data: '{"t":"chat.said"}' });
  assert.equal(world.session.connection, 'offline');
});

test('typing of the operator ends by itself, and with a line', () => {
  const world = chatting();
  const typing = (on) => world.socket().say('chat.typing', { chat: 'chat1', on, preview: '' });
  typing(true);
  assert.equal(world.session.operatorTyping, true);
  world.timers.advance(10000);
  assert.equal(world.session.operatorTyping, false);
  typing(true);
  world.socket().say('chat.said', said(3, 'x1', 'operator', 'Hi'));
  assert.equal(world.session.operatorTyping, false);
});

test('a line that the relay lets wait stays, and the next one goes', () => {
  const world = chatting();
  const first = world.session.say('4111 1111');
  world.socket().say('chat.held', { chat: 'chat1', line: first });
  const second = world.session.say('hello');
  const lines = () => world.socket().sent.filter(({ type }) => type === 'chat.say').map(({ fields }) => fields.line);
  assert.deepEqual(lines(), [first, second]);
  assert.deepEqual(world.session.outbox.lines.map(({ line }) => line), [first, second]);
  world.socket().say('chat.said', said(3, first, 'visitor', '4111 1111'));
  assert.deepEqual(world.session.outbox.lines.map(({ line }) => line), [second]);
});

test('the relay hides more of a line', () => {
  const world = chatting();
  world.socket().say('chat.said', said(3, 'v1', 'visitor', '4111 1111'));
  world.socket().say('chat.edited', { chat: 'chat1', seq: 4, of: 3, line: 'v1', text: '•••• ••••', at_ms: 4000 });
  assert.equal(world.session.transcript.entries.find(({ line }) => line === 'v1').text, '•••• ••••');
  assert.equal(world.session.transcript.lastSeq, 4);
});

test('a number completed here is hidden in the earlier line, and the relay hears of it until it answers', () => {
  const maskNext = (before, text) => (text === '1111 1111' ? { text: '•••• 1111', earlier: [{ index: before.length - 1, text: '•••• ••••' }] } : { text, earlier: [] });
  const world = chatting(undefined, maskNext);
  const first = world.session.say('4111 1111');
  world.session.say('1111 1111');
  const edits = () => world.socket().sent.filter(({ type }) => type === 'chat.edit').map(({ fields }) => [fields.line, fields.text]);
  assert.deepEqual(edits(), [[first, '•••• ••••']]);
  assert.deepEqual(world.session.outbox.lines.map(({ text }) => text), ['•••• ••••', '•••• 1111']);
  world.socket().drop();
  world.timers.advance(15000);
  world.socket().say('hello', hello);
  const resume = world.socket().sent.at(-1).fields.id;
  world.socket().say('chat.started', { re: resume, chat: 'chat1', token: token(2), state: 'active', operator_name: 'Mia' });
  world.socket().say('chat.synced', { chat: 'chat1', seq: 2, state: 'active' });
  assert.deepEqual(edits(), [[first, '•••• ••••']], 'again after the cut');
  world.socket().say('done', { re: world.socket().sent.find(({ type }) => type === 'chat.edit').fields.id });
  world.socket().say('chat.synced', { chat: 'chat1', seq: 2, state: 'active' });
  assert.equal(edits().length, 1, 'and not after the answer');
});
