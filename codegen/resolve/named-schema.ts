import type { JsonObject } from "../../runtime/meta/json.ts";

/** A schema with the name that others refer to it by, and where it is said. */
export interface NamedSchema {
  /** "io.k8s.api.apps.v1.DeploymentSpec". */
  readonly name: string;
  /** `$ref`s inside are "#/components/schemas/<full name>", whatever document they point into. */
  readonly schema: JsonObject;
  /** Below generated/: "apps/v1", "core/v1", "meta/v1". */
  readonly directory: string;
  readonly source: { readonly file: string; readonly pointer: string };
}
