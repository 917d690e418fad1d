import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  createOverlayCompiler,
  createOverlayLibrary,
  type FunctionSource,
  functionName,
  parseOverlay,
  readOverlay,
  typesOfSchemas,
} from "../../../../codegen/compiler/overlay/index.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { instantiateSources } from "./instantiate-sources.ts";

const root = new URL("../../../../schemas/", import.meta.url);
const schemas: Record<string, JsonObject> = {};
for (const entry of readdirSync(new URL("kubernetes/openapi/", root), { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith(".json")) continue;
  const document = JSON.parse(readFileSync(`${entry.parentPath}/${entry.name}`, "utf8")) as { components?: { schemas?: Record<string, JsonObject> } };
  Object.assign(schemas, document.components?.schemas);
}
const overlays = readdirSync(new URL("overlays/", root))
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => parseOverlay(readOverlay(readFileSync(new URL(`overlays/${file}`, root), "utf8"), file)));
const compiler = createOverlayCompiler(typesOfSchemas({ get: (name) => schemas[name] }), createOverlayLibrary(overlays));

async function validate(typeName: string, object: Record<string, unknown>): Promise<readonly string[]> {
  const functions = await instantiateSources(compiler.compileAll(typeName));
  functions.get(functionName("applyDefaults", typeName))?.(object);
  const errors: FieldError[] = [];
  functions.get(functionName("validate", typeName))?.(object, undefined, "", errors, { operation: "create", subresource: "" }, object);
  return errors.map((error) => `${error.field}: ${error.message}`);
}

function deployment(pod: Record<string, unknown>): Record<string, unknown> {
  const labels = { app: "one" };
  return { metadata: { name: "one" }, spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod } } };
}

describe("the overlays of the built-in kinds", () => {
  test("compile, and all that they name is there", async () => {
    const sources: FunctionSource[] = [];
    for (const name of Object.keys(schemas)) sources.push(...compiler.compileAll(name));
    const functions = await instantiateSources([...new Map(sources.map((source) => [source.name, source])).values()]);
    expect(functions.size).toBeGreaterThan(200);
  });

  test("speak of types that exist", () => {
    const names = Object.keys(schemas);
    const unknown = overlays.flatMap(({ schemas: prefix, types }) =>
      [...types.keys()].filter((type) => {
        const short = type.split("/")[0] ?? "";
        return !names.some((name) => name.startsWith(`${prefix}.`) && name.endsWith(`.${short}`)) && !type.startsWith("CronTab");
      }),
    );
    expect(unknown).toEqual([]);
  });

  test("fill in a pod template as kube-apiserver does", async () => {
    const object = deployment({
      containers: [{ name: "c", image: "example/web:1", ports: [{ containerPort: 80 }], livenessProbe: { httpGet: { port: 80 } } }],
    });
    expect(await validate("io.k8s.api.apps.v1.Deployment", object)).toEqual([]);
    expect(object["spec"]).toMatchObject({
      replicas: 1,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: "25%" } },
      template: {
        spec: {
          restartPolicy: "Always",
          dnsPolicy: "ClusterFirst",
          schedulerName: "default-scheduler",
          securityContext: {},
          terminationGracePeriodSeconds: 30,
          containers: [
            {
              imagePullPolicy: "IfNotPresent",
              terminationMessagePath: "/dev/termination-log",
              terminationMessagePolicy: "File",
              ports: [{ containerPort: 80, protocol: "TCP" }],
              livenessProbe: {
                httpGet: { path: "/", port: 80, scheme: "HTTP" },
                timeoutSeconds: 1,
                periodSeconds: 10,
                successThreshold: 1,
                failureThreshold: 3,
              },
            },
          ],
        },
      },
    });
  });

  const container = { name: "c", image: "example/web:1" };
  const cases: readonly (readonly [what: string, pod: Record<string, unknown>, expected: readonly string[]])[] = [
    ["no containers", {}, ["containers: Required value"]],
    [
      "a name in capitals",
      { containers: [{ ...container, name: "A" }] },
      [expect.stringMatching(/^containers\[0\]\.name: Invalid value: "A": a lowercase RFC 1123 label/) as string],
    ],
    ["a name twice", { containers: [container, container] }, ['containers[1].name: Duplicate value: "c"']],
    [
      "an init container of the same name",
      { containers: [container], initContainers: [container] },
      ['initContainers[0].name: Duplicate value: "c"'],
    ],
    [
      "a mount of no volume",
      { containers: [{ ...container, volumeMounts: [{ name: "v", mountPath: "/v" }] }] },
      ['containers[0].volumeMounts[0].name: Not found: "v"'],
    ],
    [
      "a volume of two sorts",
      { containers: [container], volumes: [{ name: "v", emptyDir: {}, secret: { secretName: "s" } }] },
      ["volumes[0].secret: Forbidden: may not specify more than 1 volume type"],
    ],
    [
      "a probe without handler",
      { containers: [{ ...container, startupProbe: {} }] },
      ["containers[0].startupProbe: Required value: must specify a handler type"],
    ],
    [
      "requests above limits",
      { containers: [{ ...container, resources: { limits: { cpu: "1" }, requests: { cpu: "1500m" } } }] },
      ['containers[0].resources.requests: Invalid value: "1500m": must be less than or equal to cpu limit of 1'],
    ],
    [
      "a host port twice",
      {
        containers: [
          {
            ...container,
            ports: [
              { containerPort: 1, hostPort: 1 },
              { containerPort: 2, hostPort: 1 },
            ],
          },
        ],
      },
      ['containers[0].ports[1].hostPort: Duplicate value: "TCP//1"'],
    ],
    [
      "a privileged container",
      { containers: [{ ...container, securityContext: { privileged: true } }] },
      ["containers[0].securityContext.privileged: Forbidden: disallowed by cluster policy"],
    ],
    [
      "a toleration of all keys",
      { containers: [container], tolerations: [{ operator: "Equal" }] },
      [expect.stringMatching(/^tolerations\[0\]\.operator: Invalid value: "Equal": operator must be Exists/) as string],
    ],
    [
      "weights out of range",
      { containers: [container], affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 0, preference: {} }] } } },
      ["affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 0: must be in the range 1-100"],
    ],
  ];
  test.each(cases)("find %s in a pod template", async (_what, pod, expected) => {
    const found = await validate("io.k8s.api.apps.v1.Deployment", deployment(JSON.parse(JSON.stringify(pod)) as Record<string, unknown>));
    expect(found.map((fault) => fault.replace("spec.template.spec.", ""))).toEqual(expected);
  });
});
