import type { KubeObject } from "../../../meta/object.ts";

/** A ResourceQuota, as far as admission looks into it. */
export interface Quota extends KubeObject {
  spec?: {
    hard?: Readonly<Record<string, string>>;
    scopes?: readonly string[] | null;
    scopeSelector?: { matchExpressions?: readonly ScopeSelector[] | null } | null;
  };
  status?: QuotaStatus;
}

export interface QuotaStatus {
  readonly hard?: Readonly<Record<string, string>> | null;
  readonly used?: Readonly<Record<string, string>> | null;
}

/** What objects a quota is for. */
export interface ScopeSelector {
  readonly scopeName: string;
  readonly operator: string;
  readonly values?: readonly string[] | null;
}

/** The scopes of a quota, those without values among them. */
export function scopeSelectors({ spec }: Quota): ScopeSelector[] {
  const plain = (spec?.scopes ?? []).map((scopeName) => ({ scopeName, operator: "Exists" }));
  return [...plain, ...(spec?.scopeSelector?.matchExpressions ?? [])];
}

/** Whether a selector takes an object that has one of these names for its scope; none: it has no such name. */
export function selects({ operator, values }: ScopeSelector, names: readonly string[]): boolean {
  const wanted = values ?? [];
  switch (operator) {
    case "Exists":
      return names.length > 0;
    case "DoesNotExist":
      return names.length === 0;
    case "In":
      return names.some((name) => wanted.includes(name));
    default:
      return names.length === 0 || names.some((name) => !wanted.includes(name));
  }
}
