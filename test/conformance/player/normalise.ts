import type { Outcome, Step } from "./conformance-case.ts";
import type { ExchangeAnswer } from "./exchange.ts";
import { getPath } from "./paths.ts";

export type Variables = Record<string, string>;

const comparedHeaders = ["warning", "www-authenticate", "location", "retry-after", "allow"];

/** What of an answer is compared: ids, times, versions, tokens and allocated addresses become placeholders. */
export function normaliseAnswer(answer: ExchangeAnswer, step: Step, variables: Variables): Outcome {
  const headers: Record<string, unknown> = { "content-type": answer.headers["content-type"] ?? null };
  for (const name of comparedHeaders) {
    const value = answer.headers[name];
    if (value !== undefined && value !== "") headers[name] = replaceTokens(String(value), variables);
  }
  return { status: answer.status, headers, body: normaliseBody(answer.text, step, variables) };
}

function replaceTokens(text: string, variables: Variables): string {
  let out = text;
  for (const name of ["NS", "ID"].sort((a, b) => (variables[b] ?? "").length - (variables[a] ?? "").length)) {
    const value = variables[name];
    if (value !== undefined) out = out.split(value).join(`<${name.toLowerCase()}>`);
  }
  return out
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<uid>")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, "<time>")
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, "<jwt>")
    .replace(/in scheme \\?"[^"\\]*scheme\.go:\d+\\?"/g, "in scheme <scheme>");
}

function normaliseBody(text: string, step: Step, variables: Variables): unknown {
  const replaced = replaceTokens(text, variables);
  const one = (line: string): unknown => {
    try {
      return tidy(JSON.parse(line), "", step);
    } catch {
      return line;
    }
  };
  let body: unknown;
  if (step.events !== undefined) {
    const whole = replaced.slice(0, replaced.lastIndexOf("\n") + 1);
    body = whole
      .split("\n")
      .filter((line) => line !== "")
      .slice(0, step.events)
      .map(one);
  } else body = one(replaced);
  if (step.pick !== undefined) body = Object.fromEntries(step.pick.map((path) => [path, getPath(body, path) ?? null]));
  if (step.sortItems === true) {
    const items = getPath(body, "items");
    if (Array.isArray(items)) items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return body;
}

/** Sorts keys and replaces what two honest runs differ in. */
function tidy(value: unknown, key: string, step: Step): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => tidy(item, key, step));
    return key === "managedFields" && step.sortManagers === true ? items.sort(byManager) : items;
  }
  if (typeof value === "object" && value !== null) {
    const out: Record<string, unknown> = {};
    for (const [member, inner] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (step.keepDescriptions !== true && member === "description" && typeof inner === "string") continue;
      out[member] = tidy(inner, member, step);
    }
    return out;
  }
  if (typeof value === "string") {
    if (key === "resourceVersion" && /^\d+$/.test(value) && value !== "0") return "<rv>";
    if (key === "continue" && value !== "") return "<continue>";
    if (key === "cells" && step.hideAges === true && /^(\d+[smhdy])+$/.test(value)) return "<age>";
    if ((key === "clusterIP" || key === "clusterIPs" || key === "ip") && value.startsWith("10.")) return "<ip>";
  }
  if (key === "nodePort" && typeof value === "number" && value >= 30_000) return "<port>";
  return value;
}

function byManager(a: unknown, b: unknown): number {
  const name = (entry: unknown): string =>
    ["manager", "operation", "subresource", "apiVersion"].map((member) => String(getPath(entry, member))).join(" ");
  return name(a) < name(b) ? -1 : 1;
}
