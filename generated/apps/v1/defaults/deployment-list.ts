// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DeploymentList
// Hash: 356e1dd87dae
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsAppsV1Deployment } from "./deployment.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.DeploymentList. */
export function applyDefaultsAppsV1DeploymentList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsAppsV1Deployment(item);
      }
    }
  }
}
