import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** Options of a flex volume's driver: the domains of Kubernetes are not for them. */
export function checkReservedOptions(options: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  for (const key of isFields(options) ? Object.keys(options) : []) {
    const domain = `.${(key.includes("/") ? key.slice(0, key.indexOf("/")) : key).toLowerCase()}`;
    if (domain.endsWith(".kubernetes.io") || domain.endsWith(".k8s.io")) {
      errors.push(invalid(`${path}[${key}]`, key, "kubernetes.io and k8s.io namespaces are reserved"));
    }
  }
}
