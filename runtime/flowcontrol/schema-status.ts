import { createKeyedQueue } from "../extensions/keyed-queue.ts";
import { isJsonObject, type JsonObject } from "../meta/json.ts";
import { formatTimestamp } from "../meta/timestamp.ts";
import { applyConfiguration } from "../patch/apply/apply-configuration.ts";
import { type Change, guaranteedUpdate } from "../registry/guaranteed-update.ts";
import { ownedVersion, writableFields } from "../registry/managed-fields/owned-version.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { Change as StoredChange } from "../storage/storage.ts";
import { type FlowSchema, type FlowSchemaCondition, flowSchemaPrefix, priorityLevelPrefix } from "./flow-objects.ts";
import { parseFlowObject } from "./read-objects.ts";

const fieldManager = "api-priority-and-fairness-config-consumer-v1";
const writesAtOnce = 4;

/**
 * Keeps the condition "Dangling" of FlowSchemas true to whether the priority levels they name are there. Only what changes
 * is looked at: a schema that was written, or those of a level that came or went. Returns what ends that.
 */
export function followSchemaStatus(server: ServerContext): () => void {
  const { storage, logger, stopping } = server;
  const queue = createKeyedQueue(writesAtOnce, async (name) => {
    try {
      if (!stopping.aborted) await writeStatus(server, name);
    } catch (error) {
      if (!stopping.aborted) logger.error({ err: error, flowSchema: name }, "the status of a FlowSchema could not be written");
    }
  });
  const consider = (value: Buffer): void => {
    const schema = parseFlowObject<FlowSchema>(value);
    if (schema !== undefined && neededCondition(server, schema) !== undefined) queue.add(schema.metadata.name);
  };
  const considerAll = (): void => {
    for (const { value } of storage.range(flowSchemaPrefix).entries) consider(value);
  };
  const onSchemas = (changes: readonly StoredChange[]): void => {
    for (const { type, value } of changes) if (type === "put") consider(value);
  };
  const onLevels = (changes: readonly StoredChange[]): void => {
    if (changes.some(({ type, previous }) => type === "delete" || previous === undefined)) considerAll();
  };
  const unfollow = [
    server.watches.follow(flowSchemaPrefix, { onChanges: onSchemas }),
    server.watches.follow(priorityLevelPrefix, { onChanges: onLevels }),
  ];
  // What another server left behind, once this one has nothing better to do.
  const first = setTimeout(considerAll, 1000).unref();
  return () => {
    clearTimeout(first);
    queue.close();
    for (const end of unfollow) end();
  };
}

/** The condition that a schema should have, but has not. */
function neededCondition({ storage }: ServerContext, { spec, status }: FlowSchema): FlowSchemaCondition | undefined {
  const name = spec?.priorityLevelConfiguration?.name ?? "";
  const found = storage.get(priorityLevelPrefix + name) !== undefined;
  const about = `This FlowSchema references the PriorityLevelConfiguration object named ${JSON.stringify(name)}`;
  const wanted = found
    ? { type: "Dangling", status: "False", reason: "Found", message: `${about} and it exists` }
    : { type: "Dangling", status: "True", reason: "NotFound", message: `${about} but there is no such object` };
  const current = status?.conditions?.find(({ type }) => type === "Dangling");
  const stands = current?.status === wanted.status && current.reason === wanted.reason && current.message === wanted.message;
  return stands ? undefined : wanted;
}

async function writeStatus(server: ServerContext, name: string): Promise<void> {
  const definition = server.scheme.definition("flowcontrol.apiserver.k8s.io", "v1", "flowschemas");
  if (definition === undefined) return;
  const scope = await server.scheme.scope(definition);
  await guaranteedUpdate(server, scope.store, flowSchemaPrefix + name, async (current): Promise<{ change: Change; result: undefined }> => {
    const keep = { change: { type: "keep" }, result: undefined } as const;
    if (current === undefined) return keep;
    const condition = neededCondition(server, current.object as FlowSchema);
    if (condition === undefined) return keep;
    const object = applied(server, scope, current.object as FlowSchema, { ...condition, lastTransitionTime: formatTimestamp(server.now()) });
    return { change: { type: "put", value: scope.store.serialize(object) }, result: undefined };
  });
}

/** The schema with the condition, applied as kube-apiserver does it: managedFields say who did. */
function applied(server: ServerContext, scope: RequestScope, live: FlowSchema, condition: FlowSchemaCondition): FlowSchema {
  const { apiVersion, kind, metadata } = live;
  const version = ownedVersion(scope);
  const config = { apiVersion, kind, metadata: { name: metadata.name }, status: { conditions: [{ ...condition }] } } satisfies JsonObject;
  const object = applyConfiguration(
    {
      scope,
      version,
      otherVersion: (other) => (other === version.apiVersion ? version : undefined),
      writable: writableFields(scope, "status"),
      config,
      manager: fieldManager,
      subresource: "status",
      force: true,
      now: server.now(),
    },
    live,
  ) as FlowSchema;
  return isJsonObject(object.status) ? object : { ...object, status: { conditions: [condition] } };
}
