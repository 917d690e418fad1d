import type { CheckScope } from "../check-scope.ts";
import { type FieldError, tooLong } from "../field-error.ts";

/** Bytes. The limit that is told is another's, as kube-apiserver does. */
const limit = 1024;
const told = 256 * 1024;

/** What a driver says went wrong. */
export function checkVolumeErrorMessage(message: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (Buffer.byteLength(String(message)) > limit) errors.push(tooLong(path, told));
}
