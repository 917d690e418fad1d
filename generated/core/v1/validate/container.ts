// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Container
// Hash: 18e1ddb921fa
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkResizePolicy } from "../../../../runtime/validation/checks/resize-policy.ts";
import { checkResourceRequirements } from "../../../../runtime/validation/checks/resource-requirements.ts";
import { checkVolumeDevices } from "../../../../runtime/validation/checks/volume-devices.ts";
import { checkVolumeMounts } from "../../../../runtime/validation/checks/volume-mounts.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { validateCoreV1ContainerPort } from "./container-port.ts";
import { validateCoreV1EnvFromSource } from "./env-from-source.ts";
import { validateCoreV1EnvVar } from "./env-var.ts";
import { validateCoreV1SecurityContext } from "./security-context.ts";

/** The rules of io.k8s.api.core.v1.Container. */
export function validateCoreV1Container(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      for (const problem of dnsLabelProblems(name)) errors.push(invalid(`${path}name`, name, problem));
    }
  }
  {
    const image = self.image;
    if (!(typeof image === "string" && image !== "")) errors.push(required(`${path}image`));
  }
  {
    const terminationMessagePolicy = self.terminationMessagePolicy;
    if (!(typeof terminationMessagePolicy === "string" && terminationMessagePolicy !== "")) {
      errors.push(required(`${path}terminationMessagePolicy`));
    } else {
      if (terminationMessagePolicy !== "File" && terminationMessagePolicy !== "FallbackToLogsOnError") errors.push(notSupported(`${path}terminationMessagePolicy`, terminationMessagePolicy, ["File","FallbackToLogsOnError"]));
    }
  }
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (let index = 0; index < ports.length; index++) {
        const item = ports[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1ContainerPort(itemOrZero, undefined, `${path}ports[${index}].`, errors, context, self);
      }
    }
  }
  {
    const env = self.env;
    if (isList(env)) {
      for (let index = 0; index < env.length; index++) {
        const item = env[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1EnvVar(itemOrZero, undefined, `${path}env[${index}].`, errors, context, self);
      }
    }
  }
  {
    const envFrom = self.envFrom;
    if (isList(envFrom)) {
      for (let index = 0; index < envFrom.length; index++) {
        const item = envFrom[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1EnvFromSource(itemOrZero, undefined, `${path}envFrom[${index}].`, errors, context, self);
      }
    }
  }
  {
    const envFrom = self.envFrom;
    if (isList(envFrom) && envFrom.length > 0) {
      const sourceAll = (isList(envFrom) ? envFrom : noItems).every((source) => {
        const sourceConfigMapRef = isFields(source) ? source.configMapRef : undefined;
        const sourceSecretRef = isFields(source) ? source.secretRef : undefined;
        return (isFields(sourceConfigMapRef)) || (isFields(sourceSecretRef));
      });
      if (!(sourceAll)) errors.push(invalid(`${path}envFrom`, "", "must specify one of: `configMapRef` or `secretRef`"));
    }
  }
  {
    const envFrom = self.envFrom;
    if (isList(envFrom) && envFrom.length > 0) {
      const sourceExists = (isList(envFrom) ? envFrom : noItems).some((source) => {
        const sourceConfigMapRef = isFields(source) ? source.configMapRef : undefined;
        const sourceSecretRef = isFields(source) ? source.secretRef : undefined;
        return (isFields(sourceConfigMapRef)) && (isFields(sourceSecretRef));
      });
      if (sourceExists) errors.push(invalid(`${path}envFrom`, "", "may not have more than one field specified at a time"));
    }
  }
  {
    const volumeMounts = self.volumeMounts;
    const oldVolumeMounts = isFields(old) ? old.volumeMounts : undefined;
    if (isList(volumeMounts) && volumeMounts.length > 0) {
      checkVolumeMounts(volumeMounts, `${path}volumeMounts`, errors, { self, old, parent, context, before: oldVolumeMounts });
    }
  }
  {
    const volumeDevices = self.volumeDevices;
    const oldVolumeDevices = isFields(old) ? old.volumeDevices : undefined;
    if (isList(volumeDevices) && volumeDevices.length > 0) {
      checkVolumeDevices(volumeDevices, `${path}volumeDevices`, errors, { self, old, parent, context, before: oldVolumeDevices });
    }
  }
  {
    const imagePullPolicy = self.imagePullPolicy;
    if (!(typeof imagePullPolicy === "string" && imagePullPolicy !== "")) {
      errors.push(required(`${path}imagePullPolicy`));
    } else {
      if (imagePullPolicy !== "Always" && imagePullPolicy !== "IfNotPresent" && imagePullPolicy !== "Never") errors.push(notSupported(`${path}imagePullPolicy`, imagePullPolicy, ["Always","IfNotPresent","Never"]));
    }
  }
  {
    const resources = self.resources;
    const oldResources = isFields(old) ? old.resources : undefined;
    const resourcesOrZero = isFields(resources) ? resources : noFields;
    checkResourceRequirements(resourcesOrZero, `${path}resources`, errors, { self, old, parent, context, before: oldResources });
  }
  {
    const resizePolicy = self.resizePolicy;
    const oldResizePolicy = isFields(old) ? old.resizePolicy : undefined;
    if (isList(resizePolicy) && resizePolicy.length > 0) {
      checkResizePolicy(resizePolicy, `${path}resizePolicy`, errors, { self, old, parent, context, before: oldResizePolicy });
    }
  }
  {
    const securityContext = self.securityContext;
    const oldSecurityContext = isFields(old) ? old.securityContext : undefined;
    if (isFields(securityContext)) {
      validateCoreV1SecurityContext(securityContext, isFields(oldSecurityContext) ? oldSecurityContext : undefined, `${path}securityContext.`, errors, context, self);
    }
  }
  {
    const securityContext = self.securityContext;
    if (isFields(securityContext)) {
      const procMount = securityContext.procMount;
      if (typeof procMount === "string") {
        const parentHostUsers = parent.hostUsers;
        if (!(!(procMount === "Unmasked") || ((parentHostUsers === true) === false))) errors.push(invalid(`${path}securityContext.procMount`, procMount, "`hostUsers` must be false to use `Unmasked`"));
      }
    }
  }
}
