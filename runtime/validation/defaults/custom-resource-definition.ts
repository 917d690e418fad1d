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
  dropEmptyWebhook(spec);
  const status: Fields = isFields(self.status) ? self.status : {};
  const stored = isList(spec.versions) ? spec.versions.find((version) => isFields(version) && version.storage === true) : undefined;
  if (isFields(stored) && (!isList(status.storedVersions) || status.storedVersions.length === 0)) {
    status.storedVersions = [stored.name];
    self.status = status;
  }
}

/** A webhook of which nothing is said is none: kube-apiserver's internal form has no place for it. */
function dropEmptyWebhook({ conversion }: Fields): void {
  if (!isFields(conversion) || !isFields(conversion.webhook)) return;
  const { clientConfig, conversionReviewVersions } = conversion.webhook;
  if (isUnset(clientConfig) && isUnset(conversionReviewVersions)) delete conversion.webhook;
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
