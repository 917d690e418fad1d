import type { ColumnDefinition } from "../scheme/resource-definition.ts";
import { isJsonPath } from "../serialization/json-path.ts";

/** The columns before the first whose path cannot be read: CRDs are not refused for one. */
export function legibleColumns(columns: readonly ColumnDefinition[]): readonly ColumnDefinition[] {
  const illegible = columns.findIndex(({ jsonPath }) => jsonPath !== undefined && !isJsonPath(jsonPath));
  return illegible < 0 ? columns : columns.slice(0, illegible);
}
