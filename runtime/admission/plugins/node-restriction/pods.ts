import { notFound } from "../../../errors/status-error.ts";
import type { KubeObject } from "../../../meta/object.ts";
import type { ServerContext } from "../../../server/server-context.ts";
import { asPod, type Pod } from "../../../strategies/core/pods/pod.ts";
import { sameValue } from "../../../validation/same-value.ts";
import type { AdmissionAttributes } from "../../plugin.ts";
import { refusal } from "../../refuse.ts";
import { storedObject } from "../../stored-object.ts";
import { objectReference } from "./object-reference.ts";

const mirror = "kubernetes.io/config.mirror";

/** @throws StatusError 403 unless the pod is a mirror of one that runs on the node, or runs there and is deleted. */
export function checkPod(node: string, attributes: AdmissionAttributes, server: ServerContext): void {
  const own = JSON.stringify(node);
  switch (attributes.operation) {
    case "CREATE":
      checkMirrorPod(node, attributes, server);
      return;
    case "DELETE":
      if (storedPod(attributes, attributes.name, server).spec.nodeName !== node)
        throw refusal(attributes, `node ${own} can only delete pods with spec.nodeName set to itself`);
      return;
    default: {
      const why = `unexpected operation ${JSON.stringify(attributes.operation)}, node ${own} can only create and delete mirror pods`;
      throw refusal(attributes, why);
    }
  }
}

export function storedPod({ namespace, resource }: AdmissionAttributes, name: string, { storage }: ServerContext): Readonly<Pod> {
  const pod = storedObject<Pod>(storage, `/registry/pods/${namespace}/${name}`);
  if (pod === undefined) throw notFound({ group: "", resource: resource.resource === "pods" ? resource.resource : "pods" }, name);
  return pod;
}

function checkMirrorPod(node: string, attributes: AdmissionAttributes, { storage }: ServerContext): void {
  const pod = asPod(attributes.object as KubeObject);
  const own = JSON.stringify(node);
  const refuse = (why: string): never => {
    throw refusal(attributes, why);
  };
  if (pod.metadata.annotations?.[mirror] === undefined) refuse(`pod does not have "${mirror}" annotation, node ${own} can only create mirror pods`);
  if (pod.spec.nodeName !== node) refuse(`node ${own} can only create pods with spec.nodeName set to itself`);
  const owners = pod.metadata.ownerReferences ?? [];
  if (owners.length > 1) refuse(`node ${own} can only create pods with a single owner reference set to itself`);
  const [owner] = owners;
  if (owner === undefined || owner.apiVersion !== "v1" || owner.kind !== "Node" || owner.name !== node) {
    refuse(`node ${own} can only create pods with an owner reference set to itself`);
    return;
  }
  if (owner.controller !== true) refuse(`node ${own} can only create pods with a controller owner reference set to itself`);
  if (owner.blockOwnerDeletion === true) refuse(`node ${own} must not set blockOwnerDeletion on an owner reference`);
  const stored = storedObject<KubeObject>(storage, `/registry/minions/${node}`);
  if (stored === undefined) throw notFound({ group: "", resource: "nodes" }, node);
  if (stored.metadata.uid !== owner.uid) refuse(`node ${node} UID mismatch: expected ${owner.uid} got ${stored.metadata.uid}`);
  const referred = objectReference(pod);
  if (referred !== undefined) refuse(`node ${own} can not create pods that reference ${referred}`);
}

/** @throws StatusError 403 unless the pod runs on the node, and no more than its status changes. */
export function checkPodStatus(node: string, attributes: AdmissionAttributes): void {
  const own = JSON.stringify(node);
  if (attributes.operation !== "UPDATE") throw refusal(attributes, `unexpected operation ${JSON.stringify(attributes.operation)}`);
  const pod = attributes.object as Pod;
  const old = attributes.oldObject as Pod;
  if (old.spec.nodeName !== node) throw refusal(attributes, `node ${own} can only update pod status for pods with spec.nodeName set to itself`);
  if (!sameValue(pod.metadata.labels ?? {}, old.metadata.labels ?? {}))
    throw refusal(attributes, `node ${own} cannot update labels through pod status`);
  if (!sameValue(pod.status?.["resourceClaimStatuses"] ?? [], old.status?.["resourceClaimStatuses"] ?? []))
    throw refusal(attributes, `node ${own} cannot update resource claim statues`);
  if (!sameValue(pod.status?.["extendedResourceClaimStatus"], old.status?.["extendedResourceClaimStatus"]))
    throw refusal(attributes, `node ${own} cannot update extended resource claim status`);
}

/** @throws StatusError 403 unless the pod to evict runs on the node. */
export function checkEviction(node: string, attributes: AdmissionAttributes, server: ServerContext): void {
  const name = attributes.name || (attributes.object?.metadata.name ?? "");
  if (name === "") throw refusal(attributes, "could not determine pod from request data");
  if (storedPod(attributes, name, server).spec.nodeName !== node)
    throw refusal(attributes, `node ${node} can only evict pods with spec.nodeName set to itself`);
}
