// The form frame's run against an exchange and a console in the test.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FakeTimers, settled, until } from './support/clock.mjs';
import { FakeSocket } from './support/fakesocket.mjs';
import { widget } from './support/modules.mjs';
import { makeFormKey, makeKey, makeOffer, makeOrganisation, openEnvelope } from './support/sealmaker.mjs';

const { concat, random, utf8 } = await widget('common/bytes.js');
const { ExchangeLink } = await widget('form/exchangelink.js');
const { FormRun, resendEvery } = await widget('form/formrun.js');
const { protocolVersion } = await widget('protocol.js');
const { sha256, verify } = await widget('seal/keys.js');

const organisation = await makeOrganisation();
const formKey = await makeFormKey();
const fields = [{ field: 'card_number', type: 'card_number', required: true, label: 'Card', help: '' }];
const definition = { form: 'cardholder', version: 1, locale: 'en', dir: 'ltr', title: 'Card', intro: '', fields };
const minutes = 60 * 1000;

async function make({ offer = {}, from = organisation, expected = {} } = {}) {
  const timers = new FakeTimers();
  timers.now = Date.now();
  const ids = { request: random(16), chat: random(16), pageNonce: random(16) };
  const world = { timers, ids, sockets: [], asked: [], states: [], screens: [], offers: [] };
  world.offer = await makeOffer(from, { ...ids, definition, formKey, issued: timers.now, expires: timers.now + 9 * minutes, ...offer });
  world.link = new ExchangeLink({ timers, random: () => 0.999, askTicket: (key) => world.asked.push(key),
    open: (url) => { const socket = new FakeSocket({ out: 'f>x', in: 'x>f' }); socket.url = url; world.sockets.push(socket); return socket; } });
  world.run = new FormRun({ link: world.link, timers, now: () => timers.now, expected: { pinned: [organisation.root.publicKey], ...ids, ...expected } });
  world.run.onScreen = () => world.screens.push(world.run.screen);
  world.run.onOffer = ({ device, issued }) => world.offers.push([device, issued]);
  world.run.onState = (state, reason) => world.states.push([state, reason]);
  world.socket = () => world.sockets.at(-1);
  await world.run.start();
  return world;
}

async function join(world) {
  const ticket = random(100);
  const nonce = random(32);
  const joins = world.sockets.length;
  world.link.ticket(ticket, 'wss://127.0.0.1:1/v1/frame');
  assert.equal(world.sockets.length, joins + 1);
  world.socket().say('x.hello', { version: protocolVersion, nonce });
  await until(() => world.socket().ofType('x.join').length, 'a join');
  const [{ ticket: given, proof }] = world.socket().ofType('x.join');
  assert.deepEqual(given, ticket);
  assert.equal(await verify(world.asked.at(-1), 'sealdesk-join-1', concat(nonce, await sha256(ticket)), proof), true);
  world.socket().say('x.joined', { request: 'r' });
}

async function opened(options) {
  const world = await make(options);
  await join(world);
  world.socket().say('x.offer', { offer: world.offer });
  await until(() => world.run.screen !== 'loading', 'a screen');
  return world;
}

const answer = () => [['card_number', utf8('4111111111111111')]];
const envelopes = (world) => world.socket().ofType('x.envelope').map((m) => m.envelope);

test('verifies, renders, seals, resends the same bytes, believes only a genuine receipt', async () => {
  const world = await opened();
  const { run, timers } = world;
  assert.equal(run.screen, 'form');
  assert.equal(run.name, 'Mia Berger');
  assert.deepEqual(world.offers, [[organisation.deviceId, timers.now]]);
  run.filling();
  run.filling();
  assert.equal(world.socket().ofType('x.progress').length, 1);
  const pairs = answer();
  await run.submit(pairs);
  assert.ok(pairs[0][1].every((byte) => byte === 0), 'the value is wiped');
  assert.equal(run.screen, 'sending');
  const [envelope] = envelopes(world);
  const console = await openEnvelope(organisation, formKey, world.offer, envelope, world.ids);
  assert.deepEqual(console.answers, { card_number: '4111111111111111' });
  timers.advance(resendEvery);
  assert.deepEqual(envelopes(world)[1], envelope);
  world.socket().say('x.receipt', { outcome: 'accepted', mac: random(32) });
  await settled();
  assert.equal(run.screen, 'sending', 'a false receipt is none');
  world.socket().say('x.receipt', { outcome: 'accepted', mac: await console.mac(1) });
  await until(() => run.screen === 'submitted', 'submitted');
  assert.deepEqual(world.states, [['shown', ''], ['submitted', '']]);
  const sent = world.socket().sent.length;
  timers.advance(20 * minutes);
  assert.equal(world.socket().sent.length, sent, 'nothing goes on after that');
  assert.equal(run.screen, 'submitted');
});

