import type { JsonObject, JsonValue } from "../../../runtime/meta/json.ts";
import { isJsonObject } from "../../../runtime/meta/json.ts";
import { CelIssuesError } from "../cel/syntax/issue.ts";
import { parse } from "../cel/syntax/parser.ts";
import type { OverlayDiagnostic } from "./diagnostic.ts";
import { type FieldPathStep, parseFieldPath } from "./field-path.ts";
import type { CelSource, OverlayPlace } from "./overlay.ts";
import { childNode, lineOf, type OverlayNode } from "./overlay-document.ts";

/** Reads values of an overlay by the type they must have and collects what is wrong with them. */
export class OverlayParser {
  readonly diagnostics: OverlayDiagnostic[] = [];

  report(node: OverlayNode, message: string): void {
    this.diagnostics.push({ ...this.place(node), message });
  }

  place(node: OverlayNode): OverlayPlace {
    return { file: node.document.file, line: lineOf(node.document, node.pointer) };
  }

  /** The members of a mapping; none after a report when it is something else. */
  object(node: OverlayNode, what: string): JsonObject {
    if (isJsonObject(node.value)) return node.value;
    this.report(node, `${what} must be a mapping`);
    return {};
  }

  /** The items of a sequence; none when absent, none after a report when it is something else. */
  list(node: OverlayNode, what: string): readonly OverlayNode[] {
    if (node.value === undefined) return [];
    if (Array.isArray(node.value)) return node.value.map((_, index) => childNode(node, index));
    this.report(node, `${what} must be a list`);
    return [];
  }

  /** The entries of a mapping; none when absent. */
  entries(node: OverlayNode, what: string): readonly (readonly [string, OverlayNode])[] {
    if (node.value === undefined) return [];
    return Object.keys(this.object(node, what)).map((key) => [key, childNode(node, key)]);
  }

  /** Reports members that the language does not know. */
  onlyMembers(node: OverlayNode, known: readonly string[], what: string): void {
    for (const name of Object.keys(this.object(node, what))) {
      if (!known.includes(name)) this.report(childNode(node, name), `${what} has no \`${name}\`: it may have ${known.join(", ")}`);
    }
  }

  string(node: OverlayNode, what: string): string {
    if (typeof node.value === "string") return node.value;
    this.report(node, `${what} must be a string`);
    return "";
  }

  optionalString(node: OverlayNode, what: string): string | undefined {
    return node.value === undefined ? undefined : this.string(node, what);
  }

  number(node: OverlayNode, what: string): number {
    if (typeof node.value === "number") return node.value;
    this.report(node, `${what} must be a number`);
    return 0;
  }

  boolean(node: OverlayNode, what: string): boolean {
    if (typeof node.value === "boolean") return node.value;
    if (node.value !== undefined) this.report(node, `${what} must be true or false`);
    return false;
  }

  strings(node: OverlayNode, what: string): readonly string[] {
    return this.list(node, what).map((item) => this.string(item, `an item of ${what}`));
  }

  oneOf<T extends string>(node: OverlayNode, known: readonly T[], what: string): T | undefined {
    const found = known.find((one) => one === node.value);
    if (found === undefined) this.report(node, `${what} must be one of ${known.join(", ")}`);
    return found;
  }

  path(node: OverlayNode, text: JsonValue | undefined): readonly FieldPathStep[] {
    const path = typeof text === "string" ? parseFieldPath(text) : "a path must be a string";
    if (typeof path !== "string") return path;
    this.report(node, path);
    return [];
  }

  /** The name of a function that the runtime exports. */
  functionName(node: OverlayNode, what: string): string {
    const name = this.string(node, what);
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) this.report(node, `${what} must be the name of an exported function`);
    return name;
  }

  cel(node: OverlayNode): CelSource | undefined {
    if (node.value === undefined) return undefined;
    const text = this.string(node, "an expression");
    if (text === "") return undefined;
    try {
      return { text, expr: parse(text), place: this.place(node) };
    } catch (error) {
      if (!(error instanceof CelIssuesError)) throw error;
      this.report(node, error.issues.map((issue) => `the expression does not parse: ${issue.message}`).join("; "));
      return undefined;
    }
  }
}
