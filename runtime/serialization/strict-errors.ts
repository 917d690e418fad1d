import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { DuplicateMember } from "./decode-json-carefully.ts";
import type { ParsedBody } from "./parse-body.ts";

/** What strict decoding holds against a body, in the order kube-apiserver reports it. */
export interface StrictErrors {
  /** One a Warning header. */
  readonly warnings: readonly string[];
  /** "strict decoding error: ..." */
  readonly message: string;
}

/** Unknown fields and duplicate members of a decoded body; undefined when there are none. */
export function strictErrors(parsed: ParsedBody, unknown: readonly string[], type: TypeSchema, custom: boolean): StrictErrors | undefined {
  if (unknown.length === 0 && parsed.duplicates.length === 0 && parsed.yamlDuplicates.length === 0) return undefined;
  const faults = orderFaults(parsed, unknown, type, custom);
  if (faults.length === 0 && parsed.yamlDuplicates.length === 0) return undefined;
  const yaml = parsed.yamlDuplicates.length === 0 ? [] : [["yaml: unmarshal errors:", ...parsed.yamlDuplicates].join("\n  ")];
  return { warnings: [...parsed.yamlDuplicates, ...faults], message: `strict decoding error: ${[...yaml, ...faults].join(", ")}` };
}

/** Sends what strict decoding found as Warning headers, each text once. */
export function warnStrictErrors(context: RequestContext, errors: StrictErrors): void {
  const known = new Set(context.warnings);
  for (const text of errors.warnings) {
    if (known.has(text)) continue;
    known.add(text);
    context.warnings.push(text);
  }
}

/** Built-ins are checked in one go, so their faults come in the order of the text; custom resources are pruned after decoding. */
function orderFaults(parsed: ParsedBody, unknown: readonly string[], type: TypeSchema, custom: boolean): string[] {
  const unknownTexts = unknown.map((path) => `unknown field ${JSON.stringify(path)}`);
  if (parsed.duplicates.length === 0) return unknownTexts;
  const duplicates = new Map<string, number>();
  for (const duplicate of parsed.duplicates) {
    if (!custom && !isTyped(type, duplicate)) continue;
    const text = `duplicate field ${JSON.stringify(formatPath(duplicate))}`;
    if (!duplicates.has(text)) duplicates.set(text, duplicate.at);
  }
  if (custom) return [...duplicates.keys(), ...unknownTexts];
  const placed = unknown.map((path, index) => ({ text: unknownTexts[index] as string, at: parsed.positions?.get(path) ?? 0 }));
  for (const [text, at] of duplicates) placed.push({ text, at });
  return placed.sort((a, b) => a.at - b.at).map((one) => one.text);
}

/** True for members that a typed decoder reads itself: what is unknown, or inside free-form JSON, it skips. */
function isTyped(type: TypeSchema, { path }: DuplicateMember): boolean {
  let current: TypeSchema | undefined = type;
  for (const segment of path) {
    if (current === undefined) return false;
    switch (current.shape) {
      case "object":
        current = typeof segment === "string" ? current.fields.get(segment)?.type : undefined;
        break;
      case "map":
        current = current.values;
        break;
      case "list":
        current = current.items;
        break;
      default:
        return false;
    }
  }
  return current !== undefined;
}

function formatPath({ path }: DuplicateMember): string {
  let text = "";
  for (const segment of path) text += typeof segment === "number" ? `[${segment}]` : text === "" ? segment : `.${segment}`;
  return text;
}
