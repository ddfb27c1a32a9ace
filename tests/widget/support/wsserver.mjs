// A WebSocket server over HTTPS in a few lines (RFC 6455), text frames only: enough to play relay and exchange.
import { createHash } from 'node:crypto';
import { createServer } from 'node:https';

const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

class Socket {
  onmessage = () => {};
  onclose = () => {};
  #stream;
  #held = Buffer.alloc(0);

  constructor(stream) {
    this.#stream = stream;
    stream.on('data', (data) => this.#read(data));
    stream.on('close', () => this.onclose());
    stream.on('error', () => {});
  }

  send(text) {
    const data = Buffer.from(text);
    const head = data.length < 126 ? Buffer.from([0x81, data.length])
      : Buffer.from([0x81, 126, data.length >> 8, data.length & 255]);
    if (data.length > 65535) throw new Error('too long for this server');
    this.#stream.write(Buffer.concat([head, data]));
  }

  close() {
    this.#stream.destroy();
  }

  #read(data) {
    this.#held = Buffer.concat([this.#held, data]);
    for (;;) {
      const held = this.#held;
      if (held.length < 6) return;
      let length = held[1] & 127;
      let at = 2;
      if (length === 126) { length = held.readUInt16BE(2); at = 4; }
      if (length === 127) { length = Number(held.readBigUInt64BE(2)); at = 10; }
      if (held.length < at + 4 + length) return;
      const mask = held.subarray(at, at + 4);
      const payload = held.subarray(at + 4, at + 4 + length).map((byte, i) => byte ^ mask[i % 4]);
      const opcode = held[0] & 15;
      this.#held = held.subarray(at + 4 + length);
      if (opcode === 8) { this.close(); return; }
      if (opcode === 1) this.onmessage(payload.toString('utf8'));
    }
  }
}

// serve(request, response) answers GETs; sockets: {path: {origin(text) -> bool, open(socket)}}.
export async function startServer({ key, cert, serve, sockets }) {
  const server = createServer({ key, cert }, serve);
  server.on('upgrade', (request, stream) => {
    const wanted = sockets[request.url];
    if (!wanted || !wanted.origin(request.headers.origin)) {
      stream.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const accept = createHash('sha1').update(request.headers['sec-websocket-key'] + guid).digest('base64');
    stream.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    stream.setNoDelay(true);
    wanted.open(new Socket(stream), request);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port };
}
