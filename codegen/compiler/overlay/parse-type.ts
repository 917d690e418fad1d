import { isJsonObject } from "../../../runtime/meta/json.ts";
import type { DefaultRule, DefaultValue, TypeOverlay } from "./overlay.ts";
import { childNode, type OverlayNode } from "./overlay-document.ts";
import type { OverlayParser } from "./overlay-parser.ts";
import { parseRules } from "./parse-rule.ts";

/** `DeploymentSpec: { dropped, defaults, rules }`. */
export function parseType(parser: OverlayParser, node: OverlayNode): TypeOverlay {
  parser.onlyMembers(node, ["dropped", "defaults", "rules"], "a type");
  return {
    dropped: parser.strings(childNode(node, "dropped"), "`dropped`"),
    defaults: parser.entries(childNode(node, "defaults"), "`defaults`").map(([path, entry]) => parseDefault(parser, path, entry)),
    rules: parseRules(parser, childNode(node, "rules")),
  };
}

/** `path: constant`, or `path: { when, value | cel | call }`; the path "" with `call` works on the whole object. */
function parseDefault(parser: OverlayParser, path: string, node: OverlayNode): DefaultRule {
  const steps = parser.path(node, path);
  if (steps.length === 0 && !(isJsonObject(node.value) && "call" in node.value))
    parser.report(node, "a default of the whole object must be a `call`");
  return {
    path: steps,
    when: isJsonObject(node.value) ? parser.cel(childNode(node, "when")) : undefined,
    value: parseDefaultValue(parser, node),
    place: parser.place(node),
  };
}

function parseDefaultValue(parser: OverlayParser, node: OverlayNode): DefaultValue {
  if (node.value === null || node.value === undefined) parser.report(node, "a default may not be null");
  if (!isJsonObject(node.value)) return { kind: "constant", value: node.value ?? null };
  parser.onlyMembers(node, ["when", "value", "cel", "call"], "a default");
  const given = ["value", "cel", "call"].filter((name) => name in (node.value as object));
  if (given.length !== 1) parser.report(node, "a default needs exactly one of `value`, `cel` and `call`");
  if (given[0] === "call") return { kind: "call", name: parser.functionName(childNode(node, "call"), "`call`") };
  if (given[0] === "cel") {
    const cel = parser.cel(childNode(node, "cel"));
    if (cel !== undefined) return { kind: "cel", cel };
  }
  return { kind: "constant", value: childNode(node, "value").value ?? null };
}
