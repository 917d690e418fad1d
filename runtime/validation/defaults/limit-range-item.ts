import { type Fields, isFields } from "../fields.ts";

/** For containers: default limits come from max, default requests from the limits and then from min. */
export function defaultLimitRangeItem(self: Fields): void {
  const limits = fillFrom(self.default, self.max);
  self.default = limits;
  self.defaultRequest = fillFrom(fillFrom(self.defaultRequest, limits), self.min);
}

/** `own` with what only `other` has. */
function fillFrom(own: unknown, other: unknown): Fields {
  return { ...(isFields(other) ? other : {}), ...(isFields(own) ? own : {}) };
}
