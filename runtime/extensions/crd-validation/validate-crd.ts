import { deepEqual } from "../../meta/deep-equal.ts";
import type { Sliced } from "../../meta/in-slices.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { dns1035LabelFaults, dnsSubdomainFaults } from "../../validation/dns-name.ts";
import { type FieldError, invalid, notSupported, required } from "../../validation/field-error.ts";
import { approvalAnnotation, approvalOf, isProtectedGroup } from "../approval-condition.ts";
import { type CrdObject, isConditionTrue } from "../crd-object.ts";
import { type HoistedSpec, hoistSpec, textOf } from "./hoisted-spec.ts";
import { printVersions } from "./internal-form.ts";
import { validateColumns } from "./validate-columns.ts";
import { type ConversionRules, conversionRules, validateConversion } from "./validate-conversion.ts";
import { validateDeprecation } from "./validate-deprecation.ts";
import { validateNames, validateNamesPresent } from "./validate-names.ts";
import { validateSchema } from "./validate-schema.ts";
import { validateSelectableFields } from "./validate-selectable-fields.ts";
import { validateSubresources } from "./validate-subresources.ts";

/**
 * What is wrong with a new CustomResourceDefinition, in kube-apiserver's order and words. Large schemas take long: see `inSlices`.
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions".
 */
export function* validateCrd(crd: CrdObject): Sliced<FieldError[]> {
  const spec = isJsonObject(crd.spec) ? crd.spec : {};
  return [...nameErrors(crd, spec), ...(yield* validateSpec(spec)), ...statusErrors(crd, spec), ...approvalErrors(crd, spec), ...pruningErrors(spec)];
}

/** What is wrong with a change of a CRD. */
export function* validateCrdUpdate(crd: CrdObject, old: CrdObject): Sliced<FieldError[]> {
  const spec = isJsonObject(crd.spec) ? crd.spec : {};
  const same = approvalOf(crd).state === approvalOf(old).state;
  return [
    ...(yield* validateSpec(spec, conversionRules(old.spec["conversion"], isConditionTrue(old, "Established")))),
    ...immutableErrors(spec, old),
    ...statusErrors(crd, spec),
    ...(same ? [] : approvalErrors(crd, spec)),
    ...(old.spec["preserveUnknownFields"] === true ? [] : pruningErrors(spec)),
  ];
}

/** What is wrong with a status that was written through /status. */
export function validateCrdStatus(crd: CrdObject): FieldError[] {
  return validateNames(namesOf(crd.status?.acceptedNames as JsonValue | undefined), "status.acceptedNames");
}

function nameErrors({ metadata }: CrdObject, spec: JsonObject): FieldError[] {
  const names = namesOf(spec["names"]);
  const wanted = `${textOf(names["plural"])}.${textOf(spec["group"])}`;
  const errors: FieldError[] = [];
  for (const member of ["generateName", "name"] as const) {
    const value = metadata[member] ?? "";
    if (value === "") continue;
    const masked = member === "generateName" && value.endsWith("-") && value.length > 1 ? `${value.slice(0, -1)}a` : value;
    for (const fault of dnsSubdomainFaults(masked)) errors.push(invalid(`metadata.${member}`, value, fault));
    if (value !== wanted) errors.push(invalid(`metadata.${member}`, value, 'must be spec.names.plural+"."+spec.group'));
  }
  return errors;
}

function* validateSpec(spec: JsonObject, rules?: ConversionRules): Sliced<FieldError[]> {
  const errors: FieldError[] = [...groupErrors(textOf(spec["group"]))];
  const scope = textOf(spec["scope"]);
  if (scope === "") errors.push(required("spec.scope"));
  else if (scope !== "Cluster" && scope !== "Namespaced") errors.push(notSupported("spec.scope", scope, ["Cluster", "Namespaced"]));
  const hoisted = hoistSpec(spec);
  const hasStatus = (subresources: JsonObject | undefined) => isJsonObject(subresources?.["status"]);
  if (hoisted.top.schema === undefined) {
    hoisted.versions.forEach(({ schema }, index) => {
      if (schema === undefined) errors.push(required(`spec.versions[${index}].schema.openAPIV3Schema`));
    });
  }
  for (const [index, one] of hoisted.versions.entries()) {
    const path = `spec.versions[${index}]`;
    const faults = dns1035LabelFaults(one.name);
    if (faults.length > 0) errors.push(invalid(`${path}.name`, one.name, faults.join(",")));
    errors.push(...validateDeprecation(one.version, path));
    if (one.schema !== undefined)
      errors.push(...(yield* validateSchema(one.schema, `${path}.schema.openAPIV3Schema`, hasStatus(one.ownSubresources))));
    errors.push(
      ...validateSubresources(one.subresources, `${path}.subresources`),
      ...validateColumns(one.columns, `${path}.additionalPrinterColumns`),
    );
    if (one.selectableFields.length === 0) continue;
    const field = `${path}.selectableFields`;
    if (one.schema === undefined) errors.push(invalid(field, "", "may only be set when `version.schema.openAPIV3Schema` is not included"));
    else errors.push(...validateSelectableFields(one.selectableFields, one.schema, field));
  }
  errors.push(...versionErrors(spec, hoisted));
  const names = namesOf(spec["names"]);
  errors.push(...validateNamesPresent(names), ...validateNames(names, "spec.names"));
  const { top } = hoisted;
  const anyStatus = hoisted.versions.some((one) => hasStatus(one.ownSubresources));
  if (top.schema !== undefined) errors.push(...(yield* validateSchema(top.schema, "spec.validation.openAPIV3Schema", anyStatus)));
  errors.push(...validateSubresources(top.subresources, "spec.subresources"), ...validateColumns(top.columns, "spec.additionalPrinterColumns"));
  if (top.selectableFields.length > 0) {
    if (top.schema === undefined) errors.push(invalid("spec.selectableFields", "", "may only be set when validations.schema is included"));
    else errors.push(...validateSelectableFields(top.selectableFields, top.schema, "spec.selectableFields"));
  }
  if (isJsonObject(spec["conversion"])) errors.push(...validateConversion(spec["conversion"], rules));
  return errors;
}

