// Pure rules: card fields, snippet, frame source, bridge messages, languages.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { readJson, source, widget } from './support/modules.mjs';

const rules = await widget('form/cardrules.js');
const bridge = await widget('common/bridge.js');
const { formBlock, readKeys } = await widget('loader/config.js');
const { frameSource } = await widget('loader/formframe.js');
const { b64urlDecode, b64urlEncode } = await widget('common/base64.js');
const { directionOf, locales, pickLocale, translator } = await widget('common/locale.js');

const june2026 = Date.UTC(2026, 5, 15, 12);

test('card numbers: digits of any script, grouping, Luhn as typed', () => {
  assert.equal(rules.digitsOf('4１١x۲ 3-9'), '411239');
  assert.equal(rules.groupCard('4111111111111111'), '4111 1111 1111 1111');
  assert.equal(rules.groupCard('378282246310005'), '3782 822463 10005');
  assert.equal(rules.groupCard('30569309025904'), '3056 930902 5904');
  assert.equal(rules.cardBrand('37'), 'Amex');
  assert.equal(rules.cardBrand('4111'), 'Visa');
  assert.equal(rules.cardProblem('4111', false), '');
  assert.equal(rules.cardProblem('4111', true), 'cardShort');
  assert.equal(rules.cardProblem('4111111111111111', false), '');
  assert.equal(rules.cardProblem('4111111111111112', false), 'cardWrong');
});

test('expiry', () => {
  const problem = (digits, final = true) => rules.expiryProblem(digits, final, june2026);
  assert.equal(problem('0626'), '');
  assert.equal(problem('0526'), 'expiryPast');
  assert.equal(problem('1326'), 'expiryMonth');
  assert.equal(problem('13', false), 'expiryMonth');
  assert.equal(problem('12', false), '');
  assert.equal(problem('12'), 'expiryShort');
  assert.equal(problem('1299'), 'expiryFar');
  assert.equal(rules.groupExpiry('0626'), '06/26');
});

test('security code by brand', () => {
  assert.equal(rules.codeProblem('123', '4111111111111111', true), '');
  assert.equal(rules.codeProblem('123', '378282246310005', true), 'codeFour');
  assert.equal(rules.codeProblem('1234', '378282246310005', true), '');
  assert.equal(rules.codeProblem('12', '', true), 'codeThree');
  assert.equal(rules.codeProblem('1234', '', true), '');
});

test('pinned keys: one or two points, else none at all', () => {
  const key = b64urlEncode(Uint8Array.of(4, ...new Array(64).fill(1)));
  assert.equal(readKeys(key).length, 1);
  assert.equal(readKeys(`${key}, ${key}`).length, 2);
  for (const bad of ['', undefined, 'AAAA', `${key},AAAA`, `${key},${key},${key}`, `${key}=`]) assert.deepEqual(readKeys(bad), [], String(bad));
});

test('where a sealed form may open', () => {
  const page = { protocol: 'https:', hostname: 'shop.example', secure: true, subtle: {} };
  assert.equal(formBlock(page, [1]), '');
  assert.equal(formBlock(page, []), 'no-key');
  assert.equal(formBlock({ ...page, protocol: 'http:', secure: false }, [1]), 'insecure');
  assert.equal(formBlock({ ...page, protocol: 'http:', secure: true }, [1]), 'insecure', 'an http page of another host, whatever the browser says');
  for (const hostname of ['localhost', '127.0.0.1', '[::1]']) assert.equal(formBlock({ ...page, protocol: 'http:', hostname }, [1]), '');
  assert.equal(formBlock({ ...page, hostname: '127.0.0.1.example', protocol: 'http:' }, [1]), 'insecure');
  assert.equal(formBlock({ ...page, secure: false }, [1]), 'no-crypto');
  assert.equal(formBlock({ ...page, subtle: undefined }, [1]), 'no-crypto');
});

test('the form frame: pinned files, nonce carried on, a policy without inline and eval', () => {
  const html = frameSource({ base: 'https://r.example/w/1/', exchange: 'wss://r.example:*', nonce: '"><x' }, { formScript: 'sha384-a', formStyle: 'sha384-b' });
  assert.match(html, /script src="https:\/\/r\.example\/w\/1\/form\.js" integrity="sha384-a" crossorigin="anonymous" nonce="&#34;&#62;&#60;x"/);
  assert.match(html, /connect-src wss:\/\/r\.example:\*/);
  assert.doesNotMatch(html, /unsafe|<script>|<x/);
});

test('bridge messages: exact kinds, no more fields than the table names', () => {
  const message = bridge.pack(bridge.chatToLoader, 'form.open', { request: 'r', chat: 'c', name: 'Mia', expires: 1, more: 2 });
  assert.equal('more' in message, false);
  assert.deepEqual(bridge.unpack(bridge.chatToLoader, message).fields, { request: 'r', chat: 'c', name: 'Mia', expires: 1 });
  assert.throws(() => bridge.pack(bridge.chatToLoader, 'form.open', { request: '<', chat: 'c', name: '', expires: 1 }));
  for (const bad of [null, 'x', {}, { sealdesk: 1, t: 'toString' }, { sealdesk: 1, t: 'form.open', request: 'r' }, { ...message, expires: '1' }, { ...message, sealdesk: 2 }]) {
    assert.equal(bridge.unpack(bridge.chatToLoader, bad), null);
  }
  for (const table of [bridge.chatToLoader, bridge.loaderToChat, bridge.formToLoader, bridge.loaderToForm]) {
    for (const fields of Object.values(table)) assert.ok(!Object.keys(fields).some((name) => /answer|value|plain|card/.test(name)), 'no field for an answer');
  }
});

test('base64url is strict', () => {
  assert.deepEqual([...b64urlDecode('AAE')], [0, 1]);
  for (const bad of ['AAE=', 'AB', '+/+/', 'A', null]) assert.equal(b64urlDecode(bad), null);
});

test('languages', () => {
  assert.equal(pickLocale('pt-BR'), 'pt');
  assert.equal(pickLocale('', undefined, 'tlh', 'DE'), 'de');
  assert.equal(pickLocale('xx'), 'en');
  assert.equal(directionOf('ar'), 'rtl');
  const text = translator({ en: { a: 'Hi {name} {other}' } }, 'de');
  assert.equal(text('a', { name: 'Ada' }), 'Hi Ada {other}');
  assert.equal(text('a', { name: 'سارة' }), 'Hi \u2068سارة\u2069 {other}');
  assert.throws(() => text('b'));
});

for (const part of ['chat', 'form']) {
  test(`${part}: each language has each text and each value of it`, async () => {
    const { tables } = await widget(`${part}/strings/tables.js`);
    assert.deepEqual(Object.keys(tables).sort(), [...locales].sort());
    const values = (text) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [locale, table] of Object.entries(tables)) {
      assert.deepEqual(Object.keys(table), Object.keys(tables.en), locale);
      for (const [key, text] of Object.entries(table)) assert.deepEqual([...new Set(values(text))], [...new Set(values(tables.en[key]))], `${locale} ${key}`);
    }
  });
}

test('the forms that come along are complete in each language', async () => {
  for (const file of (await readdir(join(source, 'resources', 'forms'))).filter((name) => name.endsWith('.json'))) {
    const form = await readJson(source, 'resources', 'forms', file);
    assert.equal(`${form.form}.json`, file);
    for (const table of [form.title, form.intro, ...form.fields.flatMap((field) => [field.label, field.help])]) {
      assert.deepEqual(Object.keys(table).sort(), [...locales].sort(), file);
      assert.ok(Object.values(table).every((text) => text.trim()), file);
    }
  }
});
