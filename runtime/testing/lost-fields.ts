import { type VersionConversion, withConversions } from "../extensions/define-conversion.ts";
import { formatApiVersion } from "../meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ApiGroup, ResourceDefinition, ResourceFunctions } from "../scheme/resource-definition.ts";
import { arbitraryValue } from "./arbitrary-value.ts";
import { createRandom } from "./random.ts";

/** A version that converts to and from the hub of its kind, and the fields of either that it is declared to lose. */
export interface ConvertedVersion {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly lossy: readonly string[];
}

/** Objects for each way; what they are made of is the same each time. */
const objects = 32;
const attempts = 200;

/**
 * What conversions lose on the way there and back: objects are made up by the schemas of both versions, converted to the other
 * version and back again, and compared. Conversions in TypeScript take the place of declared ones, as in a server.
 * Empty when nothing is lost; each line names the way, the field and its values.
 */
export async function lostFields(
  groups: readonly ApiGroup[],
  declared: readonly ConvertedVersion[],
  conversions: readonly VersionConversion[] = [],
): Promise<string[]> {
  const found: string[] = [];
  for (const { group, versions } of withConversions(groups, conversions)) {
    const sides = await Promise.all(versions.flatMap(({ resources, schemas }) => resources.map((definition) => sideOf(definition, schemas()))));
    for (const spoke of sides) {
      const { version, hubVersion, kind, custom } = spoke.definition;
      const hub = sides.find(({ definition }) => definition.kind === kind && definition.version === hubVersion);
      if (!custom || version === hubVersion || hub === undefined) continue;
      const isOf = (one: Omit<ConvertedVersion, "lossy">) => one.group === group && one.version === version && one.kind === kind;
      const written = conversions.find(isOf);
      // What a webhook makes of objects is known where it runs.
      if (written === undefined && spoke.definition.conversionWebhook !== undefined) continue;
      const lossy = (written === undefined ? declared.find(isOf)?.lossy : written.lossy) ?? [];
      found.push(...roundTrips(spoke, hub, lossy), ...roundTrips(hub, spoke, lossy));
    }
  }
  return found;
}

/** A version of a kind. */
interface Side {
  readonly definition: ResourceDefinition;
  readonly functions: ResourceFunctions;
  readonly schema: JsonObject;
}

async function sideOf(definition: ResourceDefinition, schemas: Readonly<Record<string, JsonObject>>): Promise<Side> {
  return { definition, functions: await definition.load(), schema: schemas[definition.schemaName] ?? {} };
}

/** What objects of one side lose at the other, once for each field. */
function roundTrips(from: Side, to: Side, lossy: readonly string[]): string[] {
  const way = `${formatApiVersion(from.definition)} ${from.definition.kind} to ${to.definition.version} and back`;
  const lost = new Map<string, string>();
  for (const object of validObjects(from)) {
    let back: JsonObject;
    try {
      back = plain(converted(to, from, converted(from, to, structuredClone(object))));
    } catch (error) {
      lost.set("", `${way}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    for (const { path, was, is } of differences(plain(object), back)) {
      if (lossy.some((one) => isWithin(path, one)) || lost.has(path)) continue;
      lost.set(path, `${way}: ${path} was ${JSON.stringify(was)} and is ${is === undefined ? "gone" : JSON.stringify(is)}`);
    }
  }
  return [...lost.values()];
}

/** As a server converts: what the other schema does not know is dropped, and what it has defaults for is filled in. */
function converted(from: Side, to: Side, object: KubeObject): KubeObject {
  const isSpoke = from.definition.version !== from.definition.hubVersion;
  const other = isSpoke ? from.functions.toHub(object) : to.functions.fromHub(object);
  const known = to.functions.decode({ ...plain(other), apiVersion: formatApiVersion(to.definition) }).object;
  to.functions.applyDefaults(known);
  return known;
}

/** Objects of a version that it calls valid; any, where none is. */
function validObjects({ definition, functions, schema }: Side): KubeObject[] {
  const valid: KubeObject[] = [];
  const others: KubeObject[] = [];
  for (let seed = 1; seed <= attempts && valid.length < objects; seed++) {
    const random = createRandom(seed);
    // The first have everything, the last next to nothing.
    const made = arbitraryValue({ ...schema, type: "object" }, { random, presence: seed <= 8 ? 1 : random() });
    const metadata = { name: "made", ...(definition.namespaced ? { namespace: "default" } : {}), labels: { made: "up" } };
    const object = isJsonObject(made) ? made : {};
    const decoded = functions.decode({ ...object, apiVersion: formatApiVersion(definition), kind: definition.kind, metadata }).object;
    functions.applyDefaults(decoded);
    if (functions.validate(decoded, { operation: "create", subresource: "" }).length === 0) valid.push(decoded);
    else if (others.length < objects) others.push(decoded);
  }
  return valid.length > 0 ? valid : others;
}

function plain(object: KubeObject): JsonObject {
  return JSON.parse(JSON.stringify(object)) as JsonObject;
}

interface Difference {
  /** "spec.env[].name" */
  readonly path: string;
  readonly was: JsonValue;
  readonly is: JsonValue | undefined;
}

/** Values that are not what they were. What is empty is as good as absent; what has come besides is no loss. */
function* differences(was: JsonValue, is: JsonValue | undefined, path = ""): Generator<Difference> {
  if (path === "apiVersion" || path === "kind") return;
  if (Array.isArray(was)) {
    const items = Array.isArray(is) ? is : [];
    if (was.length > 0 && items.length === 0) yield { path, was, is };
    else for (const [index, item] of was.entries()) yield* differences(item, items[index], `${path}[]`);
  } else if (isJsonObject(was)) {
    const members = isJsonObject(is) ? is : {};
    for (const [name, member] of Object.entries(was)) {
      if (member !== undefined) yield* differences(member, members[name], path === "" ? name : `${path}.${name}`);
    }
  } else if (was !== null && was !== is) yield { path, was, is };
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}
