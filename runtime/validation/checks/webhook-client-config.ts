import type { JsonObject } from "../../meta/json.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, required } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { validateWebhookService, validateWebhookUrl } from "../webhook-client.ts";

/** Where an admission webhook is reached: by a URL or behind a Service, not both. */
export function checkWebhookClientConfig(config: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const { url, service } = isFields(config) ? config : {};
  const byUrl = typeof url === "string";
  if (byUrl === isFields(service)) errors.push(required(path, "exactly one of url or service is required"));
  else if (byUrl) errors.push(...validateWebhookUrl(url, `${path}.url`));
  else errors.push(...validateWebhookService(service as JsonObject, `${path}.service`));
}
