/** Deletes the members that are undefined, as JSON leaves them out, at every level and in place: what functions of a project make may have them. */
export function dropUndefined<T>(value: T): T {
  if (Array.isArray(value)) for (const item of value) dropUndefined(item);
  else if (typeof value === "object" && value !== null) {
    const members = value as Record<string, unknown>;
    for (const name of Object.keys(members)) {
      if (members[name] === undefined) delete members[name];
      else dropUndefined(members[name]);
    }
  }
  return value;
}
