import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { sameValue } from "../same-value.ts";

/** The older `dataSource` of a claim says the same as `dataSourceRef`, and is absent where that is of another namespace. */
export function checkDataSources(claim: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const spec = isFields(claim) && isFields(claim.spec) ? claim.spec : {};
  const { dataSource, dataSourceRef } = spec;
  if (!isFields(dataSource) || !isFields(dataSourceRef)) return;
  const { namespace = "", ...reference } = dataSourceRef;
  if (namespace !== "") errors.push(invalid(path, {}, "may not be specified when dataSourceRef.namespace is specified"));
  else if (!sameValue(dataSource, reference)) errors.push(invalid(path, {}, "must match dataSourceRef"));
}
