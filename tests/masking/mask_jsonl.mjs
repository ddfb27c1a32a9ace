// The browser's masker as a filter: JSON Lines in and out, as `sealdesk-relay mask --jsonl`. It runs what a release or
// test build has made for browsers: mask.js and mask.wasm under build/*/generated/resources/widget.
//
//   node tests/masking/mask_jsonl.mjs < in.jsonl > out.jsonl
import { createInterface } from 'node:readline';
import { openMasker } from './support/masker.mjs';

const masker = await openMasker().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

let number = 0;
const out = [];
const flush = () => { if (out.length) process.stdout.write(out.splice(0).join('')); };

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (!line.trim()) continue;
  let parsed;
  try {
    parsed = JSON.parse(line);
  } catch {
    parsed = null;
  }
  const { id, text, messages } = parsed ?? {};
  const list = Array.isArray(messages) && messages.every((message) => typeof message === 'string');
  if (!['string', 'number'].includes(typeof id) || (typeof text === 'string') === list) {
    flush();
    process.stderr.write(`line ${number}: not an object with "id" and either "text" or "messages"\n`);
    process.exitCode = 1;
    break;
  }
  const masked = list ? masker.maskMessages(messages) : masker.mask(text);
  const unchanged = list ? masked.every((one, i) => one === messages[i]) : masked === text;
  out.push(`${JSON.stringify({ id, masked: unchanged ? null : masked })}\n`);
  if (out.length >= 1000) flush();
}
flush();
