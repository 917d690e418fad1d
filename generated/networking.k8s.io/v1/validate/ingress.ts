// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.Ingress
// Hash: f8e576122a96
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkIngressAddresses } from "../../../../runtime/validation/checks/ingress-addresses.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateNetworkingV1IngressSpec } from "./ingress-spec.ts";

/** The rules of io.k8s.api.networking.v1.Ingress. */
export function validateNetworkingV1Ingress(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateNetworkingV1IngressSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "create") {
    const metadata = self.metadata;
    const metadataAnnotations = isFields(metadata) ? metadata.annotations : undefined;
    const spec = self.spec;
    const specIngressClassName = isFields(spec) ? spec.ingressClassName : undefined;
    if (Object.hasOwn((isFields(metadataAnnotations) ? metadataAnnotations : noFields), "kubernetes.io/ingress.class") && (typeof specIngressClassName === "string")) {
      const metadata2 = self.metadata;
      const metadata2Annotations = isFields(metadata2) ? metadata2.annotations : undefined;
      const metadata2AnnotationsKubernetesIoIngressClass = isFields(metadata2Annotations) ? metadata2Annotations["kubernetes.io/ingress.class"] : undefined;
      const spec2 = self.spec;
      const spec2IngressClassName = isFields(spec2) ? spec2.ingressClassName : undefined;
      const metadata3 = self.metadata;
      const metadata3Annotations = isFields(metadata3) ? metadata3.annotations : undefined;
      const metadata3AnnotationsKubernetesIoIngressClass = isFields(metadata3Annotations) ? metadata3Annotations["kubernetes.io/ingress.class"] : undefined;
      if (!((typeof metadata2AnnotationsKubernetesIoIngressClass === "string" ? metadata2AnnotationsKubernetesIoIngressClass : "") === (typeof spec2IngressClassName === "string" ? spec2IngressClassName : ""))) errors.push(invalid(`${path}annotations.kubernetes.io/ingress.class`, metadata3AnnotationsKubernetesIoIngressClass, "must match `ingressClassName` when both are specified"));
    }
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const loadBalancer = isFields(status) ? status.loadBalancer : undefined;
    const oldLoadBalancer = isFields(oldStatus) ? oldStatus.loadBalancer : undefined;
    const ingress = isFields(loadBalancer) ? loadBalancer.ingress : undefined;
    const oldIngress = isFields(oldLoadBalancer) ? oldLoadBalancer.ingress : undefined;
    if (isList(ingress) && ingress.length > 0) {
      checkIngressAddresses(ingress, `${path}status.loadBalancer.ingress`, errors, { self, old, parent, context, before: oldIngress });
    }
  }
}
