import { goQuote } from "../../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";

const pattern = /^[A-Z][a-zA-Z0-9]*(\/[a-zA-Z][a-zA-Z0-9]*)*$/;
const rule =
  "must start with an UpperCamelCase segment, with subsequent segments separated by '/' (e.g., MyFeature or MyFeature/mySubFeature), and contain only alphanumeric characters and slashes";

/** The features that a node declares (KEP-5328), sorted and each once. */
export function checkDeclaredFeatures(features: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isList(features)) return;
  for (const [index, feature] of features.map(String).entries()) {
    const at = `${path}[${index}]`;
    const before = index === 0 ? undefined : String(features[index - 1]);
    if (before === feature) errors.push(duplicate(at, feature));
    else if (before !== undefined && before > feature) errors.push(invalid(at, feature, "list must be sorted alphabetically"));
    const name = `invalid feature name ${goQuote(feature)}`;
    if (feature.length > 253) errors.push(invalid(at, feature, `${name}: must be no more than 253 characters`));
    else if (!pattern.test(feature)) errors.push(invalid(at, feature, `${name}: ${rule}`));
  }
}
