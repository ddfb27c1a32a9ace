// Timers under the test's control.

export class FakeTimers {
  #tasks = [];
  #next = 1;
  now = 1_000_000;

  setTimeout(task, delay) {
    this.#tasks.push({ id: this.#next, at: this.now + delay, task });
    return this.#next++;
  }

  clearTimeout(id) {
    this.#tasks = this.#tasks.filter((task) => task.id !== id);
  }

  get pending() {
    return this.#tasks.length;
  }

  advance(milliseconds) {
    const end = this.now + milliseconds;
    for (;;) {
      this.#tasks.sort((a, b) => a.at - b.at || a.id - b.id);
      if (!this.#tasks.length || this.#tasks[0].at > end) break;
      const { at, task } = this.#tasks.shift();
      this.now = at;
      task();
    }
    this.now = end;
  }
}

// Lets promises that are on their way (WebCrypto among them) come in, until `done()` is true.
export async function until(done, what = 'condition') {
  const end = Date.now() + 20000;
  while (Date.now() < end) {
    if (done()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`never: ${what}`);
}

// For what must not happen: WebCrypto's work is done in order, so what was begun before is through after a few of ours.
export async function settled() {
  for (let i = 0; i < 20; i++) {
    await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(1));
    await new Promise((resolve) => setImmediate(resolve));
  }
}
