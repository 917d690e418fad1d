import type { Fields } from "../fields.ts";

/** A device's taint says since when it is there, to the second. */
export function defaultTaintTimeAdded(self: Fields): void {
  if (typeof self.timeAdded !== "string") self.timeAdded = `${new Date().toISOString().slice(0, 19)}Z`;
}
