/** A request that no client should send, and the answer to it. */
export interface MalformedRequest {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: () => string | Buffer;
  readonly status: number;
  /** The whole message of the Status, or what it begins with and ends with; of plain text answers the text. */
  readonly message: string | RegExp;
}

const maps = "/api/v1/namespaces/default/configmaps";
const json = { "content-type": "application/json" };
const type = (value: string): Readonly<Record<string, string>> => ({ "content-type": value });
const map = (rest: string): string => `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"bad"},${rest}}`;
const deep = (levels: number): string => map(`"data":${"[".repeat(levels)}${"]".repeat(levels)}`);
const deepObjects = (levels: number): string => map(`"data":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`);

/** `shop` is a ConfigMap that is there; `nightly` a CronTab. */
export const malformedRequests: readonly MalformedRequest[] = [
  // Bodies
  {
    name: "an empty body",
    method: "POST",
    path: maps,
    headers: json,
    body: () => "",
    status: 400,
    message:
      "the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: unexpected end of JSON input (<empty>)",
  },
  {
    name: "half an object",
    method: "POST",
    path: maps,
    headers: json,
    body: () => map('"data":{"a"').slice(0, -1),
    status: 400,
    message:
      'the object provided is unrecognized (must be of type ConfigMap): couldn\'t get version/kind; json parse error: unexpected end of JSON input ({"apiVersion":"v1","kind":"Con ...)',
  },
  {
    name: "words",
    method: "POST",
    path: maps,
    headers: json,
    body: () => "no json",
    status: 400,
    message:
      "the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'o' in literal null (expecting 'u') (6e6f206a736f6e)",
  },
  {
    name: "two documents",
    method: "POST",
    path: maps,
    headers: json,
    body: () => `${map('"data":{}')} {}`,
    status: 400,
    message:
      'the object provided is unrecognized (must be of type ConfigMap): couldn\'t get version/kind; json parse error: invalid character \'{\' after top-level value ({"apiVersion":"v1","kind":"Con ...)',
  },
  {
    name: "a list where an object belongs",
    method: "POST",
    path: maps,
    headers: json,
    body: () => "[]",
    status: 400,
    message:
      'the object provided is unrecognized (must be of type ConfigMap): couldn\'t get version/kind; json parse error: json: cannot unmarshal array into Go value of type struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" } (5b5d)',
  },
  {
    name: "null",
    method: "POST",
    path: maps,
    headers: json,
    body: () => "null",
    status: 422,
    message: 'ConfigMap "" is invalid: metadata.name: Required value: name or generateName is required',
  },
  {
    name: "a number where a string belongs",
    method: "POST",
    path: maps,
    headers: json,
    body: () => map('"data":{"a":1}'),
    status: 400,
    message:
      'ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap.data of type string',
  },
  {
    name: "a list where a map belongs",
    method: "POST",
    path: maps,
    headers: json,
    body: () => map('"data":[]'),
    status: 400,
    message:
      'ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type map[string]string',
  },
  {
    name: "a string where metadata belongs",
    method: "POST",
    path: maps,
    headers: json,
    body: () => '{"apiVersion":"v1","kind":"ConfigMap","metadata":"x"}',
    status: 400,
    message:
      'ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal string into Go struct field ConfigMap.metadata of type v1.ObjectMeta',
  },
  {
    name: "a wrong kind",
    method: "POST",
    path: maps,
    headers: json,
    body: () => '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"x"}}',
    status: 400,
    message: 'Secret in version "v1" cannot be handled as a ConfigMap: converting (v1.Secret) to (core.ConfigMap): unknown conversion',
  },
  {
    name: "a kind that nobody knows",
    method: "POST",
    path: maps,
    headers: json,
    body: () => '{"apiVersion":"v9","kind":"Unicorn","metadata":{"name":"x"}}',
    status: 400,
    message:
      'Unicorn in version "v9" cannot be handled as a ConfigMap: no kind "Unicorn" is registered for version "v9" in scheme "pkg/api/legacyscheme/scheme.go:30"',
  },
  {
    name: "100,000 lists inside each other",
    method: "POST",
    path: maps,
    headers: json,
    body: () => deep(100_000),
    status: 400,
    message:
      'the object provided is unrecognized (must be of type ConfigMap): couldn\'t get version/kind; json parse error: invalid character \'[\' exceeded max depth ({"apiVersion":"v1","kind":"Con ...)',
  },
  {
    name: "100,000 objects inside each other",
    method: "POST",
    path: maps,
    headers: json,
    body: () => deepObjects(100_000),
    status: 400,
    message:
      'the object provided is unrecognized (must be of type ConfigMap): couldn\'t get version/kind; json parse error: invalid character \'{\' exceeded max depth ({"apiVersion":"v1","kind":"Con ...)',
  },
  {
    name: "9,000 levels",
    method: "POST",
    path: maps,
    headers: json,
    body: () => deep(9_000),
    status: 400,
    message:
      'the object provided is unrecognized (must be of type ConfigMap): couldn\'t get version/kind; json parse error: invalid character \'[\' exceeded max depth ({"apiVersion":"v1","kind":"Con ...)',
  },
  {
    name: "100,000 levels in a custom resource",
    method: "POST",
    path: "/apis/stable.example.com/v1/namespaces/default/crontabs",
    headers: json,
    body: () =>
      `{"apiVersion":"stable.example.com/v1","kind":"CronTab","metadata":{"name":"x"},"spec":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`,
    status: 400,
    message:
      "the object provided is unrecognized (must be of type CronTab): couldn't get version/kind; json parse error: invalid character '{' exceeded max depth ({\"apiVersion\":\"stable.example. ...)",
  },
  {
    name: "100,000 levels of YAML",
    method: "POST",
    path: maps,
    headers: type("application/yaml"),
    body: () => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: ${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    status: 400,
    message:
      "the object provided is unrecognized (must be of type ConfigMap): yaml: line 4: nesting exceeded maxDepth (1000) (61706956657273696f6e3a2076310a6b696e643a20436f6e6669674d6170 ...)",
  },
  {
    name: "broken YAML",
    method: "POST",
    path: maps,
    headers: type("application/yaml"),
    body: () => "apiVersion: v1\n  kind: [",
    status: 400,
    message:
      "the object provided is unrecognized (must be of type ConfigMap): yaml: line 2: mapping values are not allowed in this context (61706956657273696f6e3a2076310a20206b696e643a205b)",
  },
  {
    name: "YAML that grows without end",
    method: "POST",
    path: maps,
    headers: type("application/yaml"),
    body: () => billionLaughs(),
    status: 400,
    message:
      "the object provided is unrecognized (must be of type ConfigMap): yaml: document contains excessive aliasing (61706956657273696f6e3a2076310a6b696e643a20436f6e6669674d6170 ...)",
  },
  {
    name: "bytes that are no UTF-8",
    method: "POST",
    path: maps,
    headers: json,
    body: () =>
      Buffer.concat([Buffer.from('{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}}')]),
    status: 422,
    message:
      "ConfigMap \"��\" is invalid: metadata.name: Invalid value: \"��\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
  },
  {
    name: "a NUL byte",
    method: "POST",
    path: maps,
    headers: json,
    body: () => map('"data":{"a":"\u0000"}'),
    status: 400,
    message:
      'the object provided is unrecognized (must be of type ConfigMap): couldn\'t get version/kind; json parse error: invalid character \'\\x00\' in string literal ({"apiVersion":"v1","kind":"Con ...)',
  },
  {
    name: "protobuf that is none",
    method: "POST",
    path: maps,
    headers: type("application/vnd.kubernetes.protobuf"),
    body: () => "hello",
    status: 400,
    message:
      "the object provided is unrecognized (must be of type ConfigMap): provided data does not appear to be a protobuf message, expected prefix [107 56 115 0] (68656c6c6f)",
  },
  {
    name: "protobuf that stops midway",
    method: "POST",
    path: maps,
    headers: type("application/vnd.kubernetes.protobuf"),
    body: () => Buffer.from([0x6b, 0x38, 0x73, 0x00, 0x0a, 0x7f, 0x01]),
    status: 400,
    message: "the object provided is unrecognized (must be of type ConfigMap): no serialization format matched the provided data (6b3873000a7f01)",
  },
  {
    name: "an unknown Content-Type",
    method: "POST",
    path: maps,
    headers: type("text/plain"),
    body: () => "x",
    status: 415,
    message:
      "the body of the request was in an unknown format - accepted media types include: application/json, application/yaml, application/vnd.kubernetes.protobuf",
  },
  {
    name: "a broken Content-Type",
    method: "POST",
    path: maps,
    headers: type("application/json; ;;="),
    body: () => map('"data":{}'),
    status: 415,
    message:
      "the body of the request was in an unknown format - accepted media types include: application/json, application/yaml, application/vnd.kubernetes.protobuf",
  },
  {
    name: "an unknown Content-Encoding",
    method: "POST",
    path: maps,
    headers: { ...json, "content-encoding": "br" },
    body: () => "x",
    status: 400,
    message: `the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' looking for beginning of value (78)`,
  },
  {
    name: "a body that is zipped",
    method: "POST",
    path: maps,
    headers: { ...json, "content-encoding": "gzip" },
    body: () => Buffer.from([0x1f, 0x8b]),
    status: 400,
    message: `the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '\\x1f' looking for beginning of value (1f8b)`,
  },
  {
    name: "four megabytes",
    method: "POST",
    path: maps,
    headers: json,
    body: () => map(`"data":{"a":"${"x".repeat(4 * 1024 * 1024)}"}`),
    status: 413,
    message: "Request entity too large: limit is 3145728",
  },
  {
    name: "two megabytes of data",
    method: "POST",
    path: maps,
    headers: json,
    body: () => map(`"data":{"a":"${"x".repeat(2 * 1024 * 1024)}"}`),
    status: 422,
    message: 'ConfigMap "bad" is invalid: []: Too long: may not be more than 1048576 bytes',
  },
  {
    name: "__proto__ as a member",
    method: "POST",
    path: `${maps}?fieldValidation=Strict`,
    headers: json,
    body: () => map('"__proto__":{"data":{"a":"b"}}'),
    status: 400,
    message: 'ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "__proto__"',
  },
  {
    name: "__proto__ as a key of data",
    method: "POST",
    path: maps,
    headers: json,
    body: () => map('"data":{"__proto__":"x y"}').replace('"bad"', '"Bad_Name"'),
    status: 422,
    message:
      "ConfigMap \"Bad_Name\" is invalid: metadata.name: Invalid value: \"Bad_Name\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
  },
  {
    name: "constructor.prototype in metadata",
    method: "POST",
    path: `${maps}?fieldValidation=Strict`,
    headers: json,
    body: () => '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"bad","constructor":{"prototype":{"x":1}}}}',
    status: 400,
    message: 'ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "metadata.constructor"',
  },

  // Patches
  {
    name: "a JSON patch that is none",
    method: "PATCH",
    path: `${maps}/shop`,
    headers: type("application/json-patch+json"),
    body: () => "{}",
    status: 400,
    message: "error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp",
  },
  {
    name: "a JSON patch of nothing known",
    method: "PATCH",
    path: `${maps}/shop`,
    headers: type("application/json-patch+json"),
    body: () => '[{"op":"dance","path":"/data"}]',
    status: 422,
    message: "the server rejected our request due to an error in our request",
  },
  {
    name: "a JSON patch of 10,001 operations",
    method: "PATCH",
    path: `${maps}/shop`,
    headers: type("application/json-patch+json"),
    body: () => JSON.stringify(Array(10_001).fill({ op: "test", path: "/kind", value: "ConfigMap" })),
    status: 413,
    message: "Request entity too large: The allowed maximum operations in a JSON patch is 10000, got 10001",
  },
  {
    name: "a JSON patch that copies without end",
    method: "PATCH",
    path: `${maps}/shop`,
    headers: type("application/json-patch+json"),
    body: () => JSON.stringify(copies()),
    status: 422,
    message: "the server rejected our request due to an error in our request",
  },
  {
    name: "a JSON patch of __proto__",
    method: "PATCH",
    path: `${maps}/shop`,
    headers: type("application/json-patch+json"),
    body: () => '[{"op":"add","path":"/__proto__/polluted","value":1}]',
    status: 422,
    message: "the server rejected our request due to an error in our request",
  },
  {
    name: "a merge patch that is a list",
    method: "PATCH",
    path: `${maps}/shop`,
    headers: type("application/merge-patch+json"),
    body: () => "[]",
    status: 400,
    message: "error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}",
  },
  {
    name: "a merge patch of 100,000 levels",
    method: "PATCH",
    path: `${maps}/shop`,
    headers: type("application/merge-patch+json"),
    body: () => `{"data":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`,
    status: 400,
    message: "error decoding patch: invalid character '{' exceeded max depth",
  },
  {
    name: "a patch of the wrong Content-Type",
    method: "PATCH",
    path: `${maps}/shop`,
    headers: json,
    body: () => "{}",
    status: 415,
    message: "415: Unsupported Media Type",
  },
  {
    name: "a strategic patch of a custom resource",
    method: "PATCH",
    path: "/apis/stable.example.com/v1/namespaces/default/crontabs/nightly",
    headers: type("application/strategic-merge-patch+json"),
    body: () => "{}",
    status: 415,
    message:
      "the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml",
  },

  // Paths
  {
    name: "a resource that nobody serves",
    method: "GET",
    path: "/api/v1/unicorns",
    status: 404,
    message: "the server could not find the requested resource",
  },
  { name: "a group that nobody serves", method: "GET", path: "/apis/unicorns.example/v1/unicorns", status: 404, message: "404 page not found\n" },
  { name: "a path that nobody serves", method: "GET", path: "/dance", status: 404, message: "404 page not found\n" },
  {
    name: "a path that leads out",
    method: "GET",
    path: "/api/v1/namespaces/../../../etc/passwd",
    status: 404,
    message: "the server could not find the requested resource",
  },
  { name: "an escape that is none", method: "GET", path: "/api/v1/namespaces/%zz", status: 400, message: "400 Bad Request" },
  { name: "an escape that is no UTF-8", method: "GET", path: "/api/v1/namespaces/default/configmaps/%ff", status: 400, message: "400 Bad Request" },
  { name: "a NUL in a name", method: "GET", path: `${maps}/a%00b`, status: 404, message: 'configmaps "a\\x00b" not found' },
  { name: "a slash in a name", method: "GET", path: `${maps}/a%2fb`, status: 404, message: "the server could not find the requested resource" },
  {
    name: "a name of 10,000 letters",
    method: "GET",
    path: `${maps}/${"a".repeat(10_000)}`,
    status: 404,
    message: /^configmaps "a{10000}" not found$/,
  },
  { name: "a name with dots only", method: "GET", path: `${maps}/..`, status: 400, message: "Name parameter invalid: \"..\": may not be '..'" },
  {
    name: "a subresource that is not there",
    method: "GET",
    path: `${maps}/shop/dance`,
    status: 404,
    message: "the server could not find the requested resource",
  },
  {
    name: "a method that nobody knows",
    method: "PROPFIND",
    path: `${maps}/shop`,
    status: 405,
    message: "the server does not allow this method on the requested resource",
  },
  {
    name: "a create on an object",
    method: "POST",
    path: `${maps}/shop`,
    headers: json,
    body: () => map('"data":{}'),
    status: 405,
    message: "the server does not allow this method on the requested resource",
  },
  {
    name: "an update of a collection",
    method: "PUT",
    path: maps,
    headers: json,
    body: () => map('"data":{}'),
    status: 405,
    message: "the server does not allow this method on the requested resource",
  },
  {
    name: "a create across namespaces",
    method: "POST",
    path: "/api/v1/configmaps",
    headers: json,
    body: () => map('"data":{}'),
    status: 405,
    message: "the server does not allow this method on the requested resource",
  },

  // Parameters
  {
    name: "a limit that is no number",
    method: "GET",
    path: `${maps}?limit=many`,
    status: 400,
    message: 'strconv.ParseInt: parsing "many": invalid syntax',
  },
  {
    name: "a limit beyond 64 bits",
    method: "GET",
    path: `${maps}?limit=99999999999999999999`,
    status: 400,
    message: 'strconv.ParseInt: parsing "99999999999999999999": value out of range',
  },
  {
    name: "a continue token that is none",
    method: "GET",
    path: `${maps}?continue=dance`,
    status: 400,
    message: "invalid continue token: continue key is not valid: illegal base64 data at input byte 4",
  },
  {
    name: "a resourceVersion that is none",
    method: "GET",
    path: `${maps}?resourceVersion=dance`,
    status: 400,
    message: 'invalid resource version: resourceVersion: Invalid value: "dance": strconv.ParseUint: parsing "dance": invalid syntax',
  },
  {
    name: "a match without a resourceVersion",
    method: "GET",
    path: `${maps}?resourceVersionMatch=Exact`,
    status: 422,
    message:
      'ListOptions.meta.k8s.io "" is invalid: resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided',
  },
  {
    name: "a label selector that is none",
    method: "GET",
    path: `${maps}?labelSelector=a%3D%3D%3Db`,
    status: 400,
    message: "unable to parse requirement: found '=', expected: identifier",
  },
  {
    name: "a label selector with an open set",
    method: "GET",
    path: `${maps}?labelSelector=a%20in%20(b`,
    status: 400,
    message: "unable to parse requirement: found '', expected: ',' or ')'",
  },
  {
    name: "a label selector of 50,000 terms",
    method: "GET",
    path: `${maps}?labelSelector=${Array.from({ length: 50_000 }, (_, i) => `k${i}`).join(",")},%21`,
    status: 400,
    message: "unable to parse requirement: found '', expected: identifier",
  },
  {
    name: "a field that cannot be selected",
    method: "GET",
    path: `${maps}?fieldSelector=data.a%3Db`,
    status: 400,
    message: '"data.a" is not a known field selector: only "metadata.name", "metadata.namespace"',
  },
  {
    name: "a timeout that is none",
    method: "GET",
    path: `${maps}?timeout=soon`,
    status: 400,
    message: 'invalid timeout specified in the request URL - time: invalid duration "soon"',
  },
  {
    name: "a timeoutSeconds that is none",
    method: "GET",
    path: `${maps}?watch=true&timeoutSeconds=soon`,
    status: 400,
    message: 'strconv.ParseInt: parsing "soon": invalid syntax',
  },
  {
    name: "a dryRun that is none",
    method: "POST",
    path: `${maps}?dryRun=maybe`,
    headers: json,
    body: () => map('"data":{}'),
    status: 422,
    message: 'CreateOptions.meta.k8s.io "" is invalid: dryRun: Unsupported value: ["maybe"]: supported values: "All"',
  },
  {
    name: "a fieldValidation that is none",
    method: "POST",
    path: `${maps}?fieldValidation=Hard`,
    headers: json,
    body: () => map('"data":{}'),
    status: 422,
    message: 'CreateOptions.meta.k8s.io "" is invalid: fieldValidation: Unsupported value: "Hard": supported values: "", "Ignore", "Strict", "Warn"',
  },
  {
    name: "a fieldManager of 129 letters",
    method: "POST",
    path: `${maps}?fieldManager=${"m".repeat(129)}`,
    headers: json,
    body: () => map('"data":{}'),
    status: 422,
    message: 'CreateOptions.meta.k8s.io "" is invalid: fieldManager: Too long: may not be more than 128 bytes',
  },
  {
    name: "a propagationPolicy that is none",
    method: "DELETE",
    path: `${maps}/shop?propagationPolicy=Sideways`,
    status: 422,
    message:
      'DeleteOptions.meta.k8s.io "" is invalid: propagationPolicy: Unsupported value: "Sideways": supported values: "Foreground", "Background", "Orphan", "nil"',
  },
  {
    name: "delete options that are none",
    method: "DELETE",
    path: `${maps}/shop`,
    headers: json,
    body: () => '{"gracePeriodSeconds":"soon"}',
    status: 400,
    message: "json: cannot unmarshal string into Go struct field DeleteOptions.gracePeriodSeconds of type int64",
  },
  {
    name: "a precondition that does not hold",
    method: "DELETE",
    path: `${maps}/shop`,
    headers: json,
    body: () => '{"preconditions":{"uid":"00000000-0000-0000-0000-000000000000"}}',
    status: 409,
    message:
      /^Operation cannot be fulfilled on ConfigMap "shop": the UID in the precondition \(0{8}-0{4}-0{4}-0{4}-0{12}\) does not match the UID in record/,
  },

  // Headers
  {
    name: "an Accept that nobody can serve",
    method: "GET",
    path: maps,
    headers: { accept: "image/png" },
    status: 406,
    message:
      "406: Not Acceptable\n\nAvailable representations: application/json, application/yaml, application/vnd.kubernetes.protobuf, application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch",
  },
  {
    name: "an Accept of an unknown form",
    method: "GET",
    path: maps,
    headers: { accept: "application/json;as=Unicorn;v=v1;g=meta.k8s.io" },
    status: 406,
    message: "only the following media types are accepted: application/json, application/yaml, application/vnd.kubernetes.protobuf",
  },
  { name: "a token that nobody knows", method: "GET", path: maps, headers: { authorization: "Bearer nobody" }, status: 401, message: "Unauthorized" },
  {
    name: "impersonation without a user",
    method: "GET",
    path: maps,
    headers: { "impersonate-group": "x" },
    status: 400,
    message: 'requested &user.DefaultInfo{Name:"", UID:"", Groups:[]string{"x"}, Extra:map[string][]string(nil)} without impersonating a user name',
  },
];

/** Ten anchors, each ten times the one before. */
function billionLaughs(): string {
  const lines = ["apiVersion: v1", "kind: ConfigMap", "metadata: {name: x}", 'a0: &a0 "ha"'];
  for (let i = 1; i < 10; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(",")}]`,
    );
  return `${lines.join("\n")}\ndata: *a9\n`;
}

/** Each operation doubles the annotations. */
function copies(): { op: string; path: string; from?: string; value?: unknown }[] {
  const operations: { op: string; path: string; from?: string; value?: unknown }[] = [{ op: "add", path: "/data", value: { a: "x".repeat(1000) } }];
  for (let i = 0; i < 40; i++) operations.push({ op: "copy", from: "/data", path: `/data/d${i}` });
  return operations;
}
