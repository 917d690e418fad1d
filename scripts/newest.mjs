import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The newest change below some paths, in milliseconds since the epoch; 0 when none exists. */
export function newest(...paths) {
  let latest = 0;
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    // A folder's own time tells of files that were removed.
    latest = Math.max(latest, stats.mtimeMs);
    if (stats.isDirectory()) for (const name of readdirSync(path)) latest = Math.max(latest, newest(join(path, name)));
  }
  return latest;
}
