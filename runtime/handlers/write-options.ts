import type { OptionsObject } from "../admission/plugin.ts";
import { invalid } from "../errors/status-error.ts";
import { validateDryRun } from "../validation/dry-run.ts";
import { type FieldError, forbidden, notSupported, required } from "../validation/field-error.ts";
import { validateFieldManager } from "../validation/field-manager.ts";

/** What a write says in its query. */
export interface WriteOptions {
  readonly dryRun: boolean;
  /** "" when the request names none. */
  readonly fieldManager: string;
  readonly fieldValidation: FieldValidation;
  /** Takes fields from other managers; for apply. */
  readonly force: boolean;
  /** As admission sees it. */
  readonly object: OptionsObject;
}

export type FieldValidation = "Ignore" | "Warn" | "Strict";

type Kind = "CreateOptions" | "UpdateOptions" | "PatchOptions";

const fieldValidations: readonly string[] = ["", "Ignore", "Strict", "Warn"];

const plain = new Map<Kind, WriteOptions>(
  (["CreateOptions", "UpdateOptions", "PatchOptions"] as const).map((kind) => [
    kind,
    { dryRun: false, fieldManager: "", fieldValidation: "Warn", force: false, object: { apiVersion: "meta.k8s.io/v1", kind } },
  ]),
);

/**
 * Reads the query of a create, an update or a patch; `isApply` for a patch that applies.
 * @throws StatusError 422 with every fault.
 */
export function readWriteOptions(query: URLSearchParams, kind: Kind, isApply = false): WriteOptions {
  if (query.size === 0 && !isApply) return plain.get(kind) as WriteOptions;
  const dryRun = query.getAll("dryRun");
  const fieldManager = query.get("fieldManager") ?? "";
  const fieldValidation = query.get("fieldValidation") ?? "";
  const force = query.has("force") ? readFlag(query.get("force") ?? "") : undefined;
  const errors: FieldError[] = [];
  if (kind === "PatchOptions") {
    if (isApply && fieldManager === "") errors.push(required("fieldManager", "is required for apply patch"));
    if (!isApply && force !== undefined) errors.push(forbidden("force", "may not be specified for non-apply patch"));
  }
  errors.push(...validateFieldManager(fieldManager, "fieldManager"), ...validateDryRun(dryRun, "dryRun"));
  if (!fieldValidations.includes(fieldValidation)) errors.push(notSupported("fieldValidation", fieldValidation, fieldValidations));
  if (errors.length > 0) throw invalid({ group: "meta.k8s.io", kind }, "", errors);
  return {
    dryRun: dryRun.length > 0,
    fieldManager,
    fieldValidation: fieldValidation === "" ? "Warn" : (fieldValidation as FieldValidation),
    force: force ?? false,
    object: {
      apiVersion: "meta.k8s.io/v1",
      kind,
      ...(dryRun.length === 0 ? {} : { dryRun }),
      ...(force === undefined || kind !== "PatchOptions" ? {} : { force }),
      ...(fieldManager === "" ? {} : { fieldManager }),
      ...(fieldValidation === "" ? {} : { fieldValidation }),
    },
  };
}

/** The same options for the other operation: an update that creates, a patch that updates. */
export function optionsFor(options: WriteOptions, kind: "CreateOptions" | "UpdateOptions"): OptionsObject {
  if (options.object.kind === kind) return options.object;
  const { force: _, ...object } = options.object;
  return { ...object, apiVersion: options.object.apiVersion, kind };
}

/** A flag in a query: only "false" and "0" are false. */
export function readFlag(text: string): boolean {
  return text.toLowerCase() !== "false" && text !== "0";
}
