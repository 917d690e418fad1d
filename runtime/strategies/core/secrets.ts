import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { configKeyFaults } from "../../validation/config-key.ts";
import { type FieldError, invalid, required, tooLong } from "../../validation/field-error.ts";
import { dataSizeLimit, decodedLength, immutableDataErrors } from "./immutable-data.ts";

interface Secret extends KubeObject {
  type?: string;
  /** Base64. */
  data?: Record<string, string>;
  stringData?: Record<string, string>;
}

const redacted = "<secret contents redacted>";
const accountName = "kubernetes.io/service-account.name";

/** Secrets and the keys that their types need. Source: Kubernetes documentation, "Secrets", types of Secret. */
export const strategy: Strategy = {
  accept: (object) => takeStringData(object as Secret),

  prepareForUpdate: (object, old) => {
    const secret = object as Secret;
    if ((secret.type ?? "") === "") secret.type = (old as Secret).type ?? "Opaque";
  },

  validate: (object) => contentErrors(object as Secret),

  validateUpdate: (object, old) => {
    const { type = "" } = object as Secret;
    const errors = type === (old as Secret).type ? [] : [invalid("type", type, "field is immutable")];
    return [...errors, ...immutableDataErrors(object, old, ["data"]), ...contentErrors(object as Secret)];
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

function contentErrors(secret: Secret): FieldError[] {
  const { data = {}, type, metadata } = secret;
  const errors: FieldError[] = [];
  let size = 0;
  for (const key in data) {
    for (const fault of configKeyFaults(key)) errors.push(invalid(`data[${key}]`, key, fault));
    size += decodedLength(data[key] as string);
  }
  if (size > dataSizeLimit) errors.push(tooLong("data", dataSizeLimit));
  const has = (key: string): boolean => Object.hasOwn(data, key);
  switch (type) {
    case "kubernetes.io/service-account-token":
      if ((metadata.annotations?.[accountName] ?? "") === "") errors.push(required(`metadata.annotations[${accountName}]`));
      break;
    case "kubernetes.io/dockercfg":
      errors.push(...jsonErrors(data, ".dockercfg"));
      break;
    case "kubernetes.io/dockerconfigjson":
      errors.push(...jsonErrors(data, ".dockerconfigjson"));
      break;
    case "kubernetes.io/basic-auth":
      if (!has("username") && !has("password")) errors.push(required("data[username]"), required("data[password]"));
      break;
    case "kubernetes.io/ssh-auth":
      if ((data["ssh-privatekey"] ?? "") === "") errors.push(required("data[ssh-privatekey]"));
      break;
    case "kubernetes.io/tls":
      for (const key of ["tls.crt", "tls.key"]) if (!has(key)) errors.push(required(`data[${key}]`));
      break;
  }
  return errors;
}

function jsonErrors(data: Record<string, string>, key: string): FieldError[] {
  if (!Object.hasOwn(data, key)) return [required(`data[${key}]`)];
  const fault = jsonObjectFault(Buffer.from(data[key] as string, "base64").toString("utf8"));
  return fault === undefined ? [] : [invalid(`data[${key}]`, redacted, fault)];
}

/** Why `text` is no JSON object, in Go's words. */
function jsonObjectFault(text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const first = text.trimStart()[0];
    if (first === undefined || first === "{" || first === "[") return "unexpected end of JSON input";
    return `invalid character ${first === "'" ? "'\\''" : `'${first}'`} looking for beginning of value`;
  }
  if (value === null || (typeof value === "object" && !Array.isArray(value))) return undefined;
  const what = Array.isArray(value) ? "array" : typeof value === "boolean" ? "bool" : typeof value;
  return `json: cannot unmarshal ${what} into Go value of type map[string]interface {}`;
}
