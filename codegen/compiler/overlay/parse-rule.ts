import { isJsonObject } from "../../../runtime/meta/json.ts";
import type { Rule, RuleMoment } from "./overlay.ts";
import { childNode, type OverlayNode } from "./overlay-document.ts";
import type { OverlayParser } from "./overlay-parser.ts";
import { checkNames, parseChecks } from "./parse-check.ts";

const moments: readonly RuleMoment[] = ["create", "update", "status"];
const ruleMembers = ["field", "on", "when", "stop", "zero", "at"];

/** A list of rules; absent is none. */
export function parseRules(parser: OverlayParser, node: OverlayNode): readonly Rule[] {
  const rules: Rule[] = [];
  for (const item of parser.list(node, "rules")) {
    const rule = parseRule(parser, item);
    if (rule !== undefined) rules.push(rule);
  }
  return rules;
}

function parseRule(parser: OverlayParser, node: OverlayNode): Rule | undefined {
  if (!isJsonObject(node.value)) {
    parser.report(node, "a rule must be a mapping");
    return undefined;
  }
  const on = parseMoments(parser, childNode(node, "on"));
  const when = parser.cel(childNode(node, "when"));
  const place = parser.place(node);
  if ("union" in node.value) {
    parser.onlyMembers(node, ["union", "none", "many", "on", "when"], "a union");
    return {
      kind: "union",
      members: parser.strings(childNode(node, "union"), "`union`"),
      none: parser.optionalString(childNode(node, "none"), "`none`"),
      many: parser.string(childNode(node, "many"), "`many`"),
      on,
      when,
      place,
    };
  }
  if ("then" in node.value) {
    parser.onlyMembers(node, ["on", "when", "then", "else"], "a branch");
    const otherwise = parseRules(parser, childNode(node, "else"));
    return { kind: "branch", on, when, rules: parseRules(parser, childNode(node, "then")), otherwise, place };
  }
  if (!("field" in node.value)) {
    parser.report(node, "a rule needs `field`, `union` or `then`");
    return undefined;
  }
  parser.onlyMembers(node, [...ruleMembers, ...checkNames], "a rule");
  const path = parser.path(childNode(node, "field"), node.value["field"]);
  const checks = parseChecks(parser, node);
  if (checks.length === 0) parser.report(node, "a rule needs a check");
  return {
    kind: "field",
    path,
    on,
    when,
    checks,
    stop: parser.boolean(childNode(node, "stop"), "`stop`"),
    zero: parser.boolean(childNode(node, "zero"), "`zero`"),
    at: parser.optionalString(childNode(node, "at"), "`at`"),
    place,
  };
}

function parseMoments(parser: OverlayParser, node: OverlayNode): readonly RuleMoment[] | undefined {
  if (node.value === undefined) return undefined;
  const items = typeof node.value === "string" ? [node] : parser.list(node, "`on`");
  return items.map((item) => parser.oneOf(item, moments, "`on`")).filter((moment) => moment !== undefined);
}
