import type { AdmissionPlugin } from "../plugin.ts";

/** By "group/resource". */
const finalizers: Readonly<Record<string, string>> = {
  "/persistentvolumes": "kubernetes.io/pv-protection",
  "/persistentvolumeclaims": "kubernetes.io/pvc-protection",
  "storage.k8s.io/volumeattributesclasses": "kubernetes.io/vac-protection",
};

/**
 * Storage that is in use is not removed under its users: a controller takes the finalizer away once it is not.
 * Source: Kubernetes documentation, "Persistent Volumes", Storage Object in Use Protection.
 */
export const storageObjectInUseProtection: AdmissionPlugin = {
  name: "StorageObjectInUseProtection",
  handles: (operation, { group, resource }, subresource) => operation === "CREATE" && subresource === "" && `${group}/${resource}` in finalizers,
  admit: ({ object, resource: { group, resource } }) => {
    const finalizer = finalizers[`${group}/${resource}`];
    if (object === undefined || finalizer === undefined) return;
    const known = object.metadata.finalizers ?? [];
    if (!known.includes(finalizer)) object.metadata.finalizers = [...known, finalizer];
  },
};
