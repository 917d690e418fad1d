import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { dnsSubdomainProblems } from "../formats/dns-subdomain.ts";

const maxSpecKiB = 64;
const maxDomain = 256;
const maxUser = 104;
const netBios = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const dnsDomain = /^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?)*$/;

/** Windows settings of a pod's or container's security context. */
export function checkWindowsOptions(options: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(options)) return;
  const { gmsaCredentialSpecName: specName, gmsaCredentialSpec: spec, runAsUserName: user } = options;
  if (typeof specName === "string")
    for (const problem of dnsSubdomainProblems(specName)) errors.push(invalid(`${path}.gmsaCredentialSpecName`, specName, problem));
  if (spec === "") errors.push(invalid(`${path}.gmsaCredentialSpec`, spec, "gmsaCredentialSpec cannot be an empty string"));
  else if (typeof spec === "string" && Buffer.byteLength(spec) > maxSpecKiB * 1024) {
    errors.push(invalid(`${path}.gmsaCredentialSpec`, spec, `gmsaCredentialSpec size must be under ${maxSpecKiB} KiB`));
  }
  if (typeof user === "string") for (const fault of userNameFaults(user)) errors.push(invalid(`${path}.runAsUserName`, user, fault));
}

/** "DOMAIN\\user"; the domain may be left out. */
function userNameFaults(name: string): readonly string[] {
  if (name === "") return ["runAsUserName cannot be an empty string"];
  if (/\p{Cc}/u.test(name)) return ["runAsUserName cannot contain control characters"];
  const parts = name.split("\\");
  if (parts.length > 2) return ["runAsUserName cannot contain more than one backslash"];
  const faults: string[] = [];
  const user = parts.at(-1) ?? "";
  const domain = parts.length === 2 ? parts[0] : undefined;
  if (domain !== undefined && domain.length >= maxDomain) faults.push(`runAsUserName's Domain length must be under ${maxDomain} characters`);
  if (domain !== undefined && !netBios.test(domain) && !dnsDomain.test(domain)) {
    faults.push("runAsUserName's Domain doesn't match the NetBios nor the DNS format");
  }
  if (user === "") faults.push("runAsUserName's User cannot be empty");
  else if (user.length > maxUser) faults.push(`runAsUserName's User length must not be longer than ${maxUser} characters`);
  if (/^[. ]+$/.test(user)) faults.push("runAsUserName's User cannot contain only periods or spaces");
  if (/["/\\:;|=,+*?<>@[\]]/.test(user)) faults.push("runAsUserName's User cannot contain the following characters: \"/\\:;|=,+*?<>@[]");
  return faults;
}
