import type { KubeObject } from "../../../meta/object.ts";
import type { ServerContext } from "../../../server/server-context.ts";
import type { Storage } from "../../../storage/storage.ts";
import type { AdmissionAttributes } from "../../plugin.ts";
import { refusal } from "../../refuse.ts";
import { storedObject } from "../../stored-object.ts";

/** A ServiceAccount, as far as admission of pods looks into it. */
export interface ServiceAccount extends KubeObject {
  secrets?: { name?: string }[];
  imagePullSecrets?: { name?: string }[];
  automountServiceAccountToken?: boolean;
}

export const defaultAccount = "default";

/** A namespace's own account is made by a controller, a moment after the namespace: milliseconds that a pod waits for it. */
const patience = 1_000;

/** The account of that name in the request's namespace. @throws StatusError 403 when there is none. */
export async function accountOf(attributes: AdmissionAttributes, name: string, { storage }: ServerContext): Promise<Readonly<ServiceAccount>> {
  const { namespace } = attributes;
  const key = `/registry/serviceaccounts/${namespace}/${name}`;
  let account = storedObject<ServiceAccount>(storage, key);
  if (account === undefined) {
    // It may have been made a moment ago, through another replica.
    await storage.barrier();
    if (name === defaultAccount) await appearance(storage, key, attributes.signal);
    account = storedObject<ServiceAccount>(storage, key);
  }
  if (account !== undefined) return account;
  throw refusal(attributes, `error looking up service account ${namespace}/${name}: serviceaccount "${name}" not found`);
}

/** Resolves when something stands at `key`, or patience or the request ends. */
async function appearance(storage: Storage, key: string, signal: AbortSignal): Promise<void> {
  if (storage.get(key) !== undefined) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(end, patience);
    const unsubscribe = storage.subscribe((changes) => {
      if (changes.some((change) => change.type === "put" && change.key === key)) end();
    });
    signal.addEventListener("abort", end);
  });
}
