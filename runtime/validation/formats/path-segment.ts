import { pathSegmentFaults } from "../name-format.ts";

/** `format: pathSegment`: what may stand between two slashes of a URL. */
export function pathSegmentProblems(value: string): readonly string[] {
  return pathSegmentFaults(value);
}