function groupErrors(group: string): FieldError[] {
  if (group === "") return [required("spec.group")];
  const faults = dnsSubdomainFaults(group);
  if (faults.length > 0) return [invalid("spec.group", group, faults.join(","))];
  return group.includes(".") ? [] : [invalid("spec.group", group, "should be a domain with at least one dot")];
}

function versionErrors(spec: JsonObject, hoisted: HoistedSpec): FieldError[] {
  const errors: FieldError[] = [];
  const names = hoisted.versions.map(({ name }) => name);
  const versions = Array.isArray(spec["versions"]) ? printVersions(hoisted.versions) : "null";
  const fail = (rule: string) => {
    errors.push({ reason: "FieldValueInvalid", field: "spec.versions", message: `Invalid value: ${versions}: ${rule}` });
  };
  if (new Set(names).size < names.length) fail("must contain unique version names");
  if (hoisted.versions.filter(({ version }) => version["storage"] === true).length !== 1)
    fail("must have exactly one version marked as storage version");
  const faults = hoisted.version === "" ? [] : dns1035LabelFaults(hoisted.version);
  if (faults.length > 0) errors.push(invalid("spec.version", hoisted.version, faults.join(",")));
  return errors;
}

function immutableErrors(spec: JsonObject, old: CrdObject): FieldError[] {
  const names = namesOf(spec["names"]);
  const before = namesOf(old.spec.names as JsonValue);
  const errors: FieldError[] = [];
  const check = (value: JsonValue | undefined, other: JsonValue | undefined, field: string) => {
    if (!deepEqual(value ?? "", other ?? "")) errors.push(invalid(field, value ?? "", "field is immutable"));
  };
  // What decides where objects are kept is settled with the first of them.
  if (isConditionTrue(old, "Established")) {
    check(spec["scope"], old.spec["scope"], "spec.scope");
    check(names["kind"], before["kind"], "spec.names.kind");
  }
  check(spec["group"], old.spec.group, "spec.group");
  check(names["plural"], before["plural"], "spec.names.plural");
  return errors;
}

function statusErrors(crd: CrdObject, spec: JsonObject): FieldError[] {
  const errors = validateCrdStatus(crd);
  const field = "status.storedVersions";
  const stored = crd.status?.storedVersions ?? [];
  if (stored.length === 0)
    return [...errors, { reason: "FieldValueInvalid", field, message: "Invalid value: null: must have at least one stored version" }];
  const { versions } = hoistSpec(spec);
  for (const { version, name } of versions) {
    if (version["storage"] === true && !stored.includes(name)) errors.push(invalid(field, stored, `must have the storage version ${name}`));
  }
  stored.forEach((name, index) => {
    if (versions.some((one) => one.name === name)) return;
    const until = `${name} was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in ${name} and removes ${name} from status.storedVersions`;
    errors.push(invalid(`${field}[${index}]`, name, `missing from spec.versions; ${until}`));
  });
  return errors;
}

function approvalErrors(crd: CrdObject, spec: JsonObject): FieldError[] {
  if (!isProtectedGroup(textOf(spec["group"]))) return [];
  const { state, message } = approvalOf(crd);
  const field = `metadata.annotations[${approvalAnnotation}]`;
  if (state === "missing") return [required(field, message)];
  return state === "invalid" ? [invalid(field, crd.metadata.annotations?.[approvalAnnotation], message)] : [];
}

function pruningErrors(spec: JsonObject): FieldError[] {
  if (spec["preserveUnknownFields"] !== true) return [];
  const instead = "cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead";
  return [invalid("spec.preserveUnknownFields", true, instead)];
}

function namesOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
