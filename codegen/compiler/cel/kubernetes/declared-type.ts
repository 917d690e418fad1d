import { type CelType, type ObjectField, type ObjectType, objectType } from "../types/cel-type.ts";

/** An object type whose fields have the names of their properties. */
export function declaredType(name: string, fields: Readonly<Record<string, CelType>>): ObjectType {
  return objectType(name, new Map(Object.entries(fields).map(([property, type]): [string, ObjectField] => [property, { type, property }])));
}
