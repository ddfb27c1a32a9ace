// Opens a backup with Node's own cryptography: written from core/BACKUP.md alone, to show that the document suffices.
//   node reader.mjs ARCHIVE --identity FILE | --passphrase FILE      the content goes to standard output
import crypto from 'node:crypto';
import fs from 'node:fs';

const [path, way, secretPath] = process.argv.slice(2);
const archive = fs.readFileSync(path);
const secretText = fs.readFileSync(secretPath, 'utf8').replace(/[\r\n]+$/, '');
const need = (good, what) => {
  if (!good) throw new Error(what);
};
const hkdf = (key, salt, info) => Buffer.from(crypto.hkdfSync('sha256', key, salt, Buffer.from(info), 32));
const open = (key, nonce, sealed) => {
  const cipher = crypto.createDecipheriv('aes-256-gcm', key, nonce);
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
};
const der = (prefix, raw) => Buffer.concat([Buffer.from(prefix, 'hex'), raw]);
const privateKey = (raw) => crypto.createPrivateKey({ key: der('302e020100300506032b656e04220420', raw), format: 'der', type: 'pkcs8' });
const publicKey = (raw) => crypto.createPublicKey({ key: der('302a300506032b656e032100', raw), format: 'der', type: 'spki' });

need(archive.subarray(0, 16).toString() === 'SEALDESK-BACKUP\n', 'no archive');
need(archive.readUInt16BE(16) === 1, 'another version');
const end = 22 + archive.readUInt32BE(18);
const header = archive.subarray(0, end);
let at = 22 + 16 + 8 + 4;
at += 1 + archive[at];
let fileKey;
for (let left = archive[at++]; left > 0; left -= 1) {
  const kind = archive[at];
  const body = archive.subarray(at + 3, at + 3 + archive.readUInt16BE(at + 1));
  at += 3 + body.length;
  if (kind === 1 && way === '--passphrase') {
    const [log2N, r, p] = body;
    const under = crypto.scryptSync(secretText, body.subarray(3, 19), 32, { N: 2 ** log2N, r, p, maxmem: 2 ** 30 });
    fileKey = open(under, Buffer.alloc(12), body.subarray(19));
  } else if (kind === 2 && way === '--identity') {
    const [recipient, ephemeral] = [body.subarray(0, 32), body.subarray(32, 64)];
    const own = privateKey(Buffer.from(secretText.replace('SEALDESK-BACKUP-KEY-', ''), 'base64url'));
    const shared = crypto.diffieHellman({ privateKey: own, publicKey: publicKey(ephemeral) });
    const under = hkdf(shared, Buffer.concat([ephemeral, recipient]), 'sealdesk-backup-x25519-1');
    fileKey = open(under, Buffer.alloc(12), body.subarray(64));
  }
}
need(fileKey, 'no key');
need(at === end - 32, 'the header is longer than its parts');
const mac = crypto.createHmac('sha256', hkdf(fileKey, '', 'sealdesk-backup-header-1')).update(header.subarray(0, -32)).digest();
need(crypto.timingSafeEqual(mac, header.subarray(-32)), 'the header is damaged');
const payload = hkdf(fileKey, crypto.createHash('sha256').update(header).digest(), 'sealdesk-backup-payload-1');
const pieces = [];
for (let number = 0, from = end; from < archive.length; number += 1) {
  const piece = archive.subarray(from, from + 65536 + 16);
  from += piece.length;
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 3);
  nonce[11] = from === archive.length ? 1 : 0;
  pieces.push(open(payload, nonce, piece));
}
process.stdout.write(Buffer.concat(pieces));
