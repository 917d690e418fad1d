import { parseExactly } from "../meta/exact-json.ts";
import { type Change, guaranteedUpdate } from "../registry/guaranteed-update.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { ServerContext } from "../server/server-context.ts";
import { createCrdCatalogue } from "./crd-catalogue.ts";
import { crdFacts, objectsPrefix } from "./crd-facts.ts";
import { type CrdObject, cleanupFinalizer, crdPrefix, isConditionTrue, setCondition } from "./crd-object.ts";
import { loadCustomFunctions } from "./custom-definition.ts";
import type { CustomGroupsOptions } from "./custom-groups.ts";
import { deleteInstances } from "./delete-instances.ts";
import { createKeyedQueue } from "./keyed-queue.ts";
import { createLiveGroups } from "./live-groups.ts";
import { stepCrdStatus } from "./next-crd-status.ts";
import { ownStatus } from "./own-status.ts";

/** Serves the CRDs in storage, from the first request on. */
export interface CrdController {
  /** Resolves when nothing is left to do at the moment. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/** So many CRDs are brought forward at once: their writes share syncs. */
const mostAtOnce = 32;

/**
 * Follows the CRDs in storage: accepts their names, establishes and serves them, and when one is deleted removes its
 * objects. What is served changes in the moment in which storage shows the change; statuses follow.
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions".
 */
export function startCrdController(server: ServerContext, options: CustomGroupsOptions): CrdController | undefined {
  const definition = server.scheme.definition("apiextensions.k8s.io", "v1", "customresourcedefinitions");
  if (definition === undefined) return undefined;
  const { storage } = server;
  const read = (name: string) => {
    const entry = storage.get(crdPrefix + name);
    return entry === undefined ? undefined : parse(entry.value);
  };
  const groups = createLiveGroups(server.scheme, read, options);
  const catalogue = createCrdCatalogue(groups.fixed, (crd) => storage.count(objectsPrefix(crd)) > 0, server.now);
  const following = new Map<string, () => void>();

  const queue = createKeyedQueue(
    mostAtOnce,
    async (name) => {
      try {
        const pending = server.scheme.scope(definition);
        await sync(pending instanceof Promise ? await pending : pending, name);
      } catch (error) {
        server.logger.error({ err: error, crd: name }, "a CustomResourceDefinition could not be brought forward");
      }
    },
    server.metrics.queues.seriesOf("crd_naming_condition_controller"),
  );

  /** Answers the names of those that there may be something to do for. */
  const see = (name: string, crd: CrdObject | undefined): readonly string[] => {
    const changed = catalogue.set(name, crd === undefined ? undefined : crdFacts(crd));
    for (const one of changed) groups.set(one, catalogue.get(one)?.expected, one === name ? crd : undefined);
    return changed;
  };

  const sync = async (scope: RequestScope, name: string) => {
    const crd = catalogue.get(name);
    if (crd === undefined) {
      following.get(name)?.();
      following.delete(name);
    } else if (crd.stored.metadata.deletionTimestamp !== undefined) {
      if (crd.stored.metadata.finalizers?.includes(cleanupFinalizer) === true) await cleanUp(scope, name, crd.stored);
    } else if (crd.pending) await change(scope, name, (current) => stepCrdStatus(current, catalogue.taken(current), server.now()));
  };

  /** Removes what the CRD has brought, and lets it go once that is gone. */
  const cleanUp = async (scope: RequestScope, name: string, crd: CrdObject) => {
    const prefix = objectsPrefix(crd);
    // Objects may have been made before the status said that they may.
    const established = isConditionTrue(crd, "Established") || storage.count(prefix) > 0;
    if (storage.count(prefix) > 0) {
      const began = await change(scope, name, (current) => {
        if (current.status.conditions?.some((one) => one.reason === "InstanceDeletionInProgress")) return false;
        setCondition(current, terminating("True", "InstanceDeletionInProgress", "CustomResource deletion is in progress"), server.now());
        return true;
      });
      if (began) await deleteInstances(server, groups.served(name)[0], prefix);
      if (storage.count(prefix) > 0) {
        // Finalizers hold some of them: the last one to go brings the CRD back here.
        if (!following.has(name)) {
          const onChanges = () => {
            if (storage.count(prefix) === 0) queue.add(name);
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
      // Nothing but these changes, and schemas may be large.
      const live = { ...object, metadata: structuredClone(object.metadata), status: structuredClone(object.status) };
      if (!step(object)) return { change: { type: "keep" }, result: false };
      if (object.metadata.deletionTimestamp !== undefined && object.metadata.finalizers === undefined)
        return { change: { type: "delete" }, result: true };
      ownStatus(scope, object, live, server.now());
      return { change: { type: "put", value: scope.store.serialize(object) }, result: true };
    });
    return result;
  };

  const stored = storage
    .range(crdPrefix)
    .entries.map(({ key, value, revision }) => ({ name: key.slice(crdPrefix.length), crd: parse(value), revision }));
  // Those that have their names keep them; the others come in the order in which they were written.
  const isEstablished = ({ crd }: { readonly crd: CrdObject }) => isConditionTrue(crd, "Established");
  const waiting = stored.filter((one) => !isEstablished(one)).sort((a, b) => a.revision - b.revision);
  for (const { name, crd } of [...stored.filter(isEstablished), ...waiting]) for (const one of see(name, crd)) queue.add(one);
  groups.publish();
  const unfollow = server.watches.follow(crdPrefix, {
    onChanges: (changes) => {
      void loadCustomFunctions();
      const changed = changes.flatMap(({ type, key, value }) => see(key.slice(crdPrefix.length), type === "put" ? parse(value) : undefined));
      groups.publish();
      for (const name of changed) queue.add(name);
    },
  });
  return {
    settled: queue.settled,
    close: () => {
      queue.close();
      unfollow();
      for (const stop of following.values()) stop();
    },
  };
}

function parse(value: Buffer): CrdObject {
  return parseExactly(value) as unknown as CrdObject;
}

function terminating(
  status: "True" | "False",
  reason: string,
  message: string,
): { type: string; status: "True" | "False"; reason: string; message: string } {
  return { type: "Terminating", status, reason, message };
}
