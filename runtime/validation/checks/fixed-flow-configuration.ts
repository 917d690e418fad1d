import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { type Fields, isFields } from "../fields.ts";
import { goForm } from "../functions/go-form.ts";
import { flowSchemaSpec, priorityLevelSpec } from "../functions/go-shapes.ts";
import { sameValue } from "../same-value.ts";

const everything: JsonObject = {
  resourceRules: [{ verbs: ["*"], apiGroups: ["*"], resources: ["*"], clusterScope: true, namespaces: ["*"] }],
  nonResourceRules: [{ verbs: ["*"], nonResourceURLs: ["*"] }],
};

function groups(...names: readonly string[]): JsonValue {
  return names.map((name) => ({ kind: "Group", group: { name } }));
}

/** The specs of the objects that flow control cannot be without, by kind and name (KEP-1040). */
const fixed: Readonly<Record<string, Readonly<Record<string, JsonObject>>>> = {
  FlowSchema: {
    exempt: {
      priorityLevelConfiguration: { name: "exempt" },
      matchingPrecedence: 1,
      rules: [{ subjects: groups("system:masters"), ...everything }],
    },
    "catch-all": {
      priorityLevelConfiguration: { name: "catch-all" },
      matchingPrecedence: 10_000,
      distinguisherMethod: { type: "ByUser" },
      rules: [{ subjects: groups("system:unauthenticated", "system:authenticated"), ...everything }],
    },
  },
  PriorityLevelConfiguration: {
    exempt: { type: "Exempt" },
    "catch-all": { type: "Limited", limited: { nominalConcurrencyShares: 5, limitResponse: { type: "Reject" }, lendablePercent: 0 } },
  },
};

/** The spec of an object that flow control cannot be without stays what it is, but for what "exempt" leaves to others. */
export function checkFixedFlowConfiguration(object: unknown, _path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(object) || !isFields(object.metadata)) return;
  const kind = String(object.kind);
  const name = String(object.metadata.name ?? "");
  const wanted = Object.hasOwn(fixed[kind] ?? {}, name) ? fixed[kind]?.[name] : undefined;
  if (!isJsonObject(wanted)) return;
  const spec = isFields(object.spec) ? object.spec : {};
  const partly = kind === "PriorityLevelConfiguration" && name === "exempt";
  if (sameValue(partly ? withoutExempt(spec) : spec, wanted)) return;
  const rule = partly
    ? `spec of '${name}' except the 'spec.exempt' field must equal the fixed value`
    : `spec of '${name}' must equal the fixed value`;
  errors.push(invalid("spec", goForm(spec, kind === "FlowSchema" ? flowSchemaSpec : priorityLevelSpec), rule));
}

function withoutExempt({ exempt: _, ...spec }: Fields): Fields {
  return spec;
}
