import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createRestClient, KubeConfig, type RestConfig } from "../client/index.ts";
import { findResource, type MigrationProgress, migrateResource } from "./migrate-resource.ts";
import { dropStoredVersions, storageVersionOf } from "./stored-versions.ts";

const help = `Usage: typeplane migrate [flags] RESOURCE[.GROUP] ...

Rewrites every object of the resources, so that the server stores it at the storage version of now.
Afterwards status.storedVersions of a CRD names that version alone.

  --kubeconfig FILE              where the server is; else $KUBECONFIG or ~/.kube/config
  --context NAME                 the context of the kubeconfig
  --server URL                   the server, whatever the kubeconfig says
  --certificate-authority FILE   what has signed the server's certificate
  --client-certificate FILE      who one is
  --client-key FILE              its key
  --token TOKEN                  who one is
`;

const flags = {
  help: { type: "boolean", short: "h" },
  kubeconfig: { type: "string" },
  context: { type: "string" },
  server: { type: "string" },
  "certificate-authority": { type: "string" },
  "client-certificate": { type: "string" },
  "client-key": { type: "string" },
  token: { type: "string" },
} as const;

/** Where lines go; `isTTY`: one line is written over and over. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** `typeplane migrate`: storage version migration. Answers the exit code. */
export async function migrate(args: readonly string[], out: ProgressOutput = process.stdout, err: ProgressOutput = process.stderr): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true });
    if (values.help === true) {
      out.write(help);
      return 0;
    }
    if (positionals.length === 0) throw new Error("name the resources to migrate, such as crontabs.stable.example.com");
    const client = createRestClient(restConfig(values));
    try {
      for (const name of positionals) {
        const show = progressLine(name, out);
        const resource = await findResource(client, name);
        const version = resource.crd === undefined ? undefined : await storageVersionOf(client, resource.crd);
        const done = await migrateResource(client, resource, show);
        out.write(`${out.isTTY === true ? "\r\u001b[K" : ""}${name}: ${done} objects are stored anew\n`);
        if (resource.crd === undefined || version === undefined) continue;
        if (await dropStoredVersions(client, resource.crd, version)) out.write(`${name}: nothing is stored but at ${version} any more\n`);
      }
    } finally {
      client.close();
    }
    return 0;
  } catch (error) {
    err.write(`Error: ${(error as Error).message}\n`);
    return 1;
  }
}

type Flags = Partial<Record<Exclude<keyof typeof flags, "help">, string>>;

function restConfig(given: Flags): RestConfig {
  const { server, token } = given;
  const ca = given["certificate-authority"];
  const cert = given["client-certificate"];
  const key = given["client-key"];
  const own = {
    ...(server === undefined ? {} : { server }),
    ...(token === undefined ? {} : { token }),
    ...(ca === undefined ? {} : { ca: readFileSync(ca) }),
    ...(cert === undefined ? {} : { cert: readFileSync(cert) }),
    ...(key === undefined ? {} : { key: readFileSync(key) }),
  };
  // Without a kubeconfig the flags say it all.
  if (server !== undefined && given.kubeconfig === undefined && (token !== undefined || cert !== undefined)) return { ...own, server };
  const config = new KubeConfig();
  if (given.kubeconfig === undefined) config.loadFromDefault();
  else config.loadFromFile(given.kubeconfig);
  if (given.context !== undefined) config.setCurrentContext(given.context);
  return { ...config.restConfig(), ...own };
}

/** Between two lines where they stay, in objects. */
const linesEvery = 1_000;

function progressLine(name: string, out: ProgressOutput): (progress: MigrationProgress) => void {
  return ({ done, total }) => {
    const line = `${name}: ${done} of ${total} objects`;
    if (out.isTTY === true) out.write(`\r\u001b[K${line}`);
    else if (done % linesEvery === 0 && done < total) out.write(`${line}\n`);
  };
}
