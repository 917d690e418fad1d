import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { type Api, createApi } from "../../support/api.ts";

const crds = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
const count = 100;
let server: Typeplane;
let api: Api;

beforeAll(async () => {
  server = await startServer();
  api = createApi(server, "HTTP/1.1");
});

afterAll(async () => {
  api.close();
  await server.close();
});

function crd(index: number): JsonObject {
  const plural = `widgets${index}`;
  const properties = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`field${i}`, { type: "string", maxLength: 63, description: "x" }]));
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${plural}.many.example.com` },
    spec: {
      group: "many.example.com",
      scope: "Namespaced",
      names: { plural, kind: `Widget${index}` },
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: "object", properties: { spec: { type: "object", properties } } } },
        },
      ],
    },
  };
}

function widget(index: number): JsonObject {
  return { apiVersion: "many.example.com/v1", kind: `Widget${index}`, metadata: { name: "one" }, spec: { field1: "a" } };
}

// One story, in order.
test("objects of each kind can be made right after the answer to its CRD", async () => {
  const statuses: number[] = [];
  for (let index = 0; index < count; index++) {
    statuses.push((await api.post(crds, crd(index))).status);
    statuses.push((await api.post(`/apis/many.example.com/v1/namespaces/default/widgets${index}`, widget(index))).status);
  }
  expect(statuses).toEqual(new Array(2 * count).fill(201));
});

test("every one is established in the end, and watchers see how it comes to that", async () => {
  const watch = api.watch(`${crds}?watch=1&fieldSelector=metadata.name%3Dlater.many.example.com`);
  const later = crd(0);
  await api.post(crds, {
    ...later,
    metadata: { name: "later.many.example.com" },
    spec: { ...(later["spec"] as JsonObject), names: { plural: "later", kind: "Later" } },
  });
  const events = (await watch.atLeast(3)) as unknown as readonly {
    object: { status: { conditions: { type: string; status: string; reason: string }[] | null } };
  }[];
  watch.stop();
  expect(events.slice(0, 3).map(({ object }) => object.status.conditions?.map(({ type, status, reason }) => `${type} ${status} ${reason}`))).toEqual([
    undefined,
    ["NamesAccepted True NoConflicts", "Established False Installing"],
    ["NamesAccepted True NoConflicts", "Established True InitialNamesAccepted"],
  ]);
  let waiting = count;
  for (let attempt = 0; attempt < 400 && waiting > 0; attempt++) {
    const { body } = await api.get(crds);
    waiting = body.items.filter((one) => !JSON.stringify(one).includes("InitialNamesAccepted")).length;
  }
  expect(waiting).toBe(0);
});

test("a CRD changes what is served once, whatever its status goes through", async () => {
  const { scheme } = server.context;
  const before = scheme.generation;
  await api.post(crds, crd(count));
  for (let attempt = 0; attempt < 400; attempt++) {
    if ((await api.get(`${crds}/widgets${count}.many.example.com`)).text.includes("InitialNamesAccepted")) break;
  }
  expect(scheme.generation).toBe(before + 1);
});

test("OpenAPI tells all of them", async () => {
  const { text } = await api.get("/openapi/v3/apis/many.example.com/v1");
  const { schemas } = (JSON.parse(text) as { components: { schemas: Record<string, { properties: { spec: { properties: object } } }> } }).components;
  const kinds = Object.keys(schemas).filter((name) => /^com\.example\.many\.v1\.Widget\d+$/.test(name));
  expect(kinds).toHaveLength(count + 1);
  expect(Object.keys(schemas["com.example.many.v1.Widget7"]?.properties.spec.properties ?? {})).toHaveLength(20);
});
