import { dynType, type ObjectField, type ObjectType, objectType, stringType } from "../../types/cel-type.ts";

const OBJECT = "Object";

/** `JSONPatch{op: 'replace', path: '/spec/replicas', value: 3}`: an operation of a JSON patch (RFC 6902). */
export const jsonPatchType: ObjectType = objectType(
  "JSONPatch",
  new Map<string, ObjectField>([
    ["op", { type: stringType, property: "op" }],
    ["path", { type: stringType, property: "path" }],
    ["from", { type: stringType, property: "from" }],
    ["value", { type: dynType, property: "value" }],
  ]),
);

/** `Object{spec: Object.spec{replicas: 3}}`: a type for each path, whatever the schema says. */
function patchObjectType(name: string): ObjectType {
  return { kind: "object", name, isNamed: true, field: (field) => ({ type: dynType, property: field }) };
}

/** The types that expressions of mutating policies make their patches of, by name; any name below `Object` is one. */
export class PatchTypes extends Map<string, ObjectType> {
  constructor() {
    super([[jsonPatchType.name, jsonPatchType]]);
  }

  override get(name: string): ObjectType | undefined {
    return name === OBJECT || name.startsWith(`${OBJECT}.`) ? patchObjectType(name) : super.get(name);
  }

  override has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}
