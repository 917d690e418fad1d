import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";
import type { FieldErrorReason } from "../../../runtime/validation/field-error.ts";
import type { Check, Fault } from "./overlay.ts";
import { childNode, type OverlayNode } from "./overlay-document.ts";
import type { OverlayParser } from "./overlay-parser.ts";

const faultReasons = ["Required", "Invalid", "NotSupported", "Forbidden", "Duplicate", "NotFound", "TooMany", "TooLong"] as const;

/** The checks by the member that writes them. */
const parsers: Readonly<Record<string, (parser: OverlayParser, node: OverlayNode, rule: JsonObject) => Check | undefined>> = {
  required: (parser, node) => {
    if (node.value === false) return undefined;
    return { kind: "required", message: node.value === true ? "" : parser.string(node, "`required`") };
  },
  forbidden: (parser, node) => ({ kind: "forbidden", message: parser.string(node, "`forbidden`") }),
  enum: (parser, node) => ({ kind: "enum", values: parser.strings(node, "`enum`") }),
  minimum: (parser, node, rule) => limitCheck("minimum", parser, node, rule, "must be greater than or equal to"),
  maximum: (parser, node, rule) => limitCheck("maximum", parser, node, rule, "must be less than or equal to"),
  exclusiveMinimum: (parser, node, rule) => limitCheck("exclusiveMinimum", parser, node, rule, "must be greater than"),
  range: (parser, node, rule) => {
    const from = parser.number(childNode(node, 0), "`range`");
    const to = parser.number(childNode(node, 1), "`range`");
    return { kind: "range", from, to, message: messageOf(rule) ?? `must be between ${from} and ${to}, inclusive` };
  },
  maxLength: (parser, node) => ({ kind: "maxLength", limit: parser.number(node, "`maxLength`") }),
  maxItems: (parser, node) => ({ kind: "maxItems", limit: parser.number(node, "`maxItems`") }),
  pattern: (parser, node, rule) => {
    const pattern = parser.string(node, "`pattern`");
    try {
      new RegExp(pattern, "u");
    } catch {
      parser.report(node, `\`${pattern}\` is no regular expression`);
    }
    return { kind: "pattern", pattern, message: messageOf(rule) ?? `must match the regex ${pattern}` };
  },
  format: (parser, node) => ({ kind: "format", format: parser.functionName(node, "`format`") }),
  immutable: (parser, node) => {
    if (node.value === false) return undefined;
    return { kind: "immutable", message: node.value === true ? "field is immutable" : parser.string(node, "`immutable`") };
  },
  unique: (parser, node) => {
    const key = node.value === true ? undefined : typeof node.value === "string" ? [node.value] : parser.strings(node, "`unique`");
    return { kind: "unique", key };
  },
  keys: (parser, node) => ({ kind: "keys", checks: parseChecks(parser, node) }),
  cel: (parser, node, rule) => {
    const cel = parser.cel(node);
    return cel === undefined ? undefined : { kind: "cel", cel, fault: parseFault(parser, node, rule) };
  },
  check: (parser, node, rule) => ({ kind: "check", name: parser.functionName(node, "`check`"), options: rule["with"] }),
  validate: (parser, node, rule) => ({
    kind: "validate",
    as: node.value === true ? undefined : parser.string(node, "`validate`"),
    value: parser.cel(besideOf(node, rule, "value")),
  }),
};

/** Members that say how a check speaks rather than what it checks. */
const wordings = ["message", "reason", "value", "supported", "with"];

/** All members that a rule may have for its checks. */
export const checkNames: readonly string[] = [...Object.keys(parsers), ...wordings];

/** The checks of a rule, in the order its members are written. */
export function parseChecks(parser: OverlayParser, node: OverlayNode): readonly Check[] {
  const rule = parser.object(node, "checks");
  const checks: Check[] = [];
  for (const name of Object.keys(rule)) {
    const parseOne = parsers[name];
    const check = parseOne?.(parser, childNode(node, name), rule);
    if (check !== undefined) checks.push(check);
  }
  return checks;
}

function limitCheck(
  kind: "minimum" | "maximum" | "exclusiveMinimum",
  parser: OverlayParser,
  node: OverlayNode,
  rule: JsonObject,
  words: string,
): Check {
  const limit = parser.number(node, `\`${kind}\``);
  return { kind, limit, message: messageOf(rule) ?? `${words} ${limit}` };
}

/** Beside a `cel`, the message is the expression's. */
function messageOf(rule: JsonObject): string | undefined {
  return !("cel" in rule) && typeof rule["message"] === "string" ? rule["message"] : undefined;
}

/** The node of the rule that a check is written in. */
function ruleOf(node: OverlayNode, rule: JsonObject): OverlayNode {
  return { document: node.document, pointer: node.pointer.slice(0, node.pointer.lastIndexOf("/")), value: rule };
}

function besideOf(node: OverlayNode, rule: JsonObject, name: string): OverlayNode {
  return childNode(ruleOf(node, rule), name);
}

/** `reason`, `message`, `value` and `supported` beside a `cel`. */
function parseFault(parser: OverlayParser, celNode: OverlayNode, rule: JsonObject): Fault {
  const node = ruleOf(celNode, rule);
  const reasonNode = childNode(node, "reason");
  const reason = reasonNode.value === undefined ? "Invalid" : (parser.oneOf(reasonNode, faultReasons, "`reason`") ?? "Invalid");
  const message = rule["message"];
  if (message !== undefined && typeof message !== "string") parser.report(childNode(node, "message"), "`message` must be a string");
  if (message === undefined && (reason === "Invalid" || reason === "Forbidden")) parser.report(node, "a `cel` check needs a `message`");
  if (reason === "NotSupported" && !isSupportedList(rule)) parser.report(node, "`reason: NotSupported` needs `supported`");
  return {
    reason: `FieldValue${reason}` satisfies FieldErrorReason,
    message: typeof message === "string" ? message : "",
    value: parser.cel(childNode(node, "value")),
    supported: parser.strings(childNode(node, "supported"), "`supported`"),
  };
}

function isSupportedList(rule: JsonObject): boolean {
  return isJsonObject(rule) && Array.isArray(rule["supported"]);
}
