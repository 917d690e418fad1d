import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, tooLong } from "../field-error.ts";
import { isFields } from "../fields.ts";

const mostParameters = 512;
const mostBytes = 256 << 10;

/** What a class of volumes tells its provisioner: at most 512 parameters of 256 KiB together. */
export function checkClassParameters(parameters: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const entries = isFields(parameters) ? Object.entries(parameters) : [];
  if (entries.length > mostParameters) {
    errors.push(tooLong(path, mostParameters));
    return;
  }
  if (entries.some(([name]) => name === "")) errors.push(invalid(path, "", "field can not be empty."));
  const size = entries.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(String(value)), 0);
  if (size > mostBytes) errors.push(tooLong(path, mostBytes));
}
