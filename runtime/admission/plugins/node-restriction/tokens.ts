import type { KubeObject } from "../../../meta/object.ts";
import type { ServerContext } from "../../../server/server-context.ts";
import type { Pod, Volume } from "../../../strategies/core/pods/pod.ts";
import type { AdmissionAttributes } from "../../plugin.ts";
import { refusal } from "../../refuse.ts";
import { storedObject } from "../../stored-object.ts";
import { storedPod } from "./pods.ts";

interface TokenRequest extends KubeObject {
  spec?: { audiences?: readonly string[] | null; boundObjectRef?: { apiVersion?: string; kind?: string; name?: string; uid?: string } | null };
}

/** @throws StatusError 403 unless the token is for a pod on the node, and for who the pod is to show it to (KEP-4935). */
export async function checkToken(node: string, attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  const { boundObjectRef: reference, audiences } = (attributes.object as TokenRequest | undefined)?.spec ?? {};
  if (reference?.apiVersion !== "v1" || reference.kind !== "Pod" || (reference.name ?? "") === "")
    throw refusal(attributes, "node requested token not bound to a pod");
  if ((reference.uid ?? "") === "") throw refusal(attributes, "node requested token with a pod binding without a uid");
  const pod = storedPod(attributes, reference.name ?? "", server);
  if (pod.metadata.uid !== reference.uid) {
    const record = `the UID in the bound object reference (${reference.uid}) does not match the UID in record`;
    throw refusal(attributes, `${record}. The object might have been deleted and then recreated`);
  }
  if (pod.spec.nodeName !== node) throw refusal(attributes, "node requested token bound to a pod scheduled on a different node");
  if ((audiences ?? []).length > 1) throw refusal(attributes, "node may only request 0 or 1 audiences");
  const [audience = ""] = audiences ?? [];
  if (audiencesOf(pod, server).has(audience)) return;
  const { user, namespace, name } = attributes;
  const { decision } = await server.authorizer.authorize({
    user,
    verb: "request-serviceaccounts-token-audience",
    isResourceRequest: true,
    path: "",
    group: "",
    version: "v1",
    resource: audience,
    subresource: "",
    namespace,
    name,
  });
  if (decision === "Allow") return;
  const found = `audience ${JSON.stringify(audience)} not found in pod spec volume`;
  throw refusal(attributes, `${found}, ${user.username} is not authorized to request tokens for this audience`);
}

/** Who tokens of a pod's volumes are for: named by the volumes themselves, or by the drivers of theirs. */
function audiencesOf(pod: Pod, server: ServerContext): ReadonlySet<string> {
  const audiences = new Set<string>();
  for (const volume of pod.spec.volumes ?? []) {
    for (const { serviceAccountToken } of volume.projected?.sources ?? []) {
      const { audience } = (serviceAccountToken ?? {}) as { audience?: string };
      if (serviceAccountToken !== undefined) audiences.add(audience ?? "");
    }
    const driver = driverOf(pod, volume, server);
    const found = driver === undefined ? undefined : storedObject<CsiDriver>(server.storage, `/registry/csidrivers/${driver}`);
    for (const { audience = "" } of found?.spec?.tokenRequests ?? []) audiences.add(audience);
  }
  return audiences;
}

interface CsiDriver extends KubeObject {
  spec?: { tokenRequests?: readonly { audience?: string }[] | null };
}

interface Claim extends KubeObject {
  spec?: { volumeName?: string };
}

interface PersistentVolume extends KubeObject {
  spec?: { csi?: { driver?: string } };
}

function driverOf({ metadata }: Pod, volume: Volume, { storage }: ServerContext): string | undefined {
  const { csi, persistentVolumeClaim, ephemeral } = volume as {
    csi?: { driver?: string };
    persistentVolumeClaim?: { claimName?: string };
    ephemeral?: unknown;
  };
  if (csi !== undefined) return csi.driver;
  const claim = persistentVolumeClaim?.claimName ?? (ephemeral === undefined ? undefined : `${metadata.name}-${volume.name}`);
  if (claim === undefined) return undefined;
  const name = storedObject<Claim>(storage, `/registry/persistentvolumeclaims/${metadata.namespace}/${claim}`)?.spec?.volumeName ?? "";
  return storedObject<PersistentVolume>(storage, `/registry/persistentvolumes/${name}`)?.spec?.csi?.driver;
}
