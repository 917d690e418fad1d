import type { JsonObject } from "../../../meta/json.ts";

type ParameterType = "string" | "integer" | "boolean";

function query(name: string, type: ParameterType): JsonObject {
  return { in: "query", name, schema: { type, uniqueItems: true } };
}

function path(name: string): JsonObject {
  return { in: "path", name, required: true, schema: { type: "string", uniqueItems: true } };
}

function queries(types: Readonly<Record<string, ParameterType>>): JsonObject[] {
  return Object.entries(types).map(([name, type]) => query(name, type));
}

const selection = {
  continue: "string",
  fieldSelector: "string",
  labelSelector: "string",
  limit: "integer",
  resourceVersion: "string",
  resourceVersionMatch: "string",
  sendInitialEvents: "boolean",
  shardSelector: "string",
  timeoutSeconds: "integer",
} as const;

const deletion = {
  dryRun: "string",
  gracePeriodSeconds: "integer",
  ignoreStoreReadErrorWithClusterBreakingPotential: "boolean",
  orphanDependents: "boolean",
  propagationPolicy: "string",
} as const;

/** The query parameters of ListOptions, DeleteOptions, CreateOptions and so on, by what a request does. */
export const optionParameters = {
  list: queries({ allowWatchBookmarks: "boolean", ...selection, watch: "boolean" }),
  get: queries({ resourceVersion: "string" }),
  delete: queries(deletion),
  deletecollection: queries({ ...selection, ...deletion }),
  write: queries({ dryRun: "string", fieldManager: "string", fieldValidation: "string" }),
  patch: queries({ dryRun: "string", fieldManager: "string", fieldValidation: "string", force: "boolean" }),
} as const;

/** The query parameters of subresources that take an options kind, and of logs. */
export const connectParameters: Readonly<Record<string, readonly JsonObject[]>> = {
  PodAttachOptions: queries({ container: "string", stderr: "boolean", stdin: "boolean", stdout: "boolean", tty: "boolean" }),
  PodExecOptions: queries({ command: "string", container: "string", stderr: "boolean", stdin: "boolean", stdout: "boolean", tty: "boolean" }),
  PodPortForwardOptions: queries({ ports: "integer" }),
  PodProxyOptions: queries({ path: "string" }),
  NodeProxyOptions: queries({ path: "string" }),
  ServiceProxyOptions: queries({ path: "string" }),
  PodLogOptions: queries({
    container: "string",
    follow: "boolean",
    insecureSkipTLSVerifyBackend: "boolean",
    limitBytes: "integer",
    previous: "boolean",
    sinceSeconds: "integer",
    stream: "string",
    tailLines: "integer",
    timestamps: "boolean",
  }),
};

export const prettyParameter = query("pretty", "string");
export const nameParameter = path("name");
export const namespaceParameter = path("namespace");
export const pathParameter = path("path");
