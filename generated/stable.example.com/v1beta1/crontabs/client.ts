// Source: schemas/crds/crontabs.yaml#/spec/versions/1
// Hash: c0ff18d68f2d
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { CronTab } from "../types/cron-tab.ts";
import type { CronTabApply } from "./apply.ts";

/** Reads and writes CronTab objects of `namespace`, or of all namespaces. */
export function cronTabs(rest: RestClient, namespace?: string): ResourceClient<CronTab, CronTabApply> {
  return createResourceClient<CronTab, CronTabApply>(rest, { group: "stable.example.com", version: "v1beta1", resource: "crontabs", kind: "CronTab", namespaced: true }, namespace);
}
