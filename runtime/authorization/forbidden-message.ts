import { formatGroupResource } from "../meta/group-version.ts";
import type { AuthorizationAttributes } from "./authorizer.ts";

/** `pods "a" is forbidden: User "jane" cannot get resource "pods" in API group "" in the namespace "x"`, with the reason behind it. */
export function forbiddenMessage(attributes: AuthorizationAttributes, reason: string): string {
  const what = describe(attributes);
  const why = reason === "" ? what : `${what}: ${reason}`;
  if (!attributes.isResourceRequest) return `forbidden: ${why}`;
  const subject = formatGroupResource(attributes.group, attributes.resource);
  return attributes.name === "" ? `${subject} is forbidden: ${why}` : `${subject} ${JSON.stringify(attributes.name)} is forbidden: ${why}`;
}

function describe(attributes: AuthorizationAttributes): string {
  const { user, verb, path, group, subresource, namespace } = attributes;
  const username = JSON.stringify(user.username);
  if (!attributes.isResourceRequest) return `User ${username} cannot ${verb} path ${JSON.stringify(path)}`;
  const resource = subresource === "" ? attributes.resource : `${attributes.resource}/${subresource}`;
  const where = namespace === "" ? "at the cluster scope" : `in the namespace ${JSON.stringify(namespace)}`;
  return `User ${username} cannot ${verb} resource ${JSON.stringify(resource)} in API group ${JSON.stringify(group)} ${where}`;
}
