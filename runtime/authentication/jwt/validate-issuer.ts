import { parseUrl, UrlError } from "../../../codegen/compiler/cel/kubernetes/net/parse-url.ts";
import { duplicate, type FieldError, invalid, required } from "../../validation/field-error.ts";
import { readAuthorities } from "../issued-by.ts";
import type { IssuerConfiguration } from "./configuration.ts";

/** What is wrong with an issuer; `disallowed` are those of this server's own tokens. */
export function validateIssuer(issuer: IssuerConfiguration, disallowed: readonly string[], at: string): FieldError[] {
  const { url = "", discoveryURL } = issuer;
  return [
    ...(url === "" ? [required(`${at}.url`)] : urlErrors(url, disallowed, `${at}.url`)),
    ...discoveryErrors(url, discoveryURL ?? "", `${at}.discoveryURL`),
    ...audienceErrors(issuer, at),
    ...authorityErrors(issuer.certificateAuthority ?? "", `${at}.certificateAuthority`),
    ...egressErrors(issuer.egressSelectorType ?? "", `${at}.egressSelectorType`),
  ];
}

function urlErrors(text: string, disallowed: readonly string[], field: string): FieldError[] {
  const errors = disallowed.includes(text)
    ? [invalid(field, text, `URL must not overlap with disallowed issuers: [${[...disallowed].sort().join(" ")}]`)]
    : [];
  let url: ReturnType<typeof parseUrl>;
  try {
    url = parseUrl(text);
  } catch (error) {
    if (error instanceof UrlError) return [...errors, invalid(field, text, error.message)];
    throw error;
  }
  const faults: readonly (readonly [wrong: boolean, detail: string])[] = [
    [url.scheme !== "https", "URL scheme must be https"],
    [url.user !== undefined, "URL must not contain a username or password"],
    [/\?./.test(text.split("#")[0] ?? ""), "URL must not contain a query"],
    [/#./.test(text), "URL must not contain a fragment"],
  ];
  return [...errors, ...faults.flatMap(([wrong, detail]) => (wrong ? [invalid(field, text, detail)] : []))];
}

function discoveryErrors(url: string, discovery: string, field: string): FieldError[] {
  if (discovery === "") return [];
  const bare = (text: string): string => text.replace(/\/+$/, "");
  const same = url !== "" && bare(url) === bare(discovery);
  return [...(same ? [invalid(field, discovery, "discoveryURL must be different from URL")] : []), ...urlErrors(discovery, [], field)];
}

function audienceErrors({ audiences, audienceMatchPolicy: policy = "" }: IssuerConfiguration, at: string): FieldError[] {
  const given = audiences ?? [];
  const field = `${at}.audiences`;
  if (given.length === 0) return [required(field, `at least one ${field} is required`)];
  const errors = given.flatMap((audience, index) => {
    if (given.indexOf(audience) < index)
      return [...(audience === "" ? [required(`${field}[${index}]`)] : []), duplicate(`${field}[${index}]`, audience)];
    return audience === "" ? [required(`${field}[${index}]`)] : [];
  });
  if (given.length > 1 && policy !== "MatchAny")
    errors.push(invalid(`${at}.audienceMatchPolicy`, policy, "audienceMatchPolicy must be MatchAny for multiple audiences"));
  if (given.length === 1 && policy !== "" && policy !== "MatchAny")
    errors.push(invalid(`${at}.audienceMatchPolicy`, policy, "audienceMatchPolicy must be empty or MatchAny for single audience"));
  return errors;
}

function authorityErrors(pem: string, field: string): FieldError[] {
  if (pem === "") return [];
  try {
    if (readAuthorities(pem).length > 0) return [];
  } catch (error) {
    return [invalid(field, "<omitted>", (error as Error).message)];
  }
  return [invalid(field, "<omitted>", "data does not contain any valid RSA or ECDSA certificates")];
}

/** Types that exist; there is no egress selector here that they could name. */
function egressErrors(type: string, field: string): FieldError[] {
  if (type === "") return [];
  if (type !== "controlplane" && type !== "cluster") return [invalid(field, type, "egress selector must be either controlplane or cluster")];
  return [invalid(field, type, "egress selectors are not supported")];
}
