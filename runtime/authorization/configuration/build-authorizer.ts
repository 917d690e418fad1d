import { compileAccessExpression } from "../../../codegen/compiler/cel/index.ts";
import { KubeConfig } from "../../client/kube-config.ts";
import { parseDuration } from "../../meta/go-duration.ts";
import { loadKubeconfig } from "../../webhook/load-kubeconfig.ts";
import type { Authorizer } from "../authorizer.ts";
import { privilegedGroup } from "../modes.ts";
import { createUnionAuthorizer } from "../union.ts";
import { createWebhookAuthorizer } from "../webhook/webhook-authorizer.ts";
import type { AuthorizationConfiguration, WebhookConfiguration } from "./configuration.ts";

/** The authorizer of a mode that needs no configuration. @throws Error where it was not there when the server started */
export type LocalAuthorizer = (type: string) => Authorizer;

/** The authorizers of a checked configuration in their order, behind the group that may do everything. @throws Error for a kubeconfig that leads nowhere */
export function buildAuthorizer({ authorizers = [] }: AuthorizationConfiguration, local: LocalAuthorizer): Authorizer {
  const own = authorizers.map(({ type = "", name = "", webhook }) =>
    type === "Webhook" && webhook ? webhookAuthorizer(name, webhook) : local(type),
  );
  return createUnionAuthorizer([privilegedGroup, ...own]);
}

function webhookAuthorizer(name: string, webhook: WebhookConfiguration): Authorizer {
  const { kubeConfigFile } = webhook.connectionInfo ?? {};
  return createWebhookAuthorizer(kubeConfigFile ? loadKubeconfig(kubeConfigFile) : inCluster(), {
    name,
    version: webhook.subjectAccessReviewVersion ?? "",
    timeout: seconds(webhook.timeout),
    authorizedTtl: webhook.cacheAuthorizedRequests === false ? 0 : seconds(webhook.authorizedTTL),
    unauthorizedTtl: webhook.cacheUnauthorizedRequests === false ? 0 : seconds(webhook.unauthorizedTTL),
    decisionOnError: webhook.failurePolicy === "Deny" ? "Deny" : "NoOpinion",
    conditions: (webhook.matchConditions ?? []).map(({ expression = "" }) => {
      const compiled = compileAccessExpression(expression, "access", "bool");
      if (typeof compiled === "string") throw new Error(compiled);
      return compiled;
    }),
  });
}

function inCluster(): ReturnType<KubeConfig["restConfig"]> {
  const config = new KubeConfig();
  config.loadFromCluster();
  return config.restConfig();
}

function seconds(duration = "0"): number {
  return Number(parseDuration(duration)) / 1e9;
}
