// C++ and JavaScript are one masker: byte for byte on the labelled cases and on made-up texts of many kinds. The C++
// side is the real program, `sealdesk-relay mask`; UTF-8 against UTF-16, ill-formed input of both included.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openMasker, source } from './support/masker.mjs';
import { Maker } from './support/texts.mjs';

const masker = await openMasker();
const relay = join(process.env.SEALDESK_BIN, 'sealdesk-relay');
const inputs = process.env.SEALDESK_LONG === '1' ? 1_000_000 : 20_000;

function filter(args) {
  const child = spawn(relay, ['mask', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((done) => { child.on('exit', (code) => done(code)); });
  return { child, ended };
}

// The lines that a stream gives, many at once.
async function* linesOf(stream) {
  let rest = '';
  stream.setEncoding('utf8');
  for await (const piece of stream) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop();
    if (lines.length) yield lines;
  }
}

const batchRows = 1000;

// Feeds all rows and compares the answers in order. Both maskers work at the same time: while the program masks one
// batch, this side masks the one before it; never more than two batches are in memory.
async function compareWith({ child, ended }, rows, masked) {
  const answers = linesOf(child.stdout);
  let ready = [];
  let used = 0;
  let compared = 0;
  const nextAnswer = async () => {
    while (used === ready.length) {
      const { value, done } = await answers.next();
      assert.ok(!done, 'the program ended early');
      ready = value;
      used = 0;
    }
    used += 1;
    return JSON.parse(ready[used - 1]);
  };
  const send = async (batch) => {
    if (!child.stdin.write(batch.map((row) => `${JSON.stringify(row)}\n`).join(''))) await new Promise((done) => { child.stdin.once('drain', done); });
  };
  const check = async (batch, sent) => {
    const mine = batch.map(masked);
    for (let i = 0; i < batch.length; i += 1) {
      const { id, masked: theirs } = await nextAnswer();
      assert.equal(id, batch[i].id);
      assert.deepEqual(mine[i], theirs ?? wellFormed(batch[i]), JSON.stringify(batch[i]));
      compared += 1;
    }
    await sent;
  };
  let batch = [];
  let before = [];
  const turn = async () => {
    const sent = send(batch);
    await check(before, sent);
    before = batch;
    batch = [];
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length >= batchRows) await turn();
  }
  await turn();
  child.stdin.end();
  await check(before, undefined);
  assert.equal(await ended, 0);
  return compared;
}

async function compare(rows, masked) {
  const running = filter(['--jsonl']);
  try {
    return await compareWith(running, rows, masked);
  } finally {
    running.child.kill();
  }
}

// A lone surrogate is U+FFFD to both; the program sees no change in it, since UTF-8 has none.
// As String.toWellFormed, which Debian 12's node does not have.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const clean = (text) => decoder.decode(new TextEncoder().encode(text));
const wellFormed = ({ text, messages }) => (messages ? messages.map(clean) : clean(text));
const ours = ({ text, messages }) => (messages ? masker.maskMessages(messages) : masker.mask(text));

test('the labelled cases', async () => {
  const cases = readFileSync(join(source, 'tests/data/masking/dev.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(await compare(cases, ours), cases.length);
});

test(`${inputs} made-up texts`, { timeout: 1_500_000 }, async () => {
  const maker = new Maker(20_261_122);
  function* rows() {
    for (let id = 0; id < inputs; id += 1) yield id % 10 === 0 ? { id, messages: maker.messages() } : { id, text: maker.text() };
  }
  let changed = 0;
  const seen = (row) => {
    const masked = ours(row);
    if (JSON.stringify(masked) !== JSON.stringify(row.text ?? row.messages)) changed += 1;
    return masked;
  };
  assert.equal(await compare(rows(), seen), inputs);
  assert.ok(changed > inputs / 50, `only ${changed} of the texts held something`);
});

test('nothing gets longer, and masking twice is masking once', () => {
  const maker = new Maker(7);
  for (let i = 0; i < (process.env.SEALDESK_LONG === '1' ? 100_000 : 20_000); i += 1) {
    const text = maker.text();
    const masked = masker.mask(text);
    assert.ok([...masked].length <= [...text].length, JSON.stringify(text));
    assert.equal(masker.mask(masked), masked, JSON.stringify(text));
  }
});

test('bytes that are no UTF-8, in pieces of any size', async () => {
  const maker = new Maker(99);
  for (let round = 0; round < (process.env.SEALDESK_LONG === '1' ? 300 : 30); round += 1) {
    const bytes = maker.bytes(round * 300);
    const { child, ended } = filter([]);
    const got = [];
    child.stdout.on('data', (piece) => got.push(piece));
    for (let at = 0; at < bytes.length;) {
      const size = 1 + maker.below(4000);
      child.stdin.write(bytes.subarray(at, at + size));
      at += size;
    }
    child.stdin.end();
    assert.equal(await ended, 0);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (text.length <= 65536) assert.equal(Buffer.concat(got).toString('utf8'), masker.mask(text), `round ${round}`);
  }
});
