import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, invalid } from "../field-error.ts";
import { type Fields, isFields, isList } from "../fields.ts";
import { cidrProblems } from "../formats/cidr.ts";

const key = "service.beta.kubernetes.io/load-balancer-source-ranges";

/** The annotation that stands for `loadBalancerSourceRanges` where a service has none. `path` is the service's. */
export function checkSourceRangesAnnotation(service: unknown, path: string, errors: FieldError[], { old }: CheckScope): void {
  if (
    !isFields(service) ||
    !isFields(service.spec) ||
    (isList(service.spec.loadBalancerSourceRanges) && service.spec.loadBalancerSourceRanges.length > 0)
  )
    return;
  const text = annotationOf(service);
  if (text === undefined) return;
  const at = `${path === "" ? "" : `${path}.`}metadata.annotations[${key}]`;
  if (service.spec.type !== "LoadBalancer") errors.push(forbidden(at, "may only be used when `type` is 'LoadBalancer'"));
  if (text.trim() === "" || (old !== undefined && annotationOf(old) === text)) return;
  for (const network of text.split(",").map((one) => one.trim())) {
    for (const problem of cidrProblems(network)) errors.push(invalid(at, network, problem));
  }
}

function annotationOf({ metadata }: Fields): string | undefined {
  const value = isFields(metadata) && isFields(metadata.annotations) ? metadata.annotations[key] : undefined;
  return typeof value === "string" ? value : undefined;
}
