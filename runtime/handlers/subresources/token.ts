import { randomUUID } from "node:crypto";
import { admissionAttributes, admit, validateAdmission } from "../../admission/chain.ts";
import { signToken } from "../../authentication/sign-token.ts";
import { badRequest, conflict, invalid as invalidObject, notFound, statusError } from "../../errors/status-error.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import { takeNamespace } from "../../registry/metadata-fields.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import { answerObject } from "../../serialization/answer-object.ts";
import { negotiate } from "../../serialization/negotiate.ts";
import { otherKind } from "../../serialization/other-kind.ts";
import { parseBody } from "../../serialization/parse-body.ts";
import { type FieldError, invalid } from "../../validation/field-error.ts";
import type { Handler, ResourceHandlers } from "../resource-handlers.ts";
import { readWriteOptions } from "../write-options.ts";

interface BoundRef {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}

const defaultSeconds = 3600;
const kind = { group: "authentication.k8s.io", version: "v1", kind: "TokenRequest" };

/** serviceaccounts/token: a signed token for an account, bound to an object if asked. Source: KEP-1205. */
const create: Handler = async (context, scope) => {
  const media = negotiate(context, scope);
  const options = readWriteOptions(context.query, "CreateOptions");
  const { info, server } = context;
  const object = await readRequest(context);
  context.audit?.requested(object);
  takeNamespace(object, info.namespace, true);
  const question = { name: info.name, namespace: info.namespace, object, options: options.object, dryRun: options.dryRun };
  const attributes = admissionAttributes(context, scope, "CREATE", question, kind);
  await admit(attributes, server);
  const request = fieldsOf(object);
  const { metadata } = object;
  if ((metadata.name ?? "") !== "" && metadata.name !== info.name) {
    throw invalidObject(kind, info.name, [invalid("metadata.name", metadata.name, "must match the service account name if specified")]);
  }
  const account = read(scope, context);
  const { uid = "" } = account.metadata;
  if ((metadata.uid ?? "") !== "" && metadata.uid !== uid) {
    const why = `the UID in the token request (${metadata.uid ?? ""}) does not match the UID of the service account (${uid})`;
    throw conflict({ group: kind.group, resource: kind.kind }, info.name, why);
  }
  const { apiAudiences, serviceAccountIssuer } = server.options;
  const audiences = request.audiences.length > 0 ? request.audiences : apiAudiences.length > 0 ? [...apiAudiences] : [serviceAccountIssuer];
  const errors = expirationErrors(request.seconds);
  if (errors.length > 0) throw invalidObject(kind, "", errors);
  const spec = { audiences, expirationSeconds: request.seconds, boundObjectRef: request.bound === undefined ? null : withoutEmpty(request.bound) };
  object["spec"] = spec;
  Object.assign(metadata, { name: info.name, uid });
  await validateAdmission(attributes, server);
  const bound = request.bound === undefined ? {} : bind(context, request.bound);

  const keys = server.serviceAccountKeys;
  if (keys === undefined) throw statusError("InternalError", "Internal error occurred: no signing key for service account tokens");
  const now = Math.floor(server.now() / 1000);
  const claims: JsonObject = {
    aud: audiences,
    exp: now + request.seconds,
    iat: now,
    iss: serviceAccountIssuer,
    jti: randomUUID(),
    "kubernetes.io": { namespace: info.namespace, ...bound, serviceaccount: { name: info.name, uid } },
    nbf: now,
    sub: `system:serviceaccount:${info.namespace}:${info.name}`,
  };
  context.audit?.annotate("authentication.kubernetes.io/issued-credential-id", `JTI=${String(claims["jti"])}`);
  const token = signToken(claims, keys.signing());
  const answer: KubeObject = {
    apiVersion: "authentication.k8s.io/v1",
    kind: "TokenRequest",
    metadata: { ...metadata, name: info.name, namespace: info.namespace, uid, creationTimestamp: formatTimestamp(server.now()) },
    spec,
    status: { token, expirationTimestamp: formatTimestamp((now + request.seconds) * 1000) },
  };
  return answerObject(context, scope, 201, answer, media);
};

export const tokenHandlers: ResourceHandlers["subresources"][string] = { create };

function read(scope: RequestScope, { info }: RequestContext): KubeObject {
  const entry = scope.store.read(info.namespace, info.name);
  if (entry === undefined) throw notFound(scope.definition, info.name);
  return scope.store.parse(entry.value);
}

