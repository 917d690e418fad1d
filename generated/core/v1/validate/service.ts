// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Service
// Hash: fea2d241e0a1
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLoadBalancerIngress } from "../../../../runtime/validation/checks/load-balancer-ingress.ts";
import { checkSourceRangesAnnotation } from "../../../../runtime/validation/checks/source-ranges-annotation.ts";
import { type FieldError, forbidden, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1ServiceSpecLoadBalancer } from "./service-spec-load-balancer.ts";
import { validateCoreV1ServiceSpecTraffic } from "./service-spec-traffic.ts";
import { validateCoreV1ServiceSpec } from "./service-spec.ts";

/** The rules of io.k8s.api.core.v1.Service. */
export function validateCoreV1Service(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.subresource !== "status") {
    const metadata = self.metadata;
    const metadataAnnotations = isFields(metadata) ? metadata.annotations : undefined;
    if (Object.hasOwn((isFields(metadataAnnotations) ? metadataAnnotations : noFields), "service.kubernetes.io/topology-mode") && Object.hasOwn((isFields(metadataAnnotations) ? metadataAnnotations : noFields), "service.kubernetes.io/topology-aware-hints")) {
      const metadata2 = self.metadata;
      const metadata2Annotations = isFields(metadata2) ? metadata2.annotations : undefined;
      const metadata2AnnotationsServiceKubernetesIoTopologyMode = isFields(metadata2Annotations) ? metadata2Annotations["service.kubernetes.io/topology-mode"] : undefined;
      const metadata2AnnotationsServiceKubernetesIoTopologyAwareHints = isFields(metadata2Annotations) ? metadata2Annotations["service.kubernetes.io/topology-aware-hints"] : undefined;
      const metadata3 = self.metadata;
      const metadata3Annotations = isFields(metadata3) ? metadata3.annotations : undefined;
      const metadata3AnnotationsServiceKubernetesIoTopologyMode = isFields(metadata3Annotations) ? metadata3Annotations["service.kubernetes.io/topology-mode"] : undefined;
      if (!((typeof metadata2AnnotationsServiceKubernetesIoTopologyMode === "string" ? metadata2AnnotationsServiceKubernetesIoTopologyMode : "") === (typeof metadata2AnnotationsServiceKubernetesIoTopologyAwareHints === "string" ? metadata2AnnotationsServiceKubernetesIoTopologyAwareHints : ""))) errors.push(invalid(`${path}metadata.annotations[service.kubernetes.io/topology-mode]`, metadata3AnnotationsServiceKubernetesIoTopologyMode, "must match annotations[service.kubernetes.io/topology-aware-hints] when both are specified"));
    }
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateCoreV1ServiceSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.subresource !== "status") {
    checkSourceRangesAnnotation(self, ownPath(path), errors, { self, old, parent, context, before: old });
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateCoreV1ServiceSpecLoadBalancer(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateCoreV1ServiceSpecTraffic(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource === "status") {
    const spec = self.spec;
    const specType = isFields(spec) ? spec.type : undefined;
    if (specType === "LoadBalancer") {
      {
        const status = self.status;
        const oldStatus = isFields(old) ? old.status : undefined;
        const loadBalancer = isFields(status) ? status.loadBalancer : undefined;
        const oldLoadBalancer = isFields(oldStatus) ? oldStatus.loadBalancer : undefined;
        const ingress = isFields(loadBalancer) ? loadBalancer.ingress : undefined;
        const oldIngress = isFields(oldLoadBalancer) ? oldLoadBalancer.ingress : undefined;
        if (isList(ingress) && ingress.length > 0) {
          checkLoadBalancerIngress(ingress, `${path}status.loadBalancer.ingress`, errors, { self, old, parent, context, before: oldIngress });
        }
      }
    } else {
      {
        const status = self.status;
        const loadBalancer = isFields(status) ? status.loadBalancer : undefined;
        const ingress = isFields(loadBalancer) ? loadBalancer.ingress : undefined;
        if (isList(ingress) && ingress.length > 0) errors.push(forbidden(`${path}status.loadBalancer.ingress`, "may only be used when `spec.type` is 'LoadBalancer'"));
      }
    }
  }
}
