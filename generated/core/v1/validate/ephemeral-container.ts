// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EphemeralContainer
// Hash: 0a7c7422c2d6
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkContainerNameOnce } from "../../../../runtime/validation/checks/container-name-once.ts";
import { checkTargetContainer } from "../../../../runtime/validation/checks/target-container.ts";
import { type FieldError, forbidden } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1Container } from "./container.ts";

/** The rules of io.k8s.api.core.v1.EphemeralContainer. */
export function validateCoreV1EphemeralContainer(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  validateCoreV1Container(self, isFields(old) ? old : undefined, path, errors, context, parent);
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    if (typeof name === "string" && name !== "") {
      checkContainerNameOnce(name, `${path}name`, errors, { self, old, parent, context, before: oldName });
    }
  }
  {
    const targetContainerName = self.targetContainerName;
    const oldTargetContainerName = isFields(old) ? old.targetContainerName : undefined;
    if (typeof targetContainerName === "string" && targetContainerName !== "") {
      checkTargetContainer(targetContainerName, `${path}targetContainerName`, errors, { self, old, parent, context, before: oldTargetContainerName });
    }
  }
  {
    const ports = self.ports;
    if (isList(ports) && ports.length > 0) errors.push(forbidden(`${path}ports`, "cannot be set for an Ephemeral Container"));
  }
  {
    const resources = self.resources;
    const resourcesLimits = isFields(resources) ? resources.limits : undefined;
    const resourcesRequests = isFields(resources) ? resources.requests : undefined;
    const resourcesClaims = isFields(resources) ? resources.claims : undefined;
    if (!((Object.keys((isFields(resourcesLimits) ? resourcesLimits : noFields)).length === 0) && (Object.keys((isFields(resourcesRequests) ? resourcesRequests : noFields)).length === 0) && ((isList(resourcesClaims) ? resourcesClaims : noItems).length === 0))) errors.push(forbidden(`${path}resources`, "cannot be set for an Ephemeral Container"));
  }
  {
    const lifecycle = self.lifecycle;
    if (isFields(lifecycle)) errors.push(forbidden(`${path}lifecycle`, "cannot be set for an Ephemeral Container"));
  }
  {
    const livenessProbe = self.livenessProbe;
    if (isFields(livenessProbe)) errors.push(forbidden(`${path}livenessProbe`, "cannot be set for an Ephemeral Container"));
  }
  {
    const readinessProbe = self.readinessProbe;
    if (isFields(readinessProbe)) errors.push(forbidden(`${path}readinessProbe`, "cannot be set for an Ephemeral Container"));
  }
  {
    const startupProbe = self.startupProbe;
    if (isFields(startupProbe)) errors.push(forbidden(`${path}startupProbe`, "cannot be set for an Ephemeral Container"));
  }
  {
    const resizePolicy = self.resizePolicy;
    if (isList(resizePolicy) && resizePolicy.length > 0) errors.push(forbidden(`${path}resizePolicy`, "cannot be set for an Ephemeral Container"));
  }
  {
    const restartPolicy = self.restartPolicy;
    if (typeof restartPolicy === "string") errors.push(forbidden(`${path}restartPolicy`, "cannot be set for an Ephemeral Container"));
  }
  {
    const volumeMounts = self.volumeMounts;
    if (isList(volumeMounts)) {
      for (let index = 0; index < volumeMounts.length; index++) {
        const item = volumeMounts[index];
        const subPath = isFields(item) ? item.subPath : undefined;
        if (typeof subPath === "string" && subPath !== "") errors.push(forbidden(`${path}volumeMounts[${index}].subPath`, "cannot be set for an Ephemeral Container"));
      }
    }
  }
  {
    const volumeMounts = self.volumeMounts;
    if (isList(volumeMounts)) {
      for (let index = 0; index < volumeMounts.length; index++) {
        const item = volumeMounts[index];
        const subPathExpr = isFields(item) ? item.subPathExpr : undefined;
        if (typeof subPathExpr === "string" && subPathExpr !== "") errors.push(forbidden(`${path}volumeMounts[${index}].subPathExpr`, "cannot be set for an Ephemeral Container"));
      }
    }
  }
}
