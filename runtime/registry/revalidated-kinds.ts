/**
 * The built-in kinds whose rules for updates begin with their rules for creation: kube-apiserver reports a fault of
 * their metadata once more than others', and clients see the number of causes.
 */
export const revalidatedKinds: ReadonlySet<string> = new Set([
  "/configmaps",
  "/secrets",
  "/endpoints",
  "/pods",
  "/persistentvolumeclaims",
  "/persistentvolumes",
  "/nodes",
  "/serviceaccounts",
  "apps/controllerrevisions",
  "batch/jobs",
  "certificates.k8s.io/certificatesigningrequests",
  "networking.k8s.io/ingresses",
  "networking.k8s.io/ingressclasses",
  "networking.k8s.io/ipaddresses",
  "rbac.authorization.k8s.io/clusterroles",
  "rbac.authorization.k8s.io/clusterrolebindings",
  "rbac.authorization.k8s.io/roles",
  "rbac.authorization.k8s.io/rolebindings",
  "storage.k8s.io/csistoragecapacities",
  "storage.k8s.io/storageclasses",
  "storage.k8s.io/volumeattributesclasses",
  "resource.k8s.io/deviceclasses",
  "resource.k8s.io/resourceclaims",
  "apiregistration.k8s.io/apiservices",
]);
