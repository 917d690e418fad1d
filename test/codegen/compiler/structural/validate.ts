import { loadRuleCompiler } from "../../../../codegen/compiler/cel/rule-compiler.ts";
import { compileValidation } from "../../../../codegen/compiler/structural/index.ts";
import type { JsonObject, JsonValue } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { formatFieldError } from "../../../../runtime/validation/field-error.ts";

await loadRuleCompiler();

/** What is wrong with a crontab whose spec has the schema, as a Status message tells it. */
export function faultsOf(spec: JsonObject, value: JsonValue, old?: JsonValue): string[] {
  return validatorOf(spec)(value, old).errors;
}

/** A validator of specs; on an update the warnings are told too. */
export function validatorOf(spec: JsonObject): (value: JsonValue, old?: JsonValue) => { errors: string[]; warnings: string[] } {
  const validate = compileValidation({ type: "object", properties: { metadata: { type: "object" }, spec } });
  return (value, old) => {
    const warnings: string[] = [];
    const errors = validate(
      cronTab(value),
      old === undefined
        ? { operation: "create", subresource: "" }
        : { operation: "update", subresource: "", old: cronTab(old), warn: (text) => warnings.push(text) },
    );
    return { errors: errors.map(formatFieldError), warnings };
  };
}

function cronTab(spec: JsonValue): KubeObject {
  return { apiVersion: "stable.example.com/v1", kind: "CronTab", metadata: { name: "a" }, spec };
}
