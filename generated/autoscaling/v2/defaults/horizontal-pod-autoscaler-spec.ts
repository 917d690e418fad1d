// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec
// Hash: 248e2d02c840
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec. */
export function applyDefaultsAutoscalingV2HorizontalPodAutoscalerSpec(self: Fields): void {
  if (self.minReplicas === undefined || self.minReplicas === null) self.minReplicas = 1;
  if (!isList(self.metrics) || self.metrics.length === 0) self.metrics = [{"type":"Resource","resource":{"name":"cpu","target":{"type":"Utilization","averageUtilization":80}}}];
  {
    const behavior = self.behavior;
    if (isFields(behavior)) {
      if (behavior.scaleUp === undefined || behavior.scaleUp === null) behavior.scaleUp = {};
    }
  }
  {
    const behavior = self.behavior;
    if (isFields(behavior)) {
      const scaleUp = behavior.scaleUp;
      if (isFields(scaleUp)) {
        if (scaleUp.stabilizationWindowSeconds === undefined || scaleUp.stabilizationWindowSeconds === null) scaleUp.stabilizationWindowSeconds = 0;
      }
    }
  }
  {
    const behavior = self.behavior;
    if (isFields(behavior)) {
      const scaleUp = behavior.scaleUp;
      if (isFields(scaleUp)) {
        if (scaleUp.selectPolicy === undefined || scaleUp.selectPolicy === null) scaleUp.selectPolicy = "Max";
      }
    }
  }
  {
    const behavior = self.behavior;
    if (isFields(behavior)) {
      const scaleUp = behavior.scaleUp;
      if (isFields(scaleUp)) {
        if (!isList(scaleUp.policies) || scaleUp.policies.length === 0) scaleUp.policies = [{"type":"Pods","value":4,"periodSeconds":15},{"type":"Percent","value":100,"periodSeconds":15}];
      }
    }
  }
  {
    const behavior = self.behavior;
    if (isFields(behavior)) {
      if (behavior.scaleDown === undefined || behavior.scaleDown === null) behavior.scaleDown = {};
    }
  }
  {
    const behavior = self.behavior;
    if (isFields(behavior)) {
      const scaleDown = behavior.scaleDown;
      if (isFields(scaleDown)) {
        if (scaleDown.selectPolicy === undefined || scaleDown.selectPolicy === null) scaleDown.selectPolicy = "Max";
      }
    }
  }
  {
    const behavior = self.behavior;
    if (isFields(behavior)) {
      const scaleDown = behavior.scaleDown;
      if (isFields(scaleDown)) {
        if (!isList(scaleDown.policies) || scaleDown.policies.length === 0) scaleDown.policies = [{"type":"Percent","value":100,"periodSeconds":15}];
      }
    }
  }
}
