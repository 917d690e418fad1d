import type { CelLibrary } from "../../check/environment.ts";
import { type CelFunction, defineFunction, memberOverload, overload } from "../../check/overload.ts";
import { boolType, intType, stringType } from "../../types/cel-type.ts";
import { CelError } from "../../values/cel-error.ts";
import { normalizeInt } from "../../values/int.ts";
import { parseLooseVersion, parseVersion, type Version, VersionError } from "../parse-version.ts";
import { SemverValue, semverType } from "../values/semver-value.ts";

type S = SemverValue;

function readVersion(text: string, normalize = false): S {
  try {
    return new SemverValue(normalize ? parseLooseVersion(text) : parseVersion(text));
  } catch (error) {
    throw error instanceof VersionError ? new CelError(error.message) : error;
  }
}

function isVersion(text: string, normalize = false): boolean {
  try {
    readVersion(text, normalize);
    return true;
  } catch (error) {
    if (error instanceof CelError) {
      return false;
    }
    throw error;
  }
}

function part(name: "major" | "minor" | "patch"): CelFunction {
  const read = ({ version }: { readonly version: Version }) => normalizeInt(BigInt.asIntN(64, version[name]));
  return defineFunction(name, memberOverload(`semver_${name}`, [semverType], intType, read));
}

/** `semver`, `isSemver` and comparison. Source: Kubernetes, "Common Expression Language in Kubernetes", "Kubernetes semver library". */
export const semverLibrary: CelLibrary = {
  name: "kubernetes.Semver",
  functions: [
    defineFunction(
      "semver",
      overload("string_to_semver", [stringType], semverType, (text: string) => readVersion(text)),
      overload("string_bool_to_semver", [stringType, boolType], semverType, readVersion),
    ),
    defineFunction(
      "isSemver",
      overload("is_semver_string", [stringType], boolType, (text: string) => isVersion(text)),
      overload("is_semver_string_bool", [stringType, boolType], boolType, isVersion),
    ),
    defineFunction(
      "isGreaterThan",
      memberOverload("semver_is_greater_than", [semverType, semverType], boolType, (left: S, right: S) => left.compareTo(right) > 0),
    ),
    defineFunction(
      "isLessThan",
      memberOverload("semver_is_less_than", [semverType, semverType], boolType, (left: S, right: S) => left.compareTo(right) < 0),
    ),
    defineFunction(
      "compareTo",
      memberOverload("semver_compare_to", [semverType, semverType], intType, (left: S, right: S) => left.compareTo(right)),
    ),
    part("major"),
    part("minor"),
    part("patch"),
  ],
};
