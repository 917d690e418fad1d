import { type Fields, isFields } from "../../validation/fields.ts";

/**
 * Metrics of an autoscaler between the form that autoscaling/v1 keeps in an annotation and that of autoscaling/v2.
 * The order of members is that of the annotation's text.
 */
export function metricSpecToV1(metric: Fields): Fields {
  const { object, pods, resource, containerResource, external } = metric;
  return dropAbsent({
    type: metric.type ?? "",
    object: isFields(object) ? objectSourceToV1(object) : undefined,
    pods: isFields(pods) ? podsSourceToV1(pods) : undefined,
    resource: isFields(resource) ? resourceSourceToV1(resource) : undefined,
    containerResource: isFields(containerResource)
      ? { ...resourceSourceToV1(containerResource), container: containerResource.container ?? "" }
      : undefined,
    external: isFields(external) ? externalSourceToV1(external) : undefined,
  });
}

export function metricSpecFromV1(metric: Fields): Fields {
  const { object, pods, resource, containerResource, external } = metric;
  return dropAbsent({
    type: metric.type,
    object: isFields(object) ? objectSourceFromV1(object) : undefined,
    pods: isFields(pods) ? podsSourceFromV1(pods) : undefined,
    resource: isFields(resource) ? resourceSourceFromV1(resource) : undefined,
    containerResource: isFields(containerResource)
      ? { container: containerResource.container, ...resourceSourceFromV1(containerResource) }
      : undefined,
    external: isFields(external) ? externalSourceFromV1(external) : undefined,
  });
}

function objectSourceToV1(source: Fields): Fields {
  const target = part(source.target);
  const metric = part(source.metric);
  return dropAbsent({
    target: referenceToV1(part(source.describedObject)),
    metricName: metric.name ?? "",
    targetValue: target.value ?? "0",
    selector: metric.selector,
    averageValue: target.averageValue,
  });
}

function objectSourceFromV1(source: Fields): Fields {
  // v1 always says a value: "0" beside an average says nothing.
  const hasValue = source.averageValue === undefined || (source.targetValue !== undefined && source.targetValue !== "0");
  return dropAbsent({
    describedObject: source.target,
    target: dropAbsent({
      type: source.averageValue === undefined ? "Value" : "AverageValue",
      value: hasValue ? (source.targetValue ?? "0") : undefined,
      averageValue: source.averageValue,
    }),
    metric: dropAbsent({ name: source.metricName ?? "", selector: source.selector }),
  });
}

function podsSourceToV1(source: Fields): Fields {
  const metric = part(source.metric);
  return dropAbsent({ metricName: metric.name ?? "", targetAverageValue: part(source.target).averageValue ?? "0", selector: metric.selector });
}

function podsSourceFromV1(source: Fields): Fields {
  return {
    metric: dropAbsent({ name: source.metricName ?? "", selector: source.selector }),
    target: { type: "AverageValue", averageValue: source.targetAverageValue ?? "0" },
  };
}

function resourceSourceToV1(source: Fields): Fields {
  const target = part(source.target);
  return dropAbsent({ name: source.name ?? "", targetAverageUtilization: target.averageUtilization, targetAverageValue: target.averageValue });
}

function resourceSourceFromV1(source: Fields): Fields {
  const { targetAverageUtilization: averageUtilization, targetAverageValue: averageValue } = source;
  const type = averageUtilization === undefined ? "AverageValue" : "Utilization";
  return { name: source.name, target: dropAbsent({ type, averageValue, averageUtilization }) };
}

function externalSourceToV1(source: Fields): Fields {
  const metric = part(source.metric);
  const target = part(source.target);
  return dropAbsent({
    metricName: metric.name ?? "",
    metricSelector: metric.selector,
    targetValue: target.value,
    targetAverageValue: target.averageValue,
  });
}

function externalSourceFromV1(source: Fields): Fields {
  const { targetValue: value, targetAverageValue: averageValue } = source;
  return {
    metric: dropAbsent({ name: source.metricName ?? "", selector: source.metricSelector }),
    target: dropAbsent({ type: value === undefined ? "AverageValue" : "Value", value, averageValue }),
  };
}

/** A reference in the order of v1's text. */
export function referenceToV1(reference: Fields): Fields {
  return dropAbsent({
    kind: reference.kind ?? "",
    name: reference.name ?? "",
    apiVersion: reference.apiVersion === "" ? undefined : reference.apiVersion,
  });
}

/** A structure that may be absent. */
export function part(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The members that are there. */
export function dropAbsent(fields: Fields): Fields {
  for (const name in fields) if (fields[name] === undefined || fields[name] === null) delete fields[name];
  return fields;
}
