// Card numbers as strings of ASCII digits, for the card fields of forms: Luhn's check and the brand.
//
// The issuer ranges are ./issuers.js, made at build time from core/masking/tables.toml.
import { issuerRanges } from '../issuers.js';

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

// "visa", "mastercard", ... by the first digits of a number of any length (so, as it is typed); "" if none.
export function brandOf(digits) {
  if (!/^[0-9]+$/.test(digits)) return '';
  const range = issuerRanges.find(({ prefixDigits, low, high }) => {
    const first = digits.slice(0, prefixDigits);
    return first.length === prefixDigits && Number(first) >= low && Number(first) <= high;
  });
  return range?.brand ?? '';
}
