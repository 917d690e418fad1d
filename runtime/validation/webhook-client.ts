import { parseUrl, UrlError } from "../../codegen/compiler/cel/kubernetes/net/parse-url.ts";
import type { JsonObject } from "../meta/json.ts";
import { dnsSubdomainFaults } from "./dns-name.ts";
import { type FieldError, type FieldPath, invalid, required } from "./field-error.ts";

const form = "; desired format: https://host[/path]";

/** Where a webhook listens: an https URL of a host and a path. */
export function validateWebhookUrl(text: string, field: FieldPath): FieldError[] {
  try {
    const { scheme, host, user, fragment, query } = parseUrl(text);
    const errors: FieldError[] = [];
    if (scheme !== "https") errors.push(invalid(field, scheme, `'https' is the only allowed URL scheme${form}`));
    if (host === "") errors.push(invalid(field, host, `host must be specified${form}`));
    if (user !== undefined) errors.push(invalid(field, user, "user information is not permitted in the URL"));
    if (fragment !== "") errors.push(invalid(field, fragment, "fragments are not permitted in the URL"));
    if (query !== "") errors.push(invalid(field, query, "query parameters are not permitted in the URL"));
    return errors;
  } catch (error) {
    if (!(error instanceof UrlError)) throw error;
    return [required(field, `url must be a valid URL: ${error.message}${form}`)];
  }
}

/** The Service that a webhook listens behind. */
export function validateWebhookService({ name, namespace, port, path }: JsonObject, field: FieldPath): FieldError[] {
  const errors: FieldError[] = [];
  if ((name ?? "") === "") errors.push(required(`${field}.name`));
  if ((namespace ?? "") === "") errors.push(required(`${field}.namespace`));
  if (typeof port === "number" && (port < 1 || port > 65535)) {
    errors.push(invalid(`${field}.port`, port, "port is not valid: must be between 1 and 65535, inclusive"));
  }
  return typeof path === "string" ? [...errors, ...pathErrors(path, `${field}.path`)] : errors;
}

/** Each part of a path is a DNS subdomain. */
function pathErrors(path: string, field: FieldPath): FieldError[] {
  if (path === "" || path === "/") return [];
  if (path === "//") return [invalid(field, path, "segment[0] may not be empty")];
  const errors = path.startsWith("/") ? [] : [invalid(field, path, "must start with a '/'")];
  const parts = path.slice(1).replace(/\/$/, "").split("/");
  parts.forEach((part, index) => {
    if (part === "") errors.push(invalid(field, path, `segment[${index}] may not be empty`));
    else for (const fault of dnsSubdomainFaults(part)) errors.push(invalid(field, path, `segment[${index}]: ${fault}`));
  });
  return errors;
}
