import { describe, expect, it } from "vitest";
import {
  type AccessQuestion,
  type Activation,
  type AdmissionVariables,
  AuthorizerValue,
  admissionEnvironment,
  type CelValue,
  COST_LIMITS,
  compileExpression,
  messageType,
  ResourceCheckValue,
} from "../../../../../codegen/compiler/cel/index.ts";
import { dynType, intType } from "../../../../../codegen/compiler/cel/types/cel-type.ts";

function run(source: string, activation: Activation, given: AdmissionVariables = {}): unknown {
  const compiled = compileExpression(source, admissionEnvironment(given));
  if ("step" in compiled) {
    return compiled.message;
  }
  const result = compiled.evaluate(activation, { remaining: COST_LIMITS.request });
  return result.kind === "value" ? result.value : result;
}

describe("expressions of admission", () => {
  it("see the objects, the request and the namespace", () => {
    const activation = {
      object: { spec: { replicas: 3 } },
      oldObject: { spec: { replicas: 2 } },
      request: { operation: "UPDATE", userInfo: { username: "jane", groups: ["devs"] } },
      namespaceObject: { metadata: { labels: { env: "prod" } } },
    };
    const source = "object.spec.replicas > oldObject.spec.replicas && request.operation == 'UPDATE' && 'devs' in request.userInfo.groups";
    expect(run(`${source} && namespaceObject.metadata.labels.env == 'prod'`, activation)).toBe(true);
    expect(run("request.user", activation)).toContain("undefined field 'user'");
  });

  it("see parameters, variables and the authorizer only where there are any", () => {
    expect(run("params.max > 1", {})).toContain("undeclared reference to 'params'");
    expect(run("params.max > 1", { params: { max: 2 } }, { params: true })).toBe(true);
    expect(run("variables.n + 1", { variables: { n: 1 } }, { variables: new Map([["n", intType]]) })).toBe(2);
    expect(run("variables.m", {}, { variables: new Map([["n", intType]]) })).toContain("undefined field 'm'");
    expect(run("authorizer", {})).toContain("undeclared reference to 'authorizer'");
  });

  it("see variables that are null", () => {
    const given = { variables: new Map([["n", dynType]]) };
    expect(run("variables.n == null && has(variables.n)", { variables: { n: null } }, given)).toBe(true);
    expect(run("variables.?n.hasValue()", { variables: { n: null } }, given)).toBe(true);
    expect(run("has(request.name)", { request: { name: null } })).toBe(false);
  });

  it("name the types that patches are made of", () => {
    const patch = run("Object{spec: Object.spec{replicas: 3}}", {}, { patches: true }) as { spec: CelValue };
    expect([messageType(patch as unknown as CelValue), messageType(patch.spec), messageType({ replicas: 3 })]).toEqual([
      "Object",
      "Object.spec",
      undefined,
    ]);
  });

  it("make patches where they may", () => {
    expect(run("Object{spec: Object.spec{replicas: 3}}", {}, { patches: true })).toEqual({ spec: { replicas: 3 } });
    const patch = "[JSONPatch{op: 'add', path: '/metadata/labels/' + jsonpatch.escapeKey('a/b~c'), value: 'x'}]";
    expect(run(patch, {}, { patches: true })).toEqual([{ op: "add", path: "/metadata/labels/a~1b~0c", value: "x" }]);
    expect(run("JSONPatch{op: 1}", {}, { patches: true })).toContain("expected type of field 'op' is 'string' but provided type is 'int'");
    expect(run("Object{}", {})).toContain("undeclared reference to 'Object'");
  });
});

describe("the authorizer", () => {
  const asked: AccessQuestion[] = [];
  const authorizer = new AuthorizerValue((question) => {
    asked.push(question);
    return question.verb === "fail" ? { allowed: false, reason: "", error: "broken" } : { allowed: question.verb === "get", reason: "because" };
  });
  const scope = { group: "apps", resource: "deployments", subresource: "", namespace: "n", name: "d", fieldSelector: "", labelSelector: "" };
  const activation = { authorizer, "authorizer.requestResource": new ResourceCheckValue(authorizer, scope) };
  const ask = (source: string) => run(source, activation, { authorizer: true });

  it.each<[string, unknown]>([
    ["authorizer.path('/healthz').check('get').allowed()", true],
    ["authorizer.group('apps').resource('deployments').namespace('n').name('d').subresource('scale').check('list').allowed()", false],
    ["authorizer.group('').resource('pods').fieldSelector('spec.nodeName=a').labelSelector('b=c').check('get').reason()", "because"],
    ["authorizer.serviceAccount('n', 'robot').path('/x').check('fail').errored()", true],
    ["authorizer.path('/x').check('fail').error()", "broken"],
    ["authorizer.requestResource.check('get').allowed()", true],
    ["authorizer.path(' ')", { kind: "error", message: "path must not be empty" }],
    ["authorizer.group('').resource('')", { kind: "error", message: "resource must not be empty" }],
    ["authorizer.serviceAccount('n', 'A')", { kind: "error", message: "Invalid service account name" }],
    ["authorizer.serviceAccount('n.n', 'a')", { kind: "error", message: "Invalid service account namespace" }],
  ])("%s", (source, answer) => {
    expect(ask(source)).toEqual(answer);
  });

  it("is asked what the expression says", () => {
    asked.length = 0;
    ask("authorizer.serviceAccount('n', 'robot').group('g').resource('r').check('get')");
    ask("authorizer.requestResource.check('update')");
    expect(asked).toEqual([
      {
        kind: "resource",
        user: { kind: "serviceAccount", namespace: "n", name: "robot" },
        verb: "get",
        ...scope,
        group: "g",
        resource: "r",
        namespace: "",
        name: "",
      },
      { kind: "resource", user: { kind: "requester" }, verb: "update", ...scope },
    ]);
  });

  it("can be asked twice by one expression", () => {
    const twice = "authorizer.path('/a').check('get').allowed() && authorizer.path('/b').check('get').allowed()";
    expect(ask(twice)).toBe(true);
    expect(ask(`${twice} && authorizer.path('/c').check('get').allowed()`)).toMatchObject({ kind: "overCall" });
  });
});
