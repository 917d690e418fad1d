import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { type AdmissionWebhook, reviewed, startAdmissionWebhook } from "../support/admission-webhook.ts";
import type { Api, ApiAnswer } from "../support/api.ts";
import { configMap, createWorld } from "./world.ts";

const configurations = { Validating: "validatingwebhookconfigurations", Mutating: "mutatingwebhookconfigurations" };
const registration = "/apis/admissionregistration.k8s.io/v1";

/** ConfigMaps of the namespace that tests of webhooks write to. */
export const maps = "/api/v1/namespaces/default/configmaps";

/** A server and a webhook, for one file of tests. Members are set before the first test runs. */
export interface WebhookWorld {
  api: Api;
  webhook: AdmissionWebhook;
  /** The paths of the configurations that are there, until the end of a test. */
  readonly registered: string[];
  /** Registers webhooks h0.example.com, h1.example.com, ... at paths /0, /1, ... */
  readonly register: (kind: keyof typeof configurations, ...hooks: JsonObject[]) => Promise<void>;
  /** Creates a ConfigMap with a name of its own. */
  readonly create: (data?: Record<string, string>, metadata?: JsonObject, query?: string) => Promise<ApiAnswer>;
}

/** Rules for resources of any group and version. */
export function rules(resources: string[], changes: JsonObject = {}): JsonObject {
  return { rules: [{ apiGroups: ["*"], apiVersions: ["*"], operations: ["*"], resources, ...changes }] };
}

/** Starts both before the tests of this file; configurations go after each test, and the webhook allows everything again. */
export function createWebhookWorld(): WebhookWorld {
  const world = createWorld();
  const registered: string[] = [];
  let made = 0;
  const here = {
    registered,
    register: async (kind, ...hooks) => {
      const name = `c${registered.length}`;
      const answer = await here.api.post(`${registration}/${configurations[kind]}`, {
        apiVersion: "admissionregistration.k8s.io/v1",
        kind: `${kind}WebhookConfiguration`,
        metadata: { name },
        webhooks: hooks.map((hook, index) => ({
          name: `h${index}.example.com`,
          clientConfig: here.webhook.clientConfig(`/${index}`),
          ...rules(["configmaps"]),
          sideEffects: "None",
          admissionReviewVersions: ["v1"],
          ...hook,
        })),
      });
      expect(answer.status).toBe(201);
      registered.push(`${registration}/${configurations[kind]}/${name}`);
    },
    create: (data = {}, metadata = {}, query = "") => here.api.post(`${maps}${query}`, configMap(`map-${made++}`, data, metadata)),
  } as WebhookWorld;
  beforeAll(async () => {
    here.api = world.api;
    here.webhook = await startAdmissionWebhook();
    await here.api.post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: "default" } });
  });
  afterAll(() => here.webhook?.close());
  afterEach(async () => {
    for (const path of registered.splice(0)) expect((await here.api.delete(path)).status).toBe(200);
    here.webhook.answer = (request) => reviewed(request);
    here.webhook.taken();
  });
  return here;
}
