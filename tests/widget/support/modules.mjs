// The widget's ES modules as the bundler laid them out in the build directory.
import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

globalThis.crypto ??= webcrypto;

const build = process.env.SEALDESK_BUILD;
if (!build) throw new Error('SEALDESK_BUILD names the build directory');

export const source = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const generated = join(build, 'generated');
export const widget = (path) => import(pathToFileURL(join(generated, 'resources', 'widget', 'modules', path)).href);
export const readJson = async (...path) => JSON.parse(await readFile(join(...path), 'utf8'));
export const testData = (...path) => join(source, 'tests', 'data', ...path);

export const hex = (text) => Uint8Array.from(Buffer.from(text, 'hex'));
export const toHex = (bytes) => Buffer.from(bytes).toString('hex');
