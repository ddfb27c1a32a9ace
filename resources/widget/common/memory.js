// sessionStorage where the browser allows it, else this page's memory. Never holds a form answer.

export class Memory {
  #prefix;
  #store;
  #held = new Map();

  constructor(prefix, store) {
    this.#prefix = prefix;
    this.#store = store;
  }

  // Reading window.sessionStorage itself throws where storage is blocked.
  static ofSession(prefix) {
    try {
      return new Memory(prefix, globalThis.sessionStorage);
    } catch {
      return new Memory(prefix, null);
    }
  }

  get(name) {
    try {
      return this.#store?.getItem(this.#prefix + name) ?? this.#held.get(name) ?? null;
    } catch {
      return this.#held.get(name) ?? null;
    }
  }

  set(name, value) {
    this.#held.set(name, value);
    try {
      this.#store?.setItem(this.#prefix + name, value);
    } catch {
      // Full or blocked: the chat goes on, it only does not survive a reload.
    }
  }

  remove(name) {
    this.#held.delete(name);
    try {
      this.#store?.removeItem(this.#prefix + name);
    } catch {
      // Nothing was stored then.
    }
  }
}
