import { union } from "./field-set.ts";
import { compareTexts, identityOf, type Manager, type Managers, managerOf, secondsOf } from "./managers.ts";

/** Entries of updates that one object keeps. */
const updaterLimit = 10;
const bucketName = "ancient-changes";

/** Merges the oldest entries of updates, version by version, until there are few enough. Changes `managers`. */
export function capManagers(managers: Managers): void {
  let count = 0;
  for (const manager of managers.values()) if (manager.operation === "Update") count++;
  if (count <= updaterLimit) return;
  const updaters = [...managers].filter(([, manager]) => manager.operation === "Update").sort(byAge);
  const firstOfVersion = new Map<string, string>();
  for (const [identity, manager] of updaters) {
    if (count <= updaterLimit) break;
    const { apiVersion } = manager;
    const first = firstOfVersion.get(apiVersion);
    if (first === undefined) {
      firstOfVersion.set(apiVersion, identity);
      continue;
    }
    const bucket = { name: bucketName, operation: "Update", apiVersion, subresource: "" } as const;
    const bucketIdentity = identityOf(bucket);
    const base = managers.get(bucketIdentity) ?? (managers.get(first) as Manager);
    if (!managers.has(bucketIdentity)) managers.delete(first);
    managers.delete(identity);
    managers.set(bucketIdentity, managerOf(bucket, manager.time, union(manager.fields, base.fields)));
    count--;
  }
}

function byAge([a, left]: readonly [string, Manager], [b, right]: readonly [string, Manager]): number {
  return secondsOf(left) - secondsOf(right) || compareTexts(a, b);
}
