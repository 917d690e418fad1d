import { randomUUID } from "node:crypto";
import { deepEqual } from "../meta/deep-equal.ts";
import type { KubeObject } from "../meta/object.ts";
import { formatTimestamp } from "../meta/timestamp.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { Entry, Operation } from "../storage/storage.ts";
import { flowSchemaPrefix, priorityLevelPrefix } from "./flow-objects.ts";
import { mandatoryLevels } from "./mandatory-objects.ts";

/** "true": the server keeps the spec as it should be; "false": whoever changed it does. */
const autoUpdateAnnotation = "apf.kubernetes.io/autoupdate-spec";
const prefixes: Readonly<Record<string, string>> = { FlowSchema: flowSchemaPrefix, PriorityLevelConfiguration: priorityLevelPrefix };
/** FlowSchemas and levels have these names in common. */
const mandatoryNames: ReadonlySet<string> = new Set(mandatoryLevels.map(({ metadata }) => metadata.name));
const period = 60_000;
/** What an older server left is brought up to date once this one has nothing better to do. */
const firstLook = 1_000;

/**
 * Looks once a minute whether the FlowSchemas and priority levels of a fresh server are there and as they should be.
 * Source: Kubernetes documentation, "API Priority and Fairness", maintenance of the mandatory and suggested configuration objects.
 */
export function maintainFlowObjects(server: ServerContext, objects: readonly KubeObject[]): void {
  const own = objects.filter(({ kind }) => prefixes[kind] !== undefined);
  if (own.length === 0 || server.scheme.group("flowcontrol.apiserver.k8s.io") === undefined) return;
  const look = (): void => {
    restoreFlowObjects(server, own).catch((error: unknown) => {
      if (!server.stopping.aborted) server.logger.error({ err: error }, "the objects of flow control could not be restored");
    });
  };
  const timers = [setTimeout(look, firstLook).unref(), setInterval(look, period).unref()];
  server.stopping.addEventListener("abort", () => timers.forEach(clearTimeout), { once: true });
}

/**
 * Puts missing objects back, mandatory ones and suggested ones alike; gives the mandatory ones their specs again, and the
 * suggested ones unless their annotation, or a spec that somebody has changed, says no; notes that in the annotation; and
 * removes objects that say they are looked after and that there is no need for any more.
 */
export async function restoreFlowObjects(server: ServerContext, objects: readonly KubeObject[]): Promise<void> {
  const wanted = new Map(objects.map((object) => [`${prefixes[object.kind]}${object.metadata.name}`, object]));
  for (const [key, object] of wanted) {
    const entry = server.storage.get(key);
    const restored = entry === undefined ? created(object, server) : revised(entry, object);
    if (restored !== undefined) await commit(server, key, entry?.revision ?? 0, restored);
  }
  for (const prefix of [flowSchemaPrefix, priorityLevelPrefix]) {
    for (const { key, value, revision } of server.storage.range(prefix).entries) {
      if (!wanted.has(key) && isForgotten(parse(value))) await commit(server, key, revision);
    }
  }
}

/** Whether an object says that it is looked after, and nobody holds on to it. */
function isForgotten({ metadata }: KubeObject): boolean {
  return readBoolean(metadata.annotations?.[autoUpdateAnnotation]) === true && (metadata.finalizers ?? []).length === 0;
}

/** Whoever wrote between is right until the next look. */
async function commit({ storage }: ServerContext, key: string, revision: number, object?: KubeObject): Promise<void> {
  const operation: Operation = object === undefined ? { type: "delete", key } : { type: "put", key, value: Buffer.from(JSON.stringify(object)) };
  await storage.commit({ compare: [{ key, revision }], operations: [operation] });
}

function created(object: KubeObject, server: ServerContext): KubeObject {
  const { apiVersion, kind, metadata, ...rest } = object;
  const { status: _, ...spec } = rest;
  const given = { ...metadata, uid: randomUUID(), generation: 1, creationTimestamp: formatTimestamp(server.now()) };
  return { apiVersion, kind, metadata: given, ...spec, status: {} };
}

/** The stored object as it should be; undefined where it is. */
function revised(entry: Entry, object: KubeObject): KubeObject | undefined {
  const stored = parse(entry.value);
  const { annotations = {}, generation = 1 } = stored.metadata;
  const annotated = readBoolean(annotations[autoUpdateAnnotation]);
  const looksAfter = mandatoryNames.has(object.metadata.name ?? "") ? true : (annotated ?? generation === 1);
  const changes = looksAfter && !deepEqual(stored["spec"], wantedSpec(stored, object));
  if (annotated === looksAfter && !changes) return undefined;
  const { resourceVersion: _, ...metadata } = stored.metadata;
  return {
    ...stored,
    metadata: {
      ...metadata,
      annotations: { ...annotations, [autoUpdateAnnotation]: String(looksAfter) },
      ...(changes ? { generation: generation + 1 } : {}),
    },
    spec: changes ? wantedSpec(stored, object) : stored["spec"],
  };
}

/** How much of the exempt level's seats others may have is for the cluster's operators to say. */
function wantedSpec(stored: KubeObject, object: KubeObject): unknown {
  const own = object["spec"] as { readonly exempt?: object };
  const { exempt } = stored["spec"] as { readonly exempt?: object };
  return own.exempt === undefined || exempt === undefined ? own : { ...own, exempt: { ...own.exempt, ...exempt } };
}

/** As Go's strconv.ParseBool; undefined for what is neither. */
function readBoolean(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(1|t|T|TRUE|true|True)$/.test(text)) return true;
  return /^(0|f|F|FALSE|false|False)$/.test(text) ? false : undefined;
}

function parse(value: Buffer): KubeObject {
  return JSON.parse(value.toString("utf8")) as KubeObject;
}
