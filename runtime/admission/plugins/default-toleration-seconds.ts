import { asPod } from "../../strategies/core/pods/pod.ts";
import type { AdmissionPlugin } from "../plugin.ts";

const conditions = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"];

/**
 * A pod stays five minutes on a node that fails, unless it says otherwise.
 * Source: Kubernetes documentation, admission controllers, "DefaultTolerationSeconds".
 */
export const defaultTolerationSeconds: AdmissionPlugin = {
  name: "DefaultTolerationSeconds",
  handles: (operation, { group, resource }, subresource) =>
    (operation === "CREATE" || operation === "UPDATE") && group === "" && resource === "pods" && subresource === "",
  admit: ({ object }) => {
    if (object === undefined) return;
    const { spec } = asPod(object);
    const given = spec.tolerations ?? [];
    const tolerates = (condition: string) =>
      given.some(({ key = "", effect = "" }) => (key === condition || key === "") && (effect === "NoExecute" || effect === ""));
    const missing = conditions.filter((condition) => !tolerates(condition));
    if (missing.length === 0) return;
    spec.tolerations = [...given, ...missing.map((key) => ({ key, operator: "Exists", effect: "NoExecute", tolerationSeconds: 300 }))];
  },
};
