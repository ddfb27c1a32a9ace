// sealdesk.js: the one file that a host page loads. Its integrity is pinned in the snippet; the hashes of the form
// frame's files are written in it. It adds one global, Sealdesk, and reads nothing of the page but address and title.
import { b64urlDecode, b64urlEncode } from '../common/base64.js';
import { random } from '../common/bytes.js';
import { directionOf, translator } from '../common/locale.js';
import { Memory } from '../common/memory.js';
import { ChatLink } from './chatlink.js';
import { formBlock, readConfig } from './config.js';
import { Forms } from './forms.js';
import { Panel } from './panel.js';
import { pins, version } from './pins.js';
import { tables } from './strings.js';

// The page's own nonce: offers are bound to it, so that a form is accepted only on the page that asked.
// It lasts through a reload, or a form could not be opened again.
function pageNonce(memory) {
  const kept = b64urlDecode(memory.get('nonce') ?? '');
  if (kept && kept.length === 16) return kept;
  const fresh = random(16);
  memory.set('nonce', b64urlEncode(fresh));
  return fresh;
}

function start(script) {
  const config = readConfig(script, version);
  const text = translator(tables, config.locale);
  const memory = Memory.ofSession('sealdesk.');
  const nonce = pageNonce(memory);
  const blocked = formBlock({ protocol: location.protocol, hostname: location.hostname, secure: isSecureContext, subtle: globalThis.crypto?.subtle }, config.keys);
  const panel = new Panel(text, directionOf(config.locale), config.nonce);
  const listeners = new Map();
  let chat = null;
  let forms = null;
  let unread = 0;

  const emit = (event, value) => { for (const listener of listeners.get(event) ?? []) listener(value); };

  function receive(type, fields) {
    if (type === 'ready') {
      chat.send('init', { locale: config.locale, pageNonce: b64urlEncode(nonce), pageTitle: document.title.slice(0, 2000),
        pageUrl: location.href.split('#')[0].slice(0, 2000), blocked, preview: config.preview });
    } else if (type === 'session') {
      if (fields.active) memory.set('active', '1');
      else memory.remove('active');
      panel.setUnread(fields.unread);
      if (fields.unread !== unread) emit('unread', fields.unread);
      unread = fields.unread;
    } else if (type === 'close') {
      toggle(false);
    } else {
      forms.receive(type, fields);
    }
  }

  // The frame is made when it is first needed: a visitor who never opens the chat loads nothing more.
  function load() {
    if (chat) return;
    chat = new ChatLink(config, text('chat'));
    chat.onMessage = receive;
    forms = new Forms({ config, pins, title: text('form'), nonce, panel, chat });
    panel.add(chat.element);
  }

  function toggle(open, focus = true) {
    if (open === panel.isOpen) return;
    if (open) load();
    panel.setOpen(open, focus);
    if (open) memory.set('open', '1');
    else memory.remove('open');
    chat.send('shown', { visible: open, focus });
    if (open && focus && !forms.focus()) chat.element.focus({ preventScroll: true });
    emit(open ? 'open' : 'close');
  }

  panel.onToggle = toggle;
  panel.attach();
  if (memory.get('active')) load();
  // After a reload the chat is where it was, but the keyboard stays with the page.
  if (memory.get('open')) toggle(true, false);

  return Object.freeze({
    version,
    open: () => toggle(true),
    close: () => toggle(false),
    // Events: open, close, unread (count). Returns a function that stops listening.
    on(event, listener) {
      if (!listeners.has(event)) listeners.set(event, new Set());
      listeners.get(event).add(listener);
      return () => listeners.get(event).delete(listener);
    },
  });
}

const script = document.currentScript;
if (script && !('Sealdesk' in globalThis)) {
  Object.defineProperty(globalThis, 'Sealdesk', { value: start(script), enumerable: true });
}
