import { createPostToWebhook, type PostToWebhook, type ResolveService } from "../../extensions/post-to-webhook.ts";
import { createResolveService } from "../../extensions/resolve-service.ts";
import { type WebhookEndpoint, webhookEndpoint } from "../../extensions/webhook-endpoint.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { Storage } from "../../storage/storage.ts";
import { madeOnce } from "../made-once.ts";

import type { FindCredentials } from "./credentials.ts";

/** So many endpoints keep their connections. */
const most = 200;

/** The clients of one server. */
export const clientsOf = madeOnce((storage: Storage) => new WebhookClients(createResolveService({ storage })));

/** Clients by what they are made of, so that connections outlive changes to a configuration that do not concern them. */
export class WebhookClients {
  readonly #resolve: ResolveService;
  readonly #known = new Map<string, PostToWebhook>();

  constructor(resolve: ResolveService) {
    this.#resolve = resolve;
  }

  /** `find` tells what a webhook is shown. */
  clientOf(clientConfig: JsonObject, timeout: number, find?: FindCredentials): PostToWebhook {
    const key = JSON.stringify([clientConfig, timeout, find?.name]);
    const known = this.#known.get(key) ?? this.#create(webhookEndpoint(clientConfig, timeout), find);
    // The one that was used last is forgotten last.
    this.#known.delete(key);
    this.#known.set(key, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
    return known;
  }

  #create(endpoint: WebhookEndpoint, find: FindCredentials | undefined): PostToWebhook {
    const { url, service } = endpoint;
    const port = service?.port ?? (url.port === "" ? 443 : Number(url.port));
    return createPostToWebhook(endpoint, this.#resolve, find?.of(url.hostname, port));
  }
}
