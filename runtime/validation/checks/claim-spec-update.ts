import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { goForm } from "../functions/go-form.ts";
import { claimSpec } from "../functions/go-shapes.ts";
import { sameValue } from "../same-value.ts";

/** What a claim asks for never changes. */
export function checkClaimSpecUpdate(spec: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  if (!sameValue(spec, before))
    errors.push(
      invalid(path, goForm(spec, isFields(spec) && isFields(spec.spec) ? { metadata: null, spec: claimSpec } : claimSpec), "field is immutable"),
    );
}
