/** The value at a dotted path ("spec.replicas"); undefined where the way ends. A leading dot is allowed. */
export function getAt(value: unknown, path: string): unknown {
  if (!path.includes(".")) return member(value, path);
  let at = value;
  for (const name of split(path)) {
    at = member(at, name);
    if (at === undefined) return undefined;
  }
  return at;
}

/**
 * Puts `to` at a dotted path of `value`, in place, making the objects on the way; undefined removes what stands there.
 * Objects on the way are copied, so that what `value` shares with others stays untouched.
 */
export function setAt(value: object, path: string, to: unknown): void {
  const names = split(path);
  const last = names.pop() as string;
  let at = value as Record<string, unknown>;
  for (const name of names) {
    const next = member(at, name);
    if (typeof next !== "object" || next === null) {
      if (to === undefined) return;
      at[name] = {};
    } else at[name] = { ...next };
    at = at[name] as Record<string, unknown>;
  }
  if (to === undefined) delete at[last];
  else at[last] = to;
}

function split(path: string): string[] {
  const names = path.split(".");
  if (names[0] === "") names.shift();
  return names;
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
