import { type FieldError, type FieldPath, invalid, tooLong } from "./field-error.ts";

const lengthLimit = 128;
const plain = /^[ -~]{0,128}$/;
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

/** The faults of the name of a field manager: 128 bytes at most, printable. */
export function validateFieldManager(manager: string, field: FieldPath): FieldError[] {
  if (plain.test(manager)) return [];
  const errors: FieldError[] = [];
  if (Buffer.byteLength(manager) > lengthLimit) errors.push(tooLong(field, lengthLimit));
  if (!unprintable.test(manager)) return errors;
  let position = 0;
  for (const character of manager) {
    if (unprintable.test(character)) {
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
      errors.push(invalid(field, manager, `invalid character U+${code} (at position ${position})`));
    }
    position += Buffer.byteLength(character);
  }
  return errors;
}
