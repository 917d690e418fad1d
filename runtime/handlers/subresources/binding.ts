import { admissionAttributes, admit, validateAdmission } from "../../admission/chain.ts";
import { badRequest, conflict, notFound, statusError } from "../../errors/status-error.ts";
import type { Answer } from "../../http/answer.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { deepEqual } from "../../meta/deep-equal.ts";
import { isJsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import { guaranteedUpdate } from "../../registry/guaranteed-update.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import { parseBody } from "../../serialization/parse-body.ts";
import { answerCreatedStatus } from "../created-status.ts";
import type { Handler, ResourceHandlers } from "../resource-handlers.ts";
import { readWriteOptions } from "../write-options.ts";

interface Pod extends KubeObject {
  spec?: { nodeName?: string; schedulingGates?: unknown[] };
  status?: { conditions?: Condition[] };
}

interface Condition {
  type: string;
  status: string;
  lastProbeTime: string | null;
  lastTransitionTime: string | null;
}

interface Binding {
  readonly name: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly annotations: Record<string, string>;
  readonly node: string;
  /** As admission left it: its labels are for the pod. */
  readonly object: KubeObject;
}

/** pods/binding: a scheduler gives a pod its node. Source: Kubernetes documentation, "Kubernetes Scheduler". */
export const bindingHandlers: ResourceHandlers["subresources"][string] = { create: (context, scope) => bind(context, scope, context.info.name) };

/** The same, asked of the collection of bindings. */
export const createBinding: Handler = async (context) => {
  const pods = context.server.scheme.definition("", "v1", "pods");
  if (pods === undefined) throw notFound({ group: "", resource: "pods" }, context.info.name);
  return bind(context, await context.server.scheme.scope(pods), "");
};

async function bind(context: RequestContext, scope: RequestScope, name: string): Promise<Answer> {
  const { info, server } = context;
  const { namespace } = info;
  const options = readWriteOptions(context.query, "CreateOptions");
  const binding = await readBinding(context);
  context.audit?.requested(binding.object);
  if (name !== "" && binding.name !== name) throw badRequest("name in URL does not match name in Binding object");
  const kind = { group: "", version: "v1", kind: "Binding" };
  const request = { name: binding.name, namespace, object: binding.object, options: options.object, dryRun: options.dryRun };
  const attributes = admissionAttributes(context, scope, "CREATE", request, kind);
  await admit(attributes, server);
  await validateAdmission(attributes, server);

  const key = scope.store.keyOf(namespace, binding.name);
  await guaranteedUpdate(server, scope.store, key, async (current) => {
    if (current === undefined) throw notFound(scope.definition, binding.name);
    const pod = assign(current.object, binding, key, server.now());
    return { change: options.dryRun ? { type: "keep" } : { type: "put", value: scope.store.serialize(pod) }, result: undefined };
  });
  return answerCreatedStatus(context);
}

async function readBinding(context: RequestContext): Promise<Binding> {
  const body = await parseBody(context, await context.request.body());
  const object = isJsonObject(body) ? body : {};
  const meta = isJsonObject(object["metadata"]) ? object["metadata"] : {};
  const target = isJsonObject(object["target"]) ? object["target"] : {};
  const kind = String(target["kind"] ?? "");
  const node = String(target["name"] ?? "");
  if (kind !== "" && kind !== "Node")
    throw statusError("BadRequest", `target.kind: Unsupported value: ${JSON.stringify(kind)}: supported values: "Node", "<empty>"`);
  if (node === "") throw statusError("BadRequest", "target.name: Required value");
  return {
    name: String(meta["name"] ?? ""),
    uid: String(meta["uid"] ?? ""),
    resourceVersion: String(meta["resourceVersion"] ?? ""),
    annotations: texts(meta["annotations"]),
    node,
    object: { ...object, apiVersion: "v1", kind: "Binding", metadata: meta as KubeObject["metadata"] },
  };
}

function texts(value: unknown): Record<string, string> {
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {};
}

/** @throws StatusError 409 when the pod has a node, is going away, or is not the one that is meant. */
function assign(pod: Pod, binding: Binding, key: string, now: number): Pod {
  const { metadata } = pod;
  const refuse = (why: string): Error => conflict({ group: "", resource: "pods/binding" }, binding.name, why);
  if (binding.uid !== "" && binding.uid !== metadata.uid) {
    const detail = `Precondition failed: UID in precondition: ${binding.uid}, UID in object meta: ${metadata.uid ?? ""}`;
    throw conflict(
      { group: "", resource: "pods" },
      binding.name,
      `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: ${detail}`,
    );
  }
  const { spec = {} } = pod;
  if (metadata.deletionTimestamp !== undefined) throw refuse(`pod ${binding.name} is being deleted, cannot be assigned to a host`);
  if ((spec.nodeName ?? "") !== "") throw refuse(`pod ${binding.name} is already assigned to node ${JSON.stringify(spec.nodeName)}`);
  if ((spec.schedulingGates?.length ?? 0) > 0) throw refuse(`pod ${binding.name} has non-empty .spec.schedulingGates`);
  spec.nodeName = binding.node;
  pod.spec = spec;
  if (Object.keys(binding.annotations).length > 0) metadata.annotations = { ...metadata.annotations, ...binding.annotations };
  const labels = texts(binding.object.metadata.labels);
  if (Object.keys(labels).length > 0) metadata.labels = { ...metadata.labels, ...labels };
  const scheduled: Condition = { type: "PodScheduled", status: "True", lastProbeTime: null, lastTransitionTime: formatTimestamp(now) };
  const conditions = pod.status?.conditions ?? [];
  const known = conditions.findIndex((condition) => condition.type === "PodScheduled");
  if (known < 0) pod.status = { ...pod.status, conditions: [...conditions, scheduled] };
  else if (!deepEqual(conditions[known]?.status, "True")) pod.status = { ...pod.status, conditions: conditions.with(known, scheduled) };
  return pod;
}
