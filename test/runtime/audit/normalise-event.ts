/** The request that is slow on purpose; on a busy machine others may be, too. */
const slow = "hook-slow";

/** What the parts of a slow request took. */
const latency = "apiserver.latency.k8s.io/";

/** An audit event as it is compared: what two honest runs differ in becomes placeholders, and members are sorted. */
export function normaliseEvent(event: { readonly auditID: string; readonly annotations?: Readonly<Record<string, string>> }): unknown {
  const annotations = Object.entries(event.annotations ?? {}).filter(([name]) => event.auditID === slow || !name.startsWith(latency));
  return tidy(annotations.length === 0 ? { ...event, annotations: undefined } : { ...event, annotations: Object.fromEntries(annotations) }, "", "");
}

function tidy(value: unknown, key: string, parent: string): unknown {
  if (Array.isArray(value)) return value.map((item) => tidy(item, key, parent));
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(members.filter(isCompared).map(([name, inner]) => [name, tidy(inner, name, key)]));
  }
  if (typeof value !== "string") return value;
  if (key === "resourceVersion" && /^\d+$/.test(value) && value !== "0") return "<rv>";
  if (key === "continue" && value !== "") return "<continue>";
  if (parent === "annotations" && key.startsWith(latency)) return "<duration>";
  if (key === "serverAddress") return "<address>";
  if (key === "clusterIP") return "<ip>";
  if (key === "caBundle") return "<certificate>";
  if (key === "url" && parent === "clientConfig") return "<url>";
  if (key === "cells" && /^(\d+[smhdy])+$/.test(value)) return "<age>";
  return value
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<uid>")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, "<time>")
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, "<jwt>")
    .replace(/127\.0\.0\.1:\d+/g, "<address>")
    .replace(/\bg-[a-z0-9]{5}\b/g, "g-<random>");
}

/** Descriptions are prose, and how long things take depends: of what slow requests are told, calls of webhooks are compared. */
function isCompared([name, value]: [string, unknown]): boolean {
  if (name.startsWith(latency)) return name.endsWith("-webhook");
  return !(name === "description" && typeof value === "string");
}
