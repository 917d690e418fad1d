import { expect, test } from "vitest";
import { podWarnings } from "../../../runtime/validation/warnings/pod-warnings.ts";

const cases: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
  ["nothing", { containers: [{ name: "c", env: [{ name: "A", value: "1" }, { name: "B" }] }] }, []],
  [
    "a variable twice",
    {
      containers: [
        {
          env: [
            { name: "A", value: "1" },
            { name: "A", value: "2" },
            { name: "A", value: "3$(A)" },
          ],
        },
      ],
    },
    ['spec.containers[0].env[1]: hides previous definition of "A", which may be dropped when using apply'],
  ],
  [
    "a port twice",
    {
      containers: [
        {
          ports: [
            { containerPort: 80, name: "a" },
            { containerPort: 80, name: "a" },
          ],
        },
      ],
    },
    [
      "spec.containers[0].ports[1]: duplicate port definition with spec.containers[0].ports[0]",
      'spec.containers[0].ports[1]: duplicate port name "a" with spec.containers[0].ports[0], services and probes that select ports by name will use spec.containers[0].ports[0]',
    ],
  ],
  [
    "an old label",
    { nodeSelector: { "beta.kubernetes.io/os": "linux" } },
    ['spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead'],
  ],
  [
    "a part of a byte",
    { containers: [{ resources: { limits: { memory: "100m" } } }] },
    ['spec.containers[0].resources.limits[memory]: fractional byte value "100m" is invalid, must be an integer'],
  ],
  ["an old volume", { volumes: [{ rbd: {} }] }, ["spec.volumes[0].rbd: deprecated in v1.28, non-functional in v1.31+"]],
];

test.each(cases)("a pod is warned of %s", (_what, spec, warnings) => {
  expect(podWarnings({ spec }, "")).toEqual(warnings);
  expect(podWarnings({ spec }, "spec.template")).toEqual(warnings.map((text) => text.replaceAll(/spec\.(?=[cnv])/g, "spec.template.spec.")));
});
