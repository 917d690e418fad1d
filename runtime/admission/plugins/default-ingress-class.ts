import type { KubeObject } from "../../meta/object.ts";
import { defaultClassFinder, isNewer } from "../default-class.ts";
import type { AdmissionPlugin } from "../plugin.ts";

interface Ingress extends KubeObject {
  spec?: { ingressClassName?: string };
}

const defaultIngressClass = defaultClassFinder<KubeObject>({
  prefix: "/registry/ingressclasses/",
  isDefault: ({ metadata }) => metadata.annotations?.["ingressclass.kubernetes.io/is-default-class"] === "true",
  isBetter: isNewer,
});

/**
 * An ingress that names no class gets the default one.
 * Source: Kubernetes documentation, admission controllers, "DefaultIngressClass".
 */
export const defaultIngressClassPlugin: AdmissionPlugin = {
  name: "DefaultIngressClass",
  handles: (operation, { group, resource }, subresource) =>
    operation === "CREATE" && group === "networking.k8s.io" && resource === "ingresses" && subresource === "",
  admit: ({ object }, { storage }) => {
    const ingress = object as Ingress;
    if (ingress.spec?.ingressClassName !== undefined || ingress.metadata.annotations?.["kubernetes.io/ingress.class"] !== undefined) return;
    const name = defaultIngressClass(storage)?.metadata.name;
    if (name !== undefined) ingress.spec = { ...ingress.spec, ingressClassName: name };
  },
};
