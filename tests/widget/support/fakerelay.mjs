// Relay, exchange and console in one program, for the browser test: serves the bundled widget with the headers the real
// relay sends, and plays the operator as told by commands on stdin (one JSON object a line). What it sees goes to stdout.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { generated, source, widget } from './modules.mjs';
import { makeFormKey, makeKey, makeOffer, makeOrganisation, makePurge, openEnvelope } from './sealmaker.mjs';
import { startServer } from './wsserver.mjs';

const { b64urlDecode, b64urlEncode } = await widget('common/base64.js');
const { concat, random } = await widget('common/bytes.js');
const { sha256, verify } = await widget('seal/keys.js');
const { decode, directions, encode, protocolVersion } = await widget('protocol.js');
const { version } = await widget('loader/pins.js');

const files = join(generated, 'resources', 'widget');
const [, , keyFile, certFile] = process.argv;
const tls = { key: readFileSync(keyFile), cert: readFileSync(certFile) };
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8', svg: 'image/svg+xml', wasm: 'application/wasm' };
const say = (event, fields = {}) => process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`);
const id = () => b64urlEncode(random(16));

const organisation = await makeOrganisation();
const state = { chat: null, visitors: new Set(), pages: new Set(), seq: 0, entries: [], forms: new Map(), frames: new Map(), tamper: '', deaf: false, locale: 'en', orgKey: b64urlEncode(organisation.root.publicKey), corrupt: '', page: null };
let relay;
let exchange;
let unprotected;
let relayOrigin;

// ---- files --------------------------------------------------------------------------------------
function fill(html) {
  const integrity = /loaderIntegrity\[\] = "([^"]+)"/.exec(readFileSync(join(files, 'hashes.h'), 'utf8'))[1];
  const values = { RELAY: relayOrigin, VERSION: version, INTEGRITY: integrity, ORG_KEY: state.orgKey, EXCHANGE: `wss://127.0.0.1:${exchange.port}` };
  return html.replace(/@(\w+)@/g, (whole, name) => values[name] ?? whole).replaceAll('data-locale="en"', `data-locale="${state.locale}"`);
}

