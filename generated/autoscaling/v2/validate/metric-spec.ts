// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.MetricSpec
// Hash: 17c6aca56b22
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateAutoscalingV2ContainerResourceMetricSource } from "./container-resource-metric-source.ts";
import { validateAutoscalingV2ExternalMetricSource } from "./external-metric-source.ts";
import { validateAutoscalingV2ObjectMetricSource } from "./object-metric-source.ts";
import { validateAutoscalingV2PodsMetricSource } from "./pods-metric-source.ts";
import { validateAutoscalingV2ResourceMetricSource } from "./resource-metric-source.ts";

/** The rules of io.k8s.api.autoscaling.v2.MetricSpec. */
export function validateAutoscalingV2MetricSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const type = self.type;
    if (!(typeof type === "string" && type !== "")) errors.push(required(`${path}type`, "must specify a metric source type"));
  }
  {
    const type = self.type;
    const typeOrZero = typeof type === "string" ? type : "";
    if (typeOrZero !== "ContainerResource" && typeOrZero !== "External" && typeOrZero !== "Object" && typeOrZero !== "Pods" && typeOrZero !== "Resource") errors.push(notSupported(`${path}type`, typeOrZero, ["ContainerResource","External","Object","Pods","Resource"]));
  }
  {
    const object = self.object;
    const oldObject = isFields(old) ? old.object : undefined;
    if (isFields(object)) {
      validateAutoscalingV2ObjectMetricSource(object, isFields(oldObject) ? oldObject : undefined, `${path}object.`, errors, context, self);
    }
  }
  {
    const object = self.object;
    if (!(isFields(object))) {
      const external = self.external;
      const oldExternal = isFields(old) ? old.external : undefined;
      if (isFields(external)) {
        validateAutoscalingV2ExternalMetricSource(external, isFields(oldExternal) ? oldExternal : undefined, `${path}external.`, errors, context, self);
      }
    }
  }
  {
    const object = self.object;
    const external = self.external;
    if (!(isFields(object)) && !(isFields(external))) {
      const pods = self.pods;
      const oldPods = isFields(old) ? old.pods : undefined;
      if (isFields(pods)) {
        validateAutoscalingV2PodsMetricSource(pods, isFields(oldPods) ? oldPods : undefined, `${path}pods.`, errors, context, self);
      }
    }
  }
  {
    const object = self.object;
    const external = self.external;
    const pods = self.pods;
    if (!(isFields(object)) && !(isFields(external)) && !(isFields(pods))) {
      const resource = self.resource;
      const oldResource = isFields(old) ? old.resource : undefined;
      if (isFields(resource)) {
        validateAutoscalingV2ResourceMetricSource(resource, isFields(oldResource) ? oldResource : undefined, `${path}resource.`, errors, context, self);
      }
    }
  }
  {
    const object = self.object;
    const external = self.external;
    const pods = self.pods;
    const resource = self.resource;
    if (!(isFields(object)) && !(isFields(external)) && !(isFields(pods)) && !(isFields(resource))) {
      const containerResource = self.containerResource;
      const oldContainerResource = isFields(old) ? old.containerResource : undefined;
      if (isFields(containerResource)) {
        validateAutoscalingV2ContainerResourceMetricSource(containerResource, isFields(oldContainerResource) ? oldContainerResource : undefined, `${path}containerResource.`, errors, context, self);
      }
    }
  }
  {
    const type = self.type;
    if (type === "Object") {
      const object = self.object;
      if (!isFields(object)) errors.push(required(`${path}object`, "must populate information for the given metric source"));
    }
  }
  {
    const type = self.type;
    if (type === "Pods") {
      const pods = self.pods;
      if (!isFields(pods)) errors.push(required(`${path}pods`, "must populate information for the given metric source"));
    }
  }
  {
    const type = self.type;
    if (type === "Resource") {
      const resource = self.resource;
      if (!isFields(resource)) errors.push(required(`${path}resource`, "must populate information for the given metric source"));
    }
  }
  {
    const type = self.type;
    if (type === "External") {
      const external = self.external;
      if (!isFields(external)) errors.push(required(`${path}external`, "must populate information for the given metric source"));
    }
  }
  {
    const type = self.type;
    if (type === "ContainerResource") {
      const containerResource = self.containerResource;
      if (!isFields(containerResource)) errors.push(required(`${path}containerResource`, "must populate information for the given metric source"));
    }
  }
  {
    const type = self.type;
    const typeOrZero = typeof type === "string" ? type : "";
    if (typeOrZero !== "ContainerResource" && typeOrZero !== "External" && typeOrZero !== "Object" && typeOrZero !== "Pods" && typeOrZero !== "Resource") errors.push(notSupported(`${path}type`, typeOrZero, ["ContainerResource","External","Object","Pods","Resource"]));
  }
  {
    const object = self.object;
    const external = self.external;
    const pods = self.pods;
    const resource = self.resource;
    const containerResource = self.containerResource;
    if (((((((isFields(object)) ? 1 : 0) + ((isFields(external)) ? 1 : 0)) + ((isFields(pods)) ? 1 : 0)) + ((isFields(resource)) ? 1 : 0)) + ((isFields(containerResource)) ? 1 : 0)) > 1) {
      {
        const type = self.type;
        if (!(type === "Object")) {
          const object2 = self.object;
          if (isFields(object2)) errors.push(forbidden(`${path}object`, "must populate the given metric source only"));
        }
      }
      {
        const type = self.type;
        if (!(type === "External")) {
          const external2 = self.external;
          if (isFields(external2)) errors.push(forbidden(`${path}external`, "must populate the given metric source only"));
        }
      }
      {
        const type = self.type;
        if (!(type === "Pods")) {
          const pods2 = self.pods;
          if (isFields(pods2)) errors.push(forbidden(`${path}pods`, "must populate the given metric source only"));
        }
      }
      {
        const type = self.type;
        if (!(type === "Resource")) {
          const resource2 = self.resource;
          if (isFields(resource2)) errors.push(forbidden(`${path}resource`, "must populate the given metric source only"));
        }
      }
      {
        const type = self.type;
        if (!(type === "ContainerResource")) {
          const containerResource2 = self.containerResource;
          if (isFields(containerResource2)) errors.push(forbidden(`${path}containerResource`, "must populate the given metric source only"));
        }
      }
    }
  }
}
