import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { load } from "js-yaml";
import { fileFault } from "../meta/file-fault.ts";
import { createRestClient, type RestClient } from "./rest-client.ts";
import type { Credentials, RestConfig } from "./rest-config.ts";

export interface KubeConfigContext {
  readonly name: string;
  readonly cluster: string;
  readonly user: string;
  readonly namespace?: string;
}

type Facts = Readonly<Record<string, unknown>>;

interface Named {
  readonly name: string;
  readonly facts: Facts;
  /** What relative paths are relative to. */
  readonly directory: string;
}

interface KubeConfigFile {
  readonly "current-context"?: string;
  readonly contexts?: readonly { name: string; context?: Facts }[];
  readonly clusters?: readonly { name: string; cluster?: Facts }[];
  readonly users?: readonly { name: string; user?: Facts }[];
}

const serviceAccount = "/var/run/secrets/kubernetes.io/serviceaccount";

/**
 * Where servers are and who one is to them, with the names that users of @kubernetes/client-node know.
 *
 *     const config = new KubeConfig();
 *     config.loadFromDefault();
 *     const client = createClient(config.makeRestClient());
 *
 * Credential plugins (exec, auth-provider) are not run.
 * Source: Kubernetes documentation, "Organizing Cluster Access Using kubeconfig Files", "Accessing the API from a Pod".
 */
export class KubeConfig {
  #contexts: readonly Named[] = [];
  #clusters: readonly Named[] = [];
  #users: readonly Named[] = [];
  #current = "";

  /** Of $KUBECONFIG, which may name several files, or ~/.kube/config, or the pod that this runs in. @throws Error when there is none. */
  loadFromDefault(environment: NodeJS.ProcessEnv = process.env): void {
    const named = (environment["KUBECONFIG"] ?? "").split(delimiter).filter((path) => path !== "");
    const paths = (named.length > 0 ? named : [join(environment["HOME"] ?? homedir(), ".kube", "config")]).filter((path) => existsSync(path));
    if (paths.length > 0) {
      this.#clear();
      for (const path of paths) this.#add(readFileSync(path, "utf8"), dirname(path));
    } else if (existsSync(join(serviceAccount, "token"))) this.loadFromCluster(environment);
    else throw new Error("there is no kubeconfig: neither $KUBECONFIG nor ~/.kube/config names one, and this is not a pod");
  }

  /** @throws Error when the file is not there or is no kubeconfig. */
  loadFromFile(path: string): void {
    this.#clear();
    this.#add(readFileSync(path, "utf8"), dirname(path));
  }

  loadFromString(text: string): void {
    this.#clear();
    this.#add(text, process.cwd());
  }

  /** As the service account of the pod that this runs in. */
  loadFromCluster(environment: NodeJS.ProcessEnv = process.env): void {
    const host = environment["KUBERNETES_SERVICE_HOST"] ?? "";
    const port = environment["KUBERNETES_SERVICE_PORT"] ?? "";
    if (host === "" || port === "") throw new Error("this is not a pod: KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set");
    const server = `https://${host.includes(":") ? `[${host}]` : host}:${port}`;
    const named = (name: string, facts: Facts): readonly Named[] => [{ name, facts, directory: serviceAccount }];
    this.#clusters = named("inCluster", { server, "certificate-authority": "ca.crt" });
    this.#users = named("inCluster", { tokenFile: "token" });
    this.#contexts = named("inCluster", { cluster: "inCluster", user: "inCluster" });
    this.#current = "inCluster";
  }

