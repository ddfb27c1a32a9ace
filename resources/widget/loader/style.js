// The launcher's and panel's look. A constructed sheet: host pages with a strict CSP need allow nothing for it.

export const sheetText = `
/* Important, or a host page's rule for everything would reach the element that all of this stands in. */
:host { all: initial !important; color-scheme: light dark !important; --accent: #0b6b62; --on-accent: #fff; --ring: #0b6b62; }
* { box-sizing: border-box; }
.launcher {
  position: fixed; inset-inline-end: 20px; bottom: 20px; z-index: 2147483000; width: 60px; height: 60px; padding: 0; border: 0;
  border-radius: 50%; background: var(--accent); color: var(--on-accent); cursor: pointer; display: grid; place-items: center;
  box-shadow: 0 1px 2px rgb(10 30 40 / .18), 0 8px 24px rgb(10 30 40 / .24); transition: transform .16s ease, box-shadow .16s ease;
}
.launcher:hover { transform: translateY(-2px); box-shadow: 0 2px 4px rgb(10 30 40 / .2), 0 12px 28px rgb(10 30 40 / .3); }
.launcher:active { transform: none; }
.launcher:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px var(--ring); }
.icon { width: 28px; height: 28px; grid-area: 1 / 1; transition: opacity .16s ease, transform .16s ease; }
.launcher .icon-down, .launcher[aria-expanded="true"] .icon-chat { opacity: 0; transform: scale(.7); }
.launcher[aria-expanded="true"] .icon-down { opacity: 1; transform: none; }
.badge {
  position: absolute; top: -2px; inset-inline-end: -2px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px;
  background: #b3261e; color: #fff; font: 600 12px/22px system-ui, sans-serif; text-align: center;
}
.badge[hidden], .panel[hidden], iframe[hidden] { display: none; }
.panel {
  position: fixed; inset-inline-end: 20px; bottom: 94px; z-index: 2147483000; width: min(392px, calc(100vw - 40px));
  height: min(680px, calc(100vh - 114px)); border-radius: 18px; overflow: hidden; background: Canvas;
  box-shadow: 0 0 0 1px rgb(10 30 40 / .08), 0 4px 12px rgb(10 30 40 / .12), 0 24px 64px rgb(10 30 40 / .28);
  animation: rise .2s cubic-bezier(.2, .8, .3, 1);
}
@supports (height: 100dvh) { .panel { height: min(680px, calc(100dvh - 114px)); } }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; background: Canvas; color-scheme: light dark; }
@keyframes rise { from { opacity: 0; transform: translateY(14px) scale(.985); } }
@media (prefers-color-scheme: dark) {
  :host { --accent: #4fc7b8; --on-accent: #06231f; --ring: #4fc7b8; }
  .panel { box-shadow: 0 0 0 1px rgb(255 255 255 / .1), 0 24px 64px rgb(0 0 0 / .6); }
  .launcher:focus-visible { outline-color: #0d1517; }
}
@media (max-width: 520px), (max-height: 480px) {
  .panel { inset: 0; width: 100%; height: 100%; border-radius: 0; }
  .launcher[aria-expanded="true"] { display: none; }
}
@media (prefers-reduced-motion: reduce) { .panel { animation: none; } .launcher, .icon { transition: none; } .launcher:hover { transform: none; } }
@media (forced-colors: active) { .launcher { border: 2px solid ButtonText; } .panel { border: 1px solid CanvasText; } }
@media print { .launcher, .panel { display: none; } }
`;
