// Sockets that end in the test: what the widget sends is in `sent`, what the test says arrives at once.
import { widget } from './modules.mjs';

const protocol = await widget('protocol.js');

export class FakeSocket {
  sent = [];
  open = true;

  constructor(directions) {
    this.directions = directions; // {out, in}, as the widget sees them
  }

  send(frame) {
    this.sent.push(protocol.decode(this.directions.out, frame));
  }

  // As a browser does: the close event comes after the call, and only once.
  close() {
    this.open = false;
  }

  say(type, fields) {
    this.onmessage?.({ data: protocol.encode(this.directions.in, type, fields) });
  }

  drop() {
    this.open = false;
    this.onclose?.({});
  }

  ofType(type) {
    return this.sent.filter((message) => message.type === type).map((message) => message.fields);
  }
}
