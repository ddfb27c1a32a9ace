// A reverse proxy in front of a relay, as on a site of its own: TLS outside and inside, WebSockets, X-Forwarded-For.
// Usage: node proxy.mjs MODULES CERTIFICATE KEY TARGET OWN_ADDRESS. Prints "Proxy: PORT".
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, certificate, key, target, localAddress] = process.argv.slice(2);
const httpProxy = createRequire(`${modules}/`)('http-proxy');
const proxy = httpProxy.createServer({
  target,
  localAddress, // what the relay sees of it
  secure: false, // the relay's certificate is its own; both stand on one host here
  ws: true,
  xfwd: true,
  ssl: { cert: readFileSync(certificate), key: readFileSync(key) },
});
proxy.on('error', (error, request, answer) => {
  console.error(String(error));
  answer?.destroy?.();
});
proxy.listen(0, '127.0.0.1');
proxy._server.on('listening', () => console.log(`Proxy: ${proxy._server.address().port}`));
