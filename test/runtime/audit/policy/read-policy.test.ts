import { expect, test } from "vitest";
import { parsePolicy, readPolicy } from "../../../../runtime/audit/policy/read-policy.ts";

const policy = (rest: string): string => `apiVersion: audit.k8s.io/v1\nkind: Policy\n${rest}`;
const subdomain =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const stages = "allowed stages are RequestReceived,ResponseStarted,ResponseComplete,Panic";
const typeMeta = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';
const unmarshal = "failed decoding: json: cannot unmarshal";

// What kube-apiserver v1.36.3 ends with.
test.each([
  ["nothing", "", "unknown group version field audit.k8s.io/__internal, Kind=Policy in policy"],
  ["no rules", policy(""), "loaded illegal policy with 0 rules"],
  ["no version", "kind: Policy\nrules: [{level: None}]", "unknown group version field audit.k8s.io/__internal, Kind=Policy in policy"],
  [
    "an old version",
    "apiVersion: audit.k8s.io/v1beta1\nkind: Policy\nrules: [{level: None}]",
    'failed decoding: no kind "Policy" is registered for version "audit.k8s.io/v1beta1" in scheme "pkg/runtime/scheme.go:111"',
  ],
  ["an event", "apiVersion: audit.k8s.io/v1\nkind: Event", "failed decoding: converting (v1.Event) to (audit.Policy): unknown conversion"],
  ["a pod", "apiVersion: v1\nkind: Pod", 'failed decoding: no kind "Pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"'],
  [
    "an unknown level",
    policy("rules: [{level: Everything}]"),
    'rules[0].level: Unsupported value: "Everything": supported values: "None", "Metadata", "Request", "RequestResponse"',
  ],
  ["no level", policy("rules: [{users: [a]}]"), "rules[0].level: Required value"],
  ["an empty rule", policy("rules: [null]"), "rules[0].level: Required value"],
  [
    "unknown stages",
    policy("omitStages: [Foo]\nrules: [{level: None, omitStages: [Bar, Panic]}]"),
    `[omitStages[0]: Invalid value: "Foo": ${stages}, rules[0].omitStages[0]: Invalid value: "Bar": ${stages}]`,
  ],
  [
    "paths",
    policy("rules: [{level: None, nonResourceURLs: [a, '/a*b', '*', '/x*', '*a']}]"),
    "[rules[0].nonResourceURLs[0]: Invalid value: \"a\": non-resource URL rules must begin with a '/' character, " +
      "rules[0].nonResourceURLs[1]: Invalid value: \"/a*b\": non-resource URL wildcards '*' must be the final character of the rule, " +
      "rules[0].nonResourceURLs[4]: Invalid value: \"*a\": non-resource URL rules must begin with a '/' character, " +
      "rules[0].nonResourceURLs[4]: Invalid value: \"*a\": non-resource URL wildcards '*' must be the final character of the rule]",
  ],
  [
    "paths and namespaces",
    policy("rules: [{level: None, nonResourceURLs: ['/a'], namespaces: [x]}]"),
    'rules[0].nonResourceURLs: Invalid value: ["/a"]: rules cannot apply to both regular resources and non-resource URLs',
  ],
  [
    "groups",
    policy("rules: [{level: None, resources: [{group: 'apps/v1'}, {group: '*'}]}]"),
    `rules[0].resources.group: Invalid value: "apps/v1": ${subdomain}`,
  ],
  [
    "names without resources",
    policy("rules: [{level: None, resources: [{group: '', resourceNames: [a, b]}]}]"),
    'rules[0].resources.resourceNames: Invalid value: ["a","b"]: using resourceNames requires at least one resource',
  ],
  ["a level that is a list", policy("rules: [{level: [1]}]"), `${unmarshal} array into Go struct field PolicyRule.rules.level of type v1.Level`],
  ["rules that are a number", policy("rules: 1"), `${unmarshal} number into Go struct field Policy.rules of type []v1.PolicyRule`],
  ["users that are a text", policy("rules: [{users: a}]"), `${unmarshal} string into Go struct field PolicyRule.rules.users of type []string`],
  [
    "a switch that is a text",
    policy("omitManagedFields: yep\nrules: [{level: None}]"),
    `${unmarshal} string into Go struct field Policy.omitManagedFields of type bool`,
  ],
  ["no YAML", policy("rules: ["), "failed decoding: yaml: line 3: did not find expected node content"],
  ["a list", "- a", `failed decoding: couldn't get version/kind; json parse error: json: cannot unmarshal array into Go value of type ${typeMeta}`],
  ["no JSON", '{"kind":"Policy",', "failed decoding: couldn't get version/kind; json parse error: unexpected end of JSON input"],
])("refuses %s", async (_, text, message) => {
  await expect(parsePolicy(Buffer.from(text))).rejects.toThrow(new Error(message));
});

test("names the file", async () => {
  await expect(readPolicy("/nowhere/policy.yaml", () => {})).rejects.toThrow(
    'loading audit policy file: failed to read file path "/nowhere/policy.yaml": open /nowhere/policy.yaml: no such file or directory',
  );
});

test("passes over what it does not know, and says so", async () => {
  const warnings: string[] = [];
  const text = '{"apiVersion":"audit.k8s.io/v1","rules":[{"level":"None","foo":1}],"bar":2}';
  expect(await parsePolicy(Buffer.from(text), (warning) => warnings.push(warning))).toMatchObject({ rules: [{ level: "None" }] });
  expect(warnings).toEqual([
    'the audit policy has errors, which are passed over: strict decoding error: unknown field "rules[0].foo", unknown field "bar"',
  ]);
});