  getContexts(): readonly KubeConfigContext[] {
    return this.#contexts.map(({ name, facts }) => ({
      name,
      cluster: textOf(facts["cluster"]) ?? "",
      user: textOf(facts["user"]) ?? "",
      ...(typeof facts["namespace"] === "string" ? { namespace: facts["namespace"] } : {}),
    }));
  }

  getCurrentContext(): string {
    return this.#current;
  }

  setCurrentContext(name: string): void {
    this.#current = name;
  }

  /** Of the current context; "default" where it names none. */
  getCurrentNamespace(): string {
    return this.getContexts().find(({ name }) => name === this.#current)?.namespace ?? "default";
  }

  /** @throws Error when the current context, its cluster or its user is not there. */
  restConfig(): RestConfig {
    const context = this.getContexts().find(({ name }) => name === this.#current);
    const cluster = this.#clusters.find(({ name }) => name === context?.cluster);
    // A context that names no user is nobody's.
    const nobody: Named | undefined = context?.user === "" ? { name: "", facts: {}, directory: "" } : undefined;
    const user = nobody ?? this.#users.find(({ name }) => name === context?.user);
    const server = textOf(cluster?.facts["server"]);
    if (cluster === undefined || user === undefined || server === undefined) {
      throw new Error(`the context ${JSON.stringify(this.#current)} of the kubeconfig is not complete`);
    }
    const ca = pem(cluster, "certificate-authority");
    const tlsServerName = textOf(cluster.facts["tls-server-name"]);
    return {
      server,
      ...(ca === undefined ? {} : { ca }),
      ...credentials(user),
      ...(tlsServerName === undefined ? {} : { tlsServerName }),
      ...(cluster.facts["insecure-skip-tls-verify"] === true ? { insecureSkipTlsVerify: true } : {}),
    };
  }

  /** What a user shows; undefined where there is none of that name. */
  credentialsOf(name: string): Credentials | undefined {
    const user = this.#users.find((one) => one.name === name);
    return user === undefined ? undefined : credentials(user);
  }

  /** Whether the user of the current context has a credential plugin, which is not run. */
  needsPlugin(): boolean {
    const context = this.getContexts().find(({ name }) => name === this.#current);
    const facts = this.#users.find(({ name }) => name === context?.user)?.facts;
    return facts?.["exec"] !== undefined || facts?.["auth-provider"] !== undefined;
  }

  makeRestClient(): RestClient {
    return createRestClient(this.restConfig());
  }

  #clear(): void {
    this.#contexts = [];
    this.#clusters = [];
    this.#users = [];
    this.#current = "";
  }

  /** Of several files the first that says a thing holds. */
  #add(text: string, directory: string): void {
    const file = load(text) as KubeConfigFile | null | undefined;
    if (typeof file !== "object" || file === null) throw new Error("a kubeconfig is an object in YAML or JSON");
    this.#contexts = [...this.#contexts, ...(file.contexts ?? []).map(({ name, context = {} }) => ({ name, facts: context, directory }))];
    this.#clusters = [...this.#clusters, ...(file.clusters ?? []).map(({ name, cluster = {} }) => ({ name, facts: cluster, directory }))];
    this.#users = [...this.#users, ...(file.users ?? []).map(({ name, user = {} }) => ({ name, facts: user, directory }))];
    if (this.#current === "") this.#current = file["current-context"] ?? "";
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function credentials(user: Named): Credentials {
  const cert = pem(user, "client-certificate");
  const key = pem(user, "client-key");
  const token = textOf(user.facts["token"]);
  const tokenFile = textOf(user.facts["tokenFile"]);
  const username = textOf(user.facts["username"]);
  return {
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(token === undefined ? {} : { token }),
    ...(tokenFile === undefined ? {} : { tokenFile: resolve(user.directory, tokenFile) }),
    ...(username === undefined ? {} : { username, password: textOf(user.facts["password"]) ?? "" }),
  };
}

/** "client-key-data" holds the bytes, "client-key" a path. */
function pem({ name: of, facts, directory }: Named, name: string): Buffer | undefined {
  const data = textOf(facts[`${name}-data`]);
  if (data !== undefined) return Buffer.from(data, "base64");
  const path = textOf(facts[name]);
  if (path === undefined) return undefined;
  try {
    return readFileSync(resolve(directory, path));
  } catch (error) {
    throw new Error(`unable to read ${name} ${path} for ${of} due to ${fileFault(error)}`);
  }
}
