// Rules of the card fields, as pure functions: what is a digit, how numbers are grouped, what is wrong with a value.
import { brandOf, luhn } from '../common/cardnumber.js';

const shortestCard = 13;
const longestCard = 19;
const yearsAhead = 20;
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]; // European, Arabic, Persian, Hindi, Bengali, full-width

// ASCII digits of what was typed or pasted.
export function digitsOf(text) {
  let digits = '';
  for (const letter of text) {
    const code = letter.codePointAt(0);
    const zero = zeros.find((start) => code >= start && code <= start + 9);
    if (zero !== undefined) digits += String.fromCharCode(0x30 + code - zero);
  }
  return digits;
}

const isAmex = (digits) => /^3[47]/.test(digits);
const isDiners = (digits) => /^3(0[0-5]|[689])/.test(digits);

function groupsOf(digits) {
  if (isAmex(digits)) return [4, 6, 5];
  if (isDiners(digits) && digits.length <= 14) return [4, 6, 4];
  return [4, 4, 4, 4, 3];
}

export function groupCard(digits) {
  const parts = [];
  let at = 0;
  for (const size of groupsOf(digits)) {
    if (at < digits.length) parts.push(digits.slice(at, at + size));
    at += size;
  }
  return parts.join(' ');
}

export const groupExpiry = (digits) => (digits.length > 2 ? `${digits.slice(0, 2)}/${digits.slice(2, 4)}` : digits);

export const mostCardDigits = (digits) => (isAmex(digits) ? 15 : longestCard);
export const codeDigits = (cardDigits) => (isAmex(cardDigits) ? 4 : 3);
const brandNames = { amex: 'Amex', diners: 'Diners', discover: 'Discover', elo: 'Elo', hipercard: 'Hipercard', jcb: 'JCB', mastercard: 'Mastercard',
  mir: 'Mir', troy: 'Troy', unionpay: 'UnionPay', visa: 'Visa' };
export const cardBrand = (digits) => (digits.length >= 2 ? brandNames[brandOf(digits)] ?? '' : '');

// Each rule -> '' or the key of what is wrong. `final` is false while the visitor is still typing.
export function cardProblem(digits, final) {
  const whole = isAmex(digits) ? 15 : 16;
  if (!final && digits.length < whole) return '';
  if (digits.length < shortestCard) return 'cardShort';
  return luhn(digits) ? '' : 'cardWrong';
}

export function expiryProblem(digits, final, now) {
  if (digits.length >= 2 && !(Number(digits.slice(0, 2)) >= 1 && Number(digits.slice(0, 2)) <= 12)) return 'expiryMonth';
  if (digits.length < 4) return final ? 'expiryShort' : '';
  const month = Number(digits.slice(0, 2));
  const year = 2000 + Number(digits.slice(2, 4));
  const today = new Date(now);
  const months = (year - today.getFullYear()) * 12 + (month - 1 - today.getMonth());
  if (months < 0) return 'expiryPast';
  return months > yearsAhead * 12 ? 'expiryFar' : '';
}

export function codeProblem(digits, cardDigits, final) {
  const known = cardDigits.length >= 2;
  const fits = known ? digits.length === codeDigits(cardDigits) : digits.length === 3 || digits.length === 4;
  if (fits) return '';
  return final ? (known && codeDigits(cardDigits) === 4 ? 'codeFour' : 'codeThree') : '';
}