/** The request as admission sees it, its fields of the right types. @throws StatusError 400 */
async function readRequest(context: RequestContext): Promise<KubeObject> {
  const body = await parseBody(context, await context.request.body());
  if (!isJsonObject(body)) throw badRequest("the object provided is unrecognized (must be of type TokenRequest)");
  const named = body["kind"] ?? "TokenRequest";
  if (named !== kind.kind) throw badRequest(otherKind(String(named), String(body["apiVersion"] ?? ""), kind));
  const spec = isJsonObject(body["spec"]) ? body["spec"] : {};
  const metadata = isJsonObject(body["metadata"]) ? body["metadata"] : {};
  const { audiences, boundObjectRef } = spec;
  const seconds = spec["expirationSeconds"] ?? defaultSeconds;
  if (!Number.isInteger(seconds) && typeof seconds !== "bigint") {
    throw badRequest(
      'TokenRequest in version "v1" cannot be handled as a TokenRequest: json: cannot unmarshal into Go struct field TokenRequestSpec.spec.expirationSeconds of type int64',
    );
  }
  return {
    apiVersion: "authentication.k8s.io/v1",
    kind: "TokenRequest",
    metadata: { ...(metadata as KubeObject["metadata"]) },
    spec: {
      audiences: Array.isArray(audiences) ? audiences.map(String) : null,
      expirationSeconds: seconds,
      boundObjectRef: isJsonObject(boundObjectRef) ? boundObjectRef : null,
    },
    status: { token: "", expirationTimestamp: null },
  };
}

/** What the request asks for, after admission. */
function fieldsOf({ spec }: KubeObject): { readonly audiences: string[]; readonly seconds: number; readonly bound: BoundRef | undefined } {
  const { audiences, expirationSeconds, boundObjectRef } = spec as JsonObject;
  return {
    audiences: Array.isArray(audiences) ? audiences.map(String) : [],
    seconds: Number(expirationSeconds ?? defaultSeconds),
    bound: isJsonObject(boundObjectRef) ? refOf(boundObjectRef) : undefined,
  };
}

function refOf(ref: JsonObject): BoundRef {
  const text = (name: string): string => String(ref[name] ?? "");
  return { apiVersion: text("apiVersion"), kind: text("kind"), name: text("name"), uid: text("uid") };
}

function withoutEmpty({ kind: of, apiVersion, name, uid }: BoundRef): JsonObject {
  const all: readonly [string, string][] = [
    ["kind", of],
    ["apiVersion", apiVersion],
    ["name", name],
    ["uid", uid],
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== ""));
}

function expirationErrors(seconds: number): FieldError[] {
  if (seconds < 600) return [invalid("spec.expirationSeconds", seconds, "may not specify a duration less than 10 minutes")];
  if (seconds > 2 ** 32) return [invalid("spec.expirationSeconds", seconds, "may not specify a duration larger than 2^32 seconds")];
  return [];
}

const boundKinds: Readonly<
  Record<string, { readonly resource: string; readonly prefix: string; readonly claim: string; readonly namespaced: boolean }>
> = {
  Pod: { resource: "pods", prefix: "pods", claim: "pod", namespaced: true },
  Secret: { resource: "secrets", prefix: "secrets", claim: "secret", namespaced: true },
  Node: { resource: "nodes", prefix: "minions", claim: "node", namespaced: false },
};

/** The claims for the object that a token is bound to: it ends with the object. @throws StatusError 400, 404, 409 */
function bind(context: RequestContext, ref: BoundRef): JsonObject {
  const { info, server } = context;
  const known = ref.apiVersion.includes("/") ? undefined : boundKinds[ref.kind];
  if (known === undefined) {
    const [group, version] = ref.apiVersion.includes("/") ? ref.apiVersion.split("/") : ["", ref.apiVersion];
    throw badRequest(`cannot bind token to object of type ${group}/${version}, Kind=${ref.kind}`);
  }
  const key = `/registry/${known.prefix}/${known.namespaced ? `${info.namespace}/` : ""}${ref.name}`;
  const entry = server.storage.get(key);
  if (entry === undefined) throw notFound({ group: "", resource: known.resource }, ref.name);
  const object = JSON.parse(entry.value.toString("utf8")) as KubeObject & { spec?: { serviceAccountName?: string; nodeName?: string } };
  if (known.claim === "pod" && object.spec?.serviceAccountName !== info.name) {
    throw badRequest(`cannot bind token for serviceaccount ${JSON.stringify(info.name)} to pod running with different serviceaccount name.`);
  }
  const { uid = "" } = object.metadata;
  if (ref.uid !== "" && ref.uid !== uid) {
    const why = `the UID in the bound object reference (${ref.uid}) does not match the UID in record. The object might have been deleted and then recreated`;
    throw conflict({ group: "", resource: ref.kind }, ref.name, why);
  }
  return { [known.claim]: { name: ref.name, uid }, ...(known.claim === "pod" ? nodeClaim(context, object.spec?.nodeName ?? "") : {}) };
}

/** Where a pod runs; the uid only when the node is there. */
function nodeClaim({ server }: RequestContext, name: string): JsonObject {
  if (name === "") return {};
  const entry = server.storage.get(`/registry/minions/${name}`);
  if (entry === undefined) return { node: { name } };
  const { metadata } = JSON.parse(entry.value.toString("utf8")) as KubeObject;
  return { node: { name, ...(metadata.uid === undefined ? {} : { uid: metadata.uid }) } };
}
