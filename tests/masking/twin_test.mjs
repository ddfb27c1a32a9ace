// C++ and JavaScript are one masker: byte for byte on the labelled cases and on made-up texts of many kinds. The C++
// side is the real program, `sealdesk-relay mask`; UTF-8 against UTF-16, ill-formed input of both included.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { openMasker, source } from './support/masker.mjs';
import { Maker } from './support/texts.mjs';

const masker = await openMasker();
const relay = join(process.env.SEALDESK_BIN, 'sealdesk-relay');
const inputs = process.env.SEALDESK_LONG ? 1_000_000 : 20_000;

function filter(args) {
  const child = spawn(relay, ['mask', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((done) => { child.on('exit', (code) => done(code)); });
  return { child, ended };
}

// Feeds all rows and compares the answers in order; never more than a few thousand at once in memory.
async function compareWith({ child, ended }, rows, masked) {
  const answers = createInterface({ input: child.stdout, crlfDelay: Infinity })[Symbol.asyncIterator]();
  let compared = 0;
  const batch = [];
  const check = async () => {
    if (!batch.length) return;
    if (!child.stdin.write(batch.map((row) => `${JSON.stringify(row)}\n`).join(''))) await new Promise((done) => { child.stdin.once('drain', done); });
    for (const row of batch.splice(0)) {
      const { value } = await answers.next();
      const { id, masked: theirs } = JSON.parse(value);
      assert.equal(id, row.id);
      assert.deepEqual(masked(row), theirs ?? wellFormed(row), JSON.stringify(row));
      compared += 1;
    }
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length >= 200) await check();
  }
  await check();
  child.stdin.end();
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
const clean = (text) => text.toWellFormed();
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

test('nothing gets longer', () => {
  const maker = new Maker(7);
  for (let i = 0; i < 5000; i += 1) {
    const text = maker.text();
    assert.ok([...masker.mask(text)].length <= [...text].length, JSON.stringify(text));
  }
});

test('bytes that are no UTF-8, in pieces of any size', async () => {
  const maker = new Maker(99);
  for (let round = 0; round < (process.env.SEALDESK_LONG ? 300 : 30); round += 1) {
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
