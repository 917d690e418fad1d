import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import type { ApiAnswer } from "../support/api.ts";
import { createWorld } from "./world.ts";

const world = createWorld();
const crds = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
let number = 0;

interface Kind {
  readonly plural: string;
  readonly kind: string;
  readonly body: string;
}

/** A CRD whose spec has this schema, as JSON. */
function kindOf(spec: string): Kind {
  const kind = `Hostile${++number}`;
  const plural = `${kind.toLowerCase()}s`;
  const schema = `{"type":"object","properties":{"spec":${spec}}}`;
  const version = `{"name":"v1","served":true,"storage":true,"schema":{"openAPIV3Schema":${schema}}}`;
  const names = JSON.stringify({ plural, kind });
  const body = `{"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"${plural}.hostile.example.com"},"spec":{"group":"hostile.example.com","scope":"Namespaced","names":${names},"versions":[${version}]}}`;
  return { plural, kind, body };
}

/** Sends a body while four clients get another object over and over; tells how many gets were answered before it. */
async function postAmongOthers(path: string, body: string): Promise<{ readonly answer: ApiAnswer; readonly others: number }> {
  let others = 0;
  let isAnswered = false;
  const getOne = async () => {
    const { status } = await world.api.get("/api/v1/namespaces/default");
    expect(status).toBe(200);
    if (!isAnswered) others++;
  };
  const clients = Array.from({ length: 4 }, async () => {
    while (!isAnswered) await getOne();
  });
  const answer = await world.api.post(path, body);
  isAnswered = true;
  await Promise.all(clients);
  return { answer, others };
}

async function postCrd(spec: string): Promise<ApiAnswer> {
  return (await postAmongOthers(crds, kindOf(spec).body)).answer;
}

/** Makes a kind, and an object of it right after. */
async function postObject(schema: string, spec: string): Promise<{ readonly answer: ApiAnswer; readonly others: number }> {
  const { plural, kind, body } = kindOf(schema);
  expect(await world.api.post(crds, body)).toMatchObject({ status: 201 });
  const object = `{"apiVersion":"hostile.example.com/v1","kind":"${kind}","metadata":{"name":"one"},"spec":${spec}}`;
  return postAmongOthers(`/apis/hostile.example.com/v1/namespaces/default/${plural}`, object);
}

function nested(levels: number, open: string, inside: string, close: string): string {
  return open.repeat(levels) + inside + close.repeat(levels);
}

function listOf(count: number, item: (index: number) => string): string {
  return `[${Array.from({ length: count }, (_, index) => item(index)).join(",")}]`;
}

/** Alternatives of alternatives: two to the power of `levels` in all. */
function alternatives(keyword: string, levels: number): string {
  let inner = '"minimum":1';
  for (let level = 0; level < levels; level++) inner = `"${keyword}":[{${inner}},{${inner}}]`;
  return `{"type":"integer",${inner}}`;
}

/** Letters without a pattern in them. */
function noise(length: number): string {
  let state = 1;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += state & 0x10000 ? "a" : "b";
  }
  return text;
}

const anything = '{"type":"object","x-kubernetes-preserve-unknown-fields":true}';
const pattern = (source: string) => JSON.stringify({ type: "string", pattern: source });
const rule = (source: string) => {
  const properties: JsonObject = {
    few: { type: "array", maxItems: 1000, items: { type: "string", maxLength: 10 } },
    many: { type: "array", items: { type: "string" } },
    text: { type: "string", maxLength: 100_000 },
  };
  return JSON.stringify({ type: "object", properties, "x-kubernetes-validations": [{ rule: source }] });
};

describe("CRDs that are refused", () => {
  test.each([
    ["of 10 MB", JSON.stringify({ type: "object", description: "x".repeat(10_000_000) }), 413, "limit is 3145728"],
    [
      "with properties in properties, 20,000 deep",
      nested(20_000, '{"type":"object","properties":{"a":', '{"type":"object"}', "}}"),
      400,
      "exceeded max depth",
    ],
    ["with lists of lists, 20,000 deep", nested(20_000, '{"type":"array","items":', '{"type":"string"}', "}"), 400, "exceeded max depth"],
    ["with a pattern of a million repetitions", pattern("^(a{0,1000}){0,1000}$"), 422, "expression too large"],
    ["with a pattern that nests too deeply", pattern(nested(5000, "(", "a", ")")), 422, "expression nests too deeply"],
    ["with a pattern that RE2 cannot keep linear", pattern("(a)\\1"), 422, "invalid escape sequence"],
    ["with a rule over all pairs of a list without limits", rule("self.many.all(x, self.many.all(y, x != y))"), 422, "more than 100x"],
    ["with a rule over all triples", rule("self.few.all(x, self.few.all(y, self.few.all(z, x != y || y != z)))"), 422, "more than 100x"],
    [
      "with a rule that doubles a text over and over",
      rule("[1,2,3,4,5,6,7,8].map(x, self.many.map(y, y + y + y)).size() > 0"),
      422,
      "exceeds budget",
    ],
    ["with a rule of 5,000 parentheses", rule(nested(5000, "(", "true", ")")), 422, "recursion limit exceeded"],
    ["with a rule of a megabyte", rule(`self.text != '${"x".repeat(1_000_000)}'`), 422, "code point size exceeds limit"],
    ["with 25 macros in each other", rule(nested(25, "[0,1].all(x, ", "true", ")")), 422, "exceeds budget"],
    ["with a list of a billion numbers", rule("lists.range(1000000000).size() > 0"), 422, "exceeds budget"],
  ])("%s", async (_, schema, status, message) => {
    const answer = await postCrd(schema);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toContain(message);
  });
});

