import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { keyPairFault } from "../../validation/functions/key-pair-fault.ts";

interface Secret extends KubeObject {
  type?: string;
  /** Base64. */
  data?: Record<string, string>;
  stringData?: Record<string, string>;
}

/** Secrets: text becomes data, and a type once given stays. Source: Kubernetes documentation, "Secrets". */
export const strategy: Strategy = {
  accept: (object) => takeStringData(object as Secret),

  warnings: (object) => {
    const { type, data } = object as Secret;
    if (type !== "kubernetes.io/tls") return [];
    const fault = keyPairFault(data?.["tls.crt"], data?.["tls.key"]);
    return fault === undefined ? [] : [fault];
  },

  prepareForUpdate: (object, old) => {
    const secret = object as Secret;
    if ((secret.type ?? "") === "") secret.type = (old as Secret).type ?? "Opaque";
  },
};

/** What clients wrote as text becomes data; the text is never shown again. */
function takeStringData(secret: Secret): void {
  const { stringData } = secret;
  if (stringData === undefined) return;
  secret.data = { ...secret.data };
  for (const key of Object.keys(stringData)) secret.data[key] = Buffer.from(stringData[key] as string).toString("base64");
  delete secret.stringData;
}
