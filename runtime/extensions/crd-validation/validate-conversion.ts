import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { dns1035LabelFaults } from "../../validation/dns-name.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../validation/field-error.ts";
import { textOf } from "./hoisted-spec.ts";

const path = "spec.conversion";
const understood = ["v1", "v1beta1"];
const urlForm = "desired format: https://host[/path]";

/** How versions become one another; a webhook is told where and in which versions it is asked. */
export function validateConversion(conversion: JsonObject): FieldError[] {
  const errors: FieldError[] = [];
  const strategy = textOf(conversion["strategy"]);
  if (strategy === "") errors.push(required(`${path}.strategy`));
  else if (strategy !== "None" && strategy !== "Webhook") errors.push(notSupported(`${path}.strategy`, strategy, ["None", "Webhook"]));
  const webhook = isJsonObject(conversion["webhook"]) ? conversion["webhook"] : undefined;
  const client = isJsonObject(webhook?.["clientConfig"]) ? webhook["clientConfig"] : undefined;
  const versions = Array.isArray(webhook?.["conversionReviewVersions"]) ? webhook["conversionReviewVersions"].map((one) => textOf(one)) : [];
  if (strategy === "Webhook") {
    if (client === undefined) errors.push(required(`${path}.webhookClientConfig`, "required when strategy is set to Webhook"));
    else errors.push(...validateClient(client));
    errors.push(...validateReviewVersions(versions));
    return errors;
  }
  const rule = "should not be set when strategy is not set to Webhook";
  if (client !== undefined) errors.push(forbidden(`${path}.webhookClientConfig`, rule));
  if (versions.length > 0) errors.push(forbidden(`${path}.conversionReviewVersions`, rule));
  return errors;
}

function validateClient(client: JsonObject): FieldError[] {
  const field = `${path}.webhookClientConfig`;
  const { url, service } = client;
  if ((typeof url === "string") === isJsonObject(service)) return [required(field, "exactly one of url or service is required")];
  return typeof url === "string" ? validateUrl(url, `${field}.url`) : validateService(service as JsonObject, `${field}.service`);
}

function validateUrl(text: string, field: string): FieldError[] {
  const match = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
  const [scheme = "", authority = "", query = "", fragment = ""] = [match?.[1], match?.[2], match?.[4], match?.[5]];
  const errors: FieldError[] = [];
  if (scheme !== "https") errors.push(invalid(field, scheme, `'https' is the only allowed URL scheme; ${urlForm}`));
  const at = authority.lastIndexOf("@");
  if (authority.slice(at + 1) === "") errors.push(invalid(field, "", `host must be specified; ${urlForm}`));
  if (at >= 0) errors.push(invalid(field, authority.slice(0, at), "user information is not permitted in the URL"));
  if (fragment !== "") errors.push(invalid(field, fragment, "fragments are not permitted in the URL"));
  if (query !== "") errors.push(invalid(field, query, "query parameters are not permitted in the URL"));
  return errors;
}

function validateService(service: JsonObject, field: string): FieldError[] {
  const errors: FieldError[] = [];
  if (textOf(service["name"]) === "") errors.push(required(`${field}.name`, "service name is required"));
  if (textOf(service["namespace"]) === "") errors.push(required(`${field}.namespace`, "service namespace is required"));
  const port: JsonValue | undefined = service["port"];
  if (typeof port === "number" && (port < 1 || port > 65535)) {
    errors.push(invalid(`${field}.port`, port, "port is not valid: must be between 1 and 65535, inclusive"));
  }
  const servicePath = service["path"];
  if (typeof servicePath !== "string") return errors;
  if (servicePath === "") return [...errors, invalid(`${field}.path`, servicePath, "must not be empty")];
  if (!servicePath.startsWith("/")) errors.push(invalid(`${field}.path`, servicePath, "must start with a '/'"));
  return errors;
}

function validateReviewVersions(versions: readonly string[]): FieldError[] {
  const field = `${path}.conversionReviewVersions`;
  if (versions.length === 0) return [required(field)];
  const errors: FieldError[] = [];
  versions.forEach((version, index) => {
    if (versions.indexOf(version) < index) errors.push(invalid(`${field}[${index}]`, version, "duplicate version"));
    else for (const fault of dns1035LabelFaults(version)) errors.push(invalid(`${field}[${index}]`, version, fault));
  });
  if (!versions.some((version) => understood.includes(version))) {
    errors.push(invalid(field, versions, `must include at least one of ${understood.join(", ")}`));
  }
  return errors;
}
