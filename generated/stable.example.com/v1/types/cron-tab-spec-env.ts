// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/env/items
// Hash: 92544b6d3778

/** com.example.stable.v1.CronTabSpecEnv */
export interface CronTabSpecEnv {
  name: string;
  value?: string;
}
