import { nameFaults } from "../../../../../runtime/validation/name-format.ts";
import { labelValueFaults, qualifiedNameFaults } from "../../../../../runtime/validation/qualified-name.ts";
import { formatCheck } from "../../../structural/formats.ts";
import type { CelLibrary } from "../../check/environment.ts";
import { defineFunction, memberOverload, overload } from "../../check/overload.ts";
import { listType, optionalType, stringType } from "../../types/cel-type.ts";
import { Optional } from "../../values/optional.ts";
import { parseRequestUri, UrlError } from "../net/parse-url.ts";
import { NamedFormatValue, namedFormatType } from "../values/named-format-value.ts";

type Faults = (text: string) => readonly string[];

function checked(format: string, fault: string): Faults {
  const isValid = formatCheck(format) ?? (() => true);
  return (text) => (isValid(text) ? [] : [fault]);
}

function uriFaults(text: string): readonly string[] {
  try {
    parseRequestUri(text);
    return [];
  } catch (error) {
    if (error instanceof UrlError) {
      return [error.message];
    }
    throw error;
  }
}

/** Each with the name that tells formats apart, and the length of the pattern that Kubernetes reckons the price with. */
const FORMATS: ReadonlyMap<string, NamedFormatValue> = new Map(
  (
    [
      ["dns1123Label", "DNS1123Label", 30, (text) => nameFaults("dnsLabel", text)],
      ["dns1123Subdomain", "DNS1123Subdomain", 60, (text) => nameFaults("dnsSubdomain", text)],
      ["dns1035Label", "DNS1035Label", 30, (text) => nameFaults("dns1035Label", text)],
      ["qualifiedName", "QualifiedName", 60, qualifiedNameFaults],
      ["dns1123LabelPrefix", "DNS1123LabelPrefix", 30, (text) => nameFaults("dnsLabel", text, true)],
      ["dns1123SubdomainPrefix", "DNS1123SubdomainPrefix", 60, (text) => nameFaults("dnsSubdomain", text, true)],
      ["dns1035LabelPrefix", "DNS1035LabelPrefix", 30, (text) => nameFaults("dns1035Label", text, true)],
      ["labelValue", "LabelValue", 40, labelValueFaults],
      ["uri", "URI", 1103, uriFaults],
      ["uuid", "uuid", 70, checked("uuid", "does not match the UUID format")],
      ["byte", "byte", 84, checked("byte", "invalid base64")],
      ["date", "date", 71, checked("date", "invalid date")],
      ["datetime", "datetime", 71, checked("datetime", "invalid datetime")],
    ] satisfies readonly (readonly [string, string, number, Faults])[]
  ).map(([key, name, patternLength, faults]) => [key, new NamedFormatValue(name, patternLength, faults)]),
);

function validate(format: NamedFormatValue, text: string): Optional {
  const faults = format.faults(text);
  return faults.length === 0 ? Optional.none : Optional.of(faults);
}

/** `format.dns1123Label().validate(text)` and its relatives. Source: Kubernetes, "Common Expression Language in Kubernetes", "Kubernetes format library". */
export const namedFormatsLibrary: CelLibrary = {
  name: "kubernetes.format",
  functions: [
    defineFunction("validate", memberOverload("format-validate", [namedFormatType, stringType], optionalType(listType(stringType)), validate)),
    defineFunction(
      "format.named",
      overload("format-named", [stringType], optionalType(namedFormatType), (name: string) => {
        const format = FORMATS.get(name);
        return format === undefined ? Optional.none : Optional.of(format);
      }),
    ),
    ...Array.from(FORMATS, ([key, format]) =>
      defineFunction(
        `format.${key}`,
        overload(`format.${key}`, [], namedFormatType, () => format),
      ),
    ),
  ],
};
