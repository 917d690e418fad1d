import type { Field, ListType, MapType, ObjectType, ScalarType, TypeSchema } from "../../../../codegen/compiler/type-schema.ts";

/** Handmade types for tests. */
export const scalar = (name: ScalarType["scalar"]): ScalarType => ({ shape: "scalar", scalar: name, nullable: false });
export const map = (values: TypeSchema): MapType => ({ shape: "map", values, atomic: false, nullable: false });
export const list = (items: TypeSchema, more: Partial<ListType> = {}): ListType => ({
  shape: "list",
  items,
  listType: "atomic",
  mapKeys: [],
  nullable: false,
  ...more,
});

/** A field; `goType` as Go prints it. */
export function field(type: TypeSchema, goType: string, more: Partial<Field> = {}): Omit<Field, "name"> {
  return { type, goType, pointer: false, omit: "empty", required: false, patchStrategy: [], ...more };
}

export function object(name: string, fields: Record<string, Omit<Field, "name">>, more: Partial<ObjectType> = {}): ObjectType {
  return {
    shape: "object",
    name,
    fields: new Map(Object.entries(fields).map(([member, one]) => [member, { name: member, ...one }])),
    preserveUnknown: false,
    atomic: false,
    embeddedResource: false,
    nullable: false,
    ...more,
  };
}

const string = scalar("string");

export const objectMeta = object("ObjectMeta", {
  name: field(string, "string"),
  namespace: field(string, "string"),
  creationTimestamp: field(scalar("time"), "v1.Time", { omit: "zero" }),
  labels: field(map(string), "map[string]string"),
  finalizers: field(list(string, { listType: "set" }), "[]string", { patchStrategy: ["merge"] }),
});

const port = object("ContainerPort", {
  name: field(string, "string"),
  containerPort: field(scalar("int32"), "int32", { omit: "never" }),
  protocol: field(string, "v1.Protocol", { default: "TCP" }),
});

const container = object("Container", {
  name: field(string, "string", { omit: "never" }),
  image: field(string, "string"),
  args: field(list(string), "[]string"),
  ports: field(list(port, { listType: "map", mapKeys: ["containerPort", "protocol"] }), "[]v1.ContainerPort", {
    patchStrategy: ["merge"],
    patchMergeKey: "containerPort",
  }),
  limits: field(map(scalar("quantity")), "v1.ResourceList"),
  resources: field(object("ResourceRequirements", {}), "v1.ResourceRequirements"),
  tty: field(scalar("boolean"), "bool"),
});

const spec = object("GadgetSpec", {
  replicas: field(scalar("int32"), "int32", { pointer: true }),
  minReadySeconds: field(scalar("int32"), "int32"),
  since: field(scalar("microTime"), "v1.MicroTime", { pointer: true }),
  maxSurge: field(scalar("intOrString"), "intstr.IntOrString", { pointer: true }),
  seconds: field(scalar("int64"), "int64", { pointer: true }),
  weight: field(scalar("double"), "float64"),
  selector: field(map(string), "map[string]string", { omit: "never" }),
  containers: field(list(container, { listType: "map", mapKeys: ["name"] }), "[]v1.Container", {
    omit: "never",
    patchStrategy: ["merge"],
    patchMergeKey: "name",
  }),
  strategy: field(object("GadgetStrategy", { type: field(string, "string") }), "v1.GadgetStrategy", { patchStrategy: ["retainKeys"] }),
  key: field(scalar("bytes"), "[]uint8"),
  raw: field({ shape: "any", nullable: true }, "runtime.RawExtension", { pointer: true }),
});

/** A kind with one field of each sort. */
export const gadget = object("Gadget", {
  kind: field(string, "string"),
  apiVersion: field(string, "string"),
  metadata: field(objectMeta, "v1.ObjectMeta"),
  spec: field(spec, "v1.GadgetSpec"),
  data: field(map(string), "map[string]string"),
});
