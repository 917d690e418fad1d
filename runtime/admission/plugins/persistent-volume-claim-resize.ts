import type { KubeObject } from "../../meta/object.ts";
import { compareQuantities, parseQuantity } from "../../meta/quantity.ts";
import type { AdmissionPlugin } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { storedObject } from "../stored-object.ts";

interface Claim extends KubeObject {
  spec: { storageClassName?: string; resources?: { requests?: Record<string, string> } };
  status?: { phase?: string };
}

interface StorageClass extends KubeObject {
  allowVolumeExpansion?: boolean;
}

/**
 * A claim may only grow once it is bound, and where its storage class allows it.
 * Source: Kubernetes documentation, admission controllers, "PersistentVolumeClaimResize".
 */
export const persistentVolumeClaimResize: AdmissionPlugin = {
  name: "PersistentVolumeClaimResize",
  handles: (operation, { group, resource }, subresource) =>
    operation === "UPDATE" && group === "" && resource === "persistentvolumeclaims" && subresource === "",
  validate: (attributes, { storage }) => {
    const claim = attributes.object as Claim;
    const old = attributes.oldObject as Claim;
    if (compareQuantities(parseQuantity(requested(claim)), parseQuantity(requested(old))) <= 0) return;
    if (old.status?.phase !== "Bound") throw refusal(attributes, "Only bound persistent volume claims can be expanded");
    const name = className(claim);
    const allowed =
      name !== "" &&
      name === className(old) &&
      storedObject<StorageClass>(storage, `/registry/storageclasses/${name}`)?.allowVolumeExpansion === true;
    if (!allowed)
      throw refusal(attributes, "only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize");
  },
};

function requested({ spec }: Claim): string {
  return spec.resources?.requests?.storage ?? "0";
}

function className({ metadata, spec }: Claim): string {
  return metadata.annotations?.["volume.beta.kubernetes.io/storage-class"] ?? spec.storageClassName ?? "";
}
