import { expect, test } from "vitest";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { StrategyContext } from "../../../../runtime/registry/strategy.ts";
import { paramKindErrors, paramRefErrors } from "../../../../runtime/strategies/admissionregistration/authorize-params.ts";
import { strategy as bindings } from "../../../../runtime/strategies/admissionregistration/validatingadmissionpolicybindings.ts";
import { createTestServer } from "../../../support/server-context.ts";

const jane = { username: "jane", uid: "jane-uid", groups: ["developers", "system:authenticated"] };
const shown = "user &{jane jane-uid [developers system:authenticated] map[]}";
const asked: string[] = [];

async function contextOf(allows: boolean, user = jane): Promise<StrategyContext> {
  asked.length = 0;
  const server = createTestServer({
    authorizer: {
      name: "test",
      authorize: ({ verb, group, resource, namespace, name }) => {
        asked.push(`${verb} ${group}/${resource} ${namespace}/${name}`);
        return { decision: allows ? "Allow" : "NoOpinion", reason: "" };
      },
    },
  });
  const policy = (name: string, spec: JsonObject) => ({
    ...{ type: "put" as const, key: `/registry/validatingadmissionpolicies/${name}` },
    value: Buffer.from(JSON.stringify({ metadata: { name }, spec })),
  });
  const operations = [policy("unknown-kind", { paramKind: { apiVersion: "x.y/v1", kind: "Zzz" } }), policy("no-kind", {})];
  await server.storage.commit({ compare: [], operations });
  return { server, user, dryRun: false, subresource: "", group: "admissionregistration.k8s.io" };
}

const paramKind = { apiVersion: "x.y/v1", kind: "Zzz" };

test("who gives a policy a paramKind may read all of its kind", async () => {
  const message = `Forbidden: ${shown} must have "get" permission on all objects of the referenced paramKind (kind=Zzz, apiVersion=x.y/v1)`;
  expect(await paramKindErrors({ paramKind }, undefined, await contextOf(false))).toEqual([
    { reason: "FieldValueForbidden", field: "spec.paramKind", message },
  ]);
  expect(asked).toEqual(["get x.y/* */*"]);
  expect(await paramKindErrors({ paramKind }, undefined, await contextOf(true))).toEqual([]);
});

test.each<[string, JsonObject, unknown, string[]]>([
  ["there is none", {}, undefined, []],
  ["it stays", { paramKind }, { ...paramKind }, []],
  ["the user may do anything", { paramKind }, undefined, ["system:masters"]],
])("nobody is asked where %s", async (_, spec, old, groups) => {
  const context = await contextOf(false, groups.length === 0 ? jane : { ...jane, groups });
  expect(await paramKindErrors(spec, old, context)).toEqual([]);
  expect(asked).toEqual([]);
});

const bound = (policyName: string, paramRef: JsonObject): KubeObject => ({
  ...{ apiVersion: "admissionregistration.k8s.io/v1", kind: "ValidatingAdmissionPolicyBinding", metadata: { name: "b" } },
  spec: { policyName, paramRef },
});

const needed = "to determine minimum required permissions and";
test.each<[string, KubeObject, string]>([
  ["by name", bound("no-kind", { name: "a", namespace: "w" }), `${shown} does not have "get" permission on the object referenced by paramRef`],
  ["by labels", bound("no-kind", { selector: {} }), `${shown} does not have "list" permission on the object referenced by paramRef`],
  [
    "of a policy that is not there",
    bound("gone", { name: "a" }),
    `unable to get policy gone ${needed} ${shown} does not have "get" permission for all groups, versions and resources`,
  ],
  [
    "of a kind that is not there",
    bound("unknown-kind", { name: "a" }),
    `unable to resolve paramKind &{x.y/v1 Zzz} ${needed} ${shown} does not have "get" permission for all groups, versions and resources`,
  ],
])("who binds parameters %s may read them", async (_, binding, why) => {
  const errors = await paramRefErrors(binding, "validatingadmissionpolicies", await contextOf(false));
  expect(errors).toEqual([{ reason: "FieldValueForbidden", field: "spec.paramRef", message: `Forbidden: ${why}` }]);
  expect(await bindings.validate?.(binding, await contextOf(true))).toEqual([]);
});

test("names that are for files are warned of", () => {
  const reserved = { ...bound("p", {}), metadata: { name: "x.static.k8s.io" } };
  expect(bindings.warnings?.(reserved, undefined)).toEqual([expect.stringContaining('names ending with ".static.k8s.io" are reserved')]);
  expect(bindings.warnings?.(bound("p", {}), undefined)).toEqual([]);
});
