import type { JsonObject } from "../../meta/json.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import type { Matched } from "./equivalent-resources.ts";

/**
 * A request as expressions and webhooks are told of it, without uid and objects: admission.k8s.io/v1 AdmissionRequest, which
 * leaves out what is empty.
 */
export function admissionRequest(attributes: AdmissionAttributes, matched: Matched): JsonObject {
  const { user, subresource, name, namespace, operation, dryRun, options } = attributes;
  const extra = Object.entries(user.extra ?? {});
  const { resource, kind } = matched;
  return {
    kind: { group: kind.group, version: kind.version, kind: kind.kind },
    resource: { group: resource.group, version: resource.version, resource: resource.resource },
    ...(subresource === "" ? {} : { subResource: subresource }),
    requestKind: { group: attributes.kind.group, version: attributes.kind.version, kind: attributes.kind.kind },
    requestResource: { group: attributes.resource.group, version: attributes.resource.version, resource: attributes.resource.resource },
    ...(subresource === "" ? {} : { requestSubResource: subresource }),
    ...(name === "" ? {} : { name }),
    ...(namespace === "" ? {} : { namespace }),
    operation,
    userInfo: {
      ...(user.username === "" ? {} : { username: user.username }),
      ...((user.uid ?? "") === "" ? {} : { uid: user.uid as string }),
      ...(user.groups.length === 0 ? {} : { groups: [...user.groups] }),
      ...(extra.length === 0 ? {} : { extra: Object.fromEntries(extra.map(([key, values]) => [key, [...values]])) }),
    },
    dryRun,
    options: (options as JsonObject | undefined) ?? null,
  };
}
