import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { impliedProtobufType } from "../model/implied-protobuf-type.ts";
import type { GoFacts, GoField } from "./go-facts.ts";
import { wrapReference } from "./merge-go-facts.ts";

/** One field of a protobuf message; `type` is a scalar, a message's name or "map<string, X>". */
export interface ProtobufField {
  readonly number: number;
  readonly type: string;
  readonly repeated?: boolean;
}

/** Messages by full name, their fields by protobuf name. */
export type ProtobufMessages = Readonly<Record<string, Readonly<Record<string, ProtobufField>>>>;

/** The OpenAPI extension that carries protobuf facts. */
export const protobufExtension = "x-kubernetes-protobuf";

/**
 * Adds protobuf numbers to a schema. The schema gets `{ message }`, with `fields` where its JSON is no object of the same
 * fields. A property gets its number; `[2, 3]` for field 3 of the message in field 2, which JSON shows as one structure;
 * `{ number, type }` where the type does not follow from the property.
 */
export function mergeProtobuf(name: string, schema: JsonObject, messages: ProtobufMessages, facts: GoFacts): JsonObject {
  const messageName = messageNameOf(name);
  const message = messages[messageName];
  if (message === undefined) return schema;
  if (!isJsonObject(schema["properties"])) {
    const fields = Object.fromEntries(Object.entries(message).map(([field, one]) => [field, { ...one }]));
    return { ...schema, [protobufExtension]: { message: messageName, fields } };
  }
  const properties: JsonObject = { ...schema["properties"] };
  for (const [property, value] of Object.entries(properties)) {
    if (!isJsonObject(value)) continue;
    const found = findField(
      messageName,
      property,
      facts[name]?.fields?.find((field) => field.name === property),
      messages,
    );
    if (found === undefined) continue;
    const { path, field } = found;
    const number = path.length === 1 ? field.number : [...path];
    const type = fullType(field, messageName);
    properties[property] = { ...wrapReference(value), [protobufExtension]: type === impliedProtobufType(value) ? number : { number, type } };
  }
  return { ...schema, properties, [protobufExtension]: { message: messageName } };
}

/** "k8s.io.api.core.v1.Pod" of "io.k8s.api.core.v1.Pod". */
export function messageNameOf(schemaName: string): string {
  return schemaName.replace(/^io\.k8s\./, "k8s.io.").replaceAll("-", "_");
}

function findField(messageName: string, property: string, goField: GoField | undefined, messages: ProtobufMessages) {
  const names = [...(goField?.inline?.split(".") ?? []), goField?.protobuf ?? property];
  const path: number[] = [];
  let current = messageName;
  let field: ProtobufField | undefined;
  for (const name of names) {
    if (field !== undefined) current = fullName(field.type, current);
    field = messages[current]?.[name];
    if (field === undefined) return undefined;
    path.push(field.number);
  }
  return field === undefined ? undefined : { path, field };
}

const scalars = ["bool", "bytes", "double", "float", "int32", "int64", "string", "uint32", "uint64"];

function fullName(type: string, message: string): string {
  if (scalars.includes(type)) return type;
  if (type.startsWith(".")) return type.slice(1);
  return type.includes(".") ? type : message.slice(0, message.lastIndexOf(".") + 1) + type;
}

function fullType(field: ProtobufField, message: string): string {
  const map = /^map<string, (.+)>$/.exec(field.type);
  if (map?.[1] !== undefined) return `map<string, ${fullName(map[1], message)}>`;
  return (field.repeated === true ? "repeated " : "") + fullName(field.type, message);
}
