// The typed messages between loader, chat frame and form frame. Neither ever carries a form answer.
// A message that is not in the table, or has a field of the wrong kind, does not exist for the receiver.

const kinds = {
  id: (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value),
  word: (value) => typeof value === 'string' && /^[a-z_-]{0,40}$/.test(value),
  base64: (value) => typeof value === 'string' && value.length <= 8192 && /^[A-Za-z0-9_-]*$/.test(value),
  text: (value) => typeof value === 'string' && value.length <= 4000,
  bool: (value) => typeof value === 'boolean',
  int: (value) => Number.isSafeInteger(value),
  keys: (value) => Array.isArray(value) && value.length <= 2 && value.every(kinds.base64),
};

export const chatToLoader = {
  'ready': {},
  'session': { active: 'bool', unread: 'int' },
  'close': {},
  'form.open': { request: 'id', chat: 'id', name: 'text', expires: 'int' },
  'form.ticket': { request: 'id', ticket: 'base64', exchange: 'text' },
  'form.refused': { request: 'id', code: 'word' },
  'form.gone': { request: 'id', state: 'word' },
  'receipt': { request: 'id', chat: 'id', receipt: 'base64' },
};

export const loaderToChat = {
  'init': { locale: 'text', pageNonce: 'base64', pageTitle: 'text', pageUrl: 'text', blocked: 'word', preview: 'bool' },
  'shown': { visible: 'bool', focus: 'bool' },
  'form.holder': { request: 'id', key: 'base64' },
  'form.state': { request: 'id', state: 'word', reason: 'word' },
  'receipt.checked': { request: 'id', ok: 'bool', reason: 'word', name: 'text', when: 'int' },
};

export const formToLoader = {
  'ready': {},
  'holder': { key: 'base64' },
  'offered': { device: 'base64', issued: 'int' },
  'state': { state: 'word', reason: 'word' },
  'back': {},
  'decline': {},
  'close': {},
};

export const loaderToForm = {
  'begin': { locale: 'text', pageNonce: 'base64', keys: 'keys', request: 'id', chat: 'id', name: 'text', expires: 'int' },
  'ticket': { ticket: 'base64', exchange: 'text' },
  'refused': { code: 'word' },
  'gone': { state: 'word' },
};

const mark = 1;

export function pack(table, type, fields = {}) {
  const message = { sealdesk: mark, t: type };
  for (const [name, kind] of Object.entries(table[type])) {
    if (!kinds[kind](fields[name])) throw new TypeError(`${type}.${name}`);
    message[name] = fields[name];
  }
  return message;
}

// -> {type, fields} or null.
export function unpack(table, data) {
  if (!data || typeof data !== 'object' || data.sealdesk !== mark || typeof data.t !== 'string' || !Object.hasOwn(table, data.t)) return null;
  const fields = {};
  for (const [name, kind] of Object.entries(table[data.t])) {
    if (!Object.hasOwn(data, name) || !kinds[kind](data[name])) return null;
    fields[name] = data[name];
  }
  return { type: data.t, fields };
}
