// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.Deployment
// Hash: c4cdd2464517
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAppsV1DeploymentSpec } from "./deployment-spec.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.Deployment. */
export function applyDefaultsAppsV1Deployment(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsAppsV1DeploymentSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsAppsV1DeploymentSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
