// The widget's sender in a real browser's WebCrypto: a page on loopback runs the published vectors and the project's own,
// seals random answers to keys made here, and posts what came out.   webcrypto.mjs chromium|firefox-esr
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { generated, hex, testData, toHex } from './support/modules.mjs';
import { makeFormKey, receiver } from './support/sealmaker.mjs';

const [, , browser] = process.argv;
const waitMs = 90_000;
const rounds = 20;
const modules = join(generated, 'resources', 'widget', 'modules');
const vectors = JSON.parse(await readFile(testData('hpke', 'hpke_subset_base.json'), 'utf8'))
  .filter((v) => v.mode === 0 && v.kem_id === 16 && v.kdf_id === 1 && v.aead_id === 2);
const keys = await Promise.all(Array.from({ length: rounds }, () => makeFormKey()));
const work = { vectors, points: keys.map((key) => toHex(key.publicKey)) };

const page = `
import { senderContext } from '/modules/seal/hpke.js';
const hex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const b64 = (bytes) => btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
async function run() {
  const work = await (await fetch('/work')).json();
  const out = { agent: navigator.userAgent, vectors: [], sealed: [] };
  for (const v of work.vectors) {
    const point = hex(v.pkEm);
    const jwk = { kty: 'EC', crv: 'P-256', x: b64(point.slice(1, 33)), y: b64(point.slice(33)), d: b64(hex(v.skEm)) };
    const pair = { privateKey: await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['deriveBits']),
      publicKey: await crypto.subtle.importKey('raw', point, algorithm, true, []) };
    const context = await senderContext(hex(v.pkRm), hex(v.info), pair);
    const [first] = v.encryptions;
    const exports = [];
    const ct = toHex(await context.seal(hex(first.aad), hex(first.pt)));
    for (const e of v.exports) exports.push(toHex(await context.exportSecret(String.fromCharCode(...hex(e.exporter_context)), e.L)));
    out.vectors.push({ enc: toHex(context.enc), ct, exports });
  }
  for (const point of work.points) {
    const info = crypto.getRandomValues(new Uint8Array(32));
    const aad = crypto.getRandomValues(new Uint8Array(63));
    const plain = crypto.getRandomValues(new Uint8Array(2048));
    const copy = toHex(plain);
    const context = await senderContext(hex(point), info);
    const ct = toHex(await context.seal(aad, plain));
    out.sealed.push({ info: toHex(info), aad: toHex(aad), plain: copy, enc: toHex(context.enc), ct, secret: toHex(await context.exportSecret('sealdesk-receipt-1', 32)) });
  }
  return out;
}
run().catch((error) => ({ error: String(error) })).then((out) => fetch('/result', { method: 'POST', body: JSON.stringify(out) }));
`;

async function check(out) {
  assert.equal(out.error, undefined);
  assert.match(out.agent, browser.startsWith('firefox') ? /Firefox\// : /Chrom/);
  assert.equal(out.vectors.length, 1);
  for (const [i, v] of vectors.entries()) {
    assert.equal(out.vectors[i].enc, v.enc);
    assert.equal(out.vectors[i].ct, v.encryptions[0].ct);
    assert.deepEqual(out.vectors[i].exports, v.exports.map((e) => e.exported_value));
  }
  assert.equal(out.sealed.length, rounds);
  for (const [i, s] of out.sealed.entries()) {
    const context = await receiver(keys[i], hex(s.enc), hex(s.info));
    assert.equal(toHex(await context.open(hex(s.aad), hex(s.ct))), s.plain);
    assert.equal(toHex(await context.exported('sealdesk-receipt-1', 32)), s.secret);
  }
}

if (spawnSync('which', [browser]).status !== 0) {
  console.error(`${browser} is not installed; packaging/test.sh installs it`);
  process.exit(1);
}
const profile = mkdtempSync(join(tmpdir(), 'sealdesk-webcrypto-'));
let child;
const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://127.0.0.1').pathname;
  const send = (type, body) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  if (path === '/result') {
    const parts = [];
    for await (const part of request) parts.push(part);
    send('text/plain', 'thank you');
    await check(JSON.parse(Buffer.concat(parts).toString())).then(() => finish(0), (error) => { console.error(error); finish(1); });
  } else if (path === '/work') send('application/json', JSON.stringify(work));
  else if (path === '/page.js') send('text/javascript', page);
  else if (path === '/') send('text/html', '<!doctype html><title>WebCrypto</title><script type="module" src="/page.js"></script>');
  else if (path.startsWith('/modules/')) {
    const file = normalize(join(modules, path.slice('/modules/'.length)));
    const body = file.startsWith(modules) ? await readFile(file).catch(() => null) : null;
    if (body) send('text/javascript', body);
    else response.writeHead(404).end();
  } else response.writeHead(404).end();
});
const tooLate = setTimeout(() => { console.error('no result in time'); finish(1); }, waitMs);

function finish(code) {
  clearTimeout(tooLate);
  server.close();
  const leave = () => { rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }); console.log(`${browser}: ${code === 0 ? 'agrees' : 'FAILED'}`); process.exit(code); };
  if (!child || child.exitCode !== null) return leave();
  child.once('exit', leave);
  process.kill(-child.pid, 'SIGTERM');
  setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 5000).unref();
}

server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const options = browser.startsWith('firefox')
    ? ['--headless', '--no-remote', '--profile', profile, url]
    : ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--password-store=basic', `--user-data-dir=${profile}`, url];
  // A group of its own, so that its helpers end with it.
  child = spawn(browser, options, { stdio: 'ignore', detached: true, env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' } });
  child.once('error', (error) => { console.error(error); finish(1); });
});
