import type { SubresourceDefinition } from "../../../scheme/resource-definition.ts";
import { type Operation, operationBody } from "./operation.ts";
import { capital } from "./operation-names.ts";
import { connectParameters, nameParameter, pathParameter } from "./parameters.ts";
import { create, type OperationFrame, patch, read, replace } from "./resource-operations.ts";

const proxyMethods: readonly Operation["method"][] = ["delete", "get", "head", "options", "patch", "post", "put"];

/** The operations of one subresource; `frame` is the subresource's. */
export function subresourceOperations(subresource: SubresourceDefinition, frame: OperationFrame): Operation[] {
  const options = connectParameters[subresource.responseKind.kind];
  if (options !== undefined) return connectOperations(subresource, frame);
  if (subresource.name === "log") {
    const text = { ...frame, schema: { type: "string" }, produces: ["text/plain", ...frame.produces] };
    return [read(text, frame.path, connectParameters["PodLogOptions"])];
  }
  const operations: Operation[] = [];
  for (const verb of subresource.verbs) {
    if (verb === "get") operations.push(read(frame, frame.path));
    else if (verb === "create") operations.push(create(frame, frame.path));
    else if (verb === "update") operations.push(replace(frame, frame.path));
    else if (verb === "patch") operations.push(patch(frame, frame.path));
  }
  return operations;
}

/** exec, attach, portforward and proxy: they switch protocols or pass anything on. */
function connectOperations(subresource: SubresourceDefinition, frame: OperationFrame): Operation[] {
  const { groupVersion, scope, definition, suffix, tag, gvk, inNamespace } = frame;
  const parameters = [...(connectParameters[subresource.responseKind.kind] ?? []), ...inNamespace, nameParameter];
  const at = (path: string, method: Operation["method"], ending: string, more: Operation["parameters"]): Operation => ({
    path,
    method,
    parameters: [...parameters, ...more],
    body: operationBody({
      id: `connect${groupVersion}${capital(method)}${scope}${definition.kind}${suffix}${ending}`,
      tag,
      action: "connect",
      gvk,
      answer: { type: "string" },
      produces: ["*/*"],
      codes: [200],
    }),
  });
  if (subresource.name !== "proxy") return (["get", "post"] as const).map((method) => at(frame.path, method, "", []));
  return proxyMethods.flatMap((method) => [at(frame.path, method, "", []), at(`${frame.path}/{path}`, method, "WithPath", [pathParameter])]);
}
