import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { type CelEnvironment, extendEnvironment } from "../check/environment.ts";
import { schemaType } from "../schema-types.ts";
import { type CelType, optionalType } from "../types/cel-type.ts";
import { baseEnvironment } from "./base-environment.ts";
import type { PathSize } from "./cost/estimated-node.ts";
import { pathSize } from "./cost/path-size.ts";
import { maxCardinality, schemaSizes } from "./cost/schema-sizes.ts";

/** What the rules of one part of a schema share. */
export interface RuleScope {
  readonly self: CelType;
  readonly sizes: PathSize;
  /** How often a rule may run at most where lists and maps around it have no limits. */
  readonly maxCardinality: number;
  /** The environment of rules; `oldSelf` is an optional value in those with optionalOldSelf. */
  environment(optionalOldSelf: boolean): CelEnvironment;
}

/** The scope of the rules at a schema; undefined when expressions cannot see its values. `isResourceRoot` is true for whole objects, embedded ones too. */
export function ruleScope(schema: JsonObject, isResourceRoot: boolean): RuleScope | undefined {
  const self = schemaType(schema, { name: "self", isResourceRoot, formats: true });
  const sizes = schemaSizes(schema, isResourceRoot);
  if (self === undefined || sizes === undefined) {
    return undefined;
  }
  return {
    self,
    sizes: pathSize(sizes),
    maxCardinality: maxCardinality(sizes),
    environment: (optionalOldSelf) =>
      extendEnvironment(baseEnvironment(), { variables: { self, oldSelf: optionalOldSelf ? optionalType(self) : self } }),
  };
}
