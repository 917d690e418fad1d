import { nodeNameOf } from "../../authorization/node/node-identity.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { DerError } from "../../validation/functions/read-der.ts";
import { readSigningRequest } from "../../validation/functions/signing-request.ts";
import { sameValue } from "../../validation/same-value.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { checkNode } from "./node-restriction/nodes.ts";
import { checkEviction, checkPod, checkPodStatus } from "./node-restriction/pods.ts";
import { checkToken } from "./node-restriction/tokens.ts";

type Check = (node: string, attributes: AdmissionAttributes, server: ServerContext) => void | Promise<void>;

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["/pods", checkPods],
  ["/nodes", checkNode],
  ["/persistentvolumeclaims", checkClaim],
  ["/serviceaccounts", (node, attributes, server) => (attributes.subresource === "token" ? checkToken(node, attributes, server) : undefined)],
  ["coordination.k8s.io/leases", checkLease],
  ["storage.k8s.io/csinodes", (node, attributes) => checkOwnName(node, attributes, "CSINode")],
  ["resource.k8s.io/resourceslices", checkSlice],
  ["certificates.k8s.io/certificatesigningrequests", checkSigningRequest],
]);

/**
 * Kubelets write their own node, the pods that run there, and what belongs to both.
 * Source: Kubernetes documentation, "Admission Control in Kubernetes", NodeRestriction.
 */
export const nodeRestriction: AdmissionPlugin = {
  name: "NodeRestriction",
  handles: (operation, { group, resource }) => operation !== "CONNECT" && checks.has(`${group}/${resource}`),
  admit: (attributes, server) => {
    const node = nodeNameOf(attributes.user);
    if (node === undefined) return undefined;
    if (node === "") throw refusal(attributes, `could not determine node from user ${JSON.stringify(attributes.user.username)}`);
    const { group, resource } = attributes.resource;
    return checks.get(`${group}/${resource}`)?.(node, attributes, server);
  },
};

function checkPods(node: string, attributes: AdmissionAttributes, server: ServerContext): void {
  switch (attributes.subresource) {
    case "":
      checkPod(node, attributes, server);
      return;
    case "status":
      checkPodStatus(node, attributes);
      return;
    case "eviction":
      checkEviction(node, attributes, server);
      return;
    default: {
      const why = `unexpected pod subresource ${JSON.stringify(attributes.subresource)}, only 'status' and 'eviction' are allowed`;
      throw refusal(attributes, why);
    }
  }
}

/** Of a claim nodes tell how large its volume has become. */
function checkClaim(node: string, attributes: AdmissionAttributes): void {
  if (attributes.subresource !== "status") throw refusal(attributes, "may only update PVC status");
  if (attributes.operation !== "UPDATE") throw refusal(attributes, `unexpected operation ${JSON.stringify(attributes.operation)}`);
  if (sameValue(withoutSize(attributes.object), withoutSize(attributes.oldObject))) return;
  throw refusal(attributes, `node ${JSON.stringify(node)} is not allowed to update fields other than status.quantity and status.conditions`);
}

function withoutSize(claim: KubeObject | undefined): object {
  const { status, metadata, ...rest } = (claim ?? { metadata: {} }) as KubeObject & { status?: Record<string, unknown> };
  const { capacity: _, conditions: __, allocatedResources: ___, allocatedResourceStatuses: ____, ...other } = status ?? {};
  const { resourceVersion: _version, managedFields: _managers, ...kept } = metadata;
  return { ...rest, metadata: kept, status: other };
}

function checkLease(node: string, attributes: AdmissionAttributes): void {
  if (attributes.namespace !== "kube-node-lease") throw refusal(attributes, 'can only access leases in the "kube-node-lease" system namespace');
  checkOwnName(node, attributes, "node lease");
}

function checkOwnName(node: string, attributes: AdmissionAttributes, what: string): void {
  const name = attributes.operation === "CREATE" ? attributes.object?.metadata.name : attributes.name;
  if (name !== node) throw refusal(attributes, `can only access ${what} with the same name as the requesting node`);
}

function checkSlice(node: string, attributes: AdmissionAttributes): void {
  const { operation, object, oldObject } = attributes;
  const verb = operation === "CREATE" ? "create" : operation === "DELETE" ? "delete" : undefined;
  const slice = (operation === "DELETE" ? oldObject : object) as { spec?: { nodeName?: string } } | undefined;
  if (verb === undefined || slice?.spec?.nodeName === node) return;
  throw refusal(attributes, `can only ${verb} ResourceSlice with the same NodeName as the requesting node`);
}

const kubeletSigners: ReadonlySet<string | undefined> = new Set(["kubernetes.io/kubelet-serving", "kubernetes.io/kube-apiserver-client-kubelet"]);

/** Nodes ask for certificates in their own name. */
function checkSigningRequest(node: string, attributes: AdmissionAttributes): void {
  const { spec } = (attributes.object ?? {}) as { spec?: { signerName?: string; request?: string } };
  if (attributes.operation !== "CREATE" || !kubeletSigners.has(spec?.signerName)) return;
  const name = `system:node:${node}`;
  if (commonNameOf(spec?.request, attributes) !== name) throw refusal(attributes, `can only create a node CSR with CN=${name}`);
}

function commonNameOf(request: string | undefined, attributes: AdmissionAttributes): string {
  try {
    return readSigningRequest(request).commonName;
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    throw refusal(attributes, `unable to parse csr: ${error.message}`);
  }
}
