import { expect, test } from "vitest";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { Strategy, StrategyContext } from "../../../../runtime/registry/strategy.ts";
import { strategy as mutatingPolicies } from "../../../../runtime/strategies/admissionregistration/mutatingadmissionpolicies.ts";
import { strategy as validatingPolicies } from "../../../../runtime/strategies/admissionregistration/validatingadmissionpolicies.ts";
import { strategy as webhooks } from "../../../../runtime/strategies/admissionregistration/validatingwebhookconfigurations.ts";

const context = { subresource: "", user: { username: "admin", groups: ["system:masters"] } } as unknown as StrategyContext;
const object = (body: object): KubeObject => ({ apiVersion: "admissionregistration.k8s.io/v1", kind: "X", metadata: { name: "x" }, ...body });

async function faults(strategy: Strategy, body: object, old?: object): Promise<string[]> {
  const errors =
    old === undefined ? await strategy.validate?.(object(body), context) : await strategy.validateUpdate?.(object(body), object(old), context);
  return (errors ?? []).map(({ field, message }) => `${field}: ${message.replace(/\n.*/s, "")}`);
}

test.each<[string, object, string[]]>([
  ["all is well", { paramKind: {}, variables: [{ name: "a", expression: "1" }], validations: [{ expression: "variables.a == params.b" }] }, []],
  [
    "an expression is half one",
    { validations: [{ expression: "object.a ==" }] },
    [expect.stringMatching(/^spec.validations\[0\].expression: Invalid value: "object.a ==": compilation failed: ERROR: <input>:1:12: Syntax error/)],
  ],
  [
    "there are no variables",
    { validations: [{ expression: "variables.a == 1" }] },
    [
      `spec.validations[0].expression: Invalid value: "variables.a == 1": compilation failed: ERROR: <input>:1:1: undeclared reference to 'variables' (in container '')`,
    ],
  ],
  [
    "variables ask for those behind them",
    {
      variables: [
        { name: "a", expression: "variables.b" },
        { name: "b", expression: "1" },
      ],
    },
    [`spec.variables[0].expression: Invalid value: "variables.b": compilation failed: ERROR: <input>:1:10: undefined field 'b'`],
  ],
  [
    "messages ask for rights",
    { validations: [{ expression: "true", messageExpression: "authorizer.path('/').check('get').reason()" }] },
    [expect.stringContaining("spec.validations[0].messageExpression: Invalid value:")],
  ],
  [
    "types are wrong",
    {
      validations: [{ expression: "1", messageExpression: "2" }],
      auditAnnotations: [{ key: "k", valueExpression: "3" }],
      matchConditions: [{ expression: "4" }],
    },
    [
      'spec.matchConditions[0].expression: Invalid value: "4": must evaluate to bool but got int',
      'spec.validations[0].expression: Invalid value: "1": must evaluate to bool but got int',
      'spec.validations[0].messageExpression: Invalid value: "2": must evaluate to string but got int',
      'spec.auditAnnotations[0].valueExpression: Invalid value: "3": must evaluate to one of [string null_type] but got int',
    ],
  ],
])("a policy that validates, where %s", async (_, spec, expected) => {
  expect(await faults(validatingPolicies, { spec })).toEqual(expected);
});

test("a policy that mutates", async () => {
  const mutations = [
    { patchType: "JSONPatch", jsonPatch: { expression: " [1] " } },
    { patchType: "ApplyConfiguration", applyConfiguration: { expression: "Object.spec{}" } },
    { patchType: "ApplyConfiguration", applyConfiguration: { expression: "Object{}" } },
  ];
  expect(await faults(mutatingPolicies, { spec: { mutations } })).toEqual([
    'spec.mutations[0].jsonPatch.expression: Invalid value: "[1]": must evaluate to list(JSONPatch) but got list(int)',
    'spec.mutations[1].applyConfiguration.expression: Invalid value: "Object.spec{}": must evaluate to Object but got Object.spec',
  ]);
});

test("webhooks, whose conditions stay as they are through an update", async () => {
  const broken = { webhooks: [{ matchConditions: [{ name: "a", expression: "params.x" }] }] };
  expect(await faults(webhooks, broken)).toEqual([expect.stringContaining("webhooks[0].matchConditions[0].expression: Invalid value: ")]);
  expect(await faults(webhooks, broken, broken)).toEqual([]);
});
