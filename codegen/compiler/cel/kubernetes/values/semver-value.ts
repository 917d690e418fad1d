import { opaqueType } from "../../types/cel-type.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { compareStrings } from "../../values/compare-strings.ts";
import { OpaqueValue } from "../../values/opaque-value.ts";
import type { Version } from "../parse-version.ts";

export const semverType = opaqueType("kubernetes.Semver");

/** The value of `semver('1.2.3-alpha.1')`. What stands after `+` does not count in comparisons. */
export class SemverValue extends OpaqueValue {
  readonly celType = semverType;
  readonly version: Version;

  constructor(version: Version) {
    super();
    this.version = version;
  }

  equals(other: CelValue): boolean {
    return other instanceof SemverValue && this.compareTo(other) === 0;
  }

  /** -1, 0 or 1 by precedence (semver.org, section 11). */
  compareTo(other: SemverValue): number {
    const left = this.version;
    const right = other.version;
    return (
      order(left.major, right.major) ||
      order(left.minor, right.minor) ||
      order(left.patch, right.patch) ||
      comparePreReleases(left.preRelease, right.preRelease)
    );
  }
}

function comparePreReleases(left: Version["preRelease"], right: Version["preRelease"]): number {
  if (left.length === 0 || right.length === 0) {
    return order(right.length, left.length) && (left.length === 0 ? 1 : -1);
  }
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const found = compareIdentifiers(left[index] ?? "", right[index] ?? "");
    if (found !== 0) {
      return found;
    }
  }
  return order(left.length, right.length);
}

/** Numbers come before words. */
function compareIdentifiers(left: string | bigint, right: string | bigint): number {
  if (typeof left === "bigint" || typeof right === "bigint") {
    return typeof left === typeof right ? order(left, right) : typeof left === "bigint" ? -1 : 1;
  }
  return Math.sign(compareStrings(left, right));
}

function order<T extends bigint | number | string>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
