// Source: schemas/crds/crontabs.yaml#/spec/versions/0
// Hash: c1157243f65b
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { CronTab } from "../types/cron-tab.ts";
import type { CronTabApply } from "./apply.ts";

/** Reads and writes CronTab objects of `namespace`, or of all namespaces. */
export function cronTabs(rest: RestClient, namespace?: string): ResourceClient<CronTab, CronTabApply> {
  return createResourceClient<CronTab, CronTabApply>(rest, { group: "stable.example.com", version: "v1", resource: "crontabs", kind: "CronTab", namespaced: true }, namespace);
}
