import { isJsonObject } from "../../meta/json.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { sameValue } from "../../validation/same-value.ts";

const recommendation =
  "spec.serviceAccountTokenInSecrets is unset; if supported by this CSI driver, set to true to prevent possible logging of tokens in volume attributes";

/** CSIDrivers. Source: KEP-2047 and KEP-5538, service account tokens for CSI drivers. */
export const strategy: Strategy = {
  warnings: (object, old) => {
    const spec = object["spec"];
    if (!isJsonObject(spec)) return [];
    const before = old?.["spec"];
    if (isJsonObject(before) && sameValue(before["tokenRequests"], spec["tokenRequests"])) return [];
    const asks = Array.isArray(spec["tokenRequests"]) && spec["tokenRequests"].length > 0;
    return asks && spec["serviceAccountTokenInSecrets"] === undefined ? [recommendation] : [];
  },
};
