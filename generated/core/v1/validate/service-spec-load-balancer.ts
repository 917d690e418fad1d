// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceSpec
// Hash: b33b42bd8b73
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, invalid } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.core.v1.ServiceSpec/loadBalancer. */
export function validateCoreV1ServiceSpecLoadBalancer(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const type = self.type;
    if (type === "LoadBalancer") {
      {
        const loadBalancerClass = self.loadBalancerClass;
        if (typeof loadBalancerClass === "string") {
          for (const problem of qualifiedNameProblems(loadBalancerClass)) errors.push(invalid(`${path}loadBalancerClass`, loadBalancerClass, problem));
        }
      }
    } else {
      {
        const allocateLoadBalancerNodePorts = self.allocateLoadBalancerNodePorts;
        if (typeof allocateLoadBalancerNodePorts === "boolean") errors.push(forbidden(`${path}allocateLoadBalancerNodePorts`, "may only be used when `type` is 'LoadBalancer'"));
      }
      {
        const loadBalancerClass = self.loadBalancerClass;
        if (typeof loadBalancerClass === "string") errors.push(forbidden(`${path}loadBalancerClass`, "may only be used when `type` is 'LoadBalancer'"));
      }
    }
  }
}
