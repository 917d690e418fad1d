import { forbidden, notFound, statusError } from "../../errors/status-error.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";

const protectedNamespaces: ReadonlySet<string> = new Set(["default", "kube-system", "kube-public", "kube-node-lease"]);
const namespaces = { group: "", resource: "namespaces" };

/** Reviews ask questions: an answer about the namespace would tell what they may not know. */
const reviews: ReadonlySet<string> = new Set(["localsubjectaccessreviews"]);

/**
 * Objects are only created in namespaces that exist and are not going away; system namespaces stay.
 * Source: Kubernetes documentation, admission controllers, "NamespaceLifecycle".
 */
export const namespaceLifecycle: AdmissionPlugin = {
  name: "NamespaceLifecycle",
  handles: (operation, resource) => {
    if (resource.group === "" && resource.resource === "namespaces") return operation === "DELETE";
    return operation === "CREATE" && !reviews.has(resource.resource);
  },
  admit: (attributes, server) => {
    if (attributes.operation === "DELETE") refuseProtected(attributes);
    else if (attributes.namespace !== "") return requireNamespace(attributes, server);
    return undefined;
  },
};

function refuseProtected({ name, subresource }: AdmissionAttributes): void {
  if (subresource === "" && protectedNamespaces.has(name)) throw forbidden(namespaces, name, "this namespace may not be deleted");
}

function requireNamespace(attributes: AdmissionAttributes, server: ServerContext): void | Promise<void> {
  const { namespace } = attributes;
  const entry = server.storage.get(`/registry/namespaces/${namespace}`);
  // It may have been made a moment ago, through another replica.
  if (entry === undefined) return requireAfterBarrier(attributes, server);
  if (isTerminating(entry.value)) throw terminating(attributes);
}

async function requireAfterBarrier(attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  await server.storage.barrier();
  const entry = server.storage.get(`/registry/namespaces/${attributes.namespace}`);
  if (entry === undefined) throw notFound(namespaces, attributes.namespace);
  if (isTerminating(entry.value)) throw terminating(attributes);
}

const terminatingWord = Buffer.from('"Terminating"');

/** Parsed only when the word is there at all: this runs on every create. */
function isTerminating(value: Buffer): boolean {
  if (!value.includes(terminatingWord)) return false;
  const { status } = JSON.parse(value.toString("utf8")) as { status?: { phase?: string } };
  return status?.phase === "Terminating";
}

function terminating({ namespace, resource, name }: AdmissionAttributes): Error {
  const refusal = forbidden(resource, name, `unable to create new content in namespace ${namespace} because it is being terminated`);
  const cause = { reason: "NamespaceTerminating", message: `namespace ${namespace} is being terminated`, field: "metadata.namespace" };
  return statusError("Forbidden", refusal.message, { ...refusal.status.details, causes: [cause] });
}
