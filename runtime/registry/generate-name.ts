import { randomBytes } from "node:crypto";

/** Without vowels and look-alikes, so that names are neither words nor misread. */
const alphabet = "bcdfghjklmnpqrstvwxz2456789";
const suffixLength = 5;
const maximumLength = 63;

/** A name from `metadata.generateName`: the prefix, cut to fit a label, and five random characters. */
export function generateName(prefix: string): string {
  const base = prefix.length > maximumLength - suffixLength ? prefix.slice(0, maximumLength - suffixLength) : prefix;
  let suffix = "";
  while (suffix.length < suffixLength) {
    for (const byte of randomBytes(suffixLength)) {
      // Above the largest multiple of 27 a remainder would favour the first letters.
      if (byte < 243 && suffix.length < suffixLength) suffix += alphabet[byte % alphabet.length];
    }
  }
  return base + suffix;
}
