// Three implementations of HPKE against each other, with random values, in every direction: core/seal in C++, the
// widget's sender, and the npm package `hpke`. SEALDESK_LONG=1 goes round far more often.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { widget } from '../../widget/support/modules.mjs';

const HPKE = await import(pathToFileURL(`${process.env.SEALDESK_NPM}/node_modules/hpke/index.js`).href);
const { senderContext } = await widget('seal/hpke.js');

const suite = new HPKE.CipherSuite(HPKE.KEM_DHKEM_P256_HKDF_SHA256, HPKE.KDF_HKDF_SHA256, HPKE.AEAD_AES_256_GCM);
const rounds = process.env.SEALDESK_LONG === '1' ? 2000 : 60;
const label = 'sealdesk-receipt-1';
const hex = (bytes) => Buffer.from(bytes).toString('hex') || '-';
const unhex = (text) => new Uint8Array(Buffer.from(text === '-' ? '' : text, 'hex'));
const random = (length) => crypto.getRandomValues(new Uint8Array(length));

const program = spawn(`${process.env.SEALDESK_BIN}/tests/seal_oracle`, { stdio: ['pipe', 'pipe', 'inherit'] });
const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
after(() => program.stdin.end());
async function cpp(...words) {
  program.stdin.write(`${words.join(' ')}\n`);
  return (await lines.next()).value.split(' ');
}

// Tiny, and the sizes that padded answers have. Nothing is not among them: the console opens into a buffer of locked
// memory, and there is none of no bytes.
const sizes = [1, 2, 15, 16, 17, 255, 2048, 4096, 8192];
function values(round) {
  return { info: random(round % 3 === 0 ? 0 : 32), aad: random(round % 2 === 0 ? 63 : round % 5), plain: random(sizes[round % sizes.length]) };
}

test('the oracle agrees that it is the one suite', () => {
  assert.equal(suite.KEM.id, 0x10);
  assert.equal(suite.KDF.id, 1);
  assert.equal(suite.AEAD.id, 2);
});

test('hpke seals, C++ opens', async () => {
  for (let round = 0; round < rounds; round++) {
    const { info, aad, plain } = values(round);
    const [point] = await cpp('key');
    const { encapsulatedSecret, ctx } = await suite.SetupSender(await suite.DeserializePublicKey(unhex(point)), { info });
    const ciphertext = await ctx.Seal(plain, aad);
    const secret = await ctx.Export(new TextEncoder().encode(label), 32);
    assert.deepEqual(await cpp('open', hex(encapsulatedSecret), hex(info), hex(aad), hex(ciphertext)), [hex(plain), hex(secret)]);
    ciphertext[round % ciphertext.length] ^= 1;
    assert.deepEqual(await cpp('open', hex(encapsulatedSecret), hex(info), hex(aad), hex(ciphertext)), ['refused']);
  }
});

test("the widget's sender seals, C++ opens", async () => {
  for (let round = 0; round < rounds; round++) {
    const { info, aad, plain } = values(round);
    const [point] = await cpp('key');
    const context = await senderContext(unhex(point), info);
    const ciphertext = await context.seal(aad, plain);
    const secret = await context.exportSecret(label, 32);
    assert.deepEqual(await cpp('open', hex(context.enc), hex(info), hex(aad), hex(ciphertext)), [hex(plain), hex(secret)]);
  }
});

test("C++ and the widget's sender seal, hpke opens", async () => {
  for (let round = 0; round < rounds; round++) {
    const { info, aad, plain } = values(round);
    const pair = await suite.GenerateKeyPair();
    const point = await suite.SerializePublicKey(pair.publicKey);
    const [enc, ciphertext, secret] = await cpp('seal', hex(point), hex(info), hex(aad), hex(plain));
    const context = await suite.SetupRecipient(pair, unhex(enc), { info });
    assert.equal(hex(await context.Open(unhex(ciphertext), aad)), hex(plain));
    assert.equal(hex(await context.Export(new TextEncoder().encode(label), 32)), secret);
    const sender = await senderContext(point, info);
    const sealed = await sender.seal(aad, plain);
    assert.equal(hex(await suite.Open(pair, sender.enc, sealed, { info, aad })), hex(plain));
  }
});
