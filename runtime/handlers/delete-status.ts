import type { Status } from "../errors/status.ts";
import type { KubeObject } from "../meta/object.ts";
import type { RegistryScope } from "../registry/write-context.ts";

/** The Status that answers the removal of an object. */
export function deleteStatus({ definition }: RegistryScope, object: KubeObject, code: number): Status {
  const { group, resource } = definition;
  const { name = "", uid } = object.metadata;
  return {
    kind: "Status",
    apiVersion: "v1",
    metadata: {},
    status: "Success",
    details: { name, ...(group === "" ? {} : { group }), kind: resource, ...(uid === undefined ? {} : { uid }) },
    code,
  };
}
