import { expect, test } from "vitest";
import { loadRuleCompiler } from "../../../codegen/compiler/cel/rule-compiler.ts";
import type { CrdObject } from "../../../runtime/extensions/crd-object.ts";
import { validateCrd, validateCrdUpdate } from "../../../runtime/extensions/crd-validation/validate-crd.ts";
import { atOnce } from "../../../runtime/meta/in-slices.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { formatFieldError } from "../../../runtime/validation/field-error.ts";

await loadRuleCompiler();

const schemaPath = "spec.validation.openAPIV3Schema";

function crd(spec: JsonObject = {}, version: JsonObject = {}): CrdObject {
  const given = {
    group: "stable.example.com",
    scope: "Namespaced",
    names: { plural: "crontabs", singular: "crontab", kind: "CronTab", listKind: "CronTabList" },
    versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: { type: "object" } }, ...version }],
    ...spec,
  };
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "crontabs.stable.example.com" },
    spec: given as unknown as CrdObject["spec"],
    status: { conditions: [{ type: "Established", status: "True" }], storedVersions: ["v1"] },
  };
}

const withSpec = (spec: JsonObject): CrdObject => crd({}, { schema: { openAPIV3Schema: { type: "object", properties: { spec } } } });
const faultsOf = (object: CrdObject): string[] => atOnce(validateCrd(object)).map(formatFieldError);

test("a good one has no faults", () => {
  expect(faultsOf(crd())).toEqual([]);
});

test.each<readonly [what: string, object: CrdObject, faults: readonly string[]]>([
  [
    "another name",
    crd({ group: "example.com" }),
    ['metadata.name: Invalid value: "crontabs.stable.example.com": must be spec.names.plural+"."+spec.group'],
  ],
  ["no scope", crd({ scope: "" }), ["spec.scope: Required value"]],
  [
    "no storage version",
    crd({}, { storage: false }),
    [
      'spec.versions: Invalid value: [{"Name":"v1","Served":true,"Storage":false,"Deprecated":false,"DeprecationWarning":null,"Schema":null,"Subresources":null,"AdditionalPrinterColumns":null,"SelectableFields":null}]: must have exactly one version marked as storage version',
    ],
  ],
  ["no type", withSpec({}), [`${schemaPath}.properties[spec].type: Required value: must not be empty for specified object fields`]],
  [
    "a type that is none",
    withSpec({ type: "text" }),
    [`${schemaPath}.properties[spec].type: Unsupported value: "text": supported values: "array", "boolean", "integer", "number", "object", "string"`],
  ],
  ["a reference", withSpec({ type: "object", $ref: "#/x" }), [`${schemaPath}.properties[spec].$ref: Forbidden: $ref is not supported`]],
  [
    "a pattern",
    withSpec({ type: "string", pattern: "(" }),
    [
      `${schemaPath}.properties[spec].pattern: Invalid value: "(": must be a valid regular expression, but isn't: error parsing regexp: missing closing ): \`(\``,
    ],
  ],
  [
    "a default that the schema refuses",
    withSpec({ type: "string", default: 5 }),
    [`${schemaPath}.properties[spec].default: Invalid value: "integer":  in body must be of type string: "integer"`],
  ],
  [
    "a default with more than the schema knows",
    withSpec({ type: "object", properties: {}, default: { a: 1 } }),
    [`${schemaPath}.properties[spec].default: Invalid value: {"a":1}: must not have unknown fields`],
  ],
  [
    "a map list without keys",
    withSpec({ type: "array", items: { type: "object" }, "x-kubernetes-list-type": "map" }),
    [`${schemaPath}.properties[spec].x-kubernetes-list-map-keys: Required value: must not be empty if x-kubernetes-list-type is map`],
  ],
  [
    "a rule that does not compile",
    withSpec({ type: "integer", "x-kubernetes-validations": [{ rule: "nope > 1" }] }),
    [
      `${schemaPath}.properties[spec].x-kubernetes-validations[0].rule: Invalid value: {"Rule":"nope \\u003e 1","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:1: undeclared reference to 'nope' (in container '')\n | nope > 1\n | ^`,
    ],
  ],
  [
    "a column",
    crd({}, { additionalPrinterColumns: [{ name: "A", type: "object", jsonPath: ".a" }] }),
    ['spec.additionalPrinterColumns[0].type: Invalid value: "object": must be one of boolean,date,integer,number,string'],
  ],
  [
    "a scale",
    crd({}, { subresources: { scale: { specReplicasPath: ".foo", statusReplicasPath: ".status.replicas" } } }),
    ['spec.subresources.scale.specReplicasPath: Invalid value: ".foo": should be a json path under .spec'],
  ],
  [
    "a selectable field",
    crd({}, { selectableFields: [{ jsonPath: ".spec.a" }] }),
    ['spec.selectableFields[0].jsonPath: Invalid value: ".spec.a": is an invalid path: does not refer to a valid field'],
  ],
  [
    "a webhook without strategy",
    crd({ conversion: { strategy: "None", webhook: { clientConfig: { url: "https://h/" }, conversionReviewVersions: ["v1"] } } }),
    [
      "spec.conversion.webhookClientConfig: Forbidden: should not be set when strategy is not set to Webhook",
      "spec.conversion.conversionReviewVersions: Forbidden: should not be set when strategy is not set to Webhook",
    ],
  ],
])("%s", (_, object, faults) => {
  expect(faultsOf(object)).toEqual(faults);
});

test("versions that differ are told of each by itself", () => {
  const other = { name: "v2", served: true, storage: false, schema: { openAPIV3Schema: { type: "object", properties: { spec: {} } } } };
  const [first] = crd().spec["versions"] as JsonObject[];
  expect(faultsOf(crd({ versions: [first as JsonObject, other] }))).toEqual([
    "spec.versions[1].schema.openAPIV3Schema.properties[spec].type: Required value: must not be empty for specified object fields",
  ]);
});

test("what decides where objects are kept does not change", () => {
  const changed = crd({ scope: "Cluster", names: { plural: "crontabs", singular: "crontab", kind: "Other", listKind: "OtherList" } });
  expect(atOnce(validateCrdUpdate(changed, crd())).map(formatFieldError)).toEqual([
    'spec.scope: Invalid value: "Cluster": field is immutable',
    'spec.names.kind: Invalid value: "Other": field is immutable',
  ]);
});

test("kinds of Kubernetes' own groups say who approved them", () => {
  const object = crd({ group: "x.k8s.io" });
  object.metadata.name = "crontabs.x.k8s.io";
  expect(faultsOf(object)).toEqual([
    'metadata.annotations[api-approved.kubernetes.io]: Required value: protected groups must have approval annotation "api-approved.kubernetes.io", see https://github.com/kubernetes/enhancements/pull/1111',
  ]);
  object.metadata.annotations = { "api-approved.kubernetes.io": "unapproved, experimental-only" };
  expect(faultsOf(object)).toEqual([]);
});
