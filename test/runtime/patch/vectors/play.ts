import type { ObjectType } from "../../../../codegen/compiler/type-schema.ts";
import { isStatusError } from "../../../../runtime/errors/status-error.ts";
import type { JsonObject, JsonValue } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyConfiguration } from "../../../../runtime/patch/apply/apply-configuration.ts";
import { leaf } from "../../../../runtime/registry/managed-fields/field-set.ts";
import { ownershipOf } from "../../../../runtime/registry/managed-fields/ownership-plan.ts";
import { type OwnedVersion, trackUpdate } from "../../../../runtime/registry/managed-fields/track.ts";
import type { RequestScope } from "../../../../runtime/registry/request-scope.ts";
import { type Members, readShape } from "./shape.ts";

/** One write. `v2` calls the member "a" of `v1` "z". */
export interface Step {
  readonly op: "apply" | "update";
  readonly manager: string;
  readonly version: "v1" | "v2";
  readonly force?: boolean;
  readonly object: JsonObject;
}

/** What came of a step: what is stored, and who owns what ("m1 Apply", "m1 Update v1"), or why it was refused. */
export interface Outcome {
  readonly object?: JsonObject;
  readonly managers?: Readonly<Record<string, JsonValue>>;
  readonly conflicts?: readonly string[];
  readonly refused?: true;
}

/** A kind without a server: the versions that steps name, and what applies and updates do to its objects. */
export interface Thing {
  readonly write: (live: KubeObject | undefined, step: Step) => KubeObject;
}

/** The version's own name of a member. */
const renamed = { v1: ["z", "a"], v2: ["a", "z"] } as const;

export function renameFor(version: "v1" | "v2", object: JsonObject): JsonObject {
  const [from, to] = renamed[version];
  const { [from]: value, ...rest } = object;
  return value === undefined ? rest : { ...rest, [to]: value };
}

/** A kind whose members are `members` at v1. */
export function createThing(members: Members): Thing {
  const versions = { v1: versionOf("v1", members), v2: versionOf("v2", renameFor("v2", members as JsonObject) as unknown as Members) };
  const otherVersion = (name: string): OwnedVersion | undefined => (name === "v1" || name === "v2" ? versions[name].owned : undefined);
  let now = Date.parse("2026-01-01T00:00:00Z");
  return {
    write: (live, { op, manager, version, force = false, object: sent }) => {
      const { owned, scope } = versions[version];
      now += 1000;
      const body = { ...structuredClone(sent), apiVersion: version, kind: "Thing" };
      if (op === "apply") {
        const writable = { ignored: leaf };
        return applyConfiguration({ scope, version: owned, otherVersion, writable, config: body, manager, subresource: "", force, now }, live);
      }
      const object = owned.toHub({ ...body, metadata: {} });
      trackUpdate({ live, object, version: owned, otherVersion, manager, subresource: "", ignored: leaf, now });
      return object;
    },
  };
}

/** Plays steps, each on what the ones before left. */
export function play(members: Members, steps: readonly Step[]): Outcome[] {
  const thing = createThing(members);
  let live: KubeObject | undefined;
  return steps.map((step) => {
    try {
      live = thing.write(live, step);
    } catch (error) {
      if (!isStatusError(error)) throw error;
      if (error.status.code !== 409) return { refused: true };
      const causes = error.status.details?.causes ?? [];
      return { conflicts: causes.map((cause) => `${cause.message?.replace("conflict with ", "")}: ${cause.field}`).sort() };
    }
    return { object: contentOf(live), managers: ownersOf(live) };
  });
}

/** What an object says, without what every object has. */
export function contentOf({ apiVersion: _, kind: __, metadata: ___, ...content }: KubeObject): JsonObject {
  return content as unknown as JsonObject;
}

/** Who owns what. */
export function ownersOf({ metadata }: KubeObject): Record<string, JsonValue> {
  const owners: Record<string, JsonValue> = {};
  for (const { manager = "", operation = "", apiVersion = "", fieldsV1 = {} } of metadata.managedFields ?? []) {
    owners[operation === "Apply" ? `${manager} Apply` : `${manager} Update ${apiVersion}`] = fieldsV1;
  }
  return owners;
}

function versionOf(version: "v1" | "v2", members: Members): { owned: OwnedVersion; scope: RequestScope } {
  const type = readShape({ object: { apiVersion: "string", kind: "string", ...members } }) as ObjectType;
  const definition = { group: "", version, kind: "Thing", custom: true };
  const scope = {
    definition,
    functions: {
      type,
      decode: (object: KubeObject) => ({ object: { ...object, metadata: { ...object.metadata } }, unknown: [] }),
      applyDefaults: () => {},
      toHub: (object: KubeObject) => renameFor("v1", object as unknown as JsonObject) as unknown as KubeObject,
    },
    hub: { definition: version === "v1" ? definition : { ...definition, version: "v1" } },
  } as unknown as RequestScope;
  const rename = (name: "v1" | "v2", object: unknown): KubeObject =>
    ({ ...renameFor(name, object as JsonObject), apiVersion: name }) as unknown as KubeObject;
  const owned: OwnedVersion = {
    apiVersion: version,
    ownership: ownershipOf(type),
    zero: {},
    convert: (object) => (version === "v1" ? object : rename(version, object)),
    toHub: (object) => rename("v1", object),
  };
  return { owned, scope };
}
