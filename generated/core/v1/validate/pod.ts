// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Pod
// Hash: ead85426916b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkPodAnnotationsUpdate } from "../../../../runtime/validation/checks/pod-annotations-update.ts";
import { checkPodAnnotations } from "../../../../runtime/validation/checks/pod-annotations.ts";
import { checkProfileAnnotations } from "../../../../runtime/validation/checks/profile-annotations.ts";
import { checkTrimmed } from "../../../../runtime/validation/checks/trimmed.ts";
import { type FieldError, forbidden, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1PodSpec } from "./pod-spec.ts";

/** The rules of io.k8s.api.core.v1.Pod. */
export function validateCoreV1Pod(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.subresource !== "status") {
    checkPodAnnotations(self, `${path}metadata`, errors, { self, old, parent, context, before: old });
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateCoreV1PodSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const specServiceAccountName = isFields(spec) ? spec.serviceAccountName : undefined;
    if ((typeof specServiceAccountName === "string" ? specServiceAccountName : "") === "") {
      const spec2 = self.spec;
      const volumes = isFields(spec2) ? spec2.volumes : undefined;
      if (isList(volumes)) {
        for (let index = 0; index < volumes.length; index++) {
          const item = volumes[index];
          const projected = isFields(item) ? item.projected : undefined;
          if (isFields(projected)) {
            const sources = projected.sources;
            if (isList(sources)) {
              for (let index2 = 0; index2 < sources.length; index2++) {
                const item2 = sources[index2];
                const serviceAccountToken = isFields(item2) ? item2.serviceAccountToken : undefined;
                if (isFields(serviceAccountToken)) errors.push(forbidden(`${path}spec.volumes[${index}].projected.sources[${index2}].serviceAccountToken`, "must not be specified when serviceAccountName is not set"));
              }
            }
          }
        }
      }
    }
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const volumes = isFields(spec) ? spec.volumes : undefined;
    if (isList(volumes)) {
      for (let index = 0; index < volumes.length; index++) {
        const item = volumes[index];
        const image = isFields(item) ? item.image : undefined;
        if (isFields(image)) {
          const reference = image.reference;
          if (!(typeof reference === "string" && reference !== "")) errors.push(required(`${path}spec.volumes[${index}].image.reference`));
        }
      }
    }
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const containers = isFields(spec) ? spec.containers : undefined;
    if (isList(containers)) {
      for (let index = 0; index < containers.length; index++) {
        const item = containers[index];
        const image = isFields(item) ? item.image : undefined;
        if (typeof image === "string" && image !== "") {
          checkTrimmed(image, `${path}spec.containers[${index}].image`, errors, { self, old, parent, context, before: undefined });
        }
      }
    }
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const initContainers = isFields(spec) ? spec.initContainers : undefined;
    if (isList(initContainers)) {
      for (let index = 0; index < initContainers.length; index++) {
        const item = initContainers[index];
        const image = isFields(item) ? item.image : undefined;
        if (typeof image === "string" && image !== "") {
          checkTrimmed(image, `${path}spec.initContainers[${index}].image`, errors, { self, old, parent, context, before: undefined });
        }
      }
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const ephemeralContainers = isFields(spec) ? spec.ephemeralContainers : undefined;
    if (isList(ephemeralContainers)) {
      for (let index = 0; index < ephemeralContainers.length; index++) {
        const item = ephemeralContainers[index];
        const image = isFields(item) ? item.image : undefined;
        if (typeof image === "string" && image !== "") {
          checkTrimmed(image, `${path}spec.ephemeralContainers[${index}].image`, errors, { self, old, parent, context, before: undefined });
        }
      }
    }
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const ephemeralContainers = isFields(spec) ? spec.ephemeralContainers : undefined;
    if (isList(ephemeralContainers) && ephemeralContainers.length > 0) errors.push(forbidden(`${path}spec.ephemeralContainers`, "cannot be set on create"));
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const specNodeName = isFields(spec) ? spec.nodeName : undefined;
    const specSchedulingGates = isFields(spec) ? spec.schedulingGates : undefined;
    if (!((typeof specNodeName === "string" ? specNodeName : "") === "") && ((isList(specSchedulingGates) ? specSchedulingGates : noItems).length > 0)) {
      const spec2 = self.spec;
      const nodeName = isFields(spec2) ? spec2.nodeName : undefined;
      if (typeof nodeName === "string" && nodeName !== "") errors.push(forbidden(`${path}spec.nodeName`, "cannot be set until all schedulingGates have been cleared"));
    }
  }
  if (context.operation === "create") {
    checkProfileAnnotations(self, ownPath(path), errors, { self, old, parent, context, before: old });
  }
  if (context.operation === "update") {
    checkPodAnnotationsUpdate(self, `${path}metadata`, errors, { self, old, parent, context, before: old });
  }
}
