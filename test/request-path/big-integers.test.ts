import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import { httpsRequest } from "../support/https-request.ts";

/** No double holds it: the nearest are one below and one above. */
const big = "9007199254740993";

const crd = `{
  "apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "metadata": { "name": "counters.stable.example.com" },
  "spec": {
    "group": "stable.example.com", "scope": "Namespaced", "names": { "plural": "counters", "kind": "Counter" },
    "versions": [{
      "name": "v1", "served": true, "storage": true,
      "additionalPrinterColumns": [{ "name": "N", "type": "integer", "jsonPath": ".spec.count" }],
      "schema": { "openAPIV3Schema": { "type": "object", "properties": { "spec": { "type": "object",
        "properties": {
          "count": { "type": "integer", "format": "int64", "default": ${big} },
          "most": { "type": "integer", "maximum": 9007199254740992 },
          "set": { "type": "array", "items": { "type": "integer" }, "x-kubernetes-list-type": "set" },
          "any": { "x-kubernetes-preserve-unknown-fields": true }
        },
        "x-kubernetes-validations": [{ "rule": "self.count != 9007199254740995", "message": "not that one" }]
      } } } }
    }]
  }
}`;
const counters = "/apis/stable.example.com/v1/namespaces/default/counters";

let server: Typeplane;
const ask = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
  const answer = await httpsRequest(server, path, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, text: answer.text };
};
const counter = (name: string, spec: string): string =>
  `{"apiVersion":"stable.example.com/v1","kind":"Counter","metadata":{"name":"${name}"},"spec":${spec}}`;

beforeAll(async () => {
  server = await startServer({});
  expect((await ask("POST", "/apis/apiextensions.k8s.io/v1/customresourcedefinitions", crd)).status).toBe(201);
  await vi.waitFor(async () => expect((await ask("GET", counters)).status).toBe(200));
});
afterAll(() => server.close());

test("defaults, values, lists, tables and YAML keep every digit", async () => {
  const created = await ask("POST", counters, counter("a", `{"any":[${big},-${big},9223372036854775807,9223372036854775808,"${big}"]}`));
  expect(created.status).toBe(201);
  const kept = `"any":[${big},-${big},9223372036854775807,9223372036854776000,"${big}"]`;
  for (const text of [created.text, (await ask("GET", `${counters}/a`)).text, (await ask("GET", counters)).text]) {
    expect(text).toContain(kept);
    expect(text).toContain(`"count":${big}`);
  }
  const table = await ask("GET", counters, undefined, { accept: "application/json;as=Table;v=v1;g=meta.k8s.io" });
  expect(table.text).toContain(`"cells":["a",${big}]`);
  expect((await ask("GET", `${counters}/a`, undefined, { accept: "application/yaml" })).text).toContain(`count: ${big}\n`);
});

test("bodies in YAML, and patches of each kind", async () => {
  const yaml = `apiVersion: stable.example.com/v1\nkind: Counter\nmetadata: {name: b}\nspec: {count: 9007199254740997}\n`;
  expect((await ask("POST", counters, yaml, { "content-type": "application/yaml" })).text).toContain('"count":9007199254740997');
  const merged = await ask("PATCH", `${counters}/b`, `{"spec":{"count":${big}}}`, { "content-type": "application/merge-patch+json" });
  expect(merged.text).toContain(`"count":${big}`);
  const operations = (n: string) => `[{"op":"test","path":"/spec/count","value":${n}},{"op":"copy","from":"/spec/count","path":"/spec/any"}]`;
  const json = { "content-type": "application/json-patch+json" };
  expect((await ask("PATCH", `${counters}/b`, operations("9007199254740992"), json)).status).toBe(422);
  expect((await ask("PATCH", `${counters}/b`, operations(big), json)).text).toContain(`"any":${big}`);
  const apply = { "content-type": "application/apply-patch+yaml" };
  const applied = await ask(
    "PATCH",
    `${counters}/b?fieldManager=m&force=true`,
    counter("b", `{"count":${big},"set":[${big},9007199254740992]}`),
    apply,
  );
  expect(applied.text).toContain(`"set":[${big},9007199254740992]`);
  expect(applied.text).toContain(`"v:${big}":{}`);
});

test("limits and rules tell neighbours apart", async () => {
  expect((await ask("POST", counters, counter("c", '{"most":9007199254740992}'))).status).toBe(201);
  const above = await ask("POST", counters, counter("d", `{"most":${big}}`));
  expect(above.text).toContain(`spec.most: Invalid value: ${big}: spec.most in body should be less than or equal to 9007199254740992`);
  expect((await ask("POST", counters, counter("e", '{"count":9007199254740994}'))).status).toBe(201);
  expect((await ask("POST", counters, counter("f", '{"count":9007199254740995}'))).text).toContain("not that one");
});

test("built-in kinds keep them too, and refuse what is out of range", async () => {
  const pod = (name: string, spec: string): string =>
    `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"${name}"},"spec":{"containers":[{"name":"c","image":"i"}],"automountServiceAccountToken":false,${spec}}}`;
  await ask("POST", "/api/v1/namespaces/default/serviceaccounts", '{"apiVersion":"v1","kind":"ServiceAccount","metadata":{"name":"default"}}');
  const pods = "/api/v1/namespaces/default/pods";
  const toleration = `"tolerations":[{"key":"a","operator":"Exists","effect":"NoExecute","tolerationSeconds":${big}}]`;
  const patient = await ask("POST", pods, pod("patient", toleration));
  expect(patient.text).toContain(`"tolerationSeconds":${big}`);
  const message = await ask("GET", `${pods}/patient`, undefined, { accept: "application/vnd.kubernetes.protobuf" });
  expect(message.status).toBe(200);
  const tooBig = await ask("POST", pods, pod("late", '"terminationGracePeriodSeconds":9223372036854775808'));
  expect(tooBig.text).toContain(
    "cannot unmarshal number 9223372036854775808 into Go struct field PodSpec.spec.terminationGracePeriodSeconds of type int64",
  );
});
