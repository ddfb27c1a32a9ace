// mask.js: hides card numbers before typed text leaves the browser (B1). The JavaScript twin of
// core/masking, stage by stage: runs, judge, mask. Both must agree on tests/data/masking.
//
// It never sends, keeps or logs what it is given. Linear time; lone surrogates become U+FFFD.
//
// For bundling: its tables are ./issuers.js, made at build time from core/masking/tables.toml into
// build/<dir>/generated/resources/widget/issuers.js. Put that file before this one and strip
// `import` and `export`; no top-level name of the two occurs in the other.
import { digitZeros, groupSeparators, groupShapes, issuerRanges, latinLetters } from "./issuers.js";

const maskBullet = "\u2022";
const maskDigitsLeft = 4;
const maskShortestHiddenRun = 5; // in previews, separators or not
const maskLongestGap = 5; // separators between two groups
const maskShortestNumber = 13;
const maskLongestNumber = 19;
const maskLongestPhone = 15; // ITU-T E.164
// A number in the middle of a list of short groups is left alone; see core/masking/judge.cpp.
const maskMostGroupsBefore = 1;
const maskLongestGroupBefore = 4;
const maskMostGroupsAfter = 3;
const maskLongestGroupAfter = 5;
const maskLongestListGroup = 6;

const maskSeparatorSet = new Set(groupSeparators);

function maskDigitValue(c) {
  if (c < 0x80) return c >= 0x30 && c <= 0x39 ? c - 0x30 : -1;
  let low = 0;
  let high = digitZeros.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (digitZeros[middle] <= c) low = middle + 1;
    else high = middle;
  }
  const distance = low > 0 ? c - digitZeros[low - 1] : 10;
  return distance <= 9 ? distance : -1;
}

function maskIsLatin(c) {
  return latinLetters.some(([low, high]) => c >= low && c <= high);
}

// ---- card numbers: digits as a string of 0-9 ---------------------------------------------------

// Luhn's check (ISO/IEC 7812-1).
export function luhn(digits) {
  if (!/^[0-9]+$/.test(digits)) return false;
  let sum = 0;
  let doubled = false;
  for (let i = digits.length - 1; i >= 0; i -= 1) {
    const digit = digits.charCodeAt(i) - 0x30;
    sum += doubled ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    doubled = !doubled;
  }
  return sum % 10 === 0;
}

function maskRangesOf(digits) {
  return issuerRanges.filter((range) => {
    const first = digits.slice(0, range.prefixDigits);
    return first.length === range.prefixDigits && Number(first) >= range.low && Number(first) <= range.high;
  });
}

// "visa", "mastercard", ... by the first digits of a number of any length (so, as it is typed); "" if none.
export function brandOf(digits) {
  if (!/^[0-9]+$/.test(digits)) return "";
  const ranges = maskRangesOf(digits);
  return ranges.length > 0 ? ranges[0].brand : "";
}

// Issuer range, a length which that range issues, and Luhn's check.
export function isCardNumber(digits) {
  if (!/^[0-9]+$/.test(digits) || digits.length < maskShortestNumber || digits.length > maskLongestNumber) return false;
  return maskRangesOf(digits).some((range) => range.lengths.includes(digits.length)) && luhn(digits);
}

// ---- runs --------------------------------------------------------------------------------------

function maskReadGroup(codes, at) {
  let digits = "";
  let end = at;
  while (end < codes.length) {
    const value = maskDigitValue(codes[end]);
    if (value < 0) break;
    digits += value;
    end += 1;
  }
  const before = at > 0 ? codes[at - 1] : 0;
  return {
    at,
    end,
    digits,
    gluedBefore: maskIsLatin(before),
    gluedAfter: end < codes.length && maskIsLatin(codes[end]),
    plusBefore: before === 0x2b || before === 0xff0b,
  };
}

function maskGap(codes, from, to) {
  return codes.slice(from, to);
}

function maskJoins(codes, group, nextAt) {
  return (
    nextAt - group.end <= maskLongestGap &&
    maskGap(codes, group.end, nextAt).every((c) => maskSeparatorSet.has(c))
  );
}

