import { admissionAttributes, admit, validateAdmission } from "../../admission/chain.ts";
import { badRequest, forbidden, notFound, statusError, tooManyRequests } from "../../errors/status-error.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { isJsonObject, type JsonValue } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import { checkPreconditions } from "../../registry/begin-grace.ts";
import { deleteObject } from "../../registry/delete-object.ts";
import type { DeleteOptions } from "../../registry/delete-options.ts";
import { guaranteedUpdate } from "../../registry/guaranteed-update.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import { type ObjectSelector, selectorOfObject } from "../../selectors/object-selector.ts";
import { otherKind } from "../../serialization/other-kind.ts";
import { parseBody } from "../../serialization/parse-body.ts";
import { answerCreatedStatus } from "../created-status.ts";
import { deleteOptionsOf } from "../read-delete-options.ts";
import type { Handler, ResourceHandlers } from "../resource-handlers.ts";
import { writeContext } from "../write-context.ts";
import { readWriteOptions } from "../write-options.ts";

interface Condition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  observedGeneration?: number;
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
}

interface Pod extends KubeObject {
  status?: { phase?: string; conditions?: Condition[] };
}

interface Budget extends KubeObject {
  spec?: { selector?: ObjectSelector | null; unhealthyPodEvictionPolicy?: string };
  status?: BudgetStatus;
}

interface BudgetStatus {
  observedGeneration?: number;
  disruptionsAllowed?: number;
  currentHealthy?: number;
  desiredHealthy?: number;
  expectedPods?: number;
  disruptedPods?: Record<string, string>;
  conditions?: Condition[];
}

/** More evictions than the disruption controller has confirmed are a sign that it is not there. */
const unconfirmedLimit = 2000;

/** pods/eviction: deletes a pod if its disruption budgets allow. Source: Kubernetes documentation, "API-initiated Eviction". */
const create: Handler = async (context, scope) => {
  const { info, server } = context;
  const query = readWriteOptions(context.query, "CreateOptions");
  const { name, options, object } = await readEviction(context);
  context.audit?.requested(object);
  if (name !== info.name) throw badRequest("name in URL does not match name in Eviction object");
  if (query.dryRun) options.dryRun = ["All"];
  const dryRun = (options.dryRun?.length ?? 0) > 0;
  const kind = { group: "policy", version: "v1", kind: "Eviction" };
  const request = { name, namespace: info.namespace, object, options: query.object, dryRun };
  const attributes = admissionAttributes(context, scope, "CREATE", request, kind);
  await admit(attributes, server);
  await validateAdmission(attributes, server);

  await server.storage.barrier();
  const pod = readPod(context, scope);
  if (!needsNoBudget(pod)) await spendBudget(context, pod, options, dryRun);
  await evict(context, scope, options, dryRun);
  return answerCreatedStatus(context);
};

export const evictionHandlers: ResourceHandlers["subresources"][string] = { create };

async function readEviction(context: RequestContext): Promise<{ name: string; options: DeleteOptions; object: KubeObject }> {
  const body = await parseBody(context, await context.request.body());
  const value = isJsonObject(body) ? body : {};
  const kind = value["kind"] ?? "Eviction";
  if (kind !== "Eviction") throw badRequest(otherKind(String(kind), String(value["apiVersion"] ?? ""), { group: "policy", kind: "Eviction" }));
  const metadata = isJsonObject(value["metadata"]) ? value["metadata"] : {};
  const options = value["deleteOptions"];
  return {
    name: String(metadata["name"] ?? ""),
    options: isJsonObject(options) ? deleteOptionsOf({ ...options, kind: "DeleteOptions" } as JsonValue) : {},
    object: { ...value, apiVersion: "policy/v1", kind: "Eviction", metadata: metadata as KubeObject["metadata"] },
  };
}

function readPod({ info }: RequestContext, scope: RequestScope): Pod {
  const entry = scope.store.read(info.namespace, info.name);
  if (entry === undefined) throw notFound(scope.definition, info.name);
  const pod = scope.store.parse(entry.value);
  pod.metadata.resourceVersion = String(entry.revision);
  return pod;
}

/** A pod that does no work yet, or no longer, disrupts nothing when it goes. */
function needsNoBudget({ status, metadata }: Pod): boolean {
  const phase = status?.phase ?? "";
  return phase === "Succeeded" || phase === "Failed" || phase === "Pending" || metadata.deletionTimestamp !== undefined;
}

function isReady({ status }: Pod): boolean {
  return status?.conditions?.some(({ type, status: value }) => type === "Ready" && value === "True") === true;
}

/** Takes one of the disruptions that the pod's budget allows. @throws StatusError 429, 403, 500 */
async function spendBudget(context: RequestContext, pod: Pod, options: DeleteOptions, dryRun: boolean): Promise<void> {
  const { server } = context;
  const definition = server.scheme.definition("policy", "v1", "poddisruptionbudgets");
  if (definition === undefined) return;
  const { store } = await server.scheme.scope(definition);
  const { namespace = "", name: podName = "", labels = {} } = pod.metadata;
  const budgets = server.storage
    .range(`${store.prefix}${namespace}/`)
    .entries.map(({ value }) => store.parse(value) as Budget)
    .filter(({ spec }) => spec?.selector && selectorOfObject(spec.selector).matches(labels));
  if (budgets.length > 1) {
    throw statusError("", "This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.");
  }
  const budget = budgets[0];
  if (budget === undefined) return;
  if (!isReady(pod) && letsUnreadyGo(budget)) {
    // The pod must still be unready when it goes.
    options.preconditions = { resourceVersion: pod.metadata.resourceVersion ?? "", ...options.preconditions };
    return;
  }
  const key = store.keyOf(namespace, budget.metadata.name ?? "");
  await guaranteedUpdate(server, store, key, async (current) => {
    if (current === undefined) return { change: { type: "keep" }, result: undefined };
    const spent = spend(current.object as Budget, podName, server.now());
    return { change: dryRun ? { type: "keep" } : { type: "put", value: store.serialize(spent) }, result: undefined };
  });
}

