import { formatTimestamp } from "../../meta/timestamp.ts";
import { reviewHandler } from "./review.ts";
import { userInfoJson } from "./user-info-json.ts";

/** Who am I? Source: KEP-3325. */
export const createSelfSubjectReview = reviewHandler(({ apiVersion, kind }, { user, server }) => ({
  apiVersion,
  kind,
  metadata: { creationTimestamp: formatTimestamp(server.now()) },
  status: { userInfo: userInfoJson(user) },
}));
