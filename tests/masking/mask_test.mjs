// The browser's masker: the labelled cases, the story's vectors, what only JavaScript can be given, and what it does
// without its module. That it is the relay's masker, byte for byte, is shown by twin_test.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openMasker, source } from './support/masker.mjs';

const masker = await openMasker();
const lines = (name) => readFileSync(join(source, 'tests/data/masking', name), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));

for (const vector of lines('story.jsonl')) {
  test(`${vector.function}: ${vector.name}`, () => {
    const output = masker[vector.function](vector.text);
    assert.equal(output, vector.expect);
    assert.equal(masker[vector.function](output), output, 'masking twice changes nothing');
  });
}

test('the labelled cases, every one exactly, security codes hidden', () => {
  const cases = lines('dev.jsonl');
  assert.ok(cases.length > 400);
  for (const { id, text, messages, expect, expect_cvv: withCode } of cases) {
    const wanted = withCode ?? expect ?? text ?? messages;
    assert.deepEqual(messages ? masker.maskMessages(messages) : masker.mask(text), wanted, id);
  }
});

test('lone surrogates are replaced', () => {
  assert.equal(masker.mask('a\ud800b\udc00'), 'a\ufffdb\ufffd');
  assert.equal(masker.preview('\ud8004111111111111111'), `\ufffd${'\u2022'.repeat(12)}1111`);
});

test('addresses: each value by itself, however it is encoded', () => {
  const hidden = `${'\u2022'.repeat(12)}1111`;
  assert.equal(masker.maskUrl('https://shop.example/pay?card=4111111111111111&a=%20b#x'), `https://shop.example/pay?card=${hidden}&a=%20b#x`);
  assert.equal(masker.maskUrl('https://shop.example/4111111111111111/'), `https://shop.example/${hidden}/`);
  assert.equal(masker.maskUrl('https://s.example/?q=4111+1111+1111+1111'), 'https://s.example/?q=\u2022\u2022\u2022\u2022 \u2022\u2022\u2022\u2022 \u2022\u2022\u2022\u2022 1111');
  assert.equal(masker.maskUrl('https://s.example/?q=%34111%31%31%311%311111111'), `https://s.example/?q=${hidden}`);
  for (const same of ['https://shop.example/a%20b?q=1&r=%C3%A9+x#top', '', 'https://x.example/?a==&&b', '%', '%4', 'x%zz']) assert.equal(masker.maskUrl(same), same);
});

test('a line that completes a number hides the earlier ones too', () => {
  const before = [{ own: true, text: 'my card is 4111 1111' }, { own: false, text: 'go on' }];
  const { text, earlier } = masker.maskNext(before, '1111 1111');
  assert.equal(text, '\u2022\u2022\u2022\u2022 1111');
  assert.deepEqual(earlier, [{ index: 0, text: 'my card is \u2022\u2022\u2022\u2022 \u2022\u2022\u2022\u2022' }]);
  assert.deepEqual(masker.maskNext([{ own: false, text: '4111 1111' }], '1111 1111'), { text: '1111 1111', earlier: [] });
});

test('without its module, with a broken one and beyond its size it hides every digit', async () => {
  const alone = await import(`${new URL('../../resources/widget/mask.js', import.meta.url)}`).catch(() => null)
    ?? await openMasker().then(async (m) => { await m.loadMask(new Uint8Array([0, 1])); return m; });
  assert.equal(await alone.loadMask(Promise.reject(new Error('gone'))), false);
  assert.equal(alone.mask('12 lamps, ٤, 4\ufe0f\u20e3 and \u2463'), '\u2022\u2022 lamps, \u2022, \u2022 and \u2022');
  assert.deepEqual(alone.maskMessages(['4111', 'x']), ['\u2022\u2022\u2022\u2022', 'x']);
  assert.equal(alone.preview('7'), '\u2022');
  assert.equal(alone.maskNext([], '41').text, '\u2022\u2022');
  assert.equal(await alone.loadMask(readFileSync(join(process.env.SEALDESK_BUILD, 'generated/resources/widget/mask.wasm'))), true);
  assert.equal(alone.mask('7'.repeat(70000)), '\u2022'.repeat(70000));
});

test('time grows with the text\'s length only', () => {
  // Processor time: the machine may be busy with other tests.
  const milliseconds = (piece, length) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const start = process.cpuUsage();
    for (let i = 0; i < 8; i += 1) masker.mask(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (const piece of ['4', '4 ', '4111 ', '4111111111111111 ', '41111111111111111111 ']) {
    milliseconds(piece, 8000); // compiled before it is measured
    const short = milliseconds(piece, 8000);
    const long = milliseconds(piece, 64000);
    assert.ok(long < 8 * short * 3 + 200, `${JSON.stringify(piece)}: ${short} ms, and ${long} ms for eight times as much`);
  }
});
