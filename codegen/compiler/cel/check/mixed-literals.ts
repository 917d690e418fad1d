import type { Expr, ListExpr, MapExpr } from "../syntax/expr.ts";
import type { CelIssue } from "../syntax/issue.ts";
import { type CelType, unwrapOptional } from "../types/cel-type.ts";
import { formatType } from "../types/format-type.ts";

/** Elements of list and map literals that have other types than the first; cel-go looks for them when everything else is right, lists before maps. */
export function mixedLiterals(lists: readonly ListExpr[], maps: readonly MapExpr[], typeOf: (expr: Expr) => CelType): CelIssue[] {
  const shown = (expr: Expr, optional: boolean): string => {
    const type = typeOf(expr);
    return formatType(optional ? (unwrapOptional(type) ?? type) : type);
  };
  const other = (expr: Expr, first: string, found: string): CelIssue[] =>
    first === found ? [] : [{ offset: expr.offset, message: `expected type '${first}' but found '${found}'` }];
  const issues: CelIssue[] = [];
  for (const { elements } of lists) {
    const types = elements.map(({ value, optional }) => shown(value, optional));
    const at = types.findIndex((type) => type !== types[0]);
    const element = elements[at];
    if (element !== undefined) {
      issues.push(...other(element.value, types[0] as string, types[at] as string));
    }
  }
  for (const { entries } of maps) {
    const [first] = entries;
    if (first === undefined) {
      continue;
    }
    const keys = shown(first.key, false);
    const values = shown(first.value, first.optional);
    for (const { key, value, optional } of entries) {
      issues.push(...other(key, keys, shown(key, false)), ...other(value, values, shown(value, optional)));
    }
  }
  return issues;
}
