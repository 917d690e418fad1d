import type { GroupVersionKind } from "../../../meta/group-version.ts";
import type { JsonObject } from "../../../meta/json.ts";
import type { Verb } from "../../../meta/verb.ts";
import type { ResourceDefinition, SubresourceDefinition } from "../../../scheme/resource-definition.ts";
import { type Operation, type OperationFacts, operationBody, schemaReference } from "./operation.ts";
import { capital, groupTag, groupVersionName } from "./operation-names.ts";
import { nameParameter, namespaceParameter, optionParameters, prettyParameter } from "./parameters.ts";
import { subresourceOperations } from "./subresource-operations.ts";

const meta = "io.k8s.apimachinery.pkg.apis.meta.v1.";
const objectTypes = ["application/json", "application/yaml", "application/vnd.kubernetes.protobuf"];
const customTypes = ["application/json", "application/yaml"];
const patchTypes = [
  "application/apply-patch+yaml",
  "application/json-patch+json",
  "application/merge-patch+json",
  "application/strategic-merge-patch+json",
];
const customPatchTypes = ["application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"];
const streams = ["application/json;stream=watch", "application/vnd.kubernetes.protobuf;stream=watch"];

/** What every operation of one resource, or one of its subresources, has in common. */
export interface OperationFrame {
  readonly definition: ResourceDefinition;
  /** "CoreV1", "NamespacedPod" or "Pod", and what subresources add: "Status". */
  readonly groupVersion: string;
  readonly scope: "" | "Namespaced";
  readonly suffix: string;
  readonly tag: string;
  readonly gvk: GroupVersionKind;
  /** The schema of the object. */
  readonly schema: JsonObject;
  readonly produces: readonly string[];
  /** Path parameters of the namespace, where there is one. */
  readonly inNamespace: readonly JsonObject[];
  /** "/api/v1/namespaces/{namespace}/pods" */
  readonly path: string;
}

/** All operations of a resource and its subresources. `schemaOf` names the schema of a kind. */
export function resourceOperations(
  definition: ResourceDefinition,
  root: string,
  schemaOf: (gvk: GroupVersionKind) => string | undefined,
): Operation[] {
  const { namespaced, resource, custom } = definition;
  const frame: OperationFrame = {
    definition,
    groupVersion: groupVersionName(definition.group, definition.version),
    scope: namespaced ? "Namespaced" : "",
    suffix: "",
    tag: `${groupTag(definition.group)}_${definition.version}`,
    gvk: { group: definition.group, version: definition.version, kind: definition.kind },
    schema: schemaReference(definition.schemaName),
    produces: custom ? customTypes : objectTypes,
    inNamespace: namespaced ? [namespaceParameter] : [],
    path: `${root}/${namespaced ? "namespaces/{namespace}/" : ""}${resource}`,
  };
  const serves = (verb: Verb): boolean => definition.verbs.includes(verb);
  const operations: Operation[] = [];
  if (serves("list")) operations.push(...listOperations(frame, root));
  if (serves("create")) operations.push(create(frame, frame.path));
  if (serves("deletecollection")) operations.push(deleteCollection(frame));
  const item = `${frame.path}/{name}`;
  if (serves("get")) operations.push(read(frame, item));
  if (serves("update")) operations.push(replace(frame, item));
  if (serves("patch")) operations.push(patch(frame, item));
  if (serves("delete")) operations.push(remove(frame, item));
  if (serves("watch") && !custom) operations.push(...watchOperations(frame, root));
  for (const subresource of definition.subresources)
    operations.push(...subresourceOperations(subresource, subresourceFrame(frame, subresource, schemaOf)));
  return operations;
}

function subresourceFrame(
  frame: OperationFrame,
  subresource: SubresourceDefinition,
  schemaOf: (gvk: GroupVersionKind) => string | undefined,
): OperationFrame {
  const own = subresource.responseKind.group === "" && subresource.responseKind.version === "";
  // A custom resource's operations on /scale carry the resource's own kind.
  const gvk = own ? { ...frame.gvk, kind: subresource.responseKind.kind } : subresource.responseKind;
  const schema = own && gvk.kind === frame.definition.kind ? frame.definition.schemaName : schemaOf(gvk);
  return {
    ...frame,
    suffix: capital(subresource.name),
    gvk: frame.definition.custom ? frame.gvk : gvk,
    schema: schema === undefined ? { type: "string" } : schemaReference(schema),
    path: `${frame.path}/{name}/${subresource.name}`,
  };
}

function listOperations(frame: OperationFrame, root: string): Operation[] {
  const { definition, groupVersion } = frame;
  const { schemaName, listKind, kind } = definition;
  const facts = {
    ...frame,
    schema: schemaReference(schemaName.slice(0, schemaName.lastIndexOf(".") + 1) + listKind),
    produces: definition.custom ? frame.produces : [...frame.produces, ...streams],
  };
  const own = operation(facts, frame.path, "get", "list", `list${groupVersion}${frame.scope}${kind}`, [
    ...optionParameters.list,
    ...frame.inNamespace,
  ]);
  if (!definition.namespaced) return [own];
  const everywhere = operation(
    facts,
    `${root}/${definition.resource}`,
    "get",
    "list",
    `list${groupVersion}${kind}ForAllNamespaces`,
    optionParameters.list,
  );
  return [everywhere, own];
}

