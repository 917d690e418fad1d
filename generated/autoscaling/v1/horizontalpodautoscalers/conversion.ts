// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler
// Hash: afe4181c54ff
import { fromHub, toHub } from "../../../../runtime/conversions/horizontal-pod-autoscaler.ts";

export { fromHub, toHub };
