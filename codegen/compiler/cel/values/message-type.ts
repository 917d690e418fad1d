import type { CelValue } from "./cel-value.ts";

const names = new WeakMap<object, string>();

/** Remembers what type an object was made of, where that is looked at later. */
export function nameMessage(object: object, name: string): void {
  names.set(object, name);
}

/** The type that an object was made of: "Object.spec"; undefined for any other value. */
export function messageType(value: CelValue | undefined): string | undefined {
  return typeof value === "object" && value !== null ? names.get(value) : undefined;
}
