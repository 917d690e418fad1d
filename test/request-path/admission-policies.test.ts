import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import type { ApiAnswer } from "../support/api.ts";
import { configMap, createWorld, deployment } from "./world.ts";

const world = createWorld();
const registration = "/apis/admissionregistration.k8s.io/v1";
const maps = "/api/v1/namespaces/default/configmaps";
const resources = { Validating: "validatingadmissionpolicies", Mutating: "mutatingadmissionpolicies" };
const registered: string[] = [];

beforeAll(async () => {
  await world.api.post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: "default" } });
  await world.api.patch("/api/v1/namespaces/default", "merge", { metadata: { labels: { env: "prod" } } });
});

afterEach(async () => {
  for (const path of registered.splice(0)) expect((await world.api.delete(path)).status).toBe(200);
});

async function put(path: string, object: JsonObject): Promise<void> {
  const answer = await world.api.post(`${registration}/${path}`, { apiVersion: "admissionregistration.k8s.io/v1", ...object });
  expect(answer.body.message ?? "").toBe("");
  registered.unshift(`${registration}/${path}/${answer.body.metadata.name}`);
}

/** Puts a policy named p0, p1, ... to work by a binding of the same name. */
async function bind(kind: keyof typeof resources, spec: JsonObject, binding: JsonObject = {}, rule: JsonObject = {}): Promise<void> {
  const metadata = { name: `p${registered.length / 2}` };
  const resourceRules = [{ operations: ["CREATE", "UPDATE"], apiGroups: [""], apiVersions: ["v1"], resources: ["configmaps"], ...rule }];
  await put(resources[kind], { kind: `${kind}AdmissionPolicy`, metadata, spec: { matchConstraints: { resourceRules }, ...spec } });
  const own = kind === "Validating" ? { validationActions: ["Deny"] } : {};
  const resource = resources[kind].replace(/ies$/, "ybindings");
  await put(resource, { kind: `${kind}AdmissionPolicyBinding`, metadata, spec: { policyName: metadata.name, ...own, ...binding } });
}

let made = 0;
const create = (data: Record<string, string> = {}, query = ""): Promise<ApiAnswer> =>
  world.api.post(`${maps}${query}`, configMap(`map-${made++}`, data));

/** What a denial says behind the names of policy and binding. */
const why = ({ body }: ApiAnswer): string => (body.message ?? "").replace(/^.* denied request: /s, "");

