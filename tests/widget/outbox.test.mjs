// The visitor's lines: each once and in order, whatever the connection does.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FakeTimers } from './support/clock.mjs';
import { widget } from './support/modules.mjs';

const { answerWithin, Outbox } = await widget('chat/outbox.js');

function make() {
  const timers = new FakeTimers();
  const world = { timers, sent: [], up: true, silences: 0 };
  world.outbox = new Outbox({ timers, send: ({ line }) => { if (world.up) world.sent.push(line); return world.up; } });
  world.outbox.onSilence = () => world.silences++;
  return world;
}

test('one at a time, in order', () => {
  const { outbox, sent } = make();
  for (const line of ['a', 'b', 'c']) outbox.add(line, line);
  assert.deepEqual(sent, [], 'nothing before the chat is in step');
  outbox.resume();
  assert.deepEqual(sent, ['a']);
  assert.equal(outbox.committed('a'), true);
  assert.deepEqual(sent, ['a', 'b']);
  outbox.committed('b');
  outbox.committed('c');
  assert.deepEqual(sent, ['a', 'b', 'c']);
  assert.deepEqual(outbox.lines, []);
  assert.equal(outbox.committed('c'), false);
});

test('after a cut the unanswered line goes again under its id, the answered one does not', () => {
  const { outbox, sent } = make();
  outbox.resume();
  outbox.add('a', 'a');
  outbox.add('b', 'b');
  outbox.pause();
  outbox.committed('a'); // the resync brought it
  outbox.resume();
  assert.deepEqual(sent, ['a', 'b']);
});

test('a refusal with a wait is sent again, one without becomes failed and holds nothing up', () => {
  const { outbox, sent, timers } = make();
  outbox.resume();
  outbox.add('a', 'a');
  outbox.add('b', 'b');
  outbox.refused('a', 2);
  timers.advance(1999);
  assert.deepEqual(sent, ['a']);
  timers.advance(1);
  assert.deepEqual(sent, ['a', 'a']);
  outbox.refused('a', 0);
  assert.equal(outbox.lines[0].state, 'failed');
  assert.deepEqual(sent, ['a', 'a', 'b']);
  outbox.committed('b');
  outbox.retry('a');
  assert.deepEqual(sent, ['a', 'a', 'b', 'a']);
});

test('silence is noticed', () => {
  const world = make();
  world.outbox.resume();
  world.outbox.add('a', 'a');
  world.timers.advance(answerWithin);
  assert.equal(world.silences, 1);
});

test('the end of the chat leaves unsent lines as failed', () => {
  const { outbox, sent } = make();
  outbox.add('a', 'a');
  outbox.close();
  assert.equal(outbox.lines[0].state, 'failed');
  outbox.retry('a');
  assert.deepEqual(sent, []);
});
