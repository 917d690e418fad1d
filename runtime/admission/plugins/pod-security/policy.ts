import { type FieldError, invalid } from "../../../validation/field-error.ts";

export type Level = "privileged" | "baseline" | "restricted";

/** A level, as a version of Kubernetes has it. */
export interface LevelVersion {
  readonly level: Level;
  /** Infinity: the latest. */
  readonly minor: number;
}

export interface Policy {
  readonly enforce: LevelVersion;
  readonly audit: LevelVersion;
  readonly warn: LevelVersion;
}

const levels: readonly Level[] = ["privileged", "baseline", "restricted"];
const prefix = "pod-security.kubernetes.io/";
const latest = Number.POSITIVE_INFINITY;

/** What the labels of a namespace ask for, and what is wrong with them. Source: Kubernetes documentation, "Pod Security Admission". */
export function policyOf(labels: Readonly<Record<string, string>> = {}): { readonly policy: Policy; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const read = (mode: string, otherwise: Level): LevelVersion => ({
    level: parseLevel(labels, `${prefix}${mode}`, otherwise, errors),
    minor: parseVersion(labels, `${prefix}${mode}-version`, errors),
  });
  // Who means to enforce shall not fail to by a slip.
  const enforce = read("enforce", "restricted");
  const audit = read("audit", "privileged");
  const warn = read("warn", "privileged");
  const policy = { enforce, audit, warn };
  const said = labels[`${prefix}enforce`];
  // What is enforced is warned of too: a Deployment's pods would be refused where nobody looks.
  const warns = labels[`${prefix}warn`] === undefined && said !== undefined && said === enforce.level && enforce.level !== "privileged";
  if (!warns) return { policy, errors };
  const minor = labels[`${prefix}warn-version`] === undefined ? enforce.minor : warn.minor;
  return { policy: { ...policy, warn: { level: enforce.level, minor } }, errors };
}

/** "baseline:latest", "restricted:v1.24". */
export function formatLevel({ level, minor }: LevelVersion): string {
  return `${level}:${minor === latest ? "latest" : `v1.${minor}`}`;
}

/** Whether the first asks for more than the second. */
export function isStricter(a: Level, b: Level): boolean {
  return levels.indexOf(a) > levels.indexOf(b);
}

function parseLevel(labels: Readonly<Record<string, string>>, key: string, otherwise: Level, errors: FieldError[]): Level {
  const text = labels[key];
  if (text === undefined) return "privileged";
  const level = levels.find((one) => one === text);
  if (level === undefined) errors.push(invalid(`metadata.labels[${key}]`, text, `must be one of ${levels.join(", ")}`));
  return level ?? otherwise;
}

function parseVersion(labels: Readonly<Record<string, string>>, key: string, errors: FieldError[]): number {
  const text = labels[key];
  if (text === undefined || text === "latest") return latest;
  const minor = /^v1\.(\d|[1-9]\d*)$/.exec(text)?.[1];
  if (minor === undefined) errors.push(invalid(`metadata.labels[${key}]`, text, 'must be "latest" or "v1.x"'));
  return minor === undefined ? latest : Number(minor);
}
