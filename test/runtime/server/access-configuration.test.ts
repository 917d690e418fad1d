import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FlagError } from "../../../runtime/server/flags.ts";
import { loadAccess } from "../../../runtime/server/load-access.ts";
import { parseFlags } from "../../../runtime/server/parse-flags.ts";
import { silentLogger } from "../../../runtime/server/silent-logger.ts";

// What kube-apiserver v1.36.3 says of the same files and flags when it starts.
const folder = mkdtempSync(join(tmpdir(), "typeplane-access-configuration-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function file(text: string): string {
  const path = join(folder, `${files++}.yaml`);
  writeFileSync(path, text);
  return path;
}
const kubeconfig = file(
  JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "c", cluster: { server: "https://127.0.0.1:1/x" } }],
    users: [{ name: "u", user: {} }],
    contexts: [{ name: "c", context: { cluster: "c", user: "u" } }],
    "current-context": "c",
  }),
);

/** Why a server does not start with these flags. */
async function refusal(...flags: readonly string[]): Promise<string> {
  const stop = new AbortController();
  try {
    const access = await loadAccess(parseFlags(flags), silentLogger, stop.signal);
    access.authorizer(() => ({ name: "local", authorize: () => ({ decision: "NoOpinion", reason: "" }) }));
    return "";
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    return error.message;
  } finally {
    stop.abort();
  }
}

const oidc = ["--oidc-issuer-url=https://a", "--oidc-client-id=x"];
const webhook = `--authentication-token-webhook-config-file=${kubeconfig}`;

describe("flags", () => {
  const cases: readonly (readonly [why: string, ...flags: readonly string[]])[] = [
    ["oidc-issuer-url and oidc-client-id must be specified together when any oidc-* flags are set", "--oidc-issuer-url=https://a"],
    [
      'invalid authentication configuration: jwt[0].issuer.url: Invalid value: "http://a": URL scheme must be https',
      "--oidc-issuer-url=http://a",
      "--oidc-client-id=x",
    ],
    ['oidc: unsupported signing alg: "HS256"', ...oidc, "--oidc-signing-algs=HS256"],
    ['invalid argument "foo" for "--oidc-required-claim" flag: malformed pair, expect string=string', ...oidc, "--oidc-required-claim=foo"],
    ["open /nope: no such file or directory", ...oidc, "--oidc-ca-file=/nope"],
    [
      'invalid authentication configuration: jwt[0].issuer.certificateAuthority: Invalid value: "<omitted>": data does not contain any valid RSA or ECDSA certificates',
      ...oidc,
      `--oidc-ca-file=${file("x")}`,
    ],
    [
      'issuer.url: Invalid value: "https://own.example": URL must not overlap with disallowed issuers: [https://own.example]',
      "--service-account-issuer=https://own.example",
      "--oidc-issuer-url=https://own.example",
      "--oidc-client-id=x",
    ],
    ["authentication-config file and oidc-* flags are mutually exclusive", "--authentication-config=/nope", ...oidc],
    ['unsupported authentication webhook version "v2", supported versions are "v1", "v1beta1"', webhook, "--authentication-token-webhook-version=v2"],
    ["stat /nope: no such file or directory", "--authentication-token-webhook-config-file=/nope"],
    [
      "invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable",
      `--authentication-token-webhook-config-file=${file("")}`,
    ],
    [
      "invalid configuration: [context was not found for specified context: x, cluster has no server defined]",
      `--authentication-token-webhook-config-file=${file("apiVersion: v1\nkind: Config\ncurrent-context: x\n")}`,
    ],
    [
      "invalid configuration: unable to read certificate-authority /nope for c due to open /nope: no such file or directory",
      `--authentication-token-webhook-config-file=${file("kind: Config\ncurrent-context: x\ncontexts: [{name: x, context: {cluster: c}}]\nclusters: [{name: c, cluster: {server: 'https://x', certificate-authority: /nope}}]\n")}`,
    ],
    ["authorization-mode Webhook's authorization config file not passed", "--authorization-mode=Webhook"],
    ["cannot specify --authorization-webhook-config-file without mode Webhook", `--authorization-webhook-config-file=${kubeconfig}`],
    [
      'invalid authorization config: unsupported webhook authorizer version "v3", supported versions are "v1", "v1beta1"',
      "--authorization-mode=Webhook",
      `--authorization-webhook-config-file=${kubeconfig}`,
      "--authorization-webhook-version=v3",
    ],
    [
      "invalid authorization config: stat /nope: no such file or directory",
      "--authorization-mode=Webhook",
      "--authorization-webhook-config-file=/nope",
    ],
    ['authorization-mode ["RBAC" "RBAC"] has mode specified more than once', "--authorization-mode=RBAC,RBAC"],
    [
      "--authorization-config can not be specified when --authorization-mode or --authorization-webhook-* flags are defined",
      "--authorization-mode=RBAC",
      "--authorization-config=/nope",
    ],
  ];
  test.each(cases)("%s", async (why, ...flags) => expect(await refusal(...flags)).toBe(why));

  test("who may do everything must be somebody", () => expect(parseFlags(["--authorization-mode=AlwaysAllow"]).anonymousAuth).toBe(false));
});