test('a lost connection: another ticket for the same holder key, the same envelope', async () => {
  const world = await opened();
  await world.run.submit(answer());
  const [envelope] = envelopes(world);
  world.socket().drop();
  world.timers.advance(1000);
  assert.equal(world.asked.length, 2);
  assert.deepEqual(world.asked[0], world.asked[1]);
  await join(world);
  assert.deepEqual(envelopes(world), [envelope]);
});

test('a console that is away: the envelope waits here', async () => {
  const world = await opened();
  await world.run.submit(answer());
  world.socket().say('x.wait', { retry_ms: 1000 });
  await settled();
  assert.equal(world.run.waiting, true);
  world.timers.advance(1000);
  assert.equal(envelopes(world).length, 2);
});

test('a genuine refusal offers the form again, empty; a false one does not', async () => {
  const world = await opened();
  await world.run.submit(answer());
  const console = await openEnvelope(organisation, formKey, world.offer, envelopes(world)[0], world.ids);
  world.socket().say('x.receipt', { outcome: 'refused', mac: await console.mac(1) });
  await settled();
  assert.equal(world.run.screen, 'sending');
  world.socket().say('x.receipt', { outcome: 'refused', mac: await console.mac(2) });
  await until(() => world.run.screen === 'failed', 'failed');
  world.run.again();
  assert.equal(world.run.screen, 'form');
  await world.run.submit(answer());
  assert.notDeepEqual(envelopes(world).at(-1), envelopes(world)[0], 'a new sealing');
});

for (const [why, options, reason] of [
  ['another organisation', { from: await makeOrganisation() }, 'wrong_organisation'],
  ['another signer', { offer: { signer: await makeKey() } }, 'bad_signature'],
  ['another page', { expected: { pageNonce: random(16) } }, 'wrong_nonce'],
  ['another request', { expected: { request: random(16) } }, 'wrong_request'],
  ['another chat', { expected: { chat: random(16) } }, 'wrong_chat'],
  ['a changed definition', { offer: { hash: random(32) } }, 'wrong_definition'],
  ['another suite', { offer: { kem: 0x20 } }, 'bad_suite'],
  ['another name than certified', { offer: { name: 'Your bank' } }, 'wrong_name'],
  ['a field type unknown here', { offer: { definition: { ...definition, fields: [{ ...fields[0], type: 'html' }] } } }, 'form'],
  ['a definition of another form', { offer: { form: 'other' } }, 'form'],
]) {
  test(`not shown: ${why}`, async () => {
    const world = await opened(options);
    assert.equal(world.run.screen, 'tampered');
    assert.equal(world.run.reason, reason);
    assert.equal(world.run.form, null);
    assert.deepEqual(world.states, [['failed', reason]]);
    await world.run.submit(answer());
    assert.deepEqual(envelopes(world), []);
  });
}

test('expiry: before and after sending', async () => {
  const idle = await opened();
  idle.timers.advance(9 * minutes);
  assert.equal(idle.run.screen, 'expired');
  const sent = await opened();
  await sent.run.submit(answer());
  for (let i = 0; i < 9; i++) sent.timers.advance(minutes);
  assert.equal(sent.run.screen, 'unanswered');
  const late = await opened({ offer: { issued: Date.now() - 10 * minutes, expires: Date.now() - 1 } });
  assert.equal(late.run.screen, 'expired');
});

test('closed by the other side, and refused tickets', async () => {
  for (const [reason, screen] of [['cancelled', 'cancelled'], ['expired', 'expired'], ['chat_ended', 'gone'], ['session_ended', 'gone'], ['failed', 'failed']]) {
    const world = await opened();
    world.socket().say('x.closed', { reason });
    await settled();
    assert.equal(world.run.screen, screen, reason);
  }
  const world = await make();
  world.run.ticketRefused('offline');
  assert.equal(world.run.screen, 'loading');
  world.timers.advance(1000);
  assert.equal(world.asked.length, 2);
  world.run.ticketRefused('request_over');
  assert.equal(world.run.screen, 'gone');
});

test('nothing answers: the frame says so', async () => {
  const world = await make();
  world.timers.advance(46000);
  assert.equal(world.run.screen, 'unreachable');
  assert.equal(world.timers.pending, 0);
});

test('only a TLS address, or this machine, is an exchange', async () => {
  const world = await make();
  for (const url of ['ws://exchange.example/v1/frame', 'https://exchange.example', 'javascript:alert(1)', '']) {
    world.link.ticket(random(10), url);
    assert.equal(world.sockets.length, 0, url);
  }
});
