import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import { badRequest, invalid, statusError } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { exactFieldValue, FieldSelectorError, parseFieldSelector } from "../selectors/field-selector.ts";
import { LabelSelectorError, parseLabelSelector } from "../selectors/label-selector.ts";
import { createSelection, type Selection } from "../selectors/selection.ts";
import { type FieldError, forbidden, notSupported } from "../validation/field-error.ts";
import { readInteger } from "./read-integer.ts";

/** What a list or watch asks for in its query: meta/v1 ListOptions. */
export interface ListOptions {
  readonly selection: Selection;
  readonly watch: boolean;
  readonly allowWatchBookmarks: boolean;
  /** As written; see `parseResourceVersion`. */
  readonly resourceVersion: string;
  readonly resourceVersionMatch: string;
  /** Seconds. */
  readonly timeoutSeconds: number | undefined;
  /** 0 when there is none. */
  readonly limit: number;
  readonly continue: string;
  readonly sendInitialEvents: boolean | undefined;
}

/**
 * Reads and checks the query of a list, a watch or a deletecollection.
 * @throws StatusError 400 for what cannot be read, 422 for what does not go together.
 */
export function readListOptions(context: RequestContext, scope: RequestScope): ListOptions {
  const { query, info } = context;
  const timeoutSeconds = readCount(query.get("timeoutSeconds"));
  const limit = readCount(query.get("limit")) ?? 0;
  const labels = query.get("labelSelector") ?? "";
  const fields = query.get("fieldSelector") ?? "";
  const watch = info.verb === "watch" || (readBoolean(query.get("watch")) ?? false);
  try {
    const labelSelector = labels === "" ? undefined : parseLabelSelector(labels);
    const requirements = fields === "" ? [] : parseFieldSelector(fields);
    const options = withDefaults({
      watch,
      allowWatchBookmarks: readBoolean(query.get("allowWatchBookmarks")) ?? false,
      resourceVersion: query.get("resourceVersion") ?? "",
      resourceVersionMatch: query.get("resourceVersionMatch") ?? "",
      timeoutSeconds,
      limit: Math.max(limit, 0),
      continue: query.get("continue") ?? "",
      sendInitialEvents: readBoolean(query.get("sendInitialEvents")),
    });
    const errors = options.watch ? watchErrors(options) : listErrors(options);
    if (errors.length > 0) throw invalid({ group: "meta.k8s.io", kind: "ListOptions" }, "", errors);
    // A name in the path, as of old watch paths, is one more field requirement.
    if (info.name !== "" && requirements.length === 0) requirements.push({ field: "metadata.name", operator: "=", value: info.name });
    const selection = createSelection(scope, labelSelector, requirements);
    if (info.name !== "" && exactFieldValue(requirements, "metadata.name") !== info.name) {
      throw badRequest("fieldSelector metadata.name doesn't match requested name");
    }
    return { ...options, selection };
  } catch (error) {
    if (error instanceof LabelSelectorError || error instanceof FieldSelectorError) throw badRequest(error.message);
    throw error;
  }
}

/**
 * A resourceVersion as a number; 0 for "" and "0". Storage reads it as an unsigned 64-bit integer, and its complaint is
 * a 400 on lists but a 500 without a reason on watches.
 * @throws StatusError
 */
export function parseResourceVersion(text: string, verb: "get" | "list" | "watch"): number {
  if (text === "" || text === "0") return 0;
  const problem = unsignedProblem(text);
  if (problem === undefined) return Number(text);
  const message = `resourceVersion: Invalid value: ${goQuote(text)}: strconv.ParseUint: parsing ${goQuote(text)}: ${problem}`;
  if (verb === "list") throw badRequest(`invalid resource version: ${message}`);
  throw verb === "get" ? badRequest(message) : statusError("", message);
}

function unsignedProblem(text: string): string | undefined {
  if (!/^\d+$/.test(text)) return "invalid syntax";
  return BigInt(text) > 0xffff_ffff_ffff_ffffn ? "value out of range" : undefined;
}

type QueryOptions = Omit<ListOptions, "selection">;

/** Watches that begin with the present state are treated as asking for it in the newer way (KEP-3157). */
function withDefaults(options: QueryOptions): QueryOptions {
  const { watch, resourceVersion, resourceVersionMatch, sendInitialEvents } = options;
  const fromState = resourceVersion === "" || resourceVersion === "0";
  if (!watch || !fromState || sendInitialEvents !== undefined || resourceVersionMatch !== "") return options;
  return { ...options, sendInitialEvents: true, resourceVersionMatch: "NotOlderThan" };
}

const matchField = "resourceVersionMatch";

function listErrors({ resourceVersion, resourceVersionMatch: match, continue: token, sendInitialEvents }: QueryOptions): FieldError[] {
  const errors: FieldError[] = [];
  if (match !== "") {
    if (resourceVersion === "") errors.push(forbidden(matchField, "resourceVersionMatch is forbidden unless resourceVersion is provided"));
    if (token !== "") errors.push(forbidden(matchField, "resourceVersionMatch is forbidden when continue is provided"));
    if (match !== "Exact" && match !== "NotOlderThan") errors.push(notSupported(matchField, match, ["Exact", "NotOlderThan", ""]));
    if (match === "Exact" && resourceVersion === "0")
      errors.push(forbidden(matchField, 'resourceVersionMatch "exact" is forbidden for resourceVersion "0"'));
  }
  if (sendInitialEvents !== undefined) errors.push(forbidden("sendInitialEvents", "sendInitialEvents is forbidden for list"));
  return errors;
}

function watchErrors({ resourceVersionMatch: match, continue: token, sendInitialEvents }: QueryOptions): FieldError[] {
  const errors: FieldError[] = [];
  if (sendInitialEvents !== undefined && match !== "NotOlderThan") {
    errors.push(forbidden(matchField, "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan"));
  }
  if (match !== "") {
    if (sendInitialEvents === undefined)
      errors.push(forbidden(matchField, "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided"));
    if (match !== "NotOlderThan") errors.push(notSupported(matchField, match, ["NotOlderThan"]));
    if (token !== "") errors.push(forbidden(matchField, "resourceVersionMatch is forbidden when continue is provided"));
  }
  return errors;
}

function readBoolean(text: string | null): boolean | undefined {
  if (text === null) return undefined;
  return text !== "0" && text.toLowerCase() !== "false";
}

function readCount(text: string | null): number | undefined {
  return text === null ? undefined : Number(readInteger(text));
}
