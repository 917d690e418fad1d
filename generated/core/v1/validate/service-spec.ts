// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceSpec
// Hash: b74cec5e41b7
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkExternalIps } from "../../../../runtime/validation/checks/external-ips.ts";
import { checkExternalName } from "../../../../runtime/validation/checks/external-name.ts";
import { checkLabels } from "../../../../runtime/validation/checks/labels.ts";
import { checkServicePortsOnce } from "../../../../runtime/validation/checks/service-ports-once.ts";
import { checkSourceRanges } from "../../../../runtime/validation/checks/source-ranges.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1ServicePort } from "./service-port.ts";

/** The rules of io.k8s.api.core.v1.ServiceSpec. */
export function validateCoreV1ServiceSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const clusterIP = self.clusterIP;
    const type = self.type;
    if (!(clusterIP === "None") && !(type === "ExternalName")) {
      const ports = self.ports;
      if (!(isList(ports) && ports.length > 0)) errors.push(required(`${path}ports`));
    }
  }
  {
    const clusterIP = self.clusterIP;
    const type = self.type;
    if ((clusterIP === "None") && (type === "LoadBalancer")) {
      errors.push(invalid(`${path}clusterIPs[0]`, "None", "may not be set to 'None' for LoadBalancer services"));
    }
  }
  {
    const clusterIP = self.clusterIP;
    const type = self.type;
    if ((clusterIP === "None") && (type === "NodePort")) {
      errors.push(invalid(`${path}clusterIPs[0]`, "None", "may not be set to 'None' for NodePort services"));
    }
  }
  {
    const type = self.type;
    if (type === "ExternalName") {
      {
        const clusterIPs = self.clusterIPs;
        if (isList(clusterIPs) && clusterIPs.length > 0) errors.push(forbidden(`${path}clusterIPs`, "may not be set for ExternalName services"));
      }
      {
        const ipFamilies = self.ipFamilies;
        if (isList(ipFamilies) && ipFamilies.length > 0) errors.push(forbidden(`${path}ipFamilies`, "may not be set for ExternalName services"));
      }
      {
        const ipFamilyPolicy = self.ipFamilyPolicy;
        if (typeof ipFamilyPolicy === "string") errors.push(forbidden(`${path}ipFamilyPolicy`, "may not be set for ExternalName services"));
      }
      {
        const externalName = self.externalName;
        const oldExternalName = isFields(old) ? old.externalName : undefined;
        const externalNameOrZero = typeof externalName === "string" ? externalName : "";
        checkExternalName(externalNameOrZero, `${path}externalName`, errors, { self, old, parent, context, before: oldExternalName });
      }
    }
  }
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (let index = 0; index < ports.length; index++) {
        const item = ports[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1ServicePort(itemOrZero, undefined, `${path}ports[${index}].`, errors, context, self);
      }
    }
  }
  {
    const selector = self.selector;
    const oldSelector = isFields(old) ? old.selector : undefined;
    if (isFields(selector)) {
      checkLabels(selector, `${path}selector`, errors, { self, old, parent, context, before: oldSelector });
    }
  }
  {
    const sessionAffinity = self.sessionAffinity;
    if (!(typeof sessionAffinity === "string" && sessionAffinity !== "")) {
      errors.push(required(`${path}sessionAffinity`));
    } else {
      if (sessionAffinity !== "ClientIP" && sessionAffinity !== "None") errors.push(notSupported(`${path}sessionAffinity`, sessionAffinity, ["ClientIP","None"]));
    }
  }
  {
    const sessionAffinity = self.sessionAffinity;
    if (sessionAffinity === "ClientIP") {
      {
        const sessionAffinityConfig = self.sessionAffinityConfig;
        if (!isFields(sessionAffinityConfig)) errors.push(required(`${path}sessionAffinityConfig`, "when session affinity type is ClientIP"));
      }
      {
        const sessionAffinityConfig = self.sessionAffinityConfig;
        if (isFields(sessionAffinityConfig)) {
          const clientIP = sessionAffinityConfig.clientIP;
          if (!isFields(clientIP)) errors.push(required(`${path}sessionAffinityConfig.clientIP`, "when session affinity type is ClientIP"));
        }
      }
      {
        const sessionAffinityConfig = self.sessionAffinityConfig;
        if (isFields(sessionAffinityConfig)) {
          const clientIP = sessionAffinityConfig.clientIP;
          if (isFields(clientIP)) {
            const timeoutSeconds = clientIP.timeoutSeconds;
            if (!isNumber(timeoutSeconds)) errors.push(required(`${path}sessionAffinityConfig.clientIP.timeoutSeconds`, "when session affinity type is ClientIP"));
          }
        }
      }
      {
        const sessionAffinityConfig = self.sessionAffinityConfig;
        if (isFields(sessionAffinityConfig)) {
          const clientIP = sessionAffinityConfig.clientIP;
          if (isFields(clientIP)) {
            const timeoutSeconds = clientIP.timeoutSeconds;
            if (isNumber(timeoutSeconds)) {
              if (timeoutSeconds < 1 || timeoutSeconds > 86400) errors.push(invalid(`${path}sessionAffinityConfig.clientIP.timeoutSeconds`, timeoutSeconds, "must be greater than 0 and less than 86400"));
            }
          }
        }
      }
    }
  }
  {
    const sessionAffinity = self.sessionAffinity;
    if (sessionAffinity === "None") {
      const sessionAffinityConfig = self.sessionAffinityConfig;
      if (isFields(sessionAffinityConfig)) errors.push(forbidden(`${path}sessionAffinityConfig`, "must not be set when session affinity is None"));
    }
  }
  {
    const externalIPs = self.externalIPs;
    const oldExternalIPs = isFields(old) ? old.externalIPs : undefined;
    if (isList(externalIPs) && externalIPs.length > 0) {
      checkExternalIps(externalIPs, `${path}externalIPs`, errors, { self, old, parent, context, before: oldExternalIPs });
    }
  }
  {
    const type = self.type;
    if (!(typeof type === "string" && type !== "")) {
      errors.push(required(`${path}type`));
    } else {
      if (type !== "ClusterIP" && type !== "ExternalName" && type !== "LoadBalancer" && type !== "NodePort") errors.push(notSupported(`${path}type`, type, ["ClusterIP","ExternalName","LoadBalancer","NodePort"]));
    }
  }
  {
    const type = self.type;
    if (type === "ClusterIP") {
      const ports = self.ports;
      if (isList(ports)) {
        for (let index = 0; index < ports.length; index++) {
          const item = ports[index];
          const nodePort = isFields(item) ? item.nodePort : undefined;
          if (!(numberOf(nodePort) === 0)) errors.push(forbidden(`${path}ports[${index}].nodePort`, "may not be used when `type` is 'ClusterIP'"));
        }
      }
    }
  }
  {
    const ports = self.ports;
    const oldPorts = isFields(old) ? old.ports : undefined;
    if (isList(ports) && ports.length > 0) {
      checkServicePortsOnce(ports, `${path}ports`, errors, { self, old, parent, context, before: oldPorts });
    }
  }
  {
    const type = self.type;
    if (!(type === "LoadBalancer")) {
      const loadBalancerSourceRanges = self.loadBalancerSourceRanges;
      if (isList(loadBalancerSourceRanges) && loadBalancerSourceRanges.length > 0) errors.push(forbidden(`${path}LoadBalancerSourceRanges`, "may only be used when `type` is 'LoadBalancer'"));
    }
  }
  {
    const loadBalancerSourceRanges = self.loadBalancerSourceRanges;
    const oldLoadBalancerSourceRanges = isFields(old) ? old.loadBalancerSourceRanges : undefined;
    if (isList(loadBalancerSourceRanges) && loadBalancerSourceRanges.length > 0) {
      checkSourceRanges(loadBalancerSourceRanges, `${path}LoadBalancerSourceRanges`, errors, { self, old, parent, context, before: oldLoadBalancerSourceRanges });
    }
  }
}
