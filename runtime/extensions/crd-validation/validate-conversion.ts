import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { dns1035LabelFaults } from "../../validation/dns-name.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../validation/field-error.ts";
import { validateWebhookService, validateWebhookUrl } from "../../validation/webhook-client.ts";
import { bundleFault } from "./bundle-fault.ts";
import { textOf } from "./hoisted-spec.ts";

const path = "spec.conversion";
const understood = ["v1", "v1beta1"];

/** What an update must keep right that was right before. */
export interface ConversionRules {
  /** A bundle of certificates can be read. */
  readonly bundle: boolean;
  /** One of the review versions is known. */
  readonly reviewVersions: boolean;
}

const ofNew: ConversionRules = { bundle: false, reviewVersions: true };

/** What is asked of the conversion of a CRD that had another; `established` once the CRD has been served. */
export function conversionRules(old: JsonValue | undefined, established: boolean): ConversionRules {
  const { client, versions } = partsOf(isJsonObject(old) ? old : {});
  return {
    bundle: established && bundleFault(textOf(client?.["caBundle"])) === undefined,
    reviewVersions: versions.length === 0 || versions.some((version) => understood.includes(version)),
  };
}

function partsOf(conversion: JsonObject): { readonly client: JsonObject | undefined; readonly versions: readonly string[] } {
  const webhook = isJsonObject(conversion["webhook"]) ? conversion["webhook"] : undefined;
  const client = isJsonObject(webhook?.["clientConfig"]) ? webhook["clientConfig"] : undefined;
  const versions = Array.isArray(webhook?.["conversionReviewVersions"]) ? webhook["conversionReviewVersions"].map((one) => textOf(one)) : [];
  return { client, versions };
}

/** How versions become one another; a webhook is told where and in which versions it is asked. */
export function validateConversion(conversion: JsonObject, rules: ConversionRules = ofNew): FieldError[] {
  const errors: FieldError[] = [];
  const strategy = textOf(conversion["strategy"]);
  if (strategy === "") errors.push(required(`${path}.strategy`));
  else if (strategy !== "None" && strategy !== "Webhook") errors.push(notSupported(`${path}.strategy`, strategy, ["None", "Webhook"]));
  const { client, versions } = partsOf(conversion);
  if (strategy === "Webhook") {
    if (client === undefined) errors.push(required(`${path}.webhookClientConfig`, "required when strategy is set to Webhook"));
    else errors.push(...validateClient(client), ...(rules.bundle ? bundleErrors(textOf(client["caBundle"])) : []));
    errors.push(...validateReviewVersions(versions, rules.reviewVersions));
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
  if (typeof url === "string") return validateWebhookUrl(url, `${field}.url`);
  const { name, namespace, ...rest } = service as JsonObject;
  // kube-apiserver mistakes each of the two names for the other here.
  return validateWebhookService({ ...rest, name: namespace, namespace: name }, `${field}.service`);
}

function bundleErrors(bundle: string): FieldError[] {
  const fault = bundleFault(bundle);
  return fault === undefined ? [] : [invalid(`${path}.webhookClientConfig.caBundle`, bundle, `unable to load root certificates: ${fault}`)];
}

function validateReviewVersions(versions: readonly string[], mustBeKnown: boolean): FieldError[] {
  const field = `${path}.conversionReviewVersions`;
  if (versions.length === 0) return [required(field)];
  const errors: FieldError[] = [];
  versions.forEach((version, index) => {
    if (versions.indexOf(version) < index) errors.push(invalid(`${field}[${index}]`, version, "duplicate version"));
    else for (const fault of dns1035LabelFaults(version)) errors.push(invalid(`${field}[${index}]`, version, fault));
  });
  if (mustBeKnown && !versions.some((version) => understood.includes(version))) {
    errors.push(invalid(field, versions, `must include at least one of ${understood.join(", ")}`));
  }
  return errors;
}
