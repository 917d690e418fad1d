// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Namespace
// Hash: 51d7a58a4511
import { defaultNamespaceNameLabel } from "../../../../runtime/validation/defaults/namespace-name-label.ts";
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1NamespaceStatus } from "./namespace-status.ts";

/** Fills in the defaults of io.k8s.api.core.v1.Namespace. */
export function applyDefaultsCoreV1Namespace(self: Fields): void {
  {
    const metadata = self.metadata;
    const metadataName = isFields(metadata) ? metadata.name : undefined;
    if (!((typeof metadataName === "string" ? metadataName : "") === "")) {
      defaultNamespaceNameLabel(self);
    }
  }
  {
    const status = self.status;
    if (isFields(status)) applyDefaultsCoreV1NamespaceStatus(status);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1NamespaceStatus(made);
      if (hasMembers(made)) self.status = made;
    }
  }
}