function maskFindRuns(codes) {
  const runs = [];
  let i = 0;
  while (i < codes.length) {
    if (maskDigitValue(codes[i]) < 0) {
      i += 1;
      continue;
    }
    const group = maskReadGroup(codes, i);
    i = group.end;
    const run = runs.at(-1);
    if (run !== undefined && maskJoins(codes, run.at(-1), group.at)) run.push(group);
    else runs.push([group]);
  }
  return runs;
}

// ---- judge -------------------------------------------------------------------------------------

function maskIsUsualShape(run, first, last) {
  const sizes = run.slice(first, last + 1).map((group) => group.digits.length);
  return (
    sizes.length === 1 ||
    sizes.every((size) => size === 1) ||
    groupShapes.some((shape) => shape.length === sizes.length && shape.every((size, n) => size === sizes[n]))
  );
}

function maskIsWithinList(codes, run, first, last) {
  if (first === last) return false;
  const gapAfter = (n) => maskGap(codes, run[n].end, run[n + 1].at).join();
  const gap = gapAfter(first);
  const sizeOf = (n) => run[n].digits.length;
  let before = 0;
  for (let i = first - 1; i >= 0 && gapAfter(i) === gap && sizeOf(i) <= maskLongestListGroup; i -= 1) {
    before += 1;
    if (before > maskMostGroupsBefore || sizeOf(i) > maskLongestGroupBefore) return true;
  }
  let after = 0;
  for (let i = last + 1; i < run.length && gapAfter(i - 1) === gap && sizeOf(i) <= maskLongestListGroup; i += 1) {
    after += 1;
    if (after > maskMostGroupsAfter || sizeOf(i) > maskLongestGroupAfter) return true;
  }
  return false;
}

// Index of the last group of the longest card number that starts at group `first`, or -1.
function maskLongestFrom(codes, run, first) {
  if (run[first].gluedBefore) return -1;
  let found = -1;
  let digits = "";
  for (let last = first; last < run.length; last += 1) {
    const group = run[last];
    if (digits.length + group.digits.length > maskLongestNumber) break;
    digits += group.digits;
    const phone = run[first].plusBefore && digits.length <= maskLongestPhone;
    if (
      !phone &&
      !group.gluedAfter &&
      isCardNumber(digits) &&
      maskIsUsualShape(run, first, last) &&
      !maskIsWithinList(codes, run, first, last)
    ) {
      found = last;
    }
    if (group.gluedAfter) break;
  }
  return found;
}

// ---- mask --------------------------------------------------------------------------------------

function maskHide(characters, groups, spare) {
  const places = groups.flatMap((group) => Array.from(group.digits, (_, n) => group.at + n));
  for (const place of places.slice(0, Math.max(0, places.length - spare))) characters[place] = maskBullet;
}

function maskHideCardNumbers(characters) {
  const codes = characters.map((character) => character.codePointAt(0));
  for (const run of maskFindRuns(codes)) {
    let first = 0;
    while (first < run.length) {
      const last = maskLongestFrom(codes, run, first);
      if (last >= 0) maskHide(characters, run.slice(first, last + 1), maskDigitsLeft);
      first = Math.max(first, last) + 1;
    }
  }
}

function maskHideLongRuns(characters) {
  const codes = characters.map((character) => character.codePointAt(0));
  for (const run of maskFindRuns(codes)) {
    const count = run.reduce((sum, group) => sum + group.digits.length, 0);
    if (count >= maskShortestHiddenRun) maskHide(characters, run, 0);
  }
}

function maskCharacters(text) {
  return Array.from(text, (character) => (/^[\uD800-\uDFFF]$/.test(character) ? "\uFFFD" : character));
}

// The text with all digits of each card number but the last four as bullets; all else as typed.
export function mask(text) {
  const characters = maskCharacters(text);
  maskHideCardNumbers(characters);
  return characters.join("");
}

// For text that is still being typed: as mask(), and then every run of five or more digits is bullets.
export function preview(text) {
  const characters = maskCharacters(text);
  maskHideCardNumbers(characters);
  maskHideLongRuns(characters);
  return characters.join("");
}
