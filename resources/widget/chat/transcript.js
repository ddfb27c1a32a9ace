// Lines and events in the relay's order. A sequence number is taken once, whatever is sent again.

export class Transcript {
  #entries = new Map();
  #lines = new Set();
  lastSeq = 0;

  // In order of their sequence numbers.
  get entries() {
    return [...this.#entries.values()].sort((a, b) => a.seq - b.seq);
  }

  addLine({ seq, line, from, name, text, at_ms: at }) {
    if (this.#lines.has(line)) return false;
    this.#lines.add(line);
    return this.#add({ kind: 'line', key: `line-${line}`, seq, line, from, name, text, at });
  }

  // The relay hides more of a line that was said. False when the line is not known.
  edit({ seq, of, line, text }) {
    this.lastSeq = Math.max(this.lastSeq, seq);
    const entry = this.#entries.get(of);
    if (entry?.line !== line) return false;
    entry.text = text;
    return true;
  }

  // The same, by the visitor's own masker.
  hide(line, text) {
    for (const entry of this.#entries.values()) if (entry.line === line) entry.text = text;
  }

  addEvent({ seq, kind: event, name, request, ended_by: endedBy, at_ms: at }) {
    return this.#add({ kind: 'event', key: `event-${seq}`, seq, event, name, request, endedBy, at });
  }

  #add(entry) {
    if (this.#entries.has(entry.seq)) return false;
    this.#entries.set(entry.seq, entry);
    this.lastSeq = Math.max(this.lastSeq, entry.seq);
    return true;
  }
}
