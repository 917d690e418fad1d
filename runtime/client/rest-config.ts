import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** How to reach a server. */
export interface RestConfig {
  /** "https://127.0.0.1:6443" */
  readonly server: string;
  /** PEM. */
  readonly ca?: string | Buffer;
  readonly cert?: string | Buffer;
  readonly key?: string | Buffer;
  readonly token?: string;
  readonly insecureSkipTlsVerify?: boolean;
  readonly userAgent?: string;
}

interface Kubeconfig {
  "current-context"?: string;
  contexts?: { name: string; context: { cluster: string; user: string } }[];
  clusters?: { name: string; cluster: Record<string, string | boolean | undefined> }[];
  users?: { name: string; user: Record<string, string | undefined> }[];
}

/**
 * The current context of a kubeconfig file, or of the one named.
 * Credential plugins are not run.
 *
 * @throws Error when the file lacks the context, its cluster or its user.
 */
export async function loadKubeconfig(path: string, context?: string): Promise<RestConfig> {
  const { load } = await import("js-yaml");
  const config = load(readFileSync(path, "utf8")) as Kubeconfig;
  const name = context ?? config["current-context"];
  const chosen = config.contexts?.find((one) => one.name === name)?.context;
  const cluster = config.clusters?.find((one) => one.name === chosen?.cluster)?.cluster;
  const user = config.users?.find((one) => one.name === chosen?.user)?.user;
  if (cluster === undefined || user === undefined) throw new Error(`${path}: context ${JSON.stringify(name)} is not complete`);
  const pem = (data: unknown, file: unknown) => {
    if (typeof data === "string") return Buffer.from(data, "base64");
    return typeof file === "string" ? readFileSync(resolve(dirname(path), file)) : undefined;
  };
  const ca = pem(cluster["certificate-authority-data"], cluster["certificate-authority"]);
  const cert = pem(user["client-certificate-data"], user["client-certificate"]);
  const key = pem(user["client-key-data"], user["client-key"]);
  const token = user["token"];
  return {
    server: String(cluster["server"]),
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(token === undefined ? {} : { token }),
    ...(cluster["insecure-skip-tls-verify"] === true ? { insecureSkipTlsVerify: true } : {}),
  };
}
