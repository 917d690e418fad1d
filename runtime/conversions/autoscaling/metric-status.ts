import { type Fields, isFields } from "../../validation/fields.ts";
import { dropAbsent, part, referenceToV1 } from "./metric-spec.ts";

/** What an autoscaler last saw of a metric, in the form that autoscaling/v1 keeps in an annotation. */
export function metricStatusToV1(status: Fields): Fields {
  const { object, pods, resource, containerResource, external } = status;
  return dropAbsent({
    type: status.type ?? "",
    object: isFields(object) ? objectToV1(object) : undefined,
    pods: isFields(pods) ? podsToV1(pods) : undefined,
    resource: isFields(resource) ? resourceToV1(resource) : undefined,
    containerResource: isFields(containerResource) ? { ...resourceToV1(containerResource), container: containerResource.container ?? "" } : undefined,
    external: isFields(external) ? externalToV1(external) : undefined,
  });
}

/** The same in the form of autoscaling/v2. */
export function metricStatusFromV1(status: Fields): Fields {
  const { object, pods, resource, containerResource, external } = status;
  return dropAbsent({
    type: status.type,
    object: isFields(object) ? objectFromV1(object) : undefined,
    pods: isFields(pods) ? podsFromV1(pods) : undefined,
    resource: isFields(resource) ? resourceFromV1(resource) : undefined,
    containerResource: isFields(containerResource) ? { ...resourceFromV1(containerResource), container: containerResource.container } : undefined,
    external: isFields(external) ? externalFromV1(external) : undefined,
  });
}

function objectToV1(status: Fields): Fields {
  const metric = part(status.metric);
  const current = part(status.current);
  return dropAbsent({
    target: referenceToV1(part(status.describedObject)),
    metricName: metric.name ?? "",
    currentValue: current.value ?? "0",
    selector: metric.selector,
    averageValue: current.averageValue,
  });
}

function objectFromV1(status: Fields): Fields {
  return dropAbsent({
    metric: dropAbsent({ name: status.metricName ?? "", selector: status.selector }),
    current: dropAbsent({ value: status.currentValue ?? "0", averageValue: status.averageValue }),
    describedObject: status.target,
  });
}

function podsToV1(status: Fields): Fields {
  const metric = part(status.metric);
  return dropAbsent({ metricName: metric.name ?? "", currentAverageValue: part(status.current).averageValue ?? "0", selector: metric.selector });
}

function podsFromV1(status: Fields): Fields {
  return {
    metric: dropAbsent({ name: status.metricName ?? "", selector: status.selector }),
    current: { averageValue: status.currentAverageValue ?? "0" },
  };
}

function resourceToV1(status: Fields): Fields {
  const current = part(status.current);
  return dropAbsent({
    name: status.name ?? "",
    currentAverageUtilization: current.averageUtilization,
    currentAverageValue: current.averageValue ?? "0",
  });
}

function resourceFromV1(status: Fields): Fields {
  return {
    name: status.name,
    current: dropAbsent({ averageValue: status.currentAverageValue ?? "0", averageUtilization: status.currentAverageUtilization }),
  };
}

function externalToV1(status: Fields): Fields {
  const metric = part(status.metric);
  const current = part(status.current);
  return dropAbsent({
    metricName: metric.name ?? "",
    metricSelector: metric.selector,
    currentValue: current.value ?? "0",
    currentAverageValue: current.averageValue,
  });
}

function externalFromV1(status: Fields): Fields {
  return {
    metric: dropAbsent({ name: status.metricName ?? "", selector: status.metricSelector }),
    current: dropAbsent({ value: status.currentValue ?? "0", averageValue: status.currentAverageValue }),
  };
}