describe("objects of CRDs that are not", () => {
  test.each([
    ["a pattern that backtracking would try for ever", pattern("^(a+)+$"), `"${"a".repeat(200_000)}!"`, 422, "should match"],
    ["a pattern of a thousand choices", pattern("(a?b?){450}[xy]$"), `"${"ab".repeat(200_000)}"`, 422, "should match"],
    ["a pattern that no table of states holds", pattern("(a|b)*a(a|b){200}[cd]"), `"${noise(400_000)}"`, 504, "Timeout"],
    ["alternatives of alternatives", alternatives("anyOf", 10), "0", 422, "must validate at least one schema"],
    ["all of all", alternatives("allOf", 10), "0", 422, "must validate all the schemas"],
    ["an enum of 20,000", `{"type":"integer","enum":${listOf(20_000, String)}}`, "20000", 422, "Unsupported value: 20000"],
    [
      "a list of an enum of 20,000",
      `{"type":"array","items":{"type":"integer","enum":${listOf(20_000, String)}}}`,
      listOf(50_000, () => "19999"),
      201,
      undefined,
    ],
    [
      "20,000 required fields",
      `{"type":"object","properties":{"a":{"type":"string"}},"required":${listOf(20_000, (i) => `"f${i}"`)}}`,
      "{}",
      422,
      "spec.f19999: Required value",
    ],
    [
      "a rule that makes a text of gigabytes",
      rule("self.text.replace('', 'xxxxxxxxxxxxxxxxxxxx').replace('', 'xxxxxxxxxxxxxxxxxxxx').size() > 0"),
      `{"text":"${"a".repeat(90_000)}"}`,
      422,
      "actual cost limit exceeded",
    ],
    ["a rule that matches a long text", rule("self.text.matches('^(a+)+$')"), `{"text":"${"a".repeat(90_000)}"}`, 201, undefined],
    ["lists in lists, 100,000 deep", anything, nested(100_000, "[", "", "]"), 400, "exceeded max depth"],
    ["a key that stands there 100,000 times", anything, `{${listOf(100_000, () => '"a":1').slice(1, -1)}}`, 201, undefined],
    [
      "50,000 unknown fields",
      '{"type":"object","properties":{"z":{"type":"string"}}}',
      `{${listOf(50_000, (i) => `"a${i}":1`).slice(1, -1)}}`,
      201,
      undefined,
    ],
    [
      "unknown fields below a key of a megabyte",
      '{"type":"object","additionalProperties":{"type":"object","properties":{"z":{"type":"string"}}}}',
      `{"${"k".repeat(1_000_000)}":{${listOf(50_000, (i) => `"a${i}":1`).slice(1, -1)},"a1":2}}`,
      201,
      undefined,
    ],
    ["a set of 100,000", '{"type":"array","x-kubernetes-list-type":"set","items":{"type":"integer"}}', listOf(100_000, String), 201, undefined],
    [
      "a set of 100,000 with one too many",
      '{"type":"array","x-kubernetes-list-type":"set","items":{"type":"integer"}}',
      listOf(100_000, (i) => String(Math.min(i, 99_998))),
      422,
      "spec[99999]: Duplicate value: 99998",
    ],
    [
      "a map of 100,000 with one too many",
      '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["k"],"items":{"type":"object","required":["k"],"properties":{"k":{"type":"integer"}}}}',
      listOf(100_000, (i) => `{"k":${Math.min(i, 99_998)}}`),
      422,
      'spec[99999]: Duplicate value: {"k":99998}',
    ],
    ["300,000 values of the wrong type", '{"type":"array","items":{"type":"string"}}', listOf(300_000, () => "1"), 504, "Timeout"],
    [
      "defaults of gigabytes",
      `{"type":"array","items":{"type":"object","properties":{"d":{"type":"string","default":"${"x".repeat(10_000)}"}}}}`,
      listOf(200_000, () => "{}"),
      413,
      "too large",
    ],
  ])("%s", async (_, schema, spec, status, message) => {
    const { answer, others } = await postObject(schema, spec);
    expect(answer.status).toBe(status);
    if (message !== undefined) expect(answer.body.message).toContain(message);
    expect(others).toBeGreaterThan(0);
  });
});

test("the server is as it was", async () => {
  expect(await world.api.get("/readyz")).toMatchObject({ status: 200 });
});
