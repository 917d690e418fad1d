import { deepEqual } from "../../meta/deep-equal.ts";
import type { Toleration } from "../../strategies/core/pods/pod.ts";

/** Both lists as one, without those that another one covers. Of two that say the same the first stays. */
export function mergeTolerations(first: readonly Toleration[], second: readonly Toleration[]): Toleration[] {
  const all = [...first, ...second];
  const merged: Toleration[] = [];
  for (const [index, one] of all.entries()) {
    if (merged.some((other) => covers(other, one))) continue;
    if (all.slice(index + 1).some((other) => !deepEqual(other, one) && covers(other, one))) continue;
    merged.push(one);
  }
  return merged;
}

/** Whether `wide` tolerates all that `narrow` does. */
function covers(wide: Toleration, narrow: Toleration): boolean {
  if (deepEqual(wide, narrow)) return true;
  const { key = "", operator = "", value = "", effect = "", tolerationSeconds } = wide;
  const matchesAll = key === "" && operator === "Exists";
  if ((narrow.key ?? "") !== key && !matchesAll) return false;
  if ((narrow.effect ?? "") !== effect && effect !== "") return false;
  if (effect === "NoExecute" && tolerationSeconds !== undefined && (narrow.tolerationSeconds ?? Number.POSITIVE_INFINITY) > tolerationSeconds)
    return false;
  if (operator === "Exists") return true;
  return (operator === "Equal" || operator === "") && narrow.operator === "Equal" && (narrow.value ?? "") === value;
}
