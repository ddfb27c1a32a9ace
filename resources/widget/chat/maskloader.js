// Fetches the masking module and starts it. The module's hash is pinned here, and this script's in chat.html.
import { loadMask } from '../mask.js';
import { maskModule } from './maskpin.js';

const within = 10000;

// Resolves when masking is as good as it gets here; without the module every digit is hidden.
export function startMasking() {
  const bytes = fetch(maskModule.name, { integrity: maskModule.integrity, mode: 'cors', credentials: 'omit', signal: AbortSignal.timeout(within) })
    .then((answer) => { if (!answer.ok) throw new Error('no module'); return answer.arrayBuffer(); });
  return loadMask(bytes);
}
