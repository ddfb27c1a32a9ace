// The masker as browsers get it, from the build that SEALDESK_BUILD names or else the newest one under build/.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const source = fileURLToPath(new URL('../../..', import.meta.url));

const moduleOf = (build) => join(build, 'generated/resources/widget/modules/mask.wasm');

export function findBuild() {
  if (process.env.SEALDESK_BUILD) return process.env.SEALDESK_BUILD;
  const top = join(source, 'build');
  const builds = existsSync(top) ? readdirSync(top).map((name) => join(top, name)).filter((build) => existsSync(moduleOf(build))) : [];
  builds.sort((a, b) => statSync(moduleOf(b)).mtimeMs - statSync(moduleOf(a)).mtimeMs);
  if (!builds.length) throw new Error('no build has made the masking module yet: run packaging/test.sh, or build the preset "release"');
  return builds[0];
}

export async function openMasker() {
  const modules = join(findBuild(), 'generated/resources/widget/modules');
  const masker = await import(pathToFileURL(join(modules, 'mask.js')).href);
  if (!await masker.loadMask(readFileSync(join(modules, 'mask.wasm')))) throw new Error('the masking module cannot be started');
  return masker;
}
