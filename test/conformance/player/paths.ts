/** The value at a path like "items[0].metadata.name"; undefined when a step is missing. */
export function getPath(value: unknown, path: string): unknown {
  let current = value;
  for (const step of path.replace(/\[(\d+)\]/g, ".$1").split(".")) {
    if (current === undefined || current === null) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}

/** `value` with every `${NAME}` in its strings, keys included, replaced; unknown names stay. */
export function expand<T>(value: T, variables: Readonly<Record<string, string>>): T {
  const walk = (one: unknown): unknown => {
    if (typeof one === "string") return one.replace(/\$\{(\w+)\}/g, (whole, name: string) => variables[name] ?? whole);
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one === "object" && one !== null) return Object.fromEntries(Object.entries(one).map(([key, inner]) => [walk(key), walk(inner)]));
    return one;
  };
  return walk(value) as T;
}
