import { createPolicyCompiler } from "../../../codegen/compiler/cel/index.ts";
import type { PostToWebhook } from "../../extensions/post-to-webhook.ts";
import { createResolveService } from "../../extensions/resolve-service.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { Storage } from "../../storage/storage.ts";
import { followStore } from "../follow-store.ts";
import { KindIndex } from "../match/kind-index.ts";
import { mayMatchRules, type Rules } from "../match/match-rules.ts";
import { compileSelectors, type Selectors } from "../match/selectors.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { compileMatchConditions, type MatchConditions } from "../policy/match-conditions.ts";
import { parseStored } from "../stored-object.ts";
import { WebhookClients } from "./clients.ts";
import type { Webhook, WebhookConfiguration } from "./webhook.ts";

/** A webhook, ready to be asked. */
export interface Hook {
  readonly webhook: Readonly<Webhook>;
  readonly configuration: string;
  /** Its place among all of its kind. */
  readonly index: number;
  /** Tells it from others of the same name. */
  readonly key: string;
  readonly selectors: Selectors;
  readonly rules: Rules;
  /** Compiled when a request first gets so far; once for each generation of the configuration. */
  readonly conditions: () => MatchConditions | undefined;
  readonly post: () => PostToWebhook;
}

/** Tells which webhooks may be about a request; costs one look where there are none, and one more for each kind of request. */
export type FindHooks = (attributes: AdmissionAttributes, server: ServerContext) => readonly Hook[];

/** The webhooks of all configurations under "/registry/{resource}/": these by name, and each one's webhooks as it lists them. */
export function hookFinder(resource: string): FindHooks {
  const prefix = `/registry/${resource}/`;
  const index = followStore([prefix], (storage) => {
    const hooks: Hook[] = [];
    for (const { value } of storage.range(prefix).entries) {
      const { metadata, webhooks } = parseStored<WebhookConfiguration>(value);
      const seen = new Map<string, number>();
      for (const webhook of webhooks ?? []) {
        const count = seen.get(webhook.name) ?? 0;
        seen.set(webhook.name, count + 1);
        hooks.push(createHook(webhook, metadata.name ?? "", hooks.length, count, storage));
      }
    }
    return new KindIndex(hooks, ({ rules }, kind, scheme) => mayMatchRules(rules, kind, scheme));
  });
  return (attributes, { storage, scheme }) => index(storage).of(attributes, scheme);
}

const clients = new WeakMap<Storage, WebhookClients>();

function clientsOf(storage: Storage): WebhookClients {
  let known = clients.get(storage);
  if (known === undefined) {
    known = new WebhookClients(createResolveService({ storage }));
    clients.set(storage, known);
  }
  return known;
}

const conditions = new WeakMap<Readonly<Webhook>, { readonly compiled: MatchConditions | undefined }>();

function createHook(webhook: Readonly<Webhook>, configuration: string, index: number, count: number, storage: Storage): Hook {
  return {
    webhook,
    configuration,
    index,
    key: `${configuration}/${webhook.name}/${count}`,
    selectors: compileSelectors(webhook),
    rules: { rules: webhook.rules ?? [], matchPolicy: webhook.matchPolicy },
    conditions: () => {
      let known = conditions.get(webhook);
      if (known === undefined) {
        const compiler = createPolicyCompiler({ params: false, variables: false });
        known = { compiled: compileMatchConditions(webhook.matchConditions, compiler, [], webhook.failurePolicy) };
        conditions.set(webhook, known);
      }
      return known.compiled;
    },
    post: () => clientsOf(storage).clientOf(webhook.clientConfig ?? {}, webhook.timeoutSeconds ?? 10),
  };
}
