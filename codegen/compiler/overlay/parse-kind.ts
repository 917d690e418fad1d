import { isJsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import type { ResourceBehaviour } from "../../../runtime/scheme/resource-definition.ts";
import type { KindOverlay, OverlayConversionStep } from "./overlay.ts";
import { childNode, type OverlayNode } from "./overlay-document.ts";
import type { OverlayParser } from "./overlay-parser.ts";

const nameFormats = ["dnsSubdomain", "dnsLabel", "dns1035Label", "pathSegment", "any"] as const;
const members = [
  "hub",
  "hubGroup",
  "nameFormat",
  "generation",
  "status",
  "scale",
  "createOnUpdate",
  "unconditionalUpdate",
  "deleteAnswersObject",
  "gracePeriodSeconds",
  "defaultPropagation",
  "ttl",
  "storagePrefix",
  "strategy",
  "selectableFields",
  "conversions",
];

/** `Deployment: { hub, generation, status, scale, ... }`. */
export function parseKind(parser: OverlayParser, node: OverlayNode): KindOverlay {
  parser.onlyMembers(node, members, "a kind");
  const conversions = parser.entries(childNode(node, "conversions"), "`conversions`");
  return {
    hub: parser.optionalString(childNode(node, "hub"), "`hub`"),
    hubGroup: parser.optionalString(childNode(node, "hubGroup"), "`hubGroup`"),
    behaviour: parseBehaviour(parser, node),
    storagePrefix: parser.optionalString(childNode(node, "storagePrefix"), "`storagePrefix`"),
    strategy: parser.optionalString(childNode(node, "strategy"), "`strategy`"),
    selectableFields: parser.strings(childNode(node, "selectableFields"), "`selectableFields`"),
    conversions: new Map(conversions.map(([version, steps]) => [version, parser.list(steps, "steps").flatMap((step) => parseStep(parser, step))])),
    place: parser.place(node),
  };
}

function parseBehaviour(parser: OverlayParser, node: OverlayNode): ResourceBehaviour {
  const at = (name: string): OverlayNode => childNode(node, name);
  const nameFormat = at("nameFormat");
  const createOnUpdate = at("createOnUpdate");
  const unconditionalUpdate = at("unconditionalUpdate");
  const deleteAnswersObject = at("deleteAnswersObject");
  const grace = at("gracePeriodSeconds");
  const propagation = at("defaultPropagation");
  const ttl = at("ttl");
  const generation = at("generation");
  const status = at("status");
  const acceptedOnCreate = childNode(status, "acceptedOnCreate");
  const defaultPropagation =
    propagation.value === undefined ? undefined : parser.oneOf(propagation, ["Orphan", "Background"] as const, "`defaultPropagation`");
  const scale = parseScale(parser, at("scale"));
  return {
    nameFormat: (nameFormat.value === undefined ? undefined : parser.oneOf(nameFormat, nameFormats, "`nameFormat`")) ?? "dnsSubdomain",
    ...(generation.value === undefined ? {} : { generation: parseGeneration(parser, generation) }),
    ...(status.value === undefined
      ? {}
      : {
          status: {
            keepsOnMain: pathsIn(parser, status, "keepsOnMain"),
            writes: pathsIn(parser, status, "writes"),
            ...(childNode(status, "unowned").value === undefined ? {} : { unowned: pathsIn(parser, status, "unowned") }),
            ...(acceptedOnCreate.value === undefined ? {} : { acceptedOnCreate: parser.boolean(acceptedOnCreate, "`acceptedOnCreate`") }),
          },
        }),
    ...(scale === undefined ? {} : { scale }),
    ...(createOnUpdate.value === undefined ? {} : { createOnUpdate: parser.boolean(createOnUpdate, "`createOnUpdate`") }),
    ...(unconditionalUpdate.value === undefined ? {} : { unconditionalUpdate: parser.boolean(unconditionalUpdate, "`unconditionalUpdate`") }),
    ...(deleteAnswersObject.value === undefined ? {} : { deleteAnswersObject: parser.boolean(deleteAnswersObject, "`deleteAnswersObject`") }),
    ...(grace.value === undefined ? {} : { gracePeriodSeconds: parser.number(grace, "`gracePeriodSeconds`") }),
    ...(defaultPropagation === undefined ? {} : { defaultPropagation }),
    ...(ttl.value === undefined ? {} : { ttl: parser.number(ttl, "`ttl`") }),
  };
}

function parseGeneration(parser: OverlayParser, node: OverlayNode): NonNullable<ResourceBehaviour["generation"]> {
  parser.onlyMembers(node, ["bumpsOn", "unsetOnCreate"], "`generation`");
  const unset = parser.boolean(childNode(node, "unsetOnCreate"), "`unsetOnCreate`");
  return { bumpsOn: pathsIn(parser, node, "bumpsOn"), ...(unset ? { unsetOnCreate: unset } : {}) };
}

function parseScale(parser: OverlayParser, node: OverlayNode): ResourceBehaviour["scale"] {
  if (node.value === undefined) return undefined;
  parser.onlyMembers(node, ["spec", "status", "selector"], "`scale`");
  const selector = parser.optionalString(childNode(node, "selector"), "`selector`");
  return {
    spec: parser.string(childNode(node, "spec"), "`spec`"),
    status: parser.string(childNode(node, "status"), "`status`"),
    ...(selector === undefined ? {} : { selector }),
  };
}

function pathsIn(parser: OverlayParser, node: OverlayNode, name: string): readonly string[] {
  parser.object(node, "this");
  const list = childNode(node, name);
  for (const item of parser.list(list, `\`${name}\``)) parser.path(item, item.value);
  return parser.strings(list, `\`${name}\``);
}

/** `{ rename: [spoke, hub] }`, `{ move: [spoke, hub] }`, `{ default: path, value }`, `{ enumMap: path, values }`, `{ lossy: path }`, `{ call: name }`: a module of runtime/conversions. */
function parseStep(parser: OverlayParser, node: OverlayNode): readonly OverlayConversionStep[] {
  const step = parser.object(node, "a step");
  for (const kind of ["rename", "move"] as const) {
    if (!(kind in step)) continue;
    parser.onlyMembers(node, [kind], "a step");
    const pair = childNode(node, kind);
    if (!Array.isArray(pair.value) || pair.value.length !== 2) parser.report(pair, `\`${kind}\` needs two paths: the spoke's and the hub's`);
    return [{ kind, spoke: plainPath(parser, childNode(pair, 0)), hub: plainPath(parser, childNode(pair, 1)) }];
  }
  if ("default" in step) {
    parser.onlyMembers(node, ["default", "value"], "a step");
    const value: JsonValue | undefined = step["value"];
    if (value === undefined || value === null) parser.report(node, "`default` needs a `value`");
    return [{ kind: "default", path: plainPath(parser, childNode(node, "default")), value: value ?? null }];
  }
  if ("enumMap" in step) {
    parser.onlyMembers(node, ["enumMap", "values"], "a step");
    const pairs = parser.entries(childNode(node, "values"), "`values`").map(([from, to]) => [from, parser.string(to, "a value")]);
    if (new Set(pairs.map(([, to]) => to)).size !== pairs.length) parser.report(node, "`values` must map every word to another one, to read back");
    return [{ kind: "enumMap", path: plainPath(parser, childNode(node, "enumMap")), values: Object.fromEntries(pairs) }];
  }
  if ("lossy" in step) {
    parser.onlyMembers(node, ["lossy"], "a step");
    return [{ kind: "lossy", path: plainPath(parser, childNode(node, "lossy")) }];
  }
  if ("call" in step && isJsonObject(step)) {
    parser.onlyMembers(node, ["call"], "a step");
    return [{ kind: "call", name: parser.functionName(childNode(node, "call"), "`call`") }];
  }
  parser.report(node, "a step is one of rename, move, default, enumMap, lossy and call");
  return [];
}

/** A dotted path without `[*]`. */
function plainPath(parser: OverlayParser, node: OverlayNode): string {
  const steps = parser.path(node, node.value);
  if (steps.length === 0 || steps.some((step) => step.kind === "each")) parser.report(node, "a step needs a path of members");
  return typeof node.value === "string" ? node.value : "";
}
