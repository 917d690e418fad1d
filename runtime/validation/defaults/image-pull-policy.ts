import type { Fields } from "../fields.ts";
import { imageTag } from "../formats/image-tag.ts";

/** A container pulls its image always when the tag is `latest` (or missing), else when it is not present. */
export function defaultImagePullPolicy(self: Fields): void {
  if (typeof self.imagePullPolicy === "string" && self.imagePullPolicy !== "") return;
  self.imagePullPolicy = imageTag(typeof self.image === "string" ? self.image : "") === "latest" ? "Always" : "IfNotPresent";
}
