import { type FieldError, forbidden, invalid } from "../../../validation/field-error.ts";
import { isHeadless, needsHealthCheck, type Service } from "./service.ts";

const fixed = "may not change once set";

/** A service keeps its first address and family for life, unless it becomes or was an ExternalName. */
export function serviceUpdateErrors(service: Service, old: Service): FieldError[] {
  const errors: FieldError[] = [];
  if (service.spec.type !== "ExternalName" && old.spec.type !== "ExternalName")
    errors.push(...addressErrors(service, old), ...familyErrors(service, old));
  if (service.spec.type === "LoadBalancer" && old.spec.type === "LoadBalancer" && service.spec.loadBalancerClass !== old.spec.loadBalancerClass) {
    errors.push(invalid("spec.loadBalancerClass", service.spec.loadBalancerClass, fixed));
  }
  if (needsHealthCheck(old) && needsHealthCheck(service) && service.spec.healthCheckNodePort !== old.spec.healthCheckNodePort) {
    errors.push(forbidden("spec.healthCheckNodePort", "field is immutable"));
  }
  return errors;
}

function addressErrors(service: Service, old: Service): FieldError[] {
  if (isHeadless(service) && isHeadless(old)) return [];
  const now = service.spec.clusterIPs ?? [];
  const before = old.spec.clusterIPs ?? [];
  const errors: FieldError[] = [];
  if (now.length === before.length) {
    before.forEach((address, index) => {
      if (address !== now[index]) errors.push(invalid(`spec.clusterIPs[${index}]`, now, fixed));
    });
    return errors;
  }
  if (now.length === 0) errors.push(invalid("spec.clusterIPs[0]", now, "primary clusterIP can not be unset"));
  if (before.length > 0 && now.length > 0 && now[0] !== before[0]) errors.push(invalid("spec.clusterIPs[0]", now, fixed));
  if (before.length > now.length && now.length === 1 && service.spec.ipFamilyPolicy !== "SingleStack") {
    errors.push(invalid("spec.ipFamilyPolicy", service.spec.ipFamilyPolicy, "must be set to 'SingleStack' when releasing the secondary clusterIP"));
  }
  return errors;
}

function familyErrors(service: Service, old: Service): FieldError[] {
  if (isHeadless(service) || isHeadless(old)) return [];
  const now = service.spec.ipFamilies ?? [];
  const before = old.spec.ipFamilies ?? [];
  if (now.length === before.length) {
    return before.flatMap((family, index) => (family === now[index] ? [] : [invalid("spec.ipFamilies[0]", now, fixed)]));
  }
  const errors: FieldError[] = [];
  if (before.length > 0 && now.length > 0 && now[0] !== before[0]) errors.push(invalid("spec.ipFamilies[0]", service.spec.clusterIPs, fixed));
  if (before.length > now.length && now.length === 1 && service.spec.ipFamilyPolicy !== "SingleStack") {
    errors.push(invalid("spec.ipFamilyPolicy", service.spec.ipFamilyPolicy, "must be set to 'SingleStack' when releasing the secondary ipFamily"));
  }
  return errors;
}
