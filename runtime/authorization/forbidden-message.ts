import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import { formatGroupResource } from "../meta/group-version.ts";
import type { AuthorizationAttributes } from "./authorizer.ts";

/** `pods "a" is forbidden: User "jane" cannot get resource "pods" in API group "" in the namespace "x"`, with the reason behind it. */
export function forbiddenMessage(attributes: AuthorizationAttributes, reason: string): string {
  const what = describe(attributes);
  const why = reason === "" ? what : `${what}: ${reason}`;
  if (!attributes.isResourceRequest || attributes.resource === "") return `forbidden: ${why}`;
  const subject = formatGroupResource(attributes.group, attributes.resource);
  return attributes.name === "" ? `${subject} is forbidden: ${why}` : `${subject} ${goQuote(attributes.name)} is forbidden: ${why}`;
}

function describe(attributes: AuthorizationAttributes): string {
  const { user, verb, path, group, subresource, namespace } = attributes;
  const username = goQuote(user.username);
  if (!attributes.isResourceRequest) return `User ${username} cannot ${verb} path ${goQuote(path)}`;
  const resource = subresource === "" ? attributes.resource : `${attributes.resource}/${subresource}`;
  const where = namespace === "" ? "at the cluster scope" : `in the namespace ${goQuote(namespace)}`;
  return `User ${username} cannot ${verb} resource ${goQuote(resource)} in API group ${goQuote(group)} ${where}`;
}
