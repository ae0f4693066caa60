/**
 * Could this be somebody's phone number? Only asked of values whose parameter is named like one.
 *
 * International form (`+`, `00`, or a Latin American or North American country code with the length that its numbers have), or
 * ten digits as Mexico and North America write them at home. Left out: toll-free numbers (an office's), times, and fillers.
 */

/** Digits of a whole number by country code: ITU-T E.164 and the national plans; Mexico and Argentina have an old and a new length. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  1: [11], 51: [11], 52: [12, 13], 53: [10], 54: [12, 13], 55: [12, 13], 56: [11], 57: [12], 58: [12], 34: [11],
  501: [10], 502: [11], 503: [11], 504: [11], 505: [11], 506: [11], 507: [10, 11], 509: [11], 591: [11], 592: [10], 593: [11, 12], 595: [11, 12], 597: [9, 10], 598: [11],
};

/** Ten digits at home; area codes begin with 2 to 9. */
const HOME = /^[2-9]\d{9}$/;
const TOLL_FREE = /^(?:\+?521?|\+?1)?(?:800|833|844|855|866|877|888|900)\d{7}$/;

/** @param value decoded. A `+` may have become a blank, as forms write it. */
export function isPhone(value: string): boolean {
  if (value.length > 24 || !/^\s?(?:\+|00)?[\d\s().-]+$/.test(value) || /^\s?-?\d+\.\d+$/.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15 || /^(\d)\1+$/.test(digits) || /(\d)\1{6}/.test(digits) || '01234567890'.includes(digits) || TOLL_FREE.test(digits)) return false;
  if (/^(?:\s|\+)/.test(value)) return digits[0] !== '0';
  if (digits.startsWith('00')) return digits.length >= 10 && digits[2] !== '0';
  return HOME.test(digits) || hasCountry(digits);
}

const hasCountry = (digits: string): boolean => [1, 2, 3].some((length) => LENGTHS[digits.slice(0, length)]?.includes(digits.length) ?? false);
