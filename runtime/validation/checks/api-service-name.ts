import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { pathSegmentFaults } from "../name-format.ts";

/** An APIService is named by the version and the group it registers. A name that is no name at all is told of elsewhere. */
export function checkApiServiceName(apiService: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(apiService)) return;
  const { metadata, spec } = apiService;
  const name = isFields(metadata) && typeof metadata.name === "string" ? metadata.name : "";
  if (name === "" || pathSegmentFaults(name).length > 0) return;
  const { version = "", group = "" } = isFields(spec) ? spec : {};
  const wanted = `${version}.${group}`;
  const at = path === "" ? "metadata.name" : `${path}.metadata.name`;
  if (name !== wanted) errors.push(invalid(at, name, `must be \`spec.version+"."+spec.group\`: ${JSON.stringify(wanted)}`));
}
