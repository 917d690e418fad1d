import * as baseline from "./baseline.ts";
import type { LevelVersion } from "./policy.ts";
import * as restricted from "./restricted.ts";
import type { StandardPod } from "./standard-pod.ts";
import type { Violation } from "./words.ts";

/** A control of the Pod Security Standards. Versions are minor versions of Kubernetes. */
interface Control {
  /** The version that introduced it; 0 for those there always were. */
  readonly since: number;
  readonly check: (pod: StandardPod, minor: number) => Violation | undefined;
  /** From this version on pods that have users of their own (KEP-127) are exempt. */
  readonly exemptsUserNamespaces?: number;
  /** From this version on pods that say that they are for Windows are exempt. */
  readonly exemptsWindows?: number;
  /** The restricted control that says more, from its version on. */
  readonly replacedSince?: number;
}

/** In the order in which violations are told. */
const baselineControls: readonly Control[] = [
  { since: 0, check: baseline.appArmorProfile },
  { since: 0, check: baseline.baselineCapabilities, replacedSince: 22 },
  { since: 0, check: baseline.hostNamespaces },
  { since: 0, check: baseline.hostPathVolumes, replacedSince: 0 },
  { since: 0, check: baseline.hostPorts },
  { since: 34, check: baseline.hostProbes },
  { since: 0, check: baseline.privileged },
  { since: 0, check: baseline.procMount, exemptsUserNamespaces: 35, replacedSince: 35 },
  { since: 0, check: baseline.seLinuxOptions },
  { since: 0, check: baseline.baselineSeccomp, replacedSince: 19 },
  { since: 0, check: baseline.sysctls },
  { since: 0, check: baseline.windowsHostProcess },
];

const restrictedControls: readonly Control[] = [
  { since: 8, check: restricted.allowPrivilegeEscalation, exemptsWindows: 25 },
  { since: 22, check: restricted.restrictedCapabilities, exemptsWindows: 25 },
  { since: 35, check: baseline.procMount },
  { since: 0, check: restricted.restrictedVolumes },
  { since: 0, check: restricted.runAsNonRoot, exemptsUserNamespaces: 35 },
  { since: 23, check: restricted.runAsUser, exemptsUserNamespaces: 35 },
  { since: 19, check: restricted.restrictedSeccomp, exemptsWindows: 25 },
];

/** What a pod does that a level does not allow. Source: Kubernetes documentation, "Pod Security Standards". */
export function evaluate({ level, minor }: LevelVersion, pod: StandardPod): Violation[] {
  if (level === "privileged") return [];
  const controls =
    level === "baseline"
      ? baselineControls
      : [...baselineControls.filter(({ replacedSince }) => replacedSince === undefined || minor < replacedSince), ...restrictedControls];
  return controls.flatMap((control) => (applies(control, minor, pod) ? (control.check(pod, minor) ?? []) : []));
}

function applies({ since, exemptsUserNamespaces, exemptsWindows }: Control, minor: number, { spec }: StandardPod): boolean {
  if (minor < since) return false;
  if (exemptsUserNamespaces !== undefined && minor >= exemptsUserNamespaces && spec.hostUsers === false) return false;
  return !(exemptsWindows !== undefined && minor >= exemptsWindows && spec.os?.name === "windows");
}

/** "host namespaces (hostPID=true), privileged (…)". */
export function describe(violations: readonly Violation[]): string {
  return violations.map(({ reason, detail }) => (detail === "" ? reason : `${reason} (${detail})`)).join(", ");
}
