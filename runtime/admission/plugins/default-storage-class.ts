import type { KubeObject } from "../../meta/object.ts";
import { defaultClassFinder, isNewer } from "../default-class.ts";
import type { AdmissionPlugin } from "../plugin.ts";

interface Claim extends KubeObject {
  spec: { storageClassName?: string };
}

const marks = ["storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class"];

const defaultStorageClass = defaultClassFinder<KubeObject>({
  prefix: "/registry/storageclasses/",
  isDefault: ({ metadata }) => marks.some((mark) => metadata.annotations?.[mark] === "true"),
  isBetter: isNewer,
});

/**
 * A claim that names no storage class gets the default one.
 * Source: Kubernetes documentation, admission controllers, "DefaultStorageClass".
 */
export const defaultStorageClassPlugin: AdmissionPlugin = {
  name: "DefaultStorageClass",
  handles: (operation, { group, resource }, subresource) =>
    operation === "CREATE" && group === "" && resource === "persistentvolumeclaims" && subresource === "",
  admit: ({ object }, { storage }) => {
    const claim = object as Claim;
    if (claim.spec.storageClassName !== undefined || claim.metadata.annotations?.["volume.beta.kubernetes.io/storage-class"] !== undefined) return;
    const name = defaultStorageClass(storage)?.metadata.name;
    if (name !== undefined) claim.spec.storageClassName = name;
  },
};
