import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { isList } from "../fields.ts";

/** The resources of a rule of admission: `pods`, `pods/*`, `scale` of any resource, none of which another covers. */
export function checkRuleResources(resources: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isList(resources)) return;
  const wholeResources = new Set<string>();
  const wholeSubresources = new Set<string>();
  let plain = false;
  for (const [index, resource] of resources.entries()) {
    const text = String(resource);
    if (text === "") {
      errors.push(required(`${path}[${index}]`));
      continue;
    }
    const slash = text.indexOf("/");
    if (slash < 0) {
      plain = text !== "*";
      continue;
    }
    const name = text.slice(0, slash);
    const part = text.slice(slash + 1);
    if (wholeResources.has(name)) errors.push(invalid(`${path}[${index}]`, text, `if '${name}/*' is present, must not specify ${text}`));
    if (wholeSubresources.has(part)) errors.push(invalid(`${path}[${index}]`, text, `if '*/${part}' is present, must not specify ${text}`));
    if (part === "*") wholeResources.add(name);
    if (name === "*") wholeSubresources.add(part);
  }
  if (resources.length > 1 && resources.includes("*/*")) {
    errors.push(invalid(path, resources, "if '*/*' is present, must not specify other resources"));
  }
  if (plain && resources.includes("*")) {
    errors.push(invalid(path, resources, "if '*' is present, must not specify other resources without subresources"));
  }
}
