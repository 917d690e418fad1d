import { type Fields, isFields } from "../fields.ts";
import { imageTag } from "../formats/image-tag.ts";

/** A volume without a source is an empty directory; one of an image pulls it as a container would. */
export function defaultVolumeSource(self: Fields): void {
  let sources = 0;
  for (const name in self) if (name !== "name" && isFields(self[name])) sources++;
  if (sources === 0) self.emptyDir = {};
  const { image } = self;
  if (!isFields(image) || (typeof image.pullPolicy === "string" && image.pullPolicy !== "")) return;
  image.pullPolicy = imageTag(typeof image.reference === "string" ? image.reference : "") === "latest" ? "Always" : "IfNotPresent";
}
