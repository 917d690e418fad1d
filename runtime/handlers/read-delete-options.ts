import { badRequest } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import { checkDeleteOptions, type DeleteOptions } from "../registry/delete-options.ts";
import { parseBody } from "../serialization/parse-body.ts";
import { readInteger } from "./read-integer.ts";
import { readFlag } from "./write-options.ts";

/**
 * What a delete asks for: the DeleteOptions of its body or, only where there is none, its query.
 * @throws StatusError 400, 413, 415, and 422 with every fault.
 */
export async function readDeleteOptions(context: RequestContext): Promise<DeleteOptions> {
  const body = await context.request.body();
  const options = body.length > 0 ? deleteOptionsOf(await parseBody(context, body)) : fromQuery(context.query);
  if (body.length > 0) context.audit?.requested(recordedOptions(options));
  checkDeleteOptions(options);
  return options;
}

/** As kube-apiserver records them: at the version that it keeps to itself, in the order of their declaration. */
function recordedOptions({ gracePeriodSeconds, preconditions, orphanDependents, propagationPolicy, dryRun, ...rest }: DeleteOptions) {
  const names = { kind: "DeleteOptions", apiVersion: "meta.k8s.io/__internal" };
  return { ...names, gracePeriodSeconds, preconditions, orphanDependents, propagationPolicy, dryRun, ...rest };
}

/** DeleteOptions of any group, as JSON. @throws StatusError 400 */
export function deleteOptionsOf(value: JsonValue): DeleteOptions {
  if (value === null) return {};
  if (!isJsonObject(value)) {
    throw badRequest(`couldn't get version/kind; json parse error: json: cannot unmarshal ${jsonType(value)} into Go value of type ${typeMeta}`);
  }
  // Any group's DeleteOptions will do: clients of old sent their own group's.
  const kind = value["kind"] ?? "DeleteOptions";
  if (kind !== "DeleteOptions" && kind !== "") {
    const version = JSON.stringify(value["apiVersion"] ?? "");
    throw badRequest(`no kind ${JSON.stringify(kind)} is registered for version ${version} in scheme "pkg/api/legacyscheme/scheme.go:30"`);
  }
  const options: DeleteOptions = {};
  const grace = scalar(value, "gracePeriodSeconds", "number", "int64");
  if (typeof grace === "number") options.gracePeriodSeconds = grace;
  const orphan = scalar(value, "orphanDependents", "boolean", "bool");
  if (typeof orphan === "boolean") options.orphanDependents = orphan;
  const policy = scalar(value, "propagationPolicy", "string", "v1.DeletionPropagation");
  if (typeof policy === "string") options.propagationPolicy = policy;
  const ignore = scalar(value, "ignoreStoreReadErrorWithClusterBreakingPotential", "boolean", "bool");
  if (typeof ignore === "boolean") options.ignoreStoreReadErrorWithClusterBreakingPotential = ignore;
  const { dryRun, preconditions } = value;
  if (Array.isArray(dryRun) && dryRun.length > 0) options.dryRun = dryRun.map(String);
  else if (dryRun !== undefined && dryRun !== null && !Array.isArray(dryRun)) throw mismatch(dryRun, "dryRun", "[]string");
  if (isJsonObject(preconditions)) options.preconditions = readPreconditions(preconditions);
  else if (preconditions !== undefined && preconditions !== null) throw mismatch(preconditions, "preconditions", "v1.Preconditions");
  return options;
}

function readPreconditions({ uid, resourceVersion }: JsonObject): NonNullable<DeleteOptions["preconditions"]> {
  if (uid !== undefined && uid !== null && typeof uid !== "string") throw mismatch(uid, "preconditions.uid", "types.UID", "Preconditions");
  if (resourceVersion !== undefined && resourceVersion !== null && typeof resourceVersion !== "string") {
    throw mismatch(resourceVersion, "preconditions.resourceVersion", "string", "Preconditions");
  }
  return { ...(typeof uid === "string" ? { uid } : {}), ...(typeof resourceVersion === "string" ? { resourceVersion } : {}) };
}

function fromQuery(query: URLSearchParams): DeleteOptions {
  if (query.size === 0) return {};
  const options: DeleteOptions = {};
  const grace = query.get("gracePeriodSeconds");
  if (grace !== null) options.gracePeriodSeconds = Number(readInteger(grace));
  const orphan = query.get("orphanDependents");
  if (orphan !== null) options.orphanDependents = readFlag(orphan);
  const policy = query.get("propagationPolicy");
  if (policy !== null) options.propagationPolicy = policy;
  const dryRun = query.getAll("dryRun");
  if (dryRun.length > 0) options.dryRun = dryRun;
  const ignore = query.get("ignoreStoreReadErrorWithClusterBreakingPotential");
  if (ignore !== null) options.ignoreStoreReadErrorWithClusterBreakingPotential = readFlag(ignore);
  // A query has its preconditions by their own names.
  const uid = query.get("uid") ?? "";
  const resourceVersion = query.get("resourceVersion") ?? "";
  if (uid !== "" || resourceVersion !== "") {
    options.preconditions = { ...(uid === "" ? {} : { uid }), ...(resourceVersion === "" ? {} : { resourceVersion }) };
  }
  return options;
}

const typeMeta = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';

function scalar(value: JsonObject, name: string, type: "number" | "boolean" | "string", goType: string): JsonValue | undefined {
  const found = value[name];
  if (found === undefined || found === null) return undefined;
  if (type === "number" && typeof found === "bigint") return Number(found);
  if (typeof found !== type || (type === "number" && !Number.isInteger(found))) throw mismatch(found, name, goType);
  return found;
}

function mismatch(value: JsonValue, field: string, goType: string, owner = "DeleteOptions"): Error {
  const what = typeof value === "number" && !Number.isInteger(value) ? `number ${value}` : jsonType(value);
  return badRequest(`json: cannot unmarshal ${what} into Go struct field ${owner}.${field} of type ${goType}`);
}

function jsonType(value: JsonValue): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean") return "bool";
  return typeof value;
}
