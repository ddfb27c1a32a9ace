// The form frame's composition. Sandboxed, opaque origin: no storage, no way into the host page, and the page has none in here.
import { b64urlDecode, b64urlEncode } from '../common/base64.js';
import { directionOf, translator } from '../common/locale.js';
import { ExchangeLink } from './exchangelink.js';
import { FormRun } from './formrun.js';
import { LoaderPort } from './port.js';
import { tables } from './strings/tables.js';
import { FormView } from './view.js';

function begin(port, { locale, pageNonce, keys, request, chat }) {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  const now = () => Date.now();
  const timers = { setTimeout: (task, ms) => setTimeout(task, ms), clearTimeout: (id) => clearTimeout(id) };
  const link = new ExchangeLink({ open: (url) => new WebSocket(new URL('/v1/frame', url)), timers, random: Math.random,
    askTicket: (key) => port.send('holder', { key: b64urlEncode(key) }) });
  const run = new FormRun({ link, timers, now, expected: { pinned: keys.map(b64urlDecode).filter(Boolean), pageNonce: b64urlDecode(pageNonce),
    request: b64urlDecode(request), chat: b64urlDecode(chat) } });
  const view = new FormView({ run, text: translator(tables, locale), now });
  run.onScreen = () => view.render();
  run.onOffer = ({ device, issued }) => port.send('offered', { device: b64urlEncode(device), issued });
  run.onState = (state, reason) => port.send('state', { state, reason });
  view.onBack = () => port.send('back');
  view.onClose = () => port.send('close');
  view.onDecline = () => {
    run.decline();
    port.send('decline');
  };
  port.onMessage = (type, fields) => {
    if (type === 'ticket') link.ticket(b64urlDecode(fields.ticket) ?? new Uint8Array(0), fields.exchange);
    else if (type === 'refused') run.ticketRefused(fields.code);
    else if (type === 'gone') run.gone(fields.state);
  };
  document.body.append(view.element);
  view.render();
  run.start();
}

const port = new LoaderPort();
port.onMessage = (type, fields) => begin(port, fields);
port.start();
