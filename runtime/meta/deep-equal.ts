/** Whether two JSON values say the same; the order of members does not count, undefined members are absent. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!deepEqual(a[index], b[index])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  let members = 0;
  for (const key in left) {
    const value = left[key];
    if (value === undefined) continue;
    members++;
    // Of what objects inherit, only their prototype could pass for a JSON value.
    const other = key === "__proto__" && !Object.hasOwn(right, key) ? undefined : right[key];
    if (value !== other && (other === undefined || !deepEqual(value, other))) return false;
  }
  for (const key in right) if (right[key] !== undefined) members--;
  return members === 0;
}
