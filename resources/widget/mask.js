// mask.js: hides card numbers before typed text leaves the browser (B1). What is hidden is decided by the same C++
// that relay and console run, core/masking/engine, as WebAssembly; this file only carries text in and bullets out.
//
// It never sends, keeps or logs what it is given. It fails closed: until the module is there, or if it ever fails,
// every digit is hidden.

const bullet = '\u2022';

let engine = null;

// A lone surrogate is no character, on the wire neither.
function wellFormed(text) {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd')) : text;
}

const withoutDigits = (text) => wellFormed(text).replace(/\p{N}\ufe0f?\u20e3?/gu, bullet);

// The module's bytes, or a promise of them. Resolves to false when it cannot be used here: mask() still hides.
export async function loadMask(bytes) {
  try {
    const { instance } = await WebAssembly.instantiate(await bytes, {});
    const { memory, units, ends, edits, capacity, mostMessages, longestPiece, ...calls } = instance.exports;
    engine = {
      ...calls,
      units: new Uint16Array(memory.buffer, units(), capacity()),
      ends: new Uint32Array(memory.buffer, ends(), mostMessages()),
      edits: new Uint32Array(memory.buffer, edits(), 2 * capacity()),
      mostMessages: mostMessages(),
      longestPiece: longestPiece(),
    };
    return true;
  } catch {
    engine = null;
    return false;
  }
}

function put(text, at) {
  if (at + text.length > engine.units.length) throw new RangeError('longer than any text here');
  for (let i = 0; i < text.length; i += 1) engine.units[at + i] = text.charCodeAt(i);
  return at + text.length;
}

// The text between `begin` and `end` of what was put, with edits [first, last) applied.
function applied(text, offset, first, last) {
  const { edits } = engine;
  let out = '';
  let at = 0;
  for (let i = first; i < last; i += 1) {
    out += text.slice(at, edits[2 * i] - offset) + bullet;
    at = edits[2 * i + 1] - offset;
  }
  return at === 0 ? text : out + text.slice(at);
}

function run(text, find) {
  const typed = wellFormed(text);
  if (!engine) return withoutDigits(typed);
  try {
    const count = find(put(typed, 0));
    return count === 0 ? typed : applied(typed, 0, 0, count);
  } catch {
    return withoutDigits(typed);
  }
}

// Card numbers keep their last four digits, security codes beside them none; all else is as typed. `cardNamed`: the
// other party's last line spoke of a card.
export const mask = (text, cardNamed = false) => run(text, (length) => engine.mask(length, cardNamed));

const partEnds = /([/?&=#;])/;

function percentDecoded(part) {
  const bytes = new TextEncoder().encode(part.replaceAll('+', ' '));
  const out = [];
  for (let i = 0; i < bytes.length; i += 1) {
    const escape = bytes[i] === 0x25 ? String.fromCharCode(bytes[i + 1], bytes[i + 2]) : '';
    if (/^[0-9a-f]{2}$/i.test(escape)) {
      out.push(parseInt(escape, 16));
      i += 2;
    } else {
      out.push(bytes[i]);
    }
  }
  return new TextDecoder().decode(new Uint8Array(out));
}

// An address: each of its parts as a text of its own, percent-decoded; one with something to hide stays decoded.
export function maskUrl(url) {
  return wellFormed(url).split(partEnds).map((part) => {
    const decoded = percentDecoded(part);
    const masked = mask(decoded);
    return masked === decoded ? part : masked;
  }).join('');
}

// For text that is still being typed: as mask(), and then every run of five or more digits is bullets.
export const preview = (text) => run(text, (length) => engine.preview(length));

function codePoints(text) {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count += 1;
  return count;
}

const isPiece = (text) => codePoints(text) <= engine.longestPiece;

function putMessages(messages) {
  let at = 0;
  messages.forEach((message, index) => {
    at = put(message, at);
    engine.ends[index] = at;
  });
}

// Overlapping stretches of messages that are short enough to be pieces of one number; as CardScanner does it.
function piecesOf(messages, visit) {
  for (let first = 0; first < messages.length; first += engine.mostMessages / 2) {
    const stop = Math.min(messages.length, first + engine.mostMessages);
    for (let begin = first; begin < stop;) {
      let end = begin;
      while (end < stop && isPiece(messages[end])) end += 1;
      if (end > begin) visit(begin, end);
      begin = end + 1;
    }
  }
}

// Consecutive messages of one person, oldest first: the final state of each, numbers in several messages hidden in all.
export function maskMessages(texts, cardNamed = false) {
  const typed = texts.map(wellFormed);
  if (!engine) return typed.map(withoutDigits);
  try {
    const hidden = typed.map(() => new Map()); // begin -> end of an edit
    piecesOf(typed, (begin, end) => {
      putMessages(typed.slice(begin, end));
      const count = engine.maskMessages(end - begin, cardNamed);
      let message = 0;
      for (let i = 0; i < count; i += 1) {
        while (engine.edits[2 * i] >= engine.ends[message]) message += 1;
        const start = message === 0 ? 0 : engine.ends[message - 1];
        hidden[begin + message].set(engine.edits[2 * i] - start, engine.edits[2 * i + 1] - start);
      }
    });
    return typed.map((text, index) => {
      if (!isPiece(text)) return mask(text, cardNamed);
      let out = '';
      let at = 0;
      for (const [begin, end] of [...hidden[index]].sort((a, b) => a[0] - b[0])) {
        out += text.slice(at, begin) + bullet;
        at = end;
      }
      return out + text.slice(at);
    });
  } catch {
    return typed.map(withoutDigits);
  }
}

// Does the line speak of a card?
export function namesCard(text) {
  if (!engine) return true;
  try {
    return engine.namesCard(put(wellFormed(text), 0)) !== 0;
  } catch {
    return true;
  }
}

// A line of a conversation. `before`: what was said lately, oldest first, as [{own, text}].
// -> {text, earlier: [{index in before, text}]}: earlier lines of which more is hidden now.
export function maskNext(before, text) {
  const own = before.map((line, index) => ({ ...line, index })).filter((line) => line.own);
  const other = before.findLast((line) => !line.own);
  const masked = maskMessages([...own.map((line) => line.text), text], other !== undefined && namesCard(other.text));
  const earlier = own.map(({ index }, i) => ({ index, text: masked[i] })).filter(({ index, text: now }) => now !== before[index].text);
  return { text: masked.at(-1), earlier };
}
