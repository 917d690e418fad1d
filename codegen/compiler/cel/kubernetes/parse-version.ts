import { goQuote } from "./values/go-quote.ts";

/** A semantic version; identifiers of a pre-release that are numbers are bigints. */
export interface Version {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  readonly preRelease: readonly (string | bigint)[];
}

/** A text that is no semantic version, in the words that clients see. */
export class VersionError extends Error {}

const MAX_UINT64 = 0xffff_ffff_ffff_ffffn;
const WORD = /^[0-9A-Za-z-]*$/;

/** Reads a semantic version (semver.org). @throws VersionError */
export function parseVersion(text: string): Version {
  if (text === "") {
    throw new VersionError("Version string empty");
  }
  const [majorText, minorText, ...others] = text.split(".");
  if (majorText === undefined || minorText === undefined || others.length === 0) {
    throw new VersionError("No Major.Minor.Patch elements found");
  }
  const major = readNumber("major", "Major", majorText);
  const minor = readNumber("minor", "Minor", minorText);
  const rest = others.join(".");
  const plus = rest.indexOf("+");
  const build = plus < 0 ? [] : rest.slice(plus + 1).split(".");
  const release = plus < 0 ? rest : rest.slice(0, plus);
  const dash = release.indexOf("-");
  const patch = readNumber("patch", "Patch", dash < 0 ? release : release.slice(0, dash));
  const preRelease =
    dash < 0
      ? []
      : release
          .slice(dash + 1)
          .split(".")
          .map(readIdentifier);
  for (const part of build) {
    if (part === "") {
      throw new VersionError("Build meta data is empty");
    }
    if (!WORD.test(part)) {
      throw new VersionError(`Invalid character(s) found in build meta data ${goQuote(part)}`);
    }
  }
  return { major, minor, patch, preRelease };
}

/** Reads a version that people wrote: a leading `v`, missing numbers and leading zeros are fine. @throws VersionError */
export function parseLooseVersion(text: string): Version {
  const [first = "", second, ...others] = text.replace(/^v/, "").split(".");
  const parts = [first, ...(second === undefined ? [] : [second]), ...(others.length === 0 ? [] : [others.join(".")])].map(withoutZeros);
  if (parts.length < 3 && /[+-]/.test(parts.at(-1) ?? "")) {
    throw new VersionError("short version cannot contain PreRelease/Build meta data");
  }
  while (parts.length < 3) {
    parts.push("0");
  }
  return parseVersion(parts.join("."));
}

function withoutZeros(part: string): string {
  if (part.length <= 1) {
    return part;
  }
  const rest = part.replace(/^0+/, "");
  return /^[0-9]/.test(rest) ? rest : `0${rest}`;
}

function readNumber(name: string, title: string, text: string): bigint {
  if (!/^[0-9]*$/.test(text)) {
    throw new VersionError(`Invalid character(s) found in ${name} number ${goQuote(text)}`);
  }
  if (text.length > 1 && text.startsWith("0")) {
    throw new VersionError(`${title} number must not contain leading zeroes ${goQuote(text)}`);
  }
  return parseUint(text);
}

function readIdentifier(text: string): string | bigint {
  if (text === "") {
    throw new VersionError("Prerelease is empty");
  }
  if (/^[0-9]+$/.test(text)) {
    if (text.length > 1 && text.startsWith("0")) {
      throw new VersionError(`Numeric PreRelease version must not contain leading zeroes ${goQuote(text)}`);
    }
    return parseUint(text);
  }
  if (!WORD.test(text)) {
    throw new VersionError(`Invalid character(s) found in prerelease ${goQuote(text)}`);
  }
  return text;
}

function parseUint(text: string): bigint {
  if (text === "") {
    throw new VersionError('strconv.ParseUint: parsing "": invalid syntax');
  }
  const value = BigInt(text);
  if (value > MAX_UINT64) {
    throw new VersionError(`strconv.ParseUint: parsing ${goQuote(text)}: value out of range`);
  }
  return value;
}
