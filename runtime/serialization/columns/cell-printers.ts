import type { Cells } from "./cells.ts";

/** Loads the cells of a kind's table. */
type CellsLoader = () => Promise<{ readonly cells: Cells }>;

/** By "group/resource". Kinds that are not here have the plain table: name and time of creation. */
export const cellPrinters: Readonly<Record<string, CellsLoader>> = {
  "/componentstatuses": () => import("./core/componentstatuses.ts"),
  "/configmaps": () => import("./core/configmaps.ts"),
  "/endpoints": () => import("./core/endpoints.ts"),
  "/events": () => import("./core/events.ts"),
  "/namespaces": () => import("./core/namespaces.ts"),
  "/nodes": () => import("./core/nodes.ts"),
  "/persistentvolumeclaims": () => import("./core/persistentvolumeclaims.ts"),
  "/persistentvolumes": () => import("./core/persistentvolumes.ts"),
  "/pods": () => import("./core/pods.ts"),
  "/podtemplates": () => import("./core/podtemplates.ts"),
  "/replicationcontrollers": () => import("./core/replicationcontrollers.ts"),
  "/resourcequotas": () => import("./core/resourcequotas.ts"),
  "/secrets": () => import("./core/secrets.ts"),
  "/serviceaccounts": () => import("./name-and-age.ts"),
  "/services": () => import("./core/services.ts"),
  "admissionregistration.k8s.io/mutatingadmissionpolicies": () => import("./admissionregistration.k8s.io/mutatingadmissionpolicies.ts"),
  "admissionregistration.k8s.io/mutatingadmissionpolicybindings": () => import("./policy-binding.ts"),
  "admissionregistration.k8s.io/mutatingwebhookconfigurations": () => import("./webhook-count.ts"),
  "admissionregistration.k8s.io/validatingadmissionpolicies": () => import("./admissionregistration.k8s.io/validatingadmissionpolicies.ts"),
  "admissionregistration.k8s.io/validatingadmissionpolicybindings": () => import("./policy-binding.ts"),
  "admissionregistration.k8s.io/validatingwebhookconfigurations": () => import("./webhook-count.ts"),
  "apiregistration.k8s.io/apiservices": () => import("./apiregistration.k8s.io/apiservices.ts"),
  "apps/controllerrevisions": () => import("./apps/controllerrevisions.ts"),
  "apps/daemonsets": () => import("./apps/daemonsets.ts"),
  "apps/deployments": () => import("./apps/deployments.ts"),
  "apps/replicasets": () => import("./apps/replicasets.ts"),
  "apps/statefulsets": () => import("./apps/statefulsets.ts"),
  "autoscaling/horizontalpodautoscalers": () => import("./autoscaling/horizontalpodautoscalers.ts"),
  "batch/cronjobs": () => import("./batch/cronjobs.ts"),
  "batch/jobs": () => import("./batch/jobs.ts"),
  "certificates.k8s.io/certificatesigningrequests": () => import("./certificates.k8s.io/certificatesigningrequests.ts"),
  "coordination.k8s.io/leases": () => import("./coordination.k8s.io/leases.ts"),
  "discovery.k8s.io/endpointslices": () => import("./discovery.k8s.io/endpointslices.ts"),
  "events.k8s.io/events": () => import("./core/events.ts"),
  "flowcontrol.apiserver.k8s.io/flowschemas": () => import("./flowcontrol.apiserver.k8s.io/flowschemas.ts"),
  "flowcontrol.apiserver.k8s.io/prioritylevelconfigurations": () => import("./flowcontrol.apiserver.k8s.io/prioritylevelconfigurations.ts"),
  "networking.k8s.io/ingressclasses": () => import("./networking.k8s.io/ingressclasses.ts"),
  "networking.k8s.io/ingresses": () => import("./networking.k8s.io/ingresses.ts"),
  "networking.k8s.io/ipaddresses": () => import("./networking.k8s.io/ipaddresses.ts"),
  "networking.k8s.io/networkpolicies": () => import("./networking.k8s.io/networkpolicies.ts"),
  "networking.k8s.io/servicecidrs": () => import("./networking.k8s.io/servicecidrs.ts"),
  "node.k8s.io/runtimeclasses": () => import("./node.k8s.io/runtimeclasses.ts"),
  "policy/poddisruptionbudgets": () => import("./policy/poddisruptionbudgets.ts"),
  "rbac.authorization.k8s.io/clusterrolebindings": () => import("./role-binding.ts"),
  "rbac.authorization.k8s.io/rolebindings": () => import("./role-binding.ts"),
  "resource.k8s.io/deviceclasses": () => import("./name-and-age.ts"),
  "resource.k8s.io/resourceclaims": () => import("./resource.k8s.io/resourceclaims.ts"),
  "resource.k8s.io/resourceclaimtemplates": () => import("./name-and-age.ts"),
  "resource.k8s.io/resourceslices": () => import("./resource.k8s.io/resourceslices.ts"),
  "scheduling.k8s.io/priorityclasses": () => import("./scheduling.k8s.io/priorityclasses.ts"),
  "storage.k8s.io/csidrivers": () => import("./storage.k8s.io/csidrivers.ts"),
  "storage.k8s.io/csinodes": () => import("./storage.k8s.io/csinodes.ts"),
  "storage.k8s.io/storageclasses": () => import("./storage.k8s.io/storageclasses.ts"),
  "storage.k8s.io/volumeattachments": () => import("./storage.k8s.io/volumeattachments.ts"),
  "storage.k8s.io/volumeattributesclasses": () => import("./storage.k8s.io/volumeattributesclasses.ts"),
};

/** The cells of a built-in kind; they take objects of its hub version. */
export async function cellPrinterOf(group: string, resource: string): Promise<Cells> {
  const load = cellPrinters[`${group}/${resource}`] ?? (() => import("./name-and-creation.ts"));
  return (await load()).cells;
}
