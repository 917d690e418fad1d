import { loadRuleCompiler } from "../../codegen/compiler/cel/rule-compiler.ts";
import type { CustomResource } from "../../codegen/compiler/crd/index.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import { formatApiVersion } from "../meta/group-version.ts";
import type { JsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import { convertRemotely, type RemoteConversion } from "../scheme/pending-conversion.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import { customHandlers } from "./custom-handlers.ts";
import { liveStrategy } from "./custom-strategy.ts";
import { legibleColumns } from "./legible-columns.ts";

/** How the objects of one version become those of the hub, and back; each returns a new object, or changes the one it is given. */
export interface Conversion {
  readonly toHub: (object: KubeObject) => KubeObject;
  readonly fromHub: (object: KubeObject) => KubeObject;
}

/** What a definition is made with. */
export interface CustomDefinitionOptions {
  readonly typeOf: (name: string) => TypeSchema;
  readonly conversion: Conversion | undefined;
  /** Asked where there is no conversion; undefined: versions differ in apiVersion alone. */
  readonly remote: RemoteConversion | undefined;
  /** Set where the CRD may go away while the server runs: whether no objects are made any more. */
  readonly terminating: (() => boolean) | undefined;
  /** Whether the schema has rules. */
  readonly hasRules: boolean;
  /** The schema has changed since the first objects may have been stored. */
  readonly evolved: boolean;
}

/**
 * What the runtime needs to serve a version of a CRD; its structural `schema` is asked for when the first request looks inside
 * an object. Without a conversion versions differ in apiVersion alone (strategy None); what one says is given the right
 * apiVersion in any case.
 */
export function customDefinition(
  resource: CustomResource,
  schema: () => JsonObject,
  { typeOf, conversion, remote, terminating, hasRules, evolved }: CustomDefinitionOptions,
): ResourceDefinition {
  const { group, version, hubVersion } = resource;
  const hubApiVersion = formatApiVersion({ group, version: hubVersion });
  const apiVersion = formatApiVersion({ group, version });
  const asked = (wanted: string) => (remote === undefined ? undefined : (object: KubeObject) => convertRemotely(remote, object, wanted));
  const definition: ResourceDefinition = {
    ...resource,
    columns: legibleColumns(resource.columns),
    handlers: customHandlers(resource.subresources.map((one) => one.name)),
    load: async () => {
      const { createCustomFunctions } = await loadCustomFunctions();
      if (hasRules) await loadRuleCompiler();
      const converted =
        version === hubVersion
          ? {}
          : {
              toHub: between(hubApiVersion, conversion?.toHub ?? asked(hubApiVersion)),
              fromHub: between(apiVersion, conversion?.fromHub ?? asked(apiVersion)),
            };
      return createCustomFunctions({
        definition,
        get schema() {
          return schema();
        },
        typeOf,
        evolved,
        ...converted,
        ...(remote === undefined ? {} : { remote }),
        ...(terminating === undefined ? {} : { strategy: liveStrategy(definition, terminating) }),
      });
    },
  };
  return definition;
}

let loading: Promise<typeof import("./create-custom-functions.ts")> | undefined;

/** Loads what looks inside custom objects; the first request for one waits less where that was begun before. */
export function loadCustomFunctions(): Promise<typeof import("./create-custom-functions.ts")> {
  loading ??= import("./create-custom-functions.ts");
  return loading;
}

function between(apiVersion: string, convert: (object: KubeObject) => KubeObject = (object) => object): (object: KubeObject) => KubeObject {
  return (object) => ({ ...convert(object), apiVersion });
}