describe("policies that validate", () => {
  test("deny with their message, reason and code", async () => {
    await bind("Validating", { validations: [{ expression: "object.data.x == '1'", message: "x must be one", reason: "Forbidden" }] });
    expect((await create({ x: "1" })).status).toBe(201);
    const message = `ValidatingAdmissionPolicy 'p0' with binding 'p0' denied request: x must be one`;
    expect((await create({ x: "2" })).body).toMatchObject({
      ...{ code: 403, reason: "Forbidden", message: `configmaps "map-${made - 1}" is forbidden: ${message}` },
      details: { kind: "configmaps", name: `map-${made - 1}`, causes: [{ message }] },
    });
  });

  test.each<[string, JsonObject, string]>([
    ["what the expression makes", { messageExpression: "'x is ' + object.data.x", message: "m" }, "x is 2"],
    ["the message where that fails", { messageExpression: "object.data.y + ''", message: "m" }, "m"],
    ["the message where that has lines", { messageExpression: "'a\\nb'", message: "m" }, "m"],
    ["the expression where there is neither", {}, "failed expression: object.data.x == '1'"],
  ])("say %s", async (_, message, said) => {
    await bind("Validating", { validations: [{ expression: "object.data.x == '1'", ...message }] });
    expect(why(await create({ x: "2" }))).toBe(said);
  });

  test("see the request, the namespace, who asks, and what they may do", async () => {
    const seen = "[request.operation, request.kind.kind, request.resource.resource, request.userInfo.username, namespaceObject.metadata.labels.env]";
    const bot = "authorizer.serviceAccount('default', 'd').group('').resource('pods').check('get').allowed()";
    const rights = `[authorizer.path('/x').check('get').allowed(), ${bot}]`;
    await bind("Validating", {
      variables: [{ name: "rights", expression: rights }],
      validations: [{ expression: "variables.rights != [true, false]" }, { expression: "false", messageExpression: `${seen}.join(' ')` }],
    });
    const answer = await create({ x: "1" });
    expect(why(answer)).toBe("failed expression: variables.rights != [true, false]");
    await world.api.patch(registered[1] as string, "json", [{ op: "remove", path: "/spec/validations/0" }]);
    expect(why(await create())).toMatch(/^CREATE ConfigMap configmaps \S+ prod$/);
  });

  test("evaluate variables when they are asked for, once", async () => {
    await bind("Validating", {
      variables: [
        { name: "broken", expression: "object.gone.gone" },
        { name: "none", expression: "object.?data.?gone.orValue(null)" },
        { name: "size", expression: "size(object.data)" },
      ],
      validations: [{ expression: "variables.none == null", message: "null" }, { expression: "variables.size < 2 || variables.broken == 1" }],
    });
    expect((await create({ x: "1" })).status).toBe(201);
    expect(why(await create({ x: "1", y: "2" }))).toBe(
      "expression 'variables.size < 2 || variables.broken == 1' resulted in error: composited variable \"broken\" fails to evaluate: no such key: gone",
    );
  });

  test("may fail where they say so, and spend no more than they may", async () => {
    const all = (inner: string, depth: number): string => (depth === 0 ? inner : `[0,1,2,3,4,5,6,7,8,9].all(v${depth}, ${all(inner, depth - 1)})`);
    const validations = [{ expression: all("v1 + v2 + v3 >= 0", 6) }];
    await bind("Validating", { validations, failurePolicy: "Ignore" });
    expect((await create()).status).toBe(201);
    await bind("Validating", { validations });
    expect(why(await create())).toContain("resulted in error: operation cancelled: actual cost limit exceeded");
    await bind("Validating", { validations: Array.from({ length: 15 }, () => ({ expression: all("v1 + v2 >= 0", 5) })) });
    await world.api.delete(registered[3] as string);
    registered.splice(3, 1);
    expect(why(await create())).toBe("validation failed due to running out of cost budget, no further validation rules will be run");
  });

  test("warn, audit or deny as their binding says", async () => {
    await bind("Validating", { validations: [{ expression: "false", message: "m" }] }, { validationActions: ["Warn", "Audit"] });
    const { status, headers } = await create();
    expect(status).toBe(201);
    expect(headers["warning"]).toBe(`299 - "Validation failed for ValidatingAdmissionPolicy 'p0' with binding 'p0': m"`);
  });

  test("are put to work by parameters, by name and by label", async () => {
    const limit = (name: string, max: string, labels: Record<string, string>) => world.api.post(maps, configMap(name, { max }, { labels }));
    await limit("limit-a", "3", { limits: "yes" });
    await limit("limit-b", "2", { limits: "yes" });
    const paramKind = { apiVersion: "v1", kind: "ConfigMap" };
    const validations = [{ expression: "size(object.data) <= int(params.data.max)", messageExpression: "'more than ' + params.data.max" }];
    const named = { paramRef: { name: "limit-a", parameterNotFoundAction: "Deny" } };
    await bind("Validating", { paramKind, validations }, named);
    expect((await create({ a: "", b: "", c: "" })).status).toBe(201);
    expect(why(await create({ a: "", b: "", c: "", d: "" }))).toBe("more than 3");
    const selected = { selector: { matchLabels: { limits: "yes" } }, parameterNotFoundAction: "Deny" };
    await bind("Validating", { paramKind, validations }, { paramRef: selected });
    expect(why(await create({ a: "", b: "", c: "" }))).toBe("more than 2");
    // What selects is looked up anew after a change.
    await world.api.patch(`${maps}/limit-b`, "merge", { metadata: { labels: null } });
    expect((await create({ a: "", b: "", c: "" })).status).toBe(201);
    await world.api.patch(`${maps}/limit-a`, "merge", { metadata: { labels: null } });
    expect(why(await create({ a: "" }))).toBe("failed to configure binding: no params found for policy binding with `Deny` parameterNotFoundAction");
  });

  test("see other versions of a resource at theirs", async () => {
    const rule = { apiGroups: ["autoscaling"], apiVersions: ["v1"], resources: ["horizontalpodautoscalers"] };
    const messageExpression = "object.apiVersion + ' ' + request.kind.version + ' ' + request.requestKind.version";
    await bind("Validating", { validations: [{ expression: "false", messageExpression }] }, {}, rule);
    const spec = { maxReplicas: 3, scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "d" } };
    const body = { apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata: { name: "h" }, spec };
    expect(why(await world.api.post("/apis/autoscaling/v2/namespaces/default/horizontalpodautoscalers", body))).toBe("autoscaling/v1 v1 v2");
  });

  test("look at connections, evictions and tokens", async () => {
    await world.api.post("/api/v1/namespaces/default/serviceaccounts", { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "bot" } });
    const say = (expression: string) => ({ validations: [{ expression: "false", messageExpression: expression }] });
    await bind(
      "Validating",
      say("request.operation + ' ' + object.kind + ' ' + object.command.join(' ')"),
      {},
      { operations: ["CONNECT"], resources: ["pods/exec"] },
    );
    expect(why(await world.api.post("/api/v1/namespaces/default/pods/p/exec?command=ls&command=-l&stdout=1", ""))).toBe(
      "CONNECT PodExecOptions ls -l",
    );
    await bind("Validating", say("object.spec.audiences.join(' ')"), {}, { resources: ["serviceaccounts/token"] });
    const request = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: { audiences: ["a", "b"] } };
    expect(why(await world.api.post("/api/v1/namespaces/default/serviceaccounts/bot/token", request))).toBe("a b");
  });

  test("are followed as they come, change and go", async () => {
    await bind("Validating", { validations: [{ expression: "false", message: "one" }] });
    expect(why(await create())).toBe("one");
    await world.api.patch(registered[1] as string, "json", [{ op: "replace", path: "/spec/validations/0/message", value: "two" }]);
    expect(why(await create())).toBe("two");
    await world.api.delete(registered.shift() as string);
    expect((await create()).status).toBe(201);
  });

  test("do not look at policies, and cannot lock anybody out", async () => {
    await bind(
      "Validating",
      { validations: [{ expression: "false" }] },
      {},
      { operations: ["*"], apiGroups: ["*"], apiVersions: ["*"], resources: ["*/*"] },
    );
    expect((await create()).status).toBe(422);
    const review = {
      apiVersion: "authorization.k8s.io/v1",
      kind: "SelfSubjectAccessReview",
      spec: { nonResourceAttributes: { path: "/", verb: "get" } },
    };
    expect((await world.api.post("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", review)).status).toBe(201);
  });
});

