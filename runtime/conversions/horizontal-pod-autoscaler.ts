import type { KubeObject } from "../meta/object.ts";
import { type Fields, isFields, isList } from "../validation/fields.ts";
import { behaviorFromText, behaviorToText } from "./autoscaling/behavior-annotation.ts";
import { dropAbsent, metricSpecFromV1, metricSpecToV1, part } from "./autoscaling/metric-spec.ts";
import { metricStatusFromV1, metricStatusToV1 } from "./autoscaling/metric-status.ts";

const prefix = "autoscaling.alpha.kubernetes.io/";
const metricsKey = `${prefix}metrics`;
const statusesKey = `${prefix}current-metrics`;
const conditionsKey = `${prefix}conditions`;
const behaviorKey = `${prefix}behavior`;
const roundTripKeys = [metricsKey, behaviorKey, `${prefix}scale-down-tolerance`, `${prefix}scale-up-tolerance`, statusesKey, conditionsKey];

/** The target of an autoscaler that names no metric, in per cent of the requested CPU. */
const defaultUtilization = 80;

/**
 * autoscaling/v1 knows one metric, the use of CPU; what else a HorizontalPodAutoscaler of v2 says, v1 carries in
 * annotations. A broken annotation says nothing.
 */
export function toHub(object: KubeObject): KubeObject {
  const annotations = part(object.metadata.annotations);
  const spec = part(object.spec);
  const status = part(object.status);
  const { targetCPUUtilizationPercentage: utilization, ...commonSpec } = spec;
  const { currentCPUUtilizationPercentage: current, ...commonStatus } = status;
  const metrics = [
    ...(listIn(annotations[metricsKey])?.map(metricSpecFromV1) ?? []),
    ...(typeof utilization === "number" ? [cpuMetric(utilization)] : []),
  ];
  const behavior = typeof annotations[behaviorKey] === "string" ? behaviorFromText(annotations[behaviorKey]) : undefined;
  const seen = typeof current === "number" ? [{ type: "Resource", resource: { name: "cpu", current: { averageUtilization: current } } }] : undefined;
  return {
    apiVersion: "autoscaling/v2",
    kind: object.kind,
    metadata: withAnnotations(object.metadata, withoutRoundTrip(annotations)),
    spec: dropAbsent({ ...commonSpec, metrics: metrics.length > 0 ? metrics : [cpuMetric(defaultUtilization)], behavior }),
    status: dropAbsent({
      ...commonStatus,
      // v2 leaves zero out, v1 does not.
      currentReplicas: commonStatus.currentReplicas === 0 ? undefined : commonStatus.currentReplicas,
      currentMetrics: listIn(annotations[statusesKey])?.map(metricStatusFromV1) ?? seen,
      conditions: listIn(annotations[conditionsKey]),
    }),
  };
}

export function fromHub(object: KubeObject): KubeObject {
  const { metrics, behavior, ...commonSpec } = part(object.spec);
  const { currentMetrics, conditions, ...commonStatus } = part(object.status);
  const annotations = withoutRoundTrip(part(object.metadata.annotations));
  const all = fieldsIn(metrics);
  const others = all.filter((metric) => cpuUtilization(metric) === undefined);
  const utilization = all.map(cpuUtilization).find((value) => value !== undefined);
  const statuses = fieldsIn(currentMetrics);
  const known = fieldsIn(conditions);
  if (others.length > 0) annotations[metricsKey] = JSON.stringify(others.map(metricSpecToV1));
  if (statuses.length > 0) annotations[statusesKey] = JSON.stringify(statuses.map(metricStatusToV1));
  if (isFields(behavior)) annotations[behaviorKey] = behaviorToText(behavior);
  if (known.length > 0) annotations[conditionsKey] = JSON.stringify(known.map(inOrder));
  return {
    apiVersion: "autoscaling/v1",
    kind: object.kind,
    metadata: withAnnotations(object.metadata, annotations),
    spec: dropAbsent({ ...commonSpec, targetCPUUtilizationPercentage: utilization }),
    status: dropAbsent({
      ...commonStatus,
      currentReplicas: commonStatus.currentReplicas ?? 0,
      desiredReplicas: commonStatus.desiredReplicas ?? 0,
      currentCPUUtilizationPercentage: statuses.map(currentUtilization).findLast((value) => value !== undefined),
    }),
  };
}

function cpuMetric(averageUtilization: number): Fields {
  return { type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization } } };
}

/** The target of the one metric that v1 has a field for. */
function cpuUtilization(metric: Fields): number | undefined {
  if (metric.type !== "Resource" || !isFields(metric.resource) || metric.resource.name !== "cpu") return undefined;
  const { averageUtilization } = part(metric.resource.target);
  return typeof averageUtilization === "number" ? averageUtilization : undefined;
}

function currentUtilization(status: Fields): number | undefined {
  if (status.type !== "Resource" || !isFields(status.resource) || status.resource.name !== "cpu") return undefined;
  const { averageUtilization } = part(status.resource.current);
  return typeof averageUtilization === "number" ? averageUtilization : undefined;
}

function inOrder(condition: Fields): Fields {
  const { type, status, lastTransitionTime, reason, message } = condition;
  return {
    ...{ type, status, lastTransitionTime: lastTransitionTime ?? null },
    ...(reason === undefined || reason === "" ? {} : { reason }),
    ...(message === undefined || message === "" ? {} : { message }),
  };
}

function withoutRoundTrip(annotations: Fields): Fields {
  const kept = { ...annotations };
  for (const key of roundTripKeys) delete kept[key];
  return kept;
}

function withAnnotations(metadata: KubeObject["metadata"], annotations: Fields): KubeObject["metadata"] {
  const { annotations: _replaced, ...rest } = metadata;
  return Object.keys(annotations).length === 0 ? rest : { ...rest, annotations: annotations as Record<string, string> };
}

/** The objects of a list that a text holds; undefined when it holds none. */
function listIn(text: unknown): Fields[] | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isFields) : undefined;
  } catch {
    return undefined;
  }
}

function fieldsIn(list: unknown): Fields[] {
  return isList(list) ? list.filter(isFields) : [];
}
