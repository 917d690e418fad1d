import type { ServerContext } from "../../server/server-context.ts";
import { followStore } from "../follow-store.ts";
import { KindIndex } from "../match/kind-index.ts";
import { mayMatchRules, type Rules } from "../match/match-rules.ts";
import { compileSelectors, type Selectors } from "../match/selectors.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { parseStored } from "../stored-object.ts";
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
        hooks.push(createHook(webhook, metadata.name ?? "", hooks.length, count));
      }
    }
    return new KindIndex(hooks, ({ rules }, kind, scheme) => mayMatchRules(rules, kind, scheme));
  });
  return (attributes, { storage, scheme }) => index(storage).of(attributes, scheme);
}

function createHook(webhook: Readonly<Webhook>, configuration: string, index: number, count: number): Hook {
  return {
    webhook,
    configuration,
    index,
    key: `${configuration}/${webhook.name}/${count}`,
    selectors: compileSelectors(webhook),
    rules: { rules: webhook.rules ?? [], matchPolicy: webhook.matchPolicy },
  };
}
