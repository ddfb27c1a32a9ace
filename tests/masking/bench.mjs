// How fast the browser's masker is: start-up, and one message of 150 characters.   node tests/masking/bench.mjs
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBuild, openMasker } from './support/masker.mjs';

const module = join(findBuild(), 'generated/resources/widget/mask.wasm');
const masker = await openMasker();
const bytes = readFileSync(module);
console.log(`mask.wasm: ${statSync(module).size} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
const starts = [];
for (let i = 0; i < 9; i += 1) {
  const from = performance.now();
  await masker.loadMask(bytes);
  starts.push(performance.now() - from);
}
console.log(`start: first ${starts[0].toFixed(1)} ms, then ${starts.sort((a, b) => a - b)[4].toFixed(1)} ms`);
const texts = {
  clean: 'Hello, I bought a lamp from your shop last week and the cable seems to be too short for my living room. Could you please tell me whether longer ones exist?',
  numbers: 'Hello, my order 48213 of 2026-11-03 with 2 lamps for 129.90 has not arrived yet, tracking 00340434161094021501, please call +49 30 1234567 after 17:00',
  card: 'my card is 4111 1111 1111 1111, exp 12/27, cvv 123, please charge 129.90 for order 48213, thanks and have a nice day, see you soon, all the best, Zoe',
};
const rounds = 20000;
for (const [name, text] of Object.entries(texts)) {
  const line = text.slice(0, 150);
  for (let i = 0; i < rounds; i += 1) masker.mask(line);
  const from = performance.now();
  for (let i = 0; i < rounds; i += 1) masker.mask(line);
  console.log(`${name}: ${(((performance.now() - from) * 1000) / rounds).toFixed(1)} µs for ${line.length} characters`);
}
