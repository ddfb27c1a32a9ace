// What the chat frame knows of each form request: its state, and what became of the answers. Never an answer.

const open = ['sent', 'opened', 'filling'];
const settled = ['purged', 'unconfirmed'];

export class FormBook {
  #forms = new Map();
  #kept;

  // kept: outcomes of receipts that this tab has checked before a reload, {request: outcome}.
  constructor(kept = {}) {
    this.#kept = kept;
  }

  get all() {
    return [...this.#forms.values()];
  }

  get(request) {
    return this.#forms.get(request);
  }

  // Nothing more will come, and what came has been checked.
  get settled() {
    return this.all.every((form) => settled.includes(form.state) && !form.checking);
  }

  get outcomes() {
    return Object.fromEntries(this.all.filter((form) => form.receipt).map((form) => [form.request, form.receipt]));
  }

  #entry(request) {
    let form = this.#forms.get(request);
    if (!form) {
      form = { request, name: '', state: 'sent', before: 'sent', offered: false, expires: 0, frame: 'none', reason: '', checking: false,
        receipt: this.#kept[request] ?? null };
      this.#forms.set(request, form);
    }
    return form;
  }

  offered({ request, operator_name: name, expires_ms: expires }) {
    const form = this.#entry(request);
    form.offered = true;
    form.name = name || form.name;
    form.expires = expires;
  }

  // A resync starts: only what the relay offers again can be opened.
  withdrawOffers() {
    for (const form of this.#forms.values()) form.offered = false;
  }

  setState(request, state, name = '') {
    const form = this.#entry(request);
    if (name && !form.name) form.name = name;
    // Never backwards: events of a resync arrive after newer states.
    if (settled.includes(form.state) || (state === 'sent' && form.state !== 'sent')) return form;
    if (open.includes(state) && !open.includes(form.state)) return form;
    if (settled.includes(state)) form.before = form.state;
    form.state = state;
    return form;
  }

  setFrame(request, frame, reason = '') {
    const form = this.#forms.get(request);
    // Closing the frame does not take back why it showed no form.
    if (!form || (frame === 'closed' && form.frame === 'failed')) return;
    form.frame = frame;
    form.reason = reason;
  }

  setReceipt(request, outcome) {
    const form = this.#forms.get(request);
    if (!form) return;
    form.checking = false;
    form.receipt = outcome;
  }

  // No more news will come: what was handed over and not proven erased stays unconfirmed.
  giveUp() {
    for (const form of this.#forms.values()) {
      if (form.state === 'submitted') this.setState(form.request, 'unconfirmed');
      else if (open.includes(form.state)) form.state = 'expired';
    }
  }

  // What the card shows.
  static shown(form, now) {
    if (open.includes(form.state)) {
      if (form.expires && now >= form.expires) return 'expired';
      return form.state === 'sent' ? 'offered' : 'opened';
    }
    if (form.state === 'unconfirmed') return 'unconfirmed';
    if (form.state !== 'purged') return form.state;
    // Nothing was handed over: that the form is over says more than that its key is gone.
    if (['declined', 'expired', 'cancelled'].includes(form.before)) return form.before;
    if (form.checking) return 'checking';
    if (!form.receipt) return 'unproven';
    return form.receipt.ok ? 'erased' : 'invalid';
  }

  static canOpen(form, now) {
    return form.offered && ['offered', 'opened'].includes(FormBook.shown(form, now));
  }
}
