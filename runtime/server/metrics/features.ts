import { formatLabels, renderFamily } from "../metric-family.ts";

/**
 * Feature gates of Kubernetes v1.36 by which one can tell what this server does, with their stage there ("" for those that
 * are there for good). There are no gates to set here: what is 1 is always on, what is 0 is not there.
 */
const features: readonly (readonly [name: string, stage: "" | "ALPHA" | "BETA", enabled: 0 | 1])[] = [
  ["APIResponseCompression", "BETA", 1],
  ["APIServerIdentity", "BETA", 0],
  ["APIServerTracing", "", 0],
  ["AuthorizeNodeWithSelectors", "", 1],
  ["AuthorizePodWebsocketUpgradeCreatePermission", "BETA", 1],
  ["AuthorizeWithSelectors", "", 1],
  ["CBORServingAndStorage", "ALPHA", 0],
  ["CRDValidationRatcheting", "", 1],
  ["ComponentFlagz", "BETA", 1],
  ["ComponentStatusz", "BETA", 1],
  ["ConsistentListFromCache", "", 1],
  ["CustomResourceFieldSelectors", "", 1],
  ["MutatingAdmissionPolicy", "", 1],
  ["OpenAPIEnums", "BETA", 1],
  ["PodTopologyLabelsAdmission", "BETA", 1],
  ["StorageVersionAPI", "ALPHA", 0],
  ["StorageVersionHash", "BETA", 1],
  ["UnknownVersionInteroperabilityProxy", "BETA", 0],
  ["WatchList", "BETA", 1],
];

/** kubernetes_feature_enabled */
export function featureFamily(): string {
  return renderFamily(
    "kubernetes_feature_enabled",
    "gauge",
    "1 for features that this server has, 0 for those that it has not.",
    features.map(([name, stage, enabled]) => [formatLabels({ name, stage }), enabled]),
  );
}
