// Builds elements. Text is only ever set as text, never parsed as HTML.

export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'text') element.textContent = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

// 24 x 24 outlines in the text's colour.
const outlines = {
  chat: ['M20 12.2c0 4-3.6 7.2-8 7.2-1.1 0-2.2-.2-3.2-.6L4.5 20l1.2-3.5A6.7 6.7 0 0 1 4 12.2C4 8.2 7.6 5 12 5s8 3.2 8 7.2Z', 'M8.5 12.2h.01M12 12.2h.01M15.5 12.2h.01'],
  down: ['M6 9.5l6 6 6-6'],
  back: ['M14.5 6l-6 6 6 6'],
  close: ['M6.5 6.5l11 11M17.5 6.5l-11 11'],
  lock: ['M6.5 11h11a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5v-6A1.5 1.5 0 0 1 6.5 11Z', 'M8 11V8a4 4 0 0 1 8 0v3'],
  shield: ['M12 3.5l7 2.7v5.3c0 4.3-2.9 7.5-7 9-4.1-1.5-7-4.7-7-9V6.2Z', 'M9 12l2.2 2.2L15.2 10'],
  warning: ['M12 4.5l8.5 14.7h-17Z', 'M12 10v4M12 16.7v.01'],
  send: ['M12 19V5.5M6 11.5l6-6 6 6'],
  check: ['M5.5 12.5l4.2 4.2 8.8-9.2'],
  clock: ['M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z', 'M12 8v4.3l2.7 1.7'],
  retry: ['M19 12a7 7 0 1 1-2.2-5.1', 'M19.2 4v3.5h-3.5'],
  leave: ['M14 7V5.5A1.5 1.5 0 0 0 12.5 4h-6A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20h6a1.5 1.5 0 0 0 1.5-1.5V17', 'M10 12h10M17 9l3 3-3 3'],
};

export function icon(name) {
  const picture = document.createElementNS(svg, 'svg');
  for (const [key, value] of Object.entries({ 'viewBox': '0 0 24 24', 'aria-hidden': 'true', 'focusable': 'false', 'class': `icon icon-${name}`,
    'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.8', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })) {
    picture.setAttribute(key, value);
  }
  for (const outline of outlines[name]) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', outline);
    picture.append(path);
  }
  return picture;
}

// Minutes and seconds left, for countdowns.
export function clockTime(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
