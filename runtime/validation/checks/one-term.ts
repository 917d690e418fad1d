import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { goForm } from "../functions/go-form.ts";
import { nodeSelectorTerms } from "../functions/go-shapes.ts";

/** A slice of devices is on the nodes of one term. */
export function checkOneTerm(selector: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const terms = isFields(selector) ? selector.nodeSelectorTerms : undefined;
  if (!isList(terms) || terms.length !== 1)
    errors.push(invalid(`${path}.nodeSelectorTerms`, goForm(terms, nodeSelectorTerms), "must have exactly one node selector term"));
}
