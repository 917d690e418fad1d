import { formatApiVersion } from "../../runtime/meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";
import { referenceOf } from "../compiler/build-type-schema.ts";
import type { OverlayConversionStep } from "../compiler/overlay/index.ts";
import type { Model, ResourceModel } from "../model/model.ts";
import { kebabCase } from "../print/names.ts";
import type { Import, TypeScriptFile } from "../print/typescript-file.ts";
import { resourceNames } from "./resource-names.ts";

/** One field that crosses: where it stands in the spoke and in the hub. */
interface Crossing {
  readonly spoke: readonly string[];
  readonly hub: readonly string[];
  /** What the hub has where the spoke has nothing. */
  readonly fallback?: JsonValue;
  /** Values that are spelled otherwise in the hub. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A tree of the target's fields; leaves say where their value comes from. */
interface Node {
  readonly children: Map<string, Node>;
  from?: Crossing;
}

/**
 * conversion.ts of a spoke: toHub and fromHub as object literals, field by field, so that a dropped field shows in
 * review. Parts that no step touches are handed over whole.
 */
export function emitConversion(resource: ResourceModel, model: Model): TypeScriptFile | undefined {
  const { conversion: steps } = resource;
  if (steps === undefined) return undefined;
  const { directory } = resourceNames(resource);
  const hubGroup = resource.hubGroup ?? resource.group;
  const hub = formatApiVersion({ group: hubGroup, version: resource.hubVersion });
  const imports: Import[] = [];
  const called = steps.flatMap((step) => (step.kind === "call" ? [step.name] : []));
  const print = (body: string) => ({ path: `${directory}/conversion.ts`, source: resource.source, basis: [steps, body], imports, body });
  if (called.length > 0) {
    const [name = ""] = called;
    const from = `runtime/conversions/${kebabCase(name)}.ts`;
    imports.push({ from, name: "toHub" }, { from, name: "fromHub" });
    return print(`export { fromHub, toHub };`);
  }
  const crossings = crossingsOf(resource, steps, model);
  const spoke = formatApiVersion(resource);
  const body = [
    printDirection("toHub", `${spoke} ${resource.kind} to the hub, ${hub}.`, hub, resource.kind, crossings, "spoke", "hub"),
    printDirection("fromHub", `The hub's ${resource.kind}, ${hub}, to ${spoke}.`, spoke, resource.kind, crossings, "hub", "spoke"),
  ].join("\n\n");
  imports.push({ from: "runtime/meta/object.ts", name: "KubeObject", type: true });
  for (const name of ["part", "present", "renameValue"]) {
    if (body.includes(`${name}(`)) imports.push({ from: "runtime/scheme/convert-fields.ts", name });
  }
  return print(body);
}

/** Every field of the spoke's schema, opened up only where a step reaches inside. */
function crossingsOf(resource: ResourceModel, steps: readonly OverlayConversionStep[], model: Model): Crossing[] {
  const touched = steps.flatMap((step) => (step.kind === "rename" || step.kind === "move" ? [step.spoke.split(".")] : []));
  // A hub path inside an untouched part opens that part too.
  const reached = steps.flatMap((step) => (step.kind === "rename" || step.kind === "move" ? [step.hub.split(".")] : []));
  const values = steps.flatMap((step) => (step.kind === "enumMap" ? [{ path: step.path.split("."), values: step.values }] : []));
  const fallbacks = new Map(steps.flatMap((step) => (step.kind === "default" ? [[step.path, step.value] as const] : [])));
  const out: Crossing[] = [];
  const visit = (schema: JsonObject | undefined, path: readonly string[]) => {
    const properties = propertiesOf(schema, model);
    const inside = (other: readonly string[]) => other.length > path.length && path.every((step, index) => other[index] === step);
    const isOpen = path.length === 0 || touched.some(inside) || reached.some(inside) || values.some((one) => inside(one.path));
    if (properties === undefined || !isOpen) {
      const moved = steps.find((step) => (step.kind === "rename" || step.kind === "move") && step.spoke === path.join("."));
      const hub = moved !== undefined && (moved.kind === "rename" || moved.kind === "move") ? moved.hub.split(".") : path;
      const spelled = values.find((one) => one.path.join(".") === hub.join("."));
      const fallback = fallbacks.get(hub.join("."));
      out.push({
        spoke: path,
        hub,
        ...(spelled === undefined ? {} : { values: spelled.values }),
        ...(fallback === undefined ? {} : { fallback }),
      });
      return;
    }
    for (const [name, property] of Object.entries(properties)) {
      if (path.length === 0 && (name === "apiVersion" || name === "kind" || name === "metadata")) continue;
      visit(isJsonObject(property) ? property : undefined, [...path, name]);
    }
  };
  visit(model.types.get(resource.schemaName)?.schema, []);
  for (const path of fallbacks.keys()) {
    if (!out.some((one) => one.hub.join(".") === path))
      throw new Error(`${resource.kind}, ${resource.version}: no field becomes ${path}, which has a default`);
  }
  return out;
}

function propertiesOf(schema: JsonObject | undefined, model: Model): JsonObject | undefined {
  if (schema === undefined) return undefined;
  const reference = referenceOf(schema);
  const target = reference === undefined ? schema : model.types.get(reference)?.schema;
  return isJsonObject(target?.["properties"]) ? target["properties"] : undefined;
}

type Side = "spoke" | "hub";

function printDirection(name: string, title: string, apiVersion: string, kind: string, crossings: readonly Crossing[], from: Side, to: Side): string {
  const root: Node = { children: new Map() };
  for (const crossing of crossings) {
    let node = root;
    for (const step of crossing[to]) {
      const child = node.children.get(step) ?? { children: new Map() };
      node.children.set(step, child);
      node = child;
    }
    node.from = crossing;
  }
  // Each open part of the source gets a name once: spec, specScale.
  const parts = new Map<string, string>();
  const declarations = new Map<string, string>();
  for (const crossing of crossings) {
    for (let length = 1; length < crossing[from].length; length++) {
      const path = crossing[from].slice(0, length);
      const parent = length === 1 ? "object" : (parts.get(path.slice(0, -1).join(".")) ?? "object");
      parts.set(path.join("."), partName(path));
      declarations.set(partName(path), `part(${parent}, ${JSON.stringify(path.at(-1))})`);
    }
  }
  const lines = [...declarations].map(([variable, value]) => `  const ${variable} = ${value};`);
  const members = [...root.children].map(([member, node]) => `    ${member}: ${printNode(node, [member], from, parts, "    ", to)},`);
  return [
    `/** ${title} */`,
    `export function ${name}(object: KubeObject): KubeObject {`,
    ...lines,
    "  return present({",
    `    apiVersion: ${JSON.stringify(apiVersion)},`,
    `    kind: ${JSON.stringify(kind)},`,
    "    metadata: object.metadata,",
    ...members,
    "  });",
    "}",
  ].join("\n");
}

function partName(path: readonly string[]): string {
  return path.map((step, index) => (index === 0 ? step : step.charAt(0).toUpperCase() + step.slice(1))).join("");
}

function printNode(node: Node, path: readonly string[], from: Side, parts: ReadonlyMap<string, string>, indent: string, to: Side): string {
  if (node.from !== undefined) {
    const source = node.from[from];
    const holder = parts.get(source.slice(0, -1).join("."));
    const value = holder === undefined ? `object[${JSON.stringify(source.at(-1))}]` : `${holder}?.[${JSON.stringify(source.at(-1))}]`;
    if (node.from.fallback !== undefined && to === "hub") return `${value} ?? ${JSON.stringify(node.from.fallback)}`;
    if (node.from.values === undefined) return value;
    const table = to === "hub" ? node.from.values : Object.fromEntries(Object.entries(node.from.values).map(([a, b]) => [b, a]));
    return `renameValue(${value}, ${JSON.stringify(table)})`;
  }
  const inside = `${indent}  `;
  const members = [...node.children].map(([member, child]) => `${inside}${member}: ${printNode(child, [...path, member], from, parts, inside, to)},`);
  // The same part of the source, when there is one, keeps an empty part empty rather than absent.
  const same = parts.get(path.join("."));
  return `present({\n${members.join("\n")}\n${indent}}${same === undefined ? ", undefined" : `, ${same}`})`;
}
