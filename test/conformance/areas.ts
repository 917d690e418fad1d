/** The areas, a pair of files each in cases/ and recorded/. */
export const areaNames = [
  "discovery",
  "objects",
  "patches",
  "listwatch",
  "discovery-more",
  "objects-more",
  "patches-more",
  "listwatch-more",
  "core-pods",
  "core-other",
  "kinds-rules-apps",
  "kinds-rules-misc",
  "kinds-rules-more",
  "kinds-rules-net",
  "kinds-sweep",
  "kinds-sweep-more",
  "security",
  "admission",
  "admission-2",
  "crds",
  "crds-subresources",
  "crds-validation",
  "crds-versions",
  "crs",
  "crs-cel",
  "crs-machinery",
  "crs-real",
  "crs-validation",
];

/** Areas whose cases act on the whole server for moments: played one case at a time. */
export const clusterWideAreas: ReadonlySet<string> = new Set(["admission", "admission-2", "crds", "discovery", "kinds-rules-net"]);
