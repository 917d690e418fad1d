import { randomUUID } from "node:crypto";
import type { Strategy } from "../../registry/strategy.ts";

/** Limit ranges: the one kind that makes a name up when it is given none. */
export const strategy: Strategy = {
  prepareForCreate: (object) => {
    if ((object.metadata.name ?? "") === "") object.metadata.name = randomUUID();
  },
};
