import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { ipProblems } from "../formats/ip.ts";
import { searchDomainProblems } from "../formats/search-domain.ts";

const maxNameservers = 3;
const maxSearches = 32;
const maxSearchCharacters = 2048;

/** A pod's resolver settings, which the policy `None` needs. */
export function checkDnsConfig(config: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const settings = isFields(config) ? config : undefined;
  const nameservers = isList(settings?.nameservers) ? settings.nameservers : [];
  if (scope.self.dnsPolicy === "None") {
    if (settings === undefined) {
      errors.push(required(path, "must provide `dnsConfig` when `dnsPolicy` is None"));
      return;
    }
    if (nameservers.length === 0) {
      errors.push(required(`${path}.nameservers`, "must provide at least one DNS nameserver when `dnsPolicy` is None"));
      return;
    }
  }
  if (settings === undefined) return;
  if (nameservers.length > maxNameservers) {
    errors.push(invalid(`${path}.nameservers`, nameservers, `must not have more than ${maxNameservers} nameservers`));
  }
  for (const [index, address] of nameservers.entries()) {
    for (const problem of ipProblems(String(address))) errors.push(invalid(`${path}.nameservers[${index}]`, address, problem));
  }
  const searches = isList(settings.searches) ? settings.searches : [];
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
  for (const [index, option] of (isList(settings.options) ? settings.options : []).entries()) {
    if (isFields(option) && (typeof option.name !== "string" || option.name === "")) {
      errors.push(required(`${path}.options[${index}]`, "must not be empty"));
    }
  }
}