const group = "apiserver.config.k8s.io";
const kind = (name: string, body: string, version = "v1"): string => `apiVersion: ${group}/${version}\nkind: ${name}\n${body}`;

describe("--authentication-config", () => {
  const load = async (text: string): Promise<string> => {
    const path = file(text);
    return (await refusal(`--authentication-config=${path}`)).replace(`failed to load authentication configuration from file "${path}": `, "load: ");
  };
  const authentication = (body: string): string => kind("AuthenticationConfiguration", body);
  const issuer = "issuer: {url: https://a.example, audiences: [x]}";
  const username = "claimMappings: {username: {claim: sub, prefix: ''}}";

  const unreadable: readonly (readonly [why: string, text: string])[] = [
    ["load: empty config data", ""],
    [
      'load: couldn\'t get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }',
      "hello",
    ],
    ["load: yaml: line 1: did not find expected node content", "a: ["],
    [
      `load: no kind "AuthenticationConfiguration" is registered for version "${group}/v2" in scheme "pkg/runtime/scheme.go:111"`,
      kind("AuthenticationConfiguration", "jwt: []", "v2"),
    ],
    ["load: expected AuthenticationConfiguration, got *apiserver.AuthorizationConfiguration", kind("AuthorizationConfiguration", "authorizers: []")],
    ["load: Object 'Kind' is missing in 'jwt: []'", "jwt: []"],
    ['load: strict decoding error: unknown field "bar", unknown field "foo"', authentication("jwt: []\nfoo: 1\nbar: 2")],
    ['load: strict decoding error: yaml: unmarshal errors:\n  line 4: key "jwt" already set in map', authentication("jwt: []\njwt: []")],
    [
      "load: json: cannot unmarshal number into Go struct field AuthenticationConfiguration.jwt of type []v1.JWTAuthenticator",
      authentication("jwt: 4"),
    ],
  ];
  test.each(unreadable)("%s", async (why, text) => expect(await load(text)).toBe(why));

  test("what is not there", async () => {
    expect(await refusal("--authentication-config=/nope")).toBe(
      'failed to load authentication configuration from file "/nope": open /nope: no such file or directory',
    );
    const path = file(authentication("anonymous: {enabled: true}"));
    expect(await refusal(`--authentication-config=${path}`, "--anonymous-auth=false")).toBe(
      "anonymous: Forbidden: --anonymous-auth flag cannot be set when anonymous field is configured in authentication configuration file",
    );
  });

  const url = (field: string, text: string): string =>
    ["URL scheme must be https", "URL must not contain a username or password", "URL must not contain a query", "URL must not contain a fragment"]
      .map((why) => `jwt[0].issuer.${field}: Invalid value: "${text}": ${why}`)
      .join(", ");
  const bad = "http://u:p@a.example/?q=1#f";
  const email =
    "claims.email_verified must be used in claimMappings.username.expression or claimMappings.extra[*].valueExpression or claimValidationRules[*].expression when claims.email is used in claimMappings.username.expression";
  const invalid: readonly (readonly [why: string, body: string])[] = [
    [
      'anonymous.conditions: Invalid value: [{"Path":"/livez"}]: enabled should be set to true when conditions are defined',
      "anonymous: {enabled: false, conditions: [{path: /livez}]}",
    ],
    [
      "[jwt[0].issuer.url: Required value, jwt[0].issuer.audiences: Required value: at least one jwt[0].issuer.audiences is required, jwt[0].claimMappings.username: Required value: claim or expression is required]",
      "jwt: [{}]",
    ],
    [
      `[${url("url", bad)}, jwt[0].issuer.discoveryURL: Invalid value: "${bad}": discoveryURL must be different from URL, ${url("discoveryURL", bad)}, jwt[0].issuer.audiences[0]: Required value, jwt[0].issuer.audiences[2]: Duplicate value: "x", jwt[0].issuer.audienceMatchPolicy: Invalid value: "Z": audienceMatchPolicy must be MatchAny for multiple audiences, jwt[0].issuer.certificateAuthority: Invalid value: "<omitted>": data does not contain any valid RSA or ECDSA certificates, jwt[0].issuer.egressSelectorType: Invalid value: "q": egress selector must be either controlplane or cluster, jwt[0].claimMappings.username.prefix: Required value: prefix is required when claim is set. It can be set to an empty string to disable prefixing]`,
      `jwt: [{issuer: {url: '${bad}', discoveryURL: '${bad}', audiences: ['', x, x], audienceMatchPolicy: Z, certificateAuthority: abc, egressSelectorType: q}, claimMappings: {username: {claim: sub}}}]`,
    ],
    [
      'jwt[0].issuer.url: Invalid value: "https://a b.example:x%zz": parse "https://a b.example:x%zz": invalid port ":x%zz" after host',
      `jwt: [{issuer: {url: 'https://a b.example:x%zz', audiences: [x]}, ${username}}]`,
    ],
    ['jwt[1].issuer.url: Duplicate value: "https://a.example"', `jwt: [{${issuer}, ${username}}, {${issuer}, ${username}}]`],
    [
      'jwt[1].issuer.discoveryURL: Duplicate value: "https://d"',
      `jwt: [{issuer: {url: https://a, discoveryURL: https://d, audiences: [x]}, ${username}}, {issuer: {url: https://b, discoveryURL: https://d, audiences: [x]}, ${username}}]`,
    ],
    [
      'jwt[0].issuer.audienceMatchPolicy: Invalid value: "Z": audienceMatchPolicy must be empty or MatchAny for single audience',
      `jwt: [{issuer: {url: https://a, audiences: [x], audienceMatchPolicy: Z}, ${username}}]`,
    ],
    [
      '[jwt[0].claimValidationRules[0]: Required value: claim or expression is required, jwt[0].claimValidationRules[1]: Invalid value: "a": claim and expression can\'t both be set, jwt[0].claimValidationRules[2].message: Invalid value: "m": may not be specified when claim is set, jwt[0].claimValidationRules[3].claim: Duplicate value: "a", jwt[0].claimValidationRules[4].requiredValue: Invalid value: "v": may not be specified when expression is set, jwt[0].claimValidationRules[4].expression: Invalid value: "claims.a": must evaluate to bool, jwt[0].claimValidationRules[5].expression: Duplicate value: "claims.a", jwt[0].claimValidationRules[6].expression: Invalid value: "1": must evaluate to bool, jwt[0].claimValidationRules[8].expression: Duplicate value: "claims.b == 1"]',
      `jwt: [{${issuer}, ${username}, claimValidationRules: [{}, {claim: a, expression: b}, {claim: a, message: m}, {claim: a}, {expression: 'claims.a', requiredValue: v}, {expression: 'claims.a'}, {expression: '1'}, {expression: 'claims.b == 1'}, {expression: 'claims.b == 1'}]}]`,
    ],
    [
      `[jwt[0].claimMappings.username: Invalid value: "": claim and expression can't both be set, jwt[0].claimMappings.groups.prefix: Required value: prefix is required when claim is set. It can be set to an empty string to disable prefixing, jwt[0].claimMappings.uid: Invalid value: "": claim and expression can't both be set, jwt[0].claimMappings.extra[0].key: Required value, jwt[0].claimMappings.extra[0].valueExpression: Required value, jwt[0].claimMappings.extra[1].key: Invalid value: "foo": must be a domain-prefixed path (such as "acme.io/foo"), jwt[0].claimMappings.extra[1].valueExpression: Invalid value: "a": compilation failed: ERROR: <input>:1:1: undeclared reference to 'a' (in container '')\n | a\n | ^, jwt[0].claimMappings.extra[2].key: Invalid value: "A.b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*'), jwt[0].claimMappings.extra[2].key: Invalid value: "A.b/c": must be lowercase, jwt[0].claimMappings.extra[3].key: Invalid value: "x.k8s.io/c": k8s.io, kubernetes.io and their subdomains are reserved for Kubernetes use, jwt[0].claimMappings.extra[4].key: Invalid value: "kubernetes.io/c": k8s.io, kubernetes.io and their subdomains are reserved for Kubernetes use, jwt[0].claimMappings.extra[6].key: Duplicate value: "x.io/c", jwt[0].claimMappings.extra[7].valueExpression: Required value, jwt[0].claimMappings.extra[9].key: Invalid value: "e e": Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')]`,
      `jwt: [{${issuer}, claimMappings: {username: {claim: a, expression: b}, groups: {claim: g}, uid: {claim: a, expression: b}, extra: [{}, {key: foo, valueExpression: a}, {key: 'A.b/c', valueExpression: '1'}, {key: 'x.k8s.io/c', valueExpression: '1'}, {key: 'kubernetes.io/c', valueExpression: '1'}, {key: 'x.io/c', valueExpression: '1'}, {key: 'x.io/c', valueExpression: '1'}, {key: 'x.io/d'}, {key: 'x.io/e/', valueExpression: '1'}, {key: 'x.io/e e', valueExpression: '1'}]}}]`,
    ],
    [
      `[jwt[0].claimMappings.username.prefix: Invalid value: "x": may not be specified when expression is set, jwt[0].claimMappings.groups.expression: Invalid value: "foo": compilation failed: ERROR: <input>:1:1: undeclared reference to 'foo' (in container '')\n | foo\n | ^]`,
      `jwt: [{${issuer}, claimMappings: {username: {expression: 'claims.email', prefix: x}, groups: {expression: 'foo'}}}]`,
    ],
    [
      `jwt[0].claimMappings.username.expression: Invalid value: "claims.email": ${email}`,
      `jwt: [{${issuer}, claimMappings: {username: {expression: 'claims.email'}}}]`,
    ],
    [
      `jwt[0].claimMappings.username.expression: Invalid value: "claims.?email.orValue(\\"\\")": ${email}`,
      `jwt: [{${issuer}, claimMappings: {username: {expression: 'claims.?email.orValue("")'}}}]`,
    ],
    [
      `[jwt[0].userValidationRules[0].expression: Required value, jwt[0].userValidationRules[1].expression: Invalid value: "user.x": compilation failed: ERROR: <input>:1:5: undefined field 'x'\n | user.x\n | ....^, jwt[0].userValidationRules[2].expression: Invalid value: "1": must evaluate to bool, jwt[0].userValidationRules[3].expression: Invalid value: "user.username": must evaluate to bool, jwt[0].userValidationRules[5].expression: Duplicate value: "user.username == \\"a\\""]`,
      `jwt: [{${issuer}, ${username}, userValidationRules: [{}, {expression: 'user.x'}, {expression: '1'}, {expression: 'user.username'}, {expression: 'user.username == "a"'}, {expression: 'user.username == "a"'}]}]`,
    ],
  ];
  test.each(invalid)("%s", async (why, body) => expect(await load(authentication(body))).toBe(`invalid authentication configuration: ${why}`));

  test.each([
    `jwt: [{${issuer}, claimMappings: {username: {expression: 'claims["email"]'}}}]`,
    `jwt: [{${issuer}, claimMappings: {username: {expression: 'claims.email'}}, claimValidationRules: [{expression: 'claims.?email_verified.orValue(true) == true'}]}]`,
    "jwt: []",
  ])("%s", async (body) => expect(await load(authentication(body))).toBe(""));
});

