// Source: schemas/crds/crontabs.yaml#/spec/versions/1/schema/openAPIV3Schema/properties/status/properties/conditions/items
// Hash: f54caefe4a2b

/** com.example.stable.v1beta1.CronTabStatusConditions */
export interface CronTabStatusConditions {
  status: "True" | "False" | "Unknown";
  /** Format: date-time */
  lastTransitionTime?: string;
  message?: string;
  /** Format: int64 */
  observedGeneration?: number;
  reason?: string;
  type: string;
}
