/** What one pass over a JSON text tells, before it is parsed. */
export interface JsonScan {
  /** Colons outside strings: as many as members, when the text is valid JSON. */
  readonly colons: number;
  readonly depth: number;
  /** True when a number may lose something by becoming a double: fractions, exponents, many digits. */
  readonly literals: boolean;
  /** True when a string may hold half a surrogate pair. */
  readonly surrogates: boolean;
}

const quote = 34;
const backslash = 92;
/** Integers of so many digits are exact in a double. */
const exactDigits = 15;

/** Looks over `bytes`, which need not be valid JSON. */
export function scanJson(bytes: Buffer): JsonScan {
  const length = bytes.length;
  let colons = 0;
  let depth = 0;
  let deepest = 0;
  let literals = false;
  let surrogates = false;
  for (let at = 0; at < length; at++) {
    switch (bytes[at]) {
      case quote: {
        at++;
        for (; at < length; at++) {
          const byte = bytes[at];
          if (byte === quote) break;
          if (byte !== backslash) continue;
          at++;
          // \ud800 to \udfff
          if (bytes[at] === 117 && ((bytes[at + 1] as number) | 32) === 100) surrogates = true;
        }
        break;
      }
      case 58:
        colons++;
        break;
      case 123:
      case 91:
        if (++depth > deepest) deepest = depth;
        break;
      case 125:
      case 93:
        depth--;
        break;
      case 45:
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57: {
        const start = at;
        let byte = bytes[at + 1] as number;
        while (byte >= 48 && byte <= 57) byte = bytes[++at + 1] as number;
        if (byte === 46 || (byte | 32) === 101 || at - start >= exactDigits) literals = true;
        break;
      }
    }
  }
  return { colons, depth: deepest, literals, surrogates };
}
