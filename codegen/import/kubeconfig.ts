import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { load } from "js-yaml";
import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";

/** Where a kubeconfig's context points, and with what credentials; PEM as text. */
export interface KubeconfigContext {
  readonly server: string;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly token?: string;
  readonly insecureSkipTlsVerify: boolean;
}

/**
 * Reads one context of a kubeconfig; without a name, its current context. Exec plugins are not run.
 *
 * @throws Error when the file, the context or what it names is missing.
 */
export function readKubeconfig(file: string, contextName?: string): KubeconfigContext {
  const config: unknown = load(readFileSync(file, "utf8"), { filename: file });
  if (!isJsonObject(config)) throw new Error(`${file} is no kubeconfig`);
  const name = contextName ?? config["current-context"];
  const context = named(config["contexts"], name, "context", file);
  const cluster = named(config["clusters"], context["cluster"], "cluster", file);
  const user = named(config["users"], context["user"], "user", file);
  const pem = (owner: JsonObject, key: string): string | undefined => {
    const data = owner[`${key}-data`];
    if (typeof data === "string") return Buffer.from(data, "base64").toString("utf8");
    const path = owner[key];
    return typeof path === "string" ? readFileSync(resolve(dirname(file), path), "utf8") : undefined;
  };
  if (typeof cluster["server"] !== "string") throw new Error(`${file}: the cluster ${String(context["cluster"])} has no server`);
  const ca = pem(cluster, "certificate-authority");
  const cert = pem(user, "client-certificate");
  const key = pem(user, "client-key");
  return {
    server: cluster["server"],
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(typeof user["token"] === "string" ? { token: user["token"] } : {}),
    insecureSkipTlsVerify: cluster["insecure-skip-tls-verify"] === true,
  };
}

function named(list: JsonValue | undefined, name: JsonValue | undefined, what: string, file: string): JsonObject {
  const entry = Array.isArray(list) ? list.find((one) => isJsonObject(one) && one["name"] === name) : undefined;
  const value = isJsonObject(entry) ? entry[what] : undefined;
  if (!isJsonObject(value)) throw new Error(`${file} has no ${what} ${JSON.stringify(name ?? null)}`);
  return value;
}