function watchOperations(frame: OperationFrame, root: string): Operation[] {
  const { definition, groupVersion, scope } = frame;
  const { kind, resource, namespaced } = definition;
  const facts = { ...frame, schema: schemaReference(`${meta}WatchEvent`), produces: [...frame.produces, ...streams] };
  const collection = frame.path.replace(root, `${root}/watch`);
  const parameters = [...optionParameters.list, ...frame.inNamespace];
  const operations = [operation(facts, collection, "get", "watchlist", `watch${groupVersion}${scope}${kind}List`, parameters)];
  if (definition.verbs.includes("get")) {
    operations.push(operation(facts, `${collection}/{name}`, "get", "watch", `watch${groupVersion}${scope}${kind}`, [...parameters, nameParameter]));
  }
  if (namespaced) {
    operations.push(
      operation(facts, `${root}/watch/${resource}`, "get", "watchlist", `watch${groupVersion}${kind}ListForAllNamespaces`, optionParameters.list),
    );
  }
  return operations;
}

/** POST; to a collection, or to a subresource of an object. */
export function create(frame: OperationFrame, path: string): Operation {
  const named = path.includes("{name}") ? [nameParameter] : [];
  return operation(frame, path, "post", "post", operationId("create", frame), [...optionParameters.write, ...frame.inNamespace, ...named], {
    codes: [200, 201, 202],
    request: { schema: frame.schema, types: bodyTypes(frame), required: true },
  });
}

export function read(frame: OperationFrame, path: string, more: readonly JsonObject[] = []): Operation {
  const own = frame.definition.custom ? optionParameters.get : [];
  return operation(frame, path, "get", "get", operationId("read", frame), [...own, ...frame.inNamespace, nameParameter, ...more]);
}

export function replace(frame: OperationFrame, path: string): Operation {
  return operation(frame, path, "put", "put", operationId("replace", frame), [...optionParameters.write, ...frame.inNamespace, nameParameter], {
    codes: [200, 201],
    request: { schema: frame.schema, types: bodyTypes(frame), required: true },
  });
}

export function patch(frame: OperationFrame, path: string): Operation {
  const { custom } = frame.definition;
  return operation(frame, path, "patch", "patch", operationId("patch", frame), [...optionParameters.patch, ...frame.inNamespace, nameParameter], {
    codes: custom ? [200] : [200, 201],
    request: { schema: schemaReference(`${meta}Patch`), types: custom ? customPatchTypes : patchTypes, required: true },
  });
}

function remove(frame: OperationFrame, path: string): Operation {
  const { behaviour, resource, group } = frame.definition;
  // A namespace's DELETE answers the namespace, but its document says Status.
  const answersObject = behaviour.deleteAnswersObject === true && !(resource === "namespaces" && group === "");
  const answer = answersObject ? frame.schema : schemaReference(`${meta}Status`);
  const parameters = [...optionParameters.delete, ...frame.inNamespace, nameParameter];
  return operation({ ...frame, schema: answer }, path, "delete", "delete", operationId("delete", frame), parameters, {
    codes: [200, 202],
    request: { schema: schemaReference(`${meta}DeleteOptions`), types: bodyTypes(frame), required: false },
  });
}

function deleteCollection(frame: OperationFrame): Operation {
  const { groupVersion, scope, definition } = frame;
  const id = `delete${groupVersion}Collection${scope}${definition.kind}`;
  const facts = { ...frame, schema: schemaReference(`${meta}Status`) };
  if (definition.custom) return operation(facts, frame.path, "delete", "deletecollection", id, [...optionParameters.list, ...frame.inNamespace]);
  return operation(facts, frame.path, "delete", "deletecollection", id, [...optionParameters.deletecollection, ...frame.inNamespace], {
    request: { schema: schemaReference(`${meta}DeleteOptions`), types: bodyTypes(frame), required: false },
  });
}

function bodyTypes(frame: OperationFrame): readonly string[] {
  return frame.definition.custom ? customTypes : ["*/*"];
}

function operationId(verb: string, { groupVersion, scope, definition, suffix }: OperationFrame): string {
  return `${verb}${groupVersion}${scope}${definition.kind}${suffix}`;
}

/** An operation on objects; all of them take `pretty`. */
function operation(
  frame: OperationFrame,
  path: string,
  method: Operation["method"],
  action: string,
  id: string,
  parameters: readonly JsonObject[],
  more: Partial<Pick<OperationFacts, "codes" | "request">> = {},
): Operation {
  const { tag, gvk, schema: answer, produces } = frame;
  return {
    path,
    method,
    parameters: [...parameters, prettyParameter],
    body: operationBody({ id, tag, action, gvk, answer, produces, codes: [200], ...more }),
  };
}
