import { notFound, type StatusError } from "../../errors/status-error.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { LabelSelector } from "../../selectors/label-selector.ts";
import { type ObjectSelector, selectorOfObject } from "../../selectors/object-selector.ts";
import type { Storage } from "../../storage/storage.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { storedObject } from "../stored-object.ts";

/** The selectors that policies, bindings and webhooks have. */
export interface SelectorSource {
  readonly namespaceSelector?: ObjectSelector | null;
  readonly objectSelector?: ObjectSelector | null;
}

/** The same, ready to be asked. */
export interface Selectors {
  readonly namespaces: LabelSelector;
  readonly objects: LabelSelector;
}

export function compileSelectors({ namespaceSelector, objectSelector }: SelectorSource): Selectors {
  return { namespaces: selectorOfObject(namespaceSelector ?? {}), objects: selectorOfObject(objectSelector ?? {}) };
}

/** Selected, or not; or what stands in the way of telling, which counts only where all else matches. */
export type Selected = boolean | StatusError;

/**
 * Whether the namespace of a request is selected. Objects of cluster scope always are, and a Namespace by its own labels.
 * Source: Kubernetes documentation, "Dynamic Admission Control", Matching requests: namespaceSelector.
 */
export function selectsNamespace({ namespaces }: Selectors, attributes: AdmissionAttributes, storage: Storage): Selected {
  const { namespace, resource, subresource, operation, object } = attributes;
  const isNamespace = resource.resource === "namespaces";
  if ((namespace === "" && !isNamespace) || namespaces.requirements.length === 0) return true;
  if (isNamespace && subresource === "" && (operation === "CREATE" || operation === "UPDATE"))
    return namespaces.matches(object?.metadata.labels ?? {});
  const found = storedNamespace(namespace, storage);
  return found === undefined ? notFound({ group: "", resource: "namespaces" }, namespace) : namespaces.matches(found.metadata.labels ?? {});
}

/** Whether the object is selected as it is or as it was. */
export function selectsObject({ objects }: Selectors, { object, oldObject }: AdmissionAttributes): boolean {
  if (objects.requirements.length === 0) return true;
  // The options of a connection have no metadata, and no selector selects them.
  return [object, oldObject].some((one) => one?.metadata !== undefined && objects.matches(one.metadata.labels ?? {}));
}

/** To be read only. */
export function storedNamespace(name: string, storage: Pick<Storage, "get">): Readonly<KubeObject> | undefined {
  return storedObject(storage, `/registry/namespaces/${name}`);
}

/** The same. @throws StatusError 404 */
export function requireNamespace(name: string, storage: Pick<Storage, "get">): Readonly<KubeObject> {
  const found = storedNamespace(name, storage);
  if (found === undefined) throw notFound({ group: "", resource: "namespaces" }, name);
  return found;
}

/** Makes sure that a namespace is seen that was made a moment ago, through another replica. */
export function awaitNamespace({ namespace }: AdmissionAttributes, storage: Storage): void | Promise<void> {
  return namespace === "" || storage.get(`/registry/namespaces/${namespace}`) !== undefined ? undefined : storage.barrier();
}
