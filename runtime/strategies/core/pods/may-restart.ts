import type { Container, PodSpec } from "./pod.ts";

/**
 * Whether a container that ended with `exitCode` is started again, by its own rules, its own policy or the pod's (KEP-5307).
 * A rule anywhere that restarts all containers restarts this one too.
 */
export function mayRestart(container: Container | undefined, spec: PodSpec, exitCode: number): boolean {
  const all = [...(spec.initContainers ?? []), ...(spec.containers ?? [])];
  if (all.some(({ restartPolicyRules }) => restartPolicyRules?.some(({ action }) => action === "RestartAllContainers"))) return true;
  if (container === undefined) return false;
  if (container.restartPolicy === undefined) return restarts(spec.restartPolicy, exitCode);
  const rule = container.restartPolicyRules?.find(({ exitCodes }) => {
    const listed = exitCodes?.values?.includes(exitCode) ?? false;
    return exitCodes !== undefined && (exitCodes.operator === "In" ? listed : !listed);
  });
  return rule?.action === "Restart" || restarts(container.restartPolicy, exitCode);
}

function restarts(policy: string | undefined, exitCode: number): boolean {
  if (policy === "OnFailure") return exitCode !== 0;
  return policy !== "Never";
}
