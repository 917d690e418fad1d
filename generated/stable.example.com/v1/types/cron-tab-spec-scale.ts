// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/scale
// Hash: bfe816847628

/**
 * How many runners there are.
 *
 * com.example.stable.v1.CronTabSpecScale
 */
export interface CronTabSpecScale {
  /**
   * The number of runners that stand ready.
   * Format: int32
   * @default 1
   */
  replicas?: number;
}
