import type { Outcome } from "./conformance-case.ts";

/** How one step's answer compares with the recording; each figure includes the ones after it. */
export interface Verdict {
  readonly status: boolean;
  /** Right but for message texts. */
  readonly shape: boolean;
  readonly exact: boolean;
  /** "path: expected → got" lines. */
  readonly differences: readonly string[];
}

/** A 4xx where kube-apiserver answers bad input with a 500 counts as right. */
export function compare(expected: Outcome, got: Outcome | null | undefined): Verdict {
  if (expected.status === 500 && got !== null && got !== undefined && got.status >= 400 && got.status < 500) {
    return { status: true, shape: true, exact: true, differences: [] };
  }
  const found = differences(expected, got, "");
  return {
    status: expected.status === got?.status,
    shape: found.length === 0 || differences(withoutMessages(expected), withoutMessages(got), "").length === 0,
    exact: found.length === 0,
    differences: found,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function differences(expected: unknown, got: unknown, path: string): string[] {
  if (expected === got) return [];
  if (Array.isArray(expected) && Array.isArray(got)) {
    const out = expected.length === got.length ? [] : [`${path}.length: ${expected.length} → ${got.length}`];
    for (let i = 0; i < Math.min(expected.length, got.length); i++) out.push(...differences(expected[i], got[i], `${path}[${i}]`));
    return out;
  }
  if (isObject(expected) && isObject(got)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(got)]);
    return [...keys].flatMap((key) => differences(expected[key], got[key], `${path}.${key}`));
  }
  return [`${path}: ${brief(expected)} → ${brief(got)}`];
}

function brief(value: unknown): string {
  const text = JSON.stringify(value);
  if (text === undefined) return "(absent)";
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

function withoutMessages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMessages);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === "message" && typeof inner === "string"))
      .map(([key, inner]) => [key, withoutMessages(inner)]),
  );
}
