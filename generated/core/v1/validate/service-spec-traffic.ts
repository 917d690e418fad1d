// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceSpec
// Hash: 05d29362b0b3
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList, isNumber, noItems, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.ServiceSpec/traffic. */
export function validateCoreV1ServiceSpecTraffic(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const type = self.type;
    const externalIPs = self.externalIPs;
    if ((type === "LoadBalancer" || type === "NodePort") || ((type === "ClusterIP") && ((isList(externalIPs) ? externalIPs : noItems).length > 0))) {
      {
        const externalTrafficPolicy = self.externalTrafficPolicy;
        if (!(typeof externalTrafficPolicy === "string" && externalTrafficPolicy !== "")) {
          errors.push(required(`${path}externalTrafficPolicy`));
        } else {
          if (externalTrafficPolicy !== "Cluster" && externalTrafficPolicy !== "Local") errors.push(notSupported(`${path}externalTrafficPolicy`, externalTrafficPolicy, ["Cluster","Local"]));
        }
      }
    } else {
      {
        const externalTrafficPolicy = self.externalTrafficPolicy;
        if (typeof externalTrafficPolicy === "string" && externalTrafficPolicy !== "") {
          errors.push(invalid(`${path}externalTrafficPolicy`, externalTrafficPolicy, "may only be set for externally-accessible services"));
        }
      }
    }
  }
  {
    const type = self.type;
    const externalTrafficPolicy = self.externalTrafficPolicy;
    if ((type === "LoadBalancer") && (externalTrafficPolicy === "Local")) {
      {
        const healthCheckNodePort = self.healthCheckNodePort;
        if (!(isNumber(healthCheckNodePort) && numberOf(healthCheckNodePort) !== 0)) errors.push(required(`${path}healthCheckNodePort`));
      }
      {
        const healthCheckNodePort = self.healthCheckNodePort;
        const healthCheckNodePortOrZero = numberOf(healthCheckNodePort);
        if (healthCheckNodePortOrZero < 1 || healthCheckNodePortOrZero > 65535) errors.push(invalid(`${path}healthCheckNodePort`, healthCheckNodePortOrZero, "must be between 1 and 65535, inclusive"));
      }
    } else {
      {
        const healthCheckNodePort = self.healthCheckNodePort;
        const healthCheckNodePortOrZero = numberOf(healthCheckNodePort);
        if (!(numberOf(healthCheckNodePort) === 0)) errors.push(invalid(`${path}healthCheckNodePort`, healthCheckNodePortOrZero, "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'"));
      }
    }
  }
  {
    const type = self.type;
    if (type === "ClusterIP" || type === "LoadBalancer" || type === "NodePort") {
      const internalTrafficPolicy = self.internalTrafficPolicy;
      if (!(typeof internalTrafficPolicy === "string")) errors.push(required(`${path}internalTrafficPolicy`));
    }
  }
  {
    const internalTrafficPolicy = self.internalTrafficPolicy;
    if (typeof internalTrafficPolicy === "string") {
      if (internalTrafficPolicy !== "Cluster" && internalTrafficPolicy !== "Local") errors.push(notSupported(`${path}internalTrafficPolicy`, internalTrafficPolicy, ["Cluster","Local"]));
    }
  }
  {
    const trafficDistribution = self.trafficDistribution;
    if (typeof trafficDistribution === "string") {
      if (trafficDistribution !== "PreferClose" && trafficDistribution !== "PreferSameZone" && trafficDistribution !== "PreferSameNode") errors.push(notSupported(`${path}trafficDistribution`, trafficDistribution, ["PreferClose","PreferSameZone","PreferSameNode"]));
    }
  }
}
