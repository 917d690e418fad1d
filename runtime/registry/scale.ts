import type { Field, ObjectType, ScalarType, TypeSchema } from "../../codegen/compiler/type-schema.ts";
import { internalError } from "../errors/status-error.ts";
import { getAt, setAt } from "../meta/dotted-path.ts";
import { isJsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import { createFunctions } from "../scheme/create-functions.ts";
import type { ResourceBehaviour, ResourceFunctions } from "../scheme/resource-definition.ts";
import { formatSelector } from "./format-selector.ts";

/** autoscaling/v1 Scale: the part of an object that says how many there are to be. */
export interface Scale extends KubeObject {
  spec: { replicas?: number };
  status: { replicas: number; selector?: string };
}

export type ScalePaths = NonNullable<ResourceBehaviour["scale"]>;

export const scaleNames = { group: "autoscaling", version: "v1", kind: "Scale" };

/** The Scale of an object. @throws StatusError 500 when a custom resource does not say its replicas. */
export function scaleOf(object: KubeObject, paths: ScalePaths, custom: boolean): Scale {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  const replicas = getAt(object, paths.spec);
  if (custom && typeof replicas !== "number")
    throw internalError(new Error(`the spec replicas field ${JSON.stringify(dotted(paths.spec))} does not exist`));
  const current = getAt(object, paths.status);
  const selector = paths.selector === undefined ? "" : formatSelector(getAt(object, paths.selector));
  return {
    apiVersion: "autoscaling/v1",
    kind: "Scale",
    metadata: {
      ...(name === undefined ? {} : { name }),
      ...(namespace === undefined ? {} : { namespace }),
      ...(uid === undefined ? {} : { uid }),
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
      ...(creationTimestamp === undefined ? {} : { creationTimestamp }),
    },
    spec: typeof replicas === "number" && replicas !== 0 ? { replicas } : {},
    status: { replicas: typeof current === "number" ? current : 0, ...(selector === "" ? {} : { selector }) },
  };
}

/** `object` with the replicas of a Scale; both stay as they are. */
export function withScale(object: KubeObject, scale: KubeObject, paths: ScalePaths): KubeObject {
  const { uid, resourceVersion } = scale.metadata;
  const result: KubeObject = { ...object, metadata: { ...object.metadata } };
  // Without one the newest object is meant, even where the kind demands a resourceVersion.
  if (resourceVersion !== undefined && resourceVersion !== "") result.metadata.resourceVersion = resourceVersion;
  if (uid !== undefined && uid !== "") result.metadata.uid = uid;
  const spec = scale["spec"];
  const replicas = isJsonObject(spec) ? spec["replicas"] : undefined;
  setAt(result, paths.spec, typeof replicas === "number" ? replicas : 0);
  return result;
}

function dotted(path: string): string {
  return path.startsWith(".") ? path : `.${path}`;
}

const text: ScalarType = { shape: "scalar", scalar: "string", nullable: false };
const int32: ScalarType = { shape: "scalar", scalar: "int32", nullable: false };

function field(name: string, type: TypeSchema, goType: string, omit: Field["omit"]): [string, Field] {
  return [name, { name, type, goType, pointer: false, omit, required: false, patchStrategy: [] }];
}

function structure(name: string, fields: readonly [string, Field][]): ObjectType {
  return { shape: "object", name, fields: new Map(fields), preserveUnknown: false, atomic: false, embeddedResource: false, nullable: false };
}

const known = new WeakMap<TypeSchema, ResourceFunctions>();

/** The functions of Scale; `metadata` is the type of any kind's metadata. */
export function scaleFunctions(metadata: TypeSchema): ResourceFunctions {
  let functions = known.get(metadata);
  if (functions === undefined) {
    const type = structure("Scale", [
      field("apiVersion", text, "string", "empty"),
      field("kind", text, "string", "empty"),
      field("metadata", metadata, "v1.ObjectMeta", "never"),
      field("spec", structure("ScaleSpec", [field("replicas", int32, "int32", "empty")]), "v1.ScaleSpec", "never"),
      field(
        "status",
        structure("ScaleStatus", [field("replicas", int32, "int32", "never"), field("selector", text, "string", "empty")]),
        "v1.ScaleStatus",
        "never",
      ),
    ]);
    functions = createFunctions({ ...scaleNames, type, cells: (object) => [object.metadata.name ?? ""] });
    known.set(metadata, functions);
  }
  return functions;
}