function letsUnreadyGo({ spec, status = {} }: Budget): boolean {
  if (spec?.unhealthyPodEvictionPolicy === "AlwaysAllow") return true;
  const { currentHealthy = 0, desiredHealthy = 0 } = status;
  return currentHealthy >= desiredHealthy && desiredHealthy > 0;
}

function spend(budget: Budget, podName: string, now: number): Budget {
  const { name = "", generation = 0 } = budget.metadata;
  const status: BudgetStatus = { ...budget.status };
  if ((status.observedGeneration ?? 0) < generation) {
    throw withCause(
      tooManyRequests("Cannot evict pod as it would violate the pod's disruption budget.", 10),
      `The disruption budget ${name} is still being processed by the server.`,
    );
  }
  const allowed = status.disruptionsAllowed ?? 0;
  const subject = { group: "policy", resource: "poddisruptionbudget" };
  if (allowed < 0) throw forbidden(subject, name, "pdb disruptions allowed is negative");
  if (Object.keys(status.disruptedPods ?? {}).length > unconfirmedLimit) {
    throw forbidden(subject, name, "DisruptedPods map too big - too many evictions not confirmed by PDB controller");
  }
  if (allowed === 0) throw withCause(tooManyRequests("Cannot evict pod as it would violate the pod's disruption budget.", 0), whyNone(name, status));
  status.disruptionsAllowed = allowed - 1;
  if (status.disruptionsAllowed === 0) status.conditions = withInsufficient(status.conditions ?? [], generation, now);
  status.disruptedPods = { ...status.disruptedPods, [podName]: formatTimestamp(now) };
  return { ...budget, status };
}

function withCause(error: ReturnType<typeof tooManyRequests>, message: string): Error {
  return statusError("TooManyRequests", error.message, { ...error.status.details, causes: [{ reason: "DisruptionBudget", message }] });
}

function whyNone(name: string, { conditions = [], currentHealthy = 0, desiredHealthy = 0 }: BudgetStatus): string {
  const condition = conditions.find(({ type }) => type === "DisruptionAllowed");
  const says = condition?.status === "False" ? (condition.message ?? "") : "";
  if (says !== "" && condition?.reason === "SyncFailed") {
    return `The disruption budget ${name} does not allow evicting pods currently because it failed sync: ${says}`;
  }
  if (currentHealthy <= desiredHealthy)
    return `The disruption budget ${name} needs ${desiredHealthy} healthy pods and has ${currentHealthy} currently`;
  if (says !== "") return `The disruption budget ${name} does not allow evicting pods currently (${condition?.reason ?? ""}): ${says}`;
  return `The disruption budget ${name} does not allow evicting pods currently`;
}

function withInsufficient(conditions: readonly Condition[], observedGeneration: number, now: number): Condition[] {
  const next: Condition = {
    type: "DisruptionAllowed",
    status: "False",
    observedGeneration,
    lastTransitionTime: formatTimestamp(now),
    reason: "InsufficientPods",
    message: "",
  };
  const at = conditions.findIndex(({ type }) => type === next.type);
  if (at < 0) return [...conditions, next];
  return conditions.with(at, conditions[at]?.status === "False" ? { ...next, lastTransitionTime: conditions[at]?.lastTransitionTime ?? null } : next);
}

/** Notes on the pod why it goes, then deletes it. */
async function evict(context: RequestContext, scope: RequestScope, options: DeleteOptions, dryRun: boolean): Promise<void> {
  const { info, server } = context;
  let deletion = options;
  if (!dryRun) {
    const key = scope.store.keyOf(info.namespace, info.name);
    const { entry } = await guaranteedUpdate(server, scope.store, key, async (current) => {
      if (current === undefined) throw notFound(scope.definition, info.name);
      const pod: Pod = current.object;
      pod.metadata.resourceVersion = String(current.entry.revision);
      checkPreconditions(scope, pod, options);
      pod.status = { ...pod.status, conditions: withDisruption(pod.status?.conditions ?? [], server.now()) };
      return { change: { type: "put", value: scope.store.serialize(pod) }, result: undefined };
    });
    if (options.preconditions?.resourceVersion !== undefined && entry !== undefined) {
      deletion = { ...options, preconditions: { ...options.preconditions, resourceVersion: String(entry.revision) } };
    }
  }
  await deleteObject(scope, info.name, deletion, writeContext(context, dryRun));
}

function withDisruption(conditions: readonly Condition[], now: number): Condition[] {
  const next: Condition = {
    type: "DisruptionTarget",
    status: "True",
    lastProbeTime: null,
    lastTransitionTime: formatTimestamp(now),
    reason: "EvictionByEvictionAPI",
    message: "Eviction API: evicting",
  };
  const at = conditions.findIndex(({ type }) => type === next.type);
  return at < 0 ? [...conditions, next] : conditions.with(at, next);
}
