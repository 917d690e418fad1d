import type { CheckScope } from "../check-scope.ts";
import { type FieldError, tooLong } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** Bytes of keys and values together. */
const limit = 256 * 1024;

/** What a volume's driver notes of its attachment. */
export function checkAttachmentMetadata(metadata: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const size = Object.entries(isFields(metadata) ? metadata : {}).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + String(value)), 0);
  if (size > limit) errors.push(tooLong(path, limit));
}
