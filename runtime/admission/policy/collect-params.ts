import { parseApiVersion } from "../../meta/group-version.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import { settled } from "../../scheme/pending-conversion.ts";
import type { ResourceDefinition } from "../../scheme/resource-definition.ts";
import type { Scheme } from "../../scheme/scheme.ts";
import { objectOf } from "../../serialization/convert-object.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { Entry, Storage } from "../../storage/storage.ts";
import { ConfigurationError } from "./configuration-error.ts";
import type { ParamKind, ParamRef } from "./policy.ts";
import { selectedParams } from "./selected-params.ts";

/** The kind of a policy's parameters; undefined where it has none. @throws ConfigurationError where there is no such kind. */
export function paramDefinition(paramKind: ParamKind | null | undefined, scheme: Scheme): ResourceDefinition | undefined {
  if (paramKind === undefined || paramKind === null) return undefined;
  const { apiVersion = "", kind = "" } = paramKind;
  const gv = parseApiVersion(apiVersion);
  const found = gv === undefined ? undefined : scheme.version(gv.group, gv.version)?.resources.find((one) => one.kind === kind);
  if (found !== undefined) return found;
  const { group, version } = gv ?? { group: apiVersion, version: "" };
  throw new ConfigurationError(`failed to find resource referenced by paramKind: '${group}/${version}, Kind=${kind}'`);
}

/**
 * The parameters that a binding binds to, at the version of the paramKind; one that is undefined where there are none to bind to.
 * Source: Kubernetes documentation, "Validating Admission Policy", Parameter resources.
 * @throws ConfigurationError where the reference cannot be followed, or leads nowhere and must not.
 */
export async function collectParams(
  definition: ResourceDefinition | undefined,
  paramRef: ParamRef | null | undefined,
  requestNamespace: string,
  server: ServerContext,
): Promise<readonly (KubeObject | undefined)[]> {
  if (definition === undefined || paramRef === undefined || paramRef === null) return [undefined];
  const namespace = paramNamespace(definition, paramRef, requestNamespace);
  const scope = await server.scheme.scope(definition);
  const params: KubeObject[] = [];
  for (const { value } of entriesOf(scope, paramRef, namespace, server.storage)) {
    params.push(await settled(() => withKind(definition, objectOf(scope, value))));
  }
  if (params.length === 0 && paramRef.parameterNotFoundAction === "Deny")
    throw new ConfigurationError("no params found for policy binding with `Deny` parameterNotFoundAction");
  return params;
}

function paramNamespace({ namespaced }: ResourceDefinition, { namespace = "" }: ParamRef, requestNamespace: string): string {
  if (!namespaced) {
    if (namespace !== "") throw new ConfigurationError("paramRef.namespace must not be provided for a cluster-scoped `paramKind`");
    return "";
  }
  const chosen = namespace === "" ? requestNamespace : namespace;
  if (chosen === "") throw new ConfigurationError("cannot use namespaced paramRef in policy binding that matches cluster-scoped resources");
  return chosen;
}

function entriesOf({ store }: RequestScope, { name = "", selector }: ParamRef, namespace: string, storage: Storage): readonly Entry[] {
  if (name !== "") {
    const found = store.read(namespace, name);
    return found === undefined ? [] : [found];
  }
  if (selector === undefined || selector === null) throw new ConfigurationError("one of name or selector must be provided");
  return selectedParams(`${store.prefix}${namespace === "" ? "" : `${namespace}/`}`, selector, storage);
}

function withKind({ kind }: ResourceDefinition, object: KubeObject): KubeObject {
  return object.kind === undefined ? { ...object, kind } : object;
}
