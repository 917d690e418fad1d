import type { CelValue } from "./cel-value.ts";
import { typeOf } from "./type-of.ts";

const codes = new Map<string, number>(["int", "double", "string", "bool", "null_type", "list"].map((name, code) => [name, code]));

/** A small number that stands for `typeOf(value)`, cheap to compare. */
export function typeCode(value: CelValue): number {
  switch (typeof value) {
    case "number":
      return Number.isSafeInteger(value) ? 0 : 1;
    case "string":
      return 2;
    case "boolean":
      return 3;
    case "bigint":
      return 0;
    default:
      return value === null ? 4 : Array.isArray(value) ? 5 : codeOf(typeOf(value));
  }
}

function codeOf(name: string): number {
  const known = codes.get(name);
  if (known !== undefined) {
    return known;
  }
  codes.set(name, codes.size);
  return codes.size - 1;
}