describe("--authorization-config", () => {
  const load = (text: string): Promise<string> => refusal(`--authorization-config=${file(text)}`);
  const authorization = (body: string, version = "v1"): string => kind("AuthorizationConfiguration", `authorizers: [${body}]`, version);
  const hook = (rest: string, name = "h"): string =>
    `{type: Webhook, name: ${name}, webhook: {timeout: 3s, subjectAccessReviewVersion: v1, failurePolicy: Deny, ${rest}}}`;
  const connection = `connectionInfo: {type: KubeConfigFile, kubeConfigFile: ${kubeconfig}}`;

  const cases: readonly (readonly [why: string, text: string])[] = [
    ["authorizers: Required value: at least one authorization mode must be defined", ""],
    ["authorizers: Required value: at least one authorization mode must be defined", authorization("")],
    [
      'failed to load AuthorizationConfiguration from file: strict decoding error: unknown field "authorizers[0].x", unknown field "foo"',
      `${authorization("{type: RBAC, name: rbac, x: 1}")}\nfoo: 1`,
    ],
    [
      '[authorizers[0].type: Required value, authorizers[1].type: Unsupported value: "Foo": supported values: "AlwaysAllow", "AlwaysDeny", "Node", "RBAC", "Webhook", authorizers[2].name: Required value, authorizers[3].type: Duplicate value: "RBAC", authorizers[4].name: Invalid value: "A B": authorizer name is invalid: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, \'-\' or \'.\', and must start and end with an alphanumeric character (e.g. \'example.com\', regex used for validation is \'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\'), authorizers[6].webhook: Invalid value: "non-null": may only be specified when type=Webhook, authorizers[7].webhook: Required value: required when type=Webhook]',
      authorization(
        "{}, {type: Foo}, {type: RBAC}, {type: RBAC, name: rbac}, {type: Node, name: 'A B'}, {type: AlwaysAllow, name: rbac}, {type: AlwaysDeny, name: b, webhook: {}}, {type: Webhook, name: w}",
      ),
    ],
    [
      "[expected name rbac for authorizer RBAC instead of foo, expected name node for authorizer Node instead of bar]",
      authorization("{type: RBAC, name: foo}, {type: Node, name: bar}"),
    ],
    [
      "[authorizers[0].timeout: Required value, authorizers[0].subjectAccessReviewVersion: Required value, authorizers[0].failurePolicy: Required value, authorizers[0].connectionInfo.type: Required value]",
      authorization("{type: Webhook, name: w, webhook: {}}"),
    ],
    [
      '[authorizers[0].timeout: Invalid value: "40s": must be > 0s and <= 30s, authorizers[0].authorizedTTL: Invalid value: "-1s": must be > 0s, authorizers[0].unauthorizedTTL: Invalid value: "-2s": must be > 0s, authorizers[0].subjectAccessReviewVersion: Unsupported value: "v2": supported values: "v1", "v1beta1", authorizers[0].matchConditionSubjectAccessReviewVersion: Unsupported value: "v1beta1": supported values: "v1", authorizers[0].failurePolicy: Unsupported value: "Ignore": supported values: "NoOpinion", "Deny", authorizers[0].connectionInfo.type: Unsupported value: {"Type":"Foo","KubeConfigFile":"x"}: supported values: "InClusterConfig", "KubeConfigFile"]',
      authorization(
        "{type: Webhook, name: w, webhook: {timeout: 40s, authorizedTTL: -1s, unauthorizedTTL: -2s, subjectAccessReviewVersion: v2, matchConditionSubjectAccessReviewVersion: v1beta1, failurePolicy: Ignore, connectionInfo: {type: Foo, kubeConfigFile: x}}}",
      ),
    ],
    [
      '[authorizers[0].connectionInfo.kubeConfigFile: Invalid value: "x": can only be set when type=KubeConfigFile, authorizers[1].connectionInfo.kubeConfigFile: Required value, authorizers[2].connectionInfo.kubeConfigFile: Invalid value: "rel": must be an absolute path, authorizers[3].connectionInfo.kubeConfigFile: Invalid value: "/nope": error loading file: stat /nope: no such file or directory, authorizers[4].connectionInfo.kubeConfigFile: Invalid value: "/tmp": must be a regular file]',
      authorization(
        [
          hook("connectionInfo: {type: InClusterConfig, kubeConfigFile: x}", "a"),
          hook("connectionInfo: {type: KubeConfigFile}", "b"),
          hook("connectionInfo: {type: KubeConfigFile, kubeConfigFile: rel}", "c"),
          hook("connectionInfo: {type: KubeConfigFile, kubeConfigFile: /nope}", "d"),
          hook("connectionInfo: {type: KubeConfigFile, kubeConfigFile: /tmp}", "e"),
        ].join(", "),
      ),
    ],
    [
      '[authorizers[0].matchConditionSubjectAccessReviewVersion: Required value: required if match conditions are specified, authorizers[0].matchConditions[0].expression: Required value, authorizers[0].matchConditions[1].expression: Invalid value: "request.user": must evaluate to bool but got string, authorizers[0].matchConditions[2].expression: Invalid value: "request.foo == 1": compilation failed: ERROR: <input>:1:8: undefined field \'foo\'\n | request.foo == 1\n | .......^, authorizers[0].matchConditions[4].expression: Duplicate value: "has(request.resourceAttributes)"]',
      authorization(
        hook(
          `${connection}, matchConditions: [{expression: ' '}, {expression: 'request.user'}, {expression: 'request.foo == 1'}, {expression: 'has(request.resourceAttributes)'}, {expression: 'has(request.resourceAttributes)'}]`,
        ),
      ),
    ],
    [
      "failed to load AuthorizationConfiguration from file: json: cannot unmarshal number into Go struct field WebhookConfiguration.authorizers.webhook.authorizedTTL of type string",
      authorization(hook(`${connection}, authorizedTTL: 5`)),
    ],
    [
      'failed to load AuthorizationConfiguration from file: time: unknown unit "x" in duration "5x"',
      authorization(hook(`${connection}, authorizedTTL: 5x`)),
    ],
    ["", authorization(`{type: RBAC, name: rbac}, ${hook(connection)}`, "v1beta1")],
  ];
  test.each(cases)("%s", async (why, text) => expect(await load(text)).toBe(why));

  test("what is not there", async () => expect(await refusal("--authorization-config=/nope")).toBe("open /nope: no such file or directory"));
});
