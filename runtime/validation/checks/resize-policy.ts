import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** How a container takes a change of its resources (KEP-1287); the pod's restartPolicy is the parent's. */
export function checkResizePolicy(policies: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const seen = new Set<string>();
  for (const [index, policy] of (isList(policies) ? policies : []).entries()) {
    if (!isFields(policy)) continue;
    const resource = typeof policy.resourceName === "string" ? policy.resourceName : "";
    const restart = typeof policy.restartPolicy === "string" ? policy.restartPolicy : "";
    if (seen.has(resource)) errors.push(duplicate(`${path}[${index}]`, resource));
    seen.add(resource);
    if (resource === "") errors.push(required(path));
    else if (resource !== "cpu" && resource !== "memory") errors.push(notSupported(path, resource, ["cpu", "memory"]));
    if (restart === "") errors.push(required(path));
    else if (restart !== "NotRequired" && restart !== "RestartContainer") {
      errors.push(notSupported(path, restart, ["NotRequired", "RestartContainer"]));
    }
    if (scope.parent.restartPolicy === "Never" && restart !== "NotRequired") {
      errors.push(invalid(path, restart, "must be 'NotRequired' when pod `restartPolicy` is 'Never'"));
    }
  }
}
