import type { Backend } from "./backend.ts";

/** Several backends as one; events are stored when all of them say so. */
export function createUnion(backends: readonly Backend[]): Backend {
  if (backends.length === 1) return backends[0] as Backend;
  return {
    process: (events) => {
      const results = backends.map((backend) => backend.process(events));
      if (results.every((result) => typeof result === "boolean")) return !results.includes(false);
      return Promise.all(results).then((all) => !all.includes(false));
    },
    close: async () => {
      await Promise.all(backends.map((backend) => backend.close()));
    },
  };
}
