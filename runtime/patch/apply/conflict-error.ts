import type { StatusCause } from "../../errors/status.ts";
import { statusError } from "../../errors/status-error.ts";
import type { FieldSet } from "../../registry/managed-fields/field-set.ts";
import { compareTexts, type Manager, type Managers } from "../../registry/managed-fields/managers.ts";
import { pathsOf } from "./format-path.ts";

/** The 409 of an apply that would take fields from other managers. `conflicts` by identity. */
export function applyConflict(managers: Managers, conflicts: ReadonlyMap<string, FieldSet>): Error {
  const byManager = [...conflicts]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([identity, fields]) => ({ text: formatManager(managers.get(identity) as Manager), paths: pathsOf(fields) }));
  const causes: StatusCause[] = byManager.flatMap(({ text, paths }) =>
    paths.map((field) => ({ reason: "FieldManagerConflict", message: `conflict with ${text}`, field })),
  );
  const [first] = causes;
  const message =
    causes.length === 1
      ? `Apply failed with 1 conflict: ${first?.message}: ${first?.field}`
      : `Apply failed with ${causes.length} conflicts: ${byManager
          .flatMap(({ text, paths }) => [`conflicts with ${text}:`, ...paths.map((path) => `- ${path}`)])
          .join("\n")}`;
  return statusError("Conflict", message, { causes });
}

function formatManager({ name, operation, apiVersion, subresource }: Manager): string {
  const where = subresource === "" ? "" : ` with subresource ${JSON.stringify(subresource)}`;
  return JSON.stringify(name) + where + (operation === "Update" ? ` using ${apiVersion}` : "");
}
