// The visitor's lines that are not committed yet: sent one at a time, so that each arrives once and in order.
// Holds masked text only.

export const answerWithin = 15000;

export class Outbox {
  #lines = []; // {line, text, state: 'sending' | 'failed'}
  #held = new Set(); // received, but not committed yet: kept, and not sent again on this connection
  #send;
  #timers;
  #timer = 0;
  #inFlight = null;
  #ready = false;
  onChange = () => {};
  onSilence = () => {};

  // send({line, text}) -> false when there is no connection.
  constructor({ send, timers }) {
    this.#send = send;
    this.#timers = timers;
  }

  get lines() {
    return this.#lines;
  }

  // What an earlier page of this tab left behind.
  restore(lines) {
    this.#lines = lines.map(({ line, text, state }) => ({ line, text, state }));
  }

  add(line, text) {
    this.#lines.push({ line, text, state: 'sending' });
    this.onChange();
    this.#next();
  }

  // The chat is in step again: whatever has no answer is sent once more under its old id.
  resume() {
    if (this.#ready) return;
    this.#ready = true;
    this.#inFlight = null;
    this.#next();
  }

  pause() {
    this.#ready = false;
    this.#held.clear();
    this.#inFlight = null;
    this.#timers.clearTimeout(this.#timer);
  }

  // The relay has committed the line. True if it was ours.
  committed(line) {
    const at = this.#lines.findIndex((entry) => entry.line === line);
    if (at < 0) return false;
    this.#lines.splice(at, 1);
    this.#held.delete(line);
    this.#settled(line);
    return true;
  }

  // The relay has the line and lets it wait a moment; the next one may follow.
  held(line) {
    if (this.#inFlight !== line) return;
    this.#held.add(line);
    this.#settled(line);
  }

  // More of a line is hidden before it is committed. False if it is none of these.
  edit(line, text) {
    const entry = this.#lines.find((candidate) => candidate.line === line);
    if (!entry) return false;
    entry.text = text;
    this.onChange();
    return true;
  }

  // The relay refused the line. With a wait it is sent again later, else the visitor decides.
  refused(line, retrySeconds) {
    const entry = this.#lines.find((candidate) => candidate.line === line);
    if (!entry) return false;
    if (retrySeconds > 0) {
      this.#timers.clearTimeout(this.#timer);
      this.#timer = this.#timers.setTimeout(() => { this.#inFlight = null; this.#next(); }, retrySeconds * 1000);
      return true;
    }
    entry.state = 'failed';
    this.#held.delete(line);
    this.#settled(line);
    return true;
  }

  // A failed line goes to the end: what was said after it has been read before it.
  retry(line) {
    const at = this.#lines.findIndex((entry) => entry.line === line && entry.state === 'failed');
    if (at < 0) return;
    const [entry] = this.#lines.splice(at, 1);
    this.#lines.push({ ...entry, state: 'sending' });
    this.onChange();
    this.#next();
  }

  // The chat is over: what was not committed stays visible as failed.
  close() {
    this.pause();
    for (const entry of this.#lines) entry.state = 'failed';
    this.onChange();
  }

  #settled(line) {
    if (this.#inFlight === line) {
      this.#inFlight = null;
      this.#timers.clearTimeout(this.#timer);
    }
    this.onChange();
    this.#next();
  }

  #next() {
    if (!this.#ready || this.#inFlight) return;
    const entry = this.#lines.find((candidate) => candidate.state === 'sending' && !this.#held.has(candidate.line));
    if (!entry || !this.#send(entry)) return;
    this.#inFlight = entry.line;
    this.#timers.clearTimeout(this.#timer);
    this.#timer = this.#timers.setTimeout(() => this.onSilence(), answerWithin);
  }
}