function serve(request, response) {
  const [path] = request.url.split('?');
  const shop = /^\/shop\/(index\.html|shop\.css|lamp\.svg)?$/.exec(path);
  const asset = new RegExp(`^/w/${version}/(sealdesk\\.js|chat\\.html|chat\\.js|chat\\.css|mask\\.wasm|form\\.js|form\\.css|page\\.css)$`).exec(path);
  try {
    const name = shop ? shop[1] ?? 'index.html' : asset?.[1];
    if (path === '/privacy') {
      response.writeHead(200, { 'content-type': types.html, 'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" });
      response.end(readFileSync(join(files, 'privacy.html'), 'utf8').replace('@KEPT@', '365 days'));
      return;
    }
    if (path === '/page') {
      response.writeHead(200, { 'content-type': types.html, ...state.page.headers });
      response.end(fill(state.page.html));
      return;
    }
    if (!name) throw new Error('no such file');
    let data = readFileSync(shop ? join(source, 'resources', 'shop', name) : join(files, name));
    if (shop && name === 'index.html') data = fill(data.toString());
    if (name === state.corrupt) data = `${data}\n`;
    const headers = { 'content-type': types[name.split('.').at(-1)], 'cross-origin-resource-policy': 'cross-origin', 'cross-origin-embedder-policy': 'require-corp' };
    if (asset) headers['access-control-allow-origin'] = '*';
    if (name === 'chat.html') {
      headers['content-security-policy'] = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors https://localhost:${relay.port} ${unprotected}`;
    }
    response.writeHead(200, headers);
    response.end(data);
  } catch {
    response.writeHead(404);
    response.end();
  }
}

// ---- chat -----------------------------------------------------------------------------------------
function commit(entry) {
  const seq = ++state.seq;
  state.entries.push({ seq, ...entry, fields: { chat: state.chat.id, seq, at_ms: Date.now(), ...entry.fields } });
  toVisitor(entry.type, state.entries.at(-1).fields);
}

function toVisitor(type, fields) {
  for (const socket of state.visitors) socket.tell(type, fields);
}

const event = (kind, more = {}) => commit({ type: 'chat.event', fields: { kind, name: '', request: '', form: '', ended_by: 'system', ...more } });
const status = () => (state.chat.ended ? 'ended' : state.chat.operator ? 'active' : 'waiting');

function offered(form) {
  toVisitor('form.offered', { chat: state.chat.id, request: form.id, form: 'cardholder', operator_name: organisation.name, expires_ms: form.expires });
}

function formState(form, next, receipt = new Uint8Array(0)) {
  form.state = next;
  say('form', { state: next });
  toVisitor('form.state', { chat: state.chat.id, request: form.id, state: next, receipt });
}

function greet(socket) {
  state.pages.add(socket);
  socket.tell = (type, fields) => socket.send(encode('r>v', type, fields));
  socket.onclose = () => { state.visitors.delete(socket); state.pages.delete(socket); };
  socket.onmessage = (frame) => {
    const { type, fields } = decode('v>r', frame);
    say('visitor', { type, text: fields.text ?? '', name: fields.name ?? '', url: fields.page_url ?? '' });
    hear[type](socket, fields);
  };
  socket.tell('hello', { version: protocolVersion, program: version, nonce: random(32), set_up: true, organisation: b64urlEncode(organisation.organisation), organisation_name: 'Nordlicht' });
}

const hear = {
  'chat.start'(socket, { id: re, page_nonce: nonce }) {
    state.chat = { id: id(), nonce, token: random(32), operator: '', ended: false };
    Object.assign(state, { seq: 0, entries: [] });
    state.visitors = new Set([socket]);
    socket.tell('chat.started', { re, chat: state.chat.id, token: state.chat.token, state: 'waiting', operator_name: '' });
    event('started');
  },
  'chat.resume'(socket, { id: re, token, after, page_nonce: nonce }) {
    if (!state.chat || state.chat.ended || b64urlEncode(token) !== b64urlEncode(state.chat.token)) {
      socket.tell('refused', { re, message: 'chat.resume', code: 'unknown_chat', retry_seconds: 0, rules: [] });
      return;
    }
    Object.assign(state.chat, { token: random(32), nonce });
    state.visitors = new Set([socket]);
    socket.tell('chat.started', { re, chat: state.chat.id, token: state.chat.token, state: status(), operator_name: state.chat.operator });
    for (const entry of state.entries.filter((candidate) => candidate.seq > after)) socket.tell(entry.type, entry.fields);
    for (const form of state.forms.values()) if (['sent', 'opened', 'filling'].includes(form.state)) offered(form);
    socket.tell('chat.synced', { chat: state.chat.id, seq: state.seq, state: status() });
  },
  'chat.say'(socket, { line, text }) {
    if (state.deaf) return;
    const known = state.entries.find((entry) => entry.fields.line === line);
    if (known) socket.tell('chat.said', known.fields);
    else commit({ type: 'chat.said', fields: { line, from: 'visitor', name: '', text } });
  },
  'chat.typing'() {},
  'chat.end'(socket) { hear.finish('visitor'); },
  async finish(by) {
    state.chat.ended = true;
    event('ended', { ended_by: by, name: by === 'operator' ? organisation.name : '' });
    for (const form of state.forms.values()) if (form.state === 'submitted') await purge(form);
  },
  async 'form.open'(socket, { id: re, request, holder_key: holder }) {
    const form = state.forms.get(request);
    if (!form || ['declined', 'submitted'].includes(form.state) || Date.now() > form.expires) {
      socket.tell('refused', { re, message: 'form.open', code: 'request_over', retry_seconds: 0, rules: [] });
      return;
    }
    const ticket = random(200);
    state.frames.set(b64urlEncode(ticket), { form, holder });
    if (form.state === 'sent') { formState(form, 'opened'); event('form_opened', { request, name: organisation.name }); }
    socket.tell('form.ticket', { re, request, ticket, exchange: `wss://127.0.0.1:${exchange.port}` });
  },
  'form.decline'(socket, { request }) {
    const form = state.forms.get(request);
    formState(form, 'declined');
    event('form_declined', { request });
  },
};

// ---- console and exchange ---------------------------------------------------------------------------
async function sendForm() {
  const all = JSON.parse(readFileSync(join(source, 'resources', 'forms', 'cardholder.json'), 'utf8'));
  const one = (table) => table[state.locale];
  const definition = { form: all.form, version: all.version, locale: state.locale, dir: state.locale === 'ar' ? 'rtl' : 'ltr', title: one(all.title), intro: one(all.intro),
    fields: all.fields.map((field) => ({ ...field, label: one(field.label), help: one(field.help) })) };
  const request = id();
  const now = Date.now();
  const form = { id: request, state: 'sent', expires: now + 10 * 60 * 1000 - 1000, key: await makeFormKey() };
  const terms = { request: b64urlDecode(request), chat: b64urlDecode(state.chat.id), pageNonce: state.chat.nonce, definition, formKey: form.key, issued: now, expires: form.expires };
  if (state.tamper === 'nonce') terms.pageNonce = random(16);
  if (state.tamper === 'signer') terms.signer = await makeKey();
  if (state.tamper === 'hash') terms.hash = random(32);
  form.offer = await makeOffer(state.tamper === 'organisation' ? await makeOrganisation() : organisation, terms);
  state.forms.set(request, form);
  event('form_sent', { request, form: 'cardholder', name: organisation.name });
  offered(form);
}

async function purge(form) {
  const receipt = await makePurge(organisation, { request: b64urlDecode(form.id), chat: b64urlDecode(state.chat.id),
    signer: state.tamper === 'receipt' ? await makeKey() : organisation.device });
  event('form_purged', { request: form.id });
  formState(form, 'purged', receipt);
}

function joinFrame(socket) {
  const nonce = random(32);
  const tell = (type, fields) => socket.send(encode('x>f', type, fields));
  let form = null;
  tell('x.hello', { version: protocolVersion, nonce });
  socket.onmessage = async (frame) => {
    const { type, fields } = decode('f>x', frame);
    say('frame', { type });
    if (type === 'x.join') {
      const ticket = state.frames.get(b64urlEncode(fields.ticket));
      state.frames.delete(b64urlEncode(fields.ticket));
      if (!ticket || !await verify(ticket.holder, 'sealdesk-join-1', concat(nonce, await sha256(fields.ticket)), fields.proof)) {
        tell('x.refused', { code: 'ticket_invalid' });
        socket.close();
        return;
      }
      ({ form } = ticket);
      form.socket = socket;
      form.tell = tell;
      tell('x.joined', { request: form.id });
      tell('x.offer', { offer: form.offer });
    } else if (type === 'x.envelope') {
      if (state.tamper === 'away') { tell('x.wait', { retry_ms: 1000 }); return; }
      const opened = await openEnvelope(organisation, form.key, form.offer, fields.envelope, { request: b64urlDecode(form.id), chat: b64urlDecode(state.chat.id) });
      say('answers', { answers: opened.answers, size: opened.plain.length });
      if (state.tamper === 'mac') { state.tamper = ''; tell('x.receipt', { outcome: 'accepted', mac: random(32) }); return; }
      tell('x.receipt', { outcome: 'accepted', mac: await opened.mac(1) });
      formState(form, 'submitted');
      event('form_submitted', { request: form.id });
    } else if (type === 'x.progress' && form.state === 'opened') {
      formState(form, 'filling');
    }
  };
}

const last = () => [...state.forms.values()].at(-1);
const commands = {
  accept: () => { state.chat.operator = organisation.name; event('accepted', { name: organisation.name }); },
  say: ({ text }) => commit({ type: 'chat.said', fields: { line: id(), from: 'operator', name: organisation.name, text } }),
  typing: ({ on }) => toVisitor('chat.typing', { chat: state.chat.id, on, preview: '' }),
  form: sendForm,
  end: () => hear.finish('operator'),
  purge: () => purge(last()),
  state: ({ to }) => formState(last(), to),
  close: ({ reason }) => last().tell('x.closed', { reason }),
  drop: () => { for (const socket of state.pages) socket.close(); },
  dropFrame: () => last().socket.close(),
  set: (fields) => Object.assign(state, fields),
};

relay = await startServer({ ...tls, serve, sockets: { '/v1/visitor': { origin: (origin) => origin === relayOrigin, open: greet } } });
relayOrigin = `https://127.0.0.1:${relay.port}`;
// The same shop on an unprotected page of another host.
const plain = createServer(serve);
await new Promise((resolve) => plain.listen(0, '127.0.0.1', resolve));
unprotected = `http://shop.test:${plain.address().port}`;
exchange = await startServer({ ...tls, serve: (request, response) => response.writeHead(404).end(), sockets: { '/v1/frame': { origin: (origin) => origin === 'null', open: joinFrame } } });
createInterface({ input: process.stdin }).on('line', async (line) => {
  const { command, ...fields } = JSON.parse(line);
  await commands[command](fields);
  say('done', { command });
}).on('close', () => process.exit(0));
say('ready', { relay: relayOrigin, shop: `https://localhost:${relay.port}/shop/`, unprotected: `${unprotected}/shop/`, directions: Object.keys(directions) });
