import type { KubeObject } from "../meta/object.ts";
import { type Change, guaranteedUpdate } from "../registry/guaranteed-update.ts";
import { ownedVersion, writableFields } from "../registry/managed-fields/owned-version.ts";
import { trackUpdate } from "../registry/managed-fields/track.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { TakenNames } from "./accept-names.ts";
import { type CrdObject, cleanupFinalizer, crdPrefix, isConditionTrue, setCondition } from "./crd-object.ts";
import type { CustomGroupsOptions } from "./custom-groups.ts";
import { deleteInstances } from "./delete-instances.ts";
import { createLiveGroups } from "./live-groups.ts";
import { stepCrdStatus } from "./next-crd-status.ts";

/** Serves the CRDs in storage, from the first request on. */
export interface CrdController {
  /** Resolves when nothing is left to do at the moment. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Follows the CRDs in storage: accepts their names, establishes and serves them, and when one is deleted removes its
 * objects. What is served changes in the moment in which storage shows the change; statuses follow.
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions".
 */
export function startCrdController(server: ServerContext, options: CustomGroupsOptions): CrdController | undefined {
  const definition = server.scheme.definition("apiextensions.k8s.io", "v1", "customresourcedefinitions");
  if (definition === undefined) return undefined;
  const groups = createLiveGroups(server.scheme, options);
  const crds = new Map<string, CrdObject>();
  const queue = new Set<string>();
  const following = new Map<string, () => void>();
  let working: Promise<void> | undefined;
  let closed = false;

  const see = (key: string, value: Buffer | undefined) => {
    const name = key.slice(crdPrefix.length);
    const crd = value === undefined ? undefined : (JSON.parse(value.toString("utf8")) as CrdObject);
    const group = crd?.spec.group ?? crds.get(name)?.spec.group;
    if (crd === undefined) crds.delete(name);
    else crds.set(name, crd);
    groups.set(name, crd);
    queue.add(name);
    // A name may have become free, or be taken now.
    for (const [other, one] of crds) if (one.spec.group === group) queue.add(other);
  };
  const work = () => {
    if (closed || queue.size === 0) return;
    working ??= run().finally(() => {
      working = undefined;
      work();
    });
  };
  const run = async () => {
    const pending = server.scheme.scope(definition);
    const scope = pending instanceof Promise ? await pending : pending;
    for (const name of queue) {
      queue.delete(name);
      if (closed) return;
      try {
        await sync(scope, name);
      } catch (error) {
        server.logger.error({ err: error, crd: name }, "a CustomResourceDefinition could not be brought forward");
      }
    }
  };

  const sync = async (scope: RequestScope, name: string) => {
    const crd = crds.get(name);
    if (crd === undefined) {
      following.get(name)?.();
      following.delete(name);
      return;
    }
    if (crd.metadata.deletionTimestamp !== undefined) {
      if (crd.metadata.finalizers?.includes(cleanupFinalizer) === true) await cleanUp(scope, name, crd);
      return;
    }
    await change(scope, name, (current) => stepCrdStatus(current, takenNames(current, crds, groups.fixed(current.spec.group)), server.now()));
  };

  /** Removes what the CRD has brought, and lets it go once that is gone. */
  const cleanUp = async (scope: RequestScope, name: string, crd: CrdObject) => {
    const prefix = `/registry/${crd.spec.group}/${crd.spec.names.plural}/`;
    const established = isConditionTrue(crd, "Established");
    if (established && server.storage.count(prefix) > 0) {
      const began = await change(scope, name, (current) => {
        if (current.status.conditions?.some((one) => one.reason === "InstanceDeletionInProgress")) return false;
        setCondition(current, terminating("True", "InstanceDeletionInProgress", "CustomResource deletion is in progress"), server.now());
        return true;
      });
      if (began) await deleteInstances(server, groups.served(name)[0], prefix);
      if (server.storage.count(prefix) > 0) {
        // Finalizers hold some of them: the last one to go brings the CRD back here.
        if (!following.has(name)) {
          const onChanges = () => {
            if (server.storage.count(prefix) > 0) return;
            queue.add(name);
            work();
          };
          following.set(name, server.watches.follow(prefix, { onChanges }));
        }
        return;
      }
    }
    await change(scope, name, (current) => {
      const condition = established
        ? terminating("False", "InstanceDeletionCompleted", "removed all instances")
        : terminating("False", "NeverEstablished", "resource was never established");
      setCondition(current, condition, server.now());
      const finalizers = (current.metadata.finalizers ?? []).filter((one) => one !== cleanupFinalizer);
      if (finalizers.length > 0) current.metadata.finalizers = finalizers;
      else delete current.metadata.finalizers;
      return true;
    });
  };

  /** Writes what `step` does to a CRD, as kube-apiserver's own controllers do: through its status. */
  const change = async (scope: RequestScope, name: string, step: (crd: CrdObject) => boolean): Promise<boolean> => {
    const key = scope.store.keyOf("", name);
    const { result } = await guaranteedUpdate(server, scope.store, key, async (current): Promise<{ change: Change; result: boolean }> => {
      if (current === undefined) return { change: { type: "keep" }, result: false };
      const object = current.object as CrdObject;
      const live = structuredClone(current.object);
      if (!step(object)) return { change: { type: "keep" }, result: false };
      if (object.metadata.deletionTimestamp !== undefined && object.metadata.finalizers === undefined)
        return { change: { type: "delete" }, result: true };
      ownStatus(scope, object, live, server.now());
      return { change: { type: "put", value: scope.store.serialize(object) }, result: true };
    });
    return result;
  };

  for (const { key, value } of server.storage.range(crdPrefix).entries) see(key, value);
  const unfollow = server.watches.follow(crdPrefix, {
    onChanges: (changes) => {
      for (const { type, key, value } of changes) see(key, type === "put" ? value : undefined);
      work();
    },
  });
  work();
  return {
    settled: async () => {
      while (working !== undefined) await working;
    },
    close: () => {
      closed = true;
      unfollow();
      for (const stop of following.values()) stop();
    },
  };
}

function terminating(
  status: "True" | "False",
  reason: string,
  message: string,
): { type: string; status: "True" | "False"; reason: string; message: string } {
  return { type: "Terminating", status, reason, message };
}

/** The names that other kinds of the CRD's group have: those of CRDs as they were accepted, and those that need no CRD. */
function takenNames(
  crd: CrdObject,
  crds: ReadonlyMap<string, CrdObject>,
  fixed: readonly {
    readonly resource: string;
    readonly singular: string;
    readonly shortNames: readonly string[];
    readonly kind: string;
    readonly listKind: string;
  }[],
): TakenNames {
  const resources = new Set<string>();
  const kinds = new Set<string>();
  for (const other of crds.values()) {
    const names = other.status?.acceptedNames;
    if (names === undefined || other.spec.group !== crd.spec.group || other.metadata.name === crd.metadata.name) continue;
    for (const name of [names.plural, names.singular, ...(names.shortNames ?? [])]) if (name !== undefined && name !== "") resources.add(name);
    for (const kind of [names.kind, names.listKind]) if (kind !== undefined && kind !== "") kinds.add(kind);
  }
  for (const one of fixed) {
    for (const name of [one.resource, one.singular, ...one.shortNames]) resources.add(name);
    kinds.add(one.kind).add(one.listKind);
  }
  return { resources, kinds };
}

function ownStatus(scope: RequestScope, object: KubeObject, live: KubeObject, now: number): void {
  trackUpdate({
    live,
    object,
    version: ownedVersion(scope),
    otherVersion: () => undefined,
    manager: "kube-apiserver",
    subresource: "status",
    ...writableFields(scope, "status"),
    now,
  });
}