describe("policies that mutate", () => {
  const applying = (expression: string, more: JsonObject = {}): JsonObject => ({
    reinvocationPolicy: "Never",
    mutations: [{ patchType: "ApplyConfiguration", applyConfiguration: { expression } }],
    ...more,
  });
  const patching = (expression: string, more: JsonObject = {}): JsonObject => ({
    reinvocationPolicy: "Never",
    mutations: [{ patchType: "JSONPatch", jsonPatch: { expression } }],
    ...more,
  });

  test("lay configurations over the object, which is validated then", async () => {
    await bind("Mutating", applying("Object{metadata: Object.metadata{labels: {'team': 'blue'}}, data: {'z': '1'}}"));
    const { body } = await create({ x: "1" });
    expect({ labels: body.metadata.labels, data: body["data"] }).toEqual({ labels: { team: "blue" }, data: { x: "1", z: "1" } });
    expect(body.metadata.managedFields?.[0]?.fieldsV1).toEqual({ "f:data": { ".": {}, "f:x": {} } });
    await bind("Mutating", applying("Object{data: {'bad key': '1'}}"));
    expect((await create()).status).toBe(422);
  });

  test("merge lists with keys, and give what they add its defaults", async () => {
    await bind(
      "Mutating",
      applying(
        "Object{spec: Object.spec{template: Object.spec.template{spec: Object.spec.template.spec{containers: object.spec.template.spec.containers.map(c, Object.spec.template.spec.containers{name: c.name, env: [Object.spec.template.spec.containers.env{name: 'E', value: 'v'}]})}}}}",
      ),
      {},
      { apiGroups: ["apps"], resources: ["deployments"] },
    );
    const { body } = await world.api.post("/apis/apps/v1/namespaces/default/deployments", deployment("merged"));
    const { template } = body["spec"] as { template: { spec: { containers: JsonObject[] } } };
    expect(template.spec.containers).toMatchObject([{ image: expect.any(String), env: [{ name: "E", value: "v" }] }]);
  });

  test.each<[string, JsonObject, string]>([
    [
      "an unknown field",
      applying("Object{dada: {'a': 'b'}}"),
      "error applying patch: failed to convert patch object to typed object: .dada: field not declared in schema",
    ],
    [
      "a null",
      applying("Object{data: null}"),
      "error applying patch: failed to convert patch object to typed object: .data: expected map, got &{NULL_VALUE}",
    ],
    [
      "a type of another place",
      applying("Object{metadata: Object.spec{labels: {'a': 'b'}}}"),
      'type mismatch: unexpected type name "Object.spec", expected "Object.metadata", which matches field name path from root Object type',
    ],
    [
      "a patch that fits nowhere",
      patching("[JSONPatch{op: 'remove', path: '/data/n'}]"),
      "JSON Patch: error in remove for path: '/data/n': Unable to remove nonexistent key: n: missing value",
    ],
  ])("refuse %s", async (_, spec, said) => {
    await bind("Mutating", spec);
    const answer = await create({ x: "1" });
    const message = `policy 'p0' with binding 'p0' denied request: ${said}`;
    expect(answer.body).toMatchObject({ code: 403, reason: "Invalid", message, details: { kind: "configmaps", causes: [{ message }] } });
  });

  test("do not touch what has one owner as a whole", async () => {
    await bind("Mutating", applying("Object{spec: Object.spec{nodeSelector: {'a': 'b'}}}"), {}, { resources: ["pods"] });
    const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "p" }, spec: { containers: [{ name: "c", image: "i" }] } };
    expect(why(await world.api.post("/api/v1/namespaces/default/pods", pod))).toBe(
      "error applying patch: invalid ApplyConfiguration: may not mutate atomic arrays, maps or structs: .spec.nodeSelector",
    );
  });

  test("skip a patch whose test fails, and may fail where they say so", async () => {
    await bind("Mutating", patching("[JSONPatch{op: 'test', path: '/data/x', value: '2'}, JSONPatch{op: 'add', path: '/data/y', value: '1'}]"));
    await bind("Mutating", patching("[JSONPatch{op: 'add', path: '/data/z', value: object.data.gone}]", { failurePolicy: "Ignore" }));
    expect((await create({ x: "1" })).body["data"]).toEqual({ x: "1" });
    expect((await create({ x: "2" })).body["data"]).toEqual({ x: "2", y: "1" });
  });

  const count = "[JSONPatch{op: 'add', path: '/data/n', value: string(int(object.?data.?n.orValue('0')) + 1)}]";
  test.each([
    ["Never", "1"],
    ["IfNeeded", "2"],
  ])("run again where their reinvocationPolicy is %s", async (reinvocationPolicy, n) => {
    await bind("Mutating", patching(count, { reinvocationPolicy }));
    await bind("Mutating", patching("[JSONPatch{op: 'add', path: '/data/m', value: '1'}]"));
    expect((await create({ x: "1" })).body["data"]).toEqual({ x: "1", n, m: "1" });
  });

  test("run before policies that validate, and in dry runs", async () => {
    await bind("Mutating", applying("Object{data: {'z': '1'}}"));
    await bind("Validating", { validations: [{ expression: "'z' in object.data", message: "no z" }] });
    expect((await create({ x: "1" }, "?dryRun=All")).body["data"]).toEqual({ x: "1", z: "1" });
  });
});
