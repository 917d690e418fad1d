import { isStatusError, statusError } from "../errors/status-error.ts";
import { dropUndefined } from "../meta/drop-undefined.ts";
import { formatApiVersion } from "../meta/group-version.ts";
import type { JsonValue } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ApiGroup, ResourceDefinition, ResourceFunctions } from "../scheme/resource-definition.ts";

/**
 * Functions between one version of a kind and its hub. Each returns a new object, or the one it is given, changed; what it
 * says of apiVersion and kind is set right in any case.
 */
export interface ConversionFunctions<Spoke, Hub> {
  readonly toHub: (object: Spoke) => Hub;
  readonly fromHub: (object: Hub) => Spoke;
}

/** A conversion of a project, to be passed to `startServer`. */
export interface VersionConversion {
  readonly group: string;
  /** The version that is not the hub. */
  readonly version: string;
  readonly kind: string;
  /** Fields of either version that are lost on the way there and back, and meant to be: "spec.note". */
  readonly lossy?: readonly string[];
  readonly toHub: (object: KubeObject) => KubeObject;
  readonly fromHub: (object: KubeObject) => KubeObject;
}

/** Names what the functions convert: `defineConversion<V1beta1CronTab, CronTab>({ group, version: "v1beta1", kind: "CronTab", toHub, fromHub })`. */
export function defineConversion<Spoke extends object, Hub extends object>(
  conversion: ConversionFunctions<Spoke, Hub> & Pick<VersionConversion, "group" | "version" | "kind" | "lossy">,
): VersionConversion {
  const { toHub, fromHub, ...names } = conversion;
  return {
    ...names,
    toHub: (object) => toHub(object as unknown as Spoke) as unknown as KubeObject,
    fromHub: (object) => fromHub(object as unknown as Hub) as unknown as KubeObject,
  };
}

/**
 * The groups with the conversions in the place of what their kinds declare.
 * @throws Error for a conversion of a version that is not served, or of the hub.
 */
export function withConversions(groups: readonly ApiGroup[], conversions: readonly VersionConversion[]): readonly ApiGroup[] {
  if (conversions.length === 0) return groups;
  const left = new Set(conversions);
  const converted = groups.map((group) => ({
    ...group,
    versions: group.versions.map((version) => ({
      ...version,
      resources: version.resources.map((definition) => {
        const conversion = conversions.find((one) => isOf(one, definition));
        if (conversion === undefined || definition.hubVersion === definition.version) return definition;
        left.delete(conversion);
        return withConversion(definition, conversion);
      }),
    })),
  }));
  const [unused] = left;
  if (unused !== undefined) throw new Error(`no served version but the hub is ${formatApiVersion(unused)} ${unused.kind}: nothing to convert`);
  return converted;
}

function isOf(conversion: VersionConversion, { group, version, kind }: ResourceDefinition): boolean {
  return conversion.group === group && conversion.version === version && conversion.kind === kind;
}

function withConversion(definition: ResourceDefinition, { toHub, fromHub }: VersionConversion): ResourceDefinition {
  const { group, version, hubVersion, kind } = definition;
  const hub = formatApiVersion({ group: definition.hubGroup ?? group, version: hubVersion });
  const own = formatApiVersion({ group, version });
  return {
    ...definition,
    load: async (): Promise<ResourceFunctions> => {
      // A webhook that the CRD names is not asked.
      const { remote: _, ...functions } = await definition.load();
      const shown = guarded(fromHub, hub, own, kind);
      return {
        ...functions,
        toHub: guarded(toHub, own, hub, kind),
        // What this version's schema does not know is not shown at it.
        fromHub: (object) => functions.decode(shown(object) as unknown as JsonValue).object,
      };
    },
  };
}

/** What the function throws is told as a failed conversion webhook is; a StatusError stands as it is. */
function guarded(convert: (object: KubeObject) => KubeObject, from: string, to: string, kind: string): (object: KubeObject) => KubeObject {
  return (object) => {
    const { metadata } = object;
    try {
      // The identity of an object is no matter of its version.
      return { ...dropUndefined(convert(object)), apiVersion: to, kind, metadata };
    } catch (error) {
      if (isStatusError(error)) throw error;
      throw statusError(
        "InternalError",
        `conversion from ${from} to ${to}, Kind=${kind} failed: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
}
