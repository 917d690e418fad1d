import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { ipProblems } from "../formats/ip.ts";
import { searchDomainProblems } from "../formats/search-domain.ts";

const maxNameservers = 3;
const maxSearches = 32;
const maxSearchCharacters = 2048;

/** A pod's resolver settings; the policy `None` needs a nameserver. */
export function checkDnsConfig(config: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (!isFields(config)) return;
  const nameservers = isList(config.nameservers) ? config.nameservers : [];
  if (scope.self.dnsPolicy === "None" && nameservers.length === 0) {
    errors.push(required(`${path}.nameservers`, "must provide at least one DNS nameserver when `dnsPolicy` is None"));
    return;
  }
  if (nameservers.length > maxNameservers) {
    errors.push(invalid(`${path}.nameservers`, nameservers, `must not have more than ${maxNameservers} nameservers`));
  }
  for (const [index, address] of nameservers.entries()) {
    for (const problem of ipProblems(String(address))) errors.push(invalid(`${path}.nameservers[${index}]`, address, problem));
  }
  const searches = isList(config.searches) ? config.searches : [];
  if (searches.length > maxSearches) errors.push(invalid(`${path}.searches`, searches, `must not have more than ${maxSearches} search paths`));
  if (searches.join(" ").length > maxSearchCharacters) {
    errors.push(
      invalid(`${path}.searches`, searches, `must not have more than ${maxSearchCharacters} characters (including spaces) in the search list`),
    );
  }
  for (const [index, search] of searches.entries()) {
    const name = String(search);
    const bare = name !== "." && name.endsWith(".") ? name.slice(0, -1) : name;
    for (const problem of searchDomainProblems(name)) errors.push(invalid(`${path}.searches[${index}]`, bare, problem));
  }
  for (const [index, option] of (isList(config.options) ? config.options : []).entries()) {
    if (isFields(option) && (typeof option.name !== "string" || option.name === "")) {
      errors.push(required(`${path}.options[${index}]`, "must not be empty"));
    }
  }
}
