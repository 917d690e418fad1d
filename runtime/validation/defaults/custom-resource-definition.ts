import { type Fields, isFields, isList } from "../fields.ts";

/** The names of a custom kind come from one another; its first stored version is the one that it says. */
export function defaultCustomResourceDefinition(self: Fields): void {
  const { spec } = self;
  if (!isFields(spec)) return;
  const { names } = spec;
  if (isFields(names) && typeof names.kind === "string") {
    if (isUnset(names.singular)) names.singular = names.kind.toLowerCase();
    if (isUnset(names.listKind) && names.kind !== "") names.listKind = `${names.kind}List`;
  }
  const status: Fields = isFields(self.status) ? self.status : {};
  const stored = isList(spec.versions) ? spec.versions.find((version) => isFields(version) && version.storage === true) : undefined;
  if (isFields(stored) && (!isList(status.storedVersions) || status.storedVersions.length === 0)) {
    status.storedVersions = [stored.name];
    self.status = status;
  }
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
