// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec
// Hash: ef18c47138de
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkScaleTargetVersion } from "../../../../runtime/validation/checks/scale-target-version.ts";
import { type FieldError, forbidden, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, noFields, noItems, numberOf } from "../../../../runtime/validation/fields.ts";
import { validateAutoscalingV2CrossVersionObjectReference } from "./cross-version-object-reference.ts";
import { validateAutoscalingV2HPAScalingRules } from "./hpa-scaling-rules.ts";
import { validateAutoscalingV2MetricSpec } from "./metric-spec.ts";

/** The rules of io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec. */
export function validateAutoscalingV2HorizontalPodAutoscalerSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const oldMinReplicas = isFields(old) ? old.minReplicas : undefined;
    if (!((isNumber(oldMinReplicas)) && (numberOf(oldMinReplicas) === 0))) {
      const minReplicas = self.minReplicas;
      if (isNumber(minReplicas)) {
        if (minReplicas < 1) errors.push(invalid(`${path}minReplicas`, minReplicas, "must be greater than or equal to 1"));
      }
    }
  }
  {
    const oldMinReplicas = isFields(old) ? old.minReplicas : undefined;
    if ((isNumber(oldMinReplicas)) && (numberOf(oldMinReplicas) === 0)) {
      const minReplicas = self.minReplicas;
      if (isNumber(minReplicas)) {
        if (minReplicas < 0) errors.push(invalid(`${path}minReplicas`, minReplicas, "must be greater than or equal to 0"));
      }
    }
  }
  {
    const maxReplicas = self.maxReplicas;
    if (numberOf(maxReplicas) === 0) errors.push(required(`${path}maxReplicas`, "must be set and greater than 0"));
  }
  {
    const maxReplicas = self.maxReplicas;
    if (numberOf(maxReplicas) < 0) {
      const maxReplicas2 = self.maxReplicas;
      const maxReplicas2OrZero = numberOf(maxReplicas2);
      if (maxReplicas2OrZero < 1) errors.push(invalid(`${path}maxReplicas`, maxReplicas2OrZero, "must be greater than or equal to 1"));
    }
  }
  {
    const maxReplicas = self.maxReplicas;
    const maxReplicasOrZero = numberOf(maxReplicas);
    const minReplicas = self.minReplicas;
    if (!(!(isNumber(minReplicas)) || (numberOf(maxReplicas) >= numberOf(minReplicas)))) errors.push(invalid(`${path}maxReplicas`, maxReplicasOrZero, "must be greater than or equal to `minReplicas`"));
  }
  {
    const scaleTargetRef = self.scaleTargetRef;
    const oldScaleTargetRef = isFields(old) ? old.scaleTargetRef : undefined;
    const scaleTargetRefOrZero = isFields(scaleTargetRef) ? scaleTargetRef : noFields;
    validateAutoscalingV2CrossVersionObjectReference(scaleTargetRefOrZero, isFields(oldScaleTargetRef) ? oldScaleTargetRef : undefined, `${path}scaleTargetRef.`, errors, context, self);
  }
  {
    const oldScaleTargetRef = isFields(old) ? old.scaleTargetRef : undefined;
    const oldScaleTargetRefApiVersion = isFields(oldScaleTargetRef) ? oldScaleTargetRef.apiVersion : undefined;
    const scaleTargetRef = self.scaleTargetRef;
    const scaleTargetRefApiVersion = isFields(scaleTargetRef) ? scaleTargetRef.apiVersion : undefined;
    const oldScaleTargetRefKind = isFields(oldScaleTargetRef) ? oldScaleTargetRef.kind : undefined;
    const scaleTargetRefKind = isFields(scaleTargetRef) ? scaleTargetRef.kind : undefined;
    if (!(isFields(oldScaleTargetRef)) || !((typeof oldScaleTargetRefApiVersion === "string" ? oldScaleTargetRefApiVersion : "") === (typeof scaleTargetRefApiVersion === "string" ? scaleTargetRefApiVersion : "")) || !((typeof oldScaleTargetRefKind === "string" ? oldScaleTargetRefKind : "") === (typeof scaleTargetRefKind === "string" ? scaleTargetRefKind : ""))) {
      const scaleTargetRef2 = self.scaleTargetRef;
      const oldScaleTargetRef2 = isFields(old) ? old.scaleTargetRef : undefined;
      const scaleTargetRef2OrZero = isFields(scaleTargetRef2) ? scaleTargetRef2 : noFields;
      checkScaleTargetVersion(scaleTargetRef2OrZero, `${path}scaleTargetRef`, errors, { self, old, parent, context, before: oldScaleTargetRef2 });
    }
  }
  {
    const metrics = self.metrics;
    if (isList(metrics)) {
      for (let index = 0; index < metrics.length; index++) {
        const item = metrics[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateAutoscalingV2MetricSpec(itemOrZero, undefined, `${path}metrics[${index}].`, errors, context, self);
      }
    }
  }
  {
    const minReplicas = self.minReplicas;
    if ((isNumber(minReplicas)) && (numberOf(minReplicas) === 0)) {
      const metrics = self.metrics;
      if (isList(metrics) && metrics.length > 0) {
        const metricExists = (isList(metrics) ? metrics : noItems).some((metric) => {
          const metricType = isFields(metric) ? metric.type : undefined;
          return (metricType === "Object") || (metricType === "External");
        });
        if (!(metricExists)) errors.push(forbidden(`${path}metrics`, "must specify at least one Object or External metric to support scaling to zero replicas"));
      }
    }
  }
  {
    const behavior = self.behavior;
    if (isFields(behavior)) {
      const scaleUp = behavior.scaleUp;
      if (isFields(scaleUp)) {
        validateAutoscalingV2HPAScalingRules(scaleUp, undefined, `${path}behavior.scaleUp.`, errors, context, self);
      }
    }
  }
  {
    const behavior = self.behavior;
    if (isFields(behavior)) {
      const scaleDown = behavior.scaleDown;
      if (isFields(scaleDown)) {
        validateAutoscalingV2HPAScalingRules(scaleDown, undefined, `${path}behavior.scaleDown.`, errors, context, self);
      }
    }
  }
}
