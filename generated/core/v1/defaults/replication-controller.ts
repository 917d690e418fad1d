// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationController
// Hash: 5286a4c30cf1
import { copyOf, type Fields, hasMembers, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1ReplicationControllerSpec } from "./replication-controller-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ReplicationController. */
export function applyDefaultsCoreV1ReplicationController(self: Fields): void {
  {
    const spec = self.spec;
    const specSelector = isFields(spec) ? spec.selector : undefined;
    const specTemplate = isFields(spec) ? spec.template : undefined;
    const specTemplateMetadata = isFields(specTemplate) ? specTemplate.metadata : undefined;
    const specTemplateMetadataLabels = isFields(specTemplateMetadata) ? specTemplateMetadata.labels : undefined;
    if ((Object.keys((isFields(specSelector) ? specSelector : noFields)).length === 0) && (isFields(specTemplateMetadataLabels))) {
      const spec2: Fields = isFields(self.spec) ? self.spec : {};
      if (spec2.selector === undefined || spec2.selector === null) {
        const spec3 = self.spec;
        const spec3Template = isFields(spec3) ? spec3.template : undefined;
        const spec3TemplateMetadata = isFields(spec3Template) ? spec3Template.metadata : undefined;
        const spec3TemplateMetadataLabels = isFields(spec3TemplateMetadata) ? spec3TemplateMetadata.labels : undefined;
        const made = copyOf(spec3TemplateMetadataLabels);
        if (made !== undefined) spec2.selector = made;
      }
      if (hasMembers(spec2)) self.spec = spec2;
    }
  }
  {
    const metadata = self.metadata;
    const metadataLabels = isFields(metadata) ? metadata.labels : undefined;
    const spec = self.spec;
    const specTemplate = isFields(spec) ? spec.template : undefined;
    const specTemplateMetadata = isFields(specTemplate) ? specTemplate.metadata : undefined;
    const specTemplateMetadataLabels = isFields(specTemplateMetadata) ? specTemplateMetadata.labels : undefined;
    if ((Object.keys((isFields(metadataLabels) ? metadataLabels : noFields)).length === 0) && (isFields(specTemplateMetadataLabels))) {
      const metadata2: Fields = isFields(self.metadata) ? self.metadata : {};
      if (metadata2.labels === undefined || metadata2.labels === null) {
        const spec2 = self.spec;
        const spec2Template = isFields(spec2) ? spec2.template : undefined;
        const spec2TemplateMetadata = isFields(spec2Template) ? spec2Template.metadata : undefined;
        const spec2TemplateMetadataLabels = isFields(spec2TemplateMetadata) ? spec2TemplateMetadata.labels : undefined;
        const made = copyOf(spec2TemplateMetadataLabels);
        if (made !== undefined) metadata2.labels = made;
      }
      if (hasMembers(metadata2)) self.metadata = metadata2;
    }
  }
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsCoreV1ReplicationControllerSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1ReplicationControllerSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
