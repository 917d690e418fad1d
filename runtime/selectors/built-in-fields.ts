import type { KubeObject } from "../meta/object.ts";

/** The selectable fields of a built-in kind that has some of its own. */
export interface BuiltInFields {
  /** Whether metadata.namespace selects. */
  readonly namespace: boolean;
  /** By the name that selectors use; each takes an object of the hub version. */
  readonly getters: Readonly<Record<string, (object: KubeObject) => string>>;
  /**
   * The fields that controllers and kubelets select by all the time, those with the fewest objects to a value first: field
   * to the name of its index. Fields of one name, though of different versions, are one.
   */
  readonly indexed?: Readonly<Record<string, string>>;
  /** How an unknown field is refused: each kind has its own words. */
  readonly wording: "plain" | "quoted" | "kind";
}

const podFields: BuiltInFields = {
  namespace: true,
  wording: "plain",
  indexed: { "spec.nodeName": "node", "spec.host": "node" },
  getters: {
    "spec.nodeName": at("spec", "nodeName"),
    "spec.host": at("spec", "nodeName"),
    "spec.restartPolicy": at("spec", "restartPolicy"),
    "spec.schedulerName": at("spec", "schedulerName"),
    "spec.serviceAccountName": at("spec", "serviceAccountName"),
    "spec.hostNetwork": or("false", at("spec", "hostNetwork")),
    "status.phase": at("status", "phase"),
    "status.podIP": at("status", "podIPs", "0", "ip"),
    // Taken, but no pod has it.
    "status.podIPs": () => "",
    "status.nominatedNodeName": at("status", "nominatedNodeName"),
  },
};

const reportingComponent = at("reportingComponent");
const sourceComponent = at("source", "component");

const eventReasons = { reason: at("reason"), type: at("type") };

/** By "group/resource". Source: the field label conversions and selectable fields of each kind in kube-apiserver 1.36. */
export const builtInFields: ReadonlyMap<string, BuiltInFields> = new Map([
  ["/pods", podFields],
  ["/nodes", { namespace: false, wording: "plain", getters: { "spec.unschedulable": or("false", at("spec", "unschedulable")) } }],
  ["/replicationcontrollers", { namespace: true, wording: "plain", getters: { "status.replicas": or("0", at("status", "replicas")) } }],
  [
    "/events",
    {
      namespace: true,
      wording: "plain",
      indexed: { "involvedObject.uid": "subject uid", "involvedObject.name": "subject name" },
      getters: {
        ...referenceFields("involvedObject"),
        ...eventReasons,
        reportingComponent,
        source: (object) => sourceComponent(object) || reportingComponent(object),
      },
    },
  ],
  [
    "events.k8s.io/events",
    {
      namespace: true,
      wording: "plain",
      indexed: { "regarding.uid": "subject uid", "regarding.name": "subject name" },
      getters: { ...referenceFields("regarding"), ...eventReasons, reportingController: reportingComponent },
    },
  ],
  ["/namespaces", { namespace: false, wording: "plain", getters: { "status.phase": at("status", "phase") } }],
  ["/secrets", { namespace: true, wording: "plain", getters: { type: at("type") } }],
  ["/services", { namespace: true, wording: "plain", getters: { "spec.clusterIP": at("spec", "clusterIP"), "spec.type": at("spec", "type") } }],
  ["batch/jobs", { namespace: true, wording: "quoted", getters: { "status.successful": or("0", at("status", "succeeded")) } }],
  [
    "certificates.k8s.io/certificatesigningrequests",
    { namespace: false, wording: "plain", getters: { "spec.signerName": at("spec", "signerName") } },
  ],
  [
    "resource.k8s.io/resourceslices",
    { namespace: false, wording: "kind", getters: { "spec.nodeName": at("spec", "nodeName"), "spec.driver": at("spec", "driver") } },
  ],
]);

/** The fields of an event's subject; `name` is what the version calls it. */
function referenceFields(name: string): BuiltInFields["getters"] {
  const members = ["kind", "namespace", "name", "uid", "apiVersion", "resourceVersion", "fieldPath"];
  return Object.fromEntries(members.map((member) => [`${name}.${member}`, at("involvedObject", member)]));
}

function at(...path: readonly string[]): (object: KubeObject) => string {
  return (object) => {
    let value: unknown = object;
    for (const member of path) {
      if (typeof value !== "object" || value === null) return "";
      value = (value as Record<string, unknown>)[member];
    }
    return typeof value === "object" || value === undefined ? "" : String(value);
  };
}

function or(zero: string, get: (object: KubeObject) => string): (object: KubeObject) => string {
  return (object) => get(object) || zero;
}
