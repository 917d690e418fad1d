import { exactFieldValue } from "../http/exact-field-value.ts";
import type { RequestInfo } from "../http/request-info.ts";

/** Watches of one resource, by what they are about. */
interface ResourceWatches {
  all: number;
  readonly byNamespace: Map<string, number>;
  readonly byName: Map<string, number>;
}

/** How many watches are open that a write may concern: of the whole resource, of its namespace, of the one object. */
export class WatchCounts {
  readonly #resources = new Map<string, Map<string, ResourceWatches>>();

  /** Counts a watch; returns what ends that. */
  open(info: RequestInfo): () => void {
    // Watches of one node's pods are told of those alone: few of them, of which nobody knows beforehand.
    if (info.resource === "pods" && info.group === "" && (exactFieldValue(info.fieldSelector, "spec.nodeName") ?? "") !== "") return () => {};
    const watches = this.#watchesOf(info);
    this.#count(watches, info, 1);
    let open = true;
    return () => {
      if (open) this.#count(watches, info, -1);
      open = false;
    };
  }

  interested({ group, resource, namespace, name }: RequestInfo): number {
    const watches = this.#resources.get(resource)?.get(group);
    if (watches === undefined) return 0;
    let count = watches.all;
    if (namespace !== "" && watches.byNamespace.size > 0) count += watches.byNamespace.get(namespace) ?? 0;
    if (name !== "" && watches.byName.size > 0) count += watches.byName.get(`${namespace}/${name}`) ?? 0;
    return count;
  }

  #watchesOf({ group, resource }: RequestInfo): ResourceWatches {
    let groups = this.#resources.get(resource);
    if (groups === undefined) {
      groups = new Map();
      this.#resources.set(resource, groups);
    }
    let watches = groups.get(group);
    if (watches === undefined) {
      watches = { all: 0, byNamespace: new Map(), byName: new Map() };
      groups.set(group, watches);
    }
    return watches;
  }

  #count(watches: ResourceWatches, { group, resource, namespace, name }: RequestInfo, delta: 1 | -1): void {
    if (name !== "") add(watches.byName, `${namespace}/${name}`, delta);
    else if (namespace !== "") add(watches.byNamespace, namespace, delta);
    else watches.all += delta;
    if (watches.all > 0 || watches.byNamespace.size > 0 || watches.byName.size > 0) return;
    // Names of resources are the client's to invent.
    const groups = this.#resources.get(resource);
    if (groups?.get(group) !== watches) return;
    groups.delete(group);
    if (groups.size === 0) this.#resources.delete(resource);
  }
}

function add(counts: Map<string, number>, name: string, delta: number): void {
  const count = (counts.get(name) ?? 0) + delta;
  if (count === 0) counts.delete(name);
  else counts.set(name, count);
}
