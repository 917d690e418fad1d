const cardPattern =
  /^(?:4[0-9]{12}(?:[0-9]{3})?|5[1-5][0-9]{14}|6(?:011|5[0-9][0-9])[0-9]{12}|3[47][0-9]{13}|3(?:0[0-5]|[68][0-9])[0-9]{11}|(?:2131|1800|35\d{3})\d{11})$/;

/** A number of a credit card, by its issuer's pattern and the Luhn checksum; what is between the digits does not count. */
export function isCreditCard(text: string): boolean {
  const digits = text.replace(/[^0-9]+/g, "");
  if (!cardPattern.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const twice = digit * 2;
    sum += index % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** ISBN of ten digits, the last of which may be X: weights 10 to 1, modulo 11. */
export function isIsbn10(text: string): boolean {
  const plain = text.replace(/[\s-]+/g, "");
  if (!/^(?:[0-9]{9}X|[0-9]{10})$/.test(plain)) return false;
  let sum = 0;
  for (let index = 0; index < 10; index++) sum += (index + 1) * (plain[index] === "X" ? 10 : Number(plain[index]));
  return sum % 11 === 0;
}

/** ISBN of thirteen digits: weights 1 and 3, modulo 10. */
export function isIsbn13(text: string): boolean {
  const plain = text.replace(/[\s-]+/g, "");
  if (!/^[0-9]{13}$/.test(plain)) return false;
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += (index % 2 === 0 ? 1 : 3) * Number(plain[index]);
  return sum % 10 === 0;
}
