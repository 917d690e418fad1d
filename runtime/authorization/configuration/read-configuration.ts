import { listOf, scalarType, structType, switchField, textField } from "../../../codegen/compiler/decode/struct-type.ts";
import type { ObjectType } from "../../../codegen/compiler/type-schema.ts";
import { parseDuration } from "../../meta/go-duration.ts";
import { readConfiguration } from "../../serialization/read-configuration.ts";
import type { AuthorizationConfiguration, WebhookConfiguration } from "./configuration.ts";

const durationField = [scalarType("duration"), "string"] as const;

function typeAt(version: string): ObjectType {
  const connection = structType("WebhookConnectionInfo", { type: textField, kubeConfigFile: textField });
  const condition = structType("WebhookMatchCondition", { expression: textField });
  const webhook = structType("WebhookConfiguration", {
    authorizedTTL: durationField,
    cacheAuthorizedRequests: switchField,
    unauthorizedTTL: durationField,
    cacheUnauthorizedRequests: switchField,
    timeout: durationField,
    subjectAccessReviewVersion: textField,
    matchConditionSubjectAccessReviewVersion: textField,
    failurePolicy: textField,
    connectionInfo: [connection, `${version}.WebhookConnectionInfo`],
    matchConditions: [listOf(condition), `[]${version}.WebhookMatchCondition`],
  });
  const authorizer = structType("AuthorizerConfiguration", {
    type: textField,
    name: textField,
    webhook: [webhook, `${version}.WebhookConfiguration`],
  });
  return structType("AuthorizationConfiguration", { authorizers: [listOf(authorizer), `[]${version}.AuthorizerConfiguration`] });
}

/** The text of a file, with defaults. @throws Error in kube-apiserver's words */
export function readAuthorizationConfiguration(text: string): AuthorizationConfiguration {
  if (text === "") return {};
  let read: AuthorizationConfiguration;
  try {
    read = readConfiguration(text, { kind: "AuthorizationConfiguration", typeAt, versions: ["v1", "v1beta1", "v1alpha1"] });
  } catch (error) {
    throw new Error(`failed to load AuthorizationConfiguration from file: ${(error as Error).message}`);
  }
  return {
    authorizers: (read.authorizers ?? []).map((one) =>
      one.webhook === undefined || one.webhook === null ? one : { ...one, webhook: withDefaults(one.webhook) },
    ),
  };
}

function withDefaults(webhook: WebhookConfiguration): WebhookConfiguration {
  return {
    ...webhook,
    authorizedTTL: unlessZero(webhook.authorizedTTL, "5m0s"),
    unauthorizedTTL: unlessZero(webhook.unauthorizedTTL, "30s"),
    cacheAuthorizedRequests: webhook.cacheAuthorizedRequests ?? true,
    cacheUnauthorizedRequests: webhook.cacheUnauthorizedRequests ?? true,
  };
}

function unlessZero(duration: string | undefined, otherwise: string): string {
  return duration === undefined || parseDuration(duration) === 0n ? otherwise : duration;
}
