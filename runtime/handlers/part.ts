import { badRequest, invalid as invalidObject } from "../errors/status-error.ts";
import { getAt } from "../meta/dotted-path.ts";
import { formatApiVersion } from "../meta/group-version.ts";
import type { KubeObject, ManagedFieldsEntry } from "../meta/object.ts";
import { placeScaleEntries, scaleEntries } from "../registry/managed-fields/scale-entries.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { scaleFunctions, scaleNames, scaleOf, withScale } from "../registry/scale.ts";
import { invalid } from "../validation/field-error.ts";

/** What a path shows of an object: the whole of it (also at /status), or a view of another kind. */
export interface Part {
  /** What bodies and patches are read as and answers are written as. */
  readonly scope: RequestScope;
  readonly isWhole: boolean;
  /** `begun`: of an object that a request has yet to complete, which may lack what the view is of. */
  readonly show: (object: KubeObject, begun?: boolean) => KubeObject;
  /** `object` with what a changed view says; both stay as they are. @throws StatusError 422 when the view is invalid. */
  readonly place: (view: KubeObject, object: KubeObject) => KubeObject;
  /** Who owns what the part shows of `object`, and who owns what of `object` after `view`, which has its own owners, was placed. */
  readonly showEntries: (object: KubeObject) => Entries;
  readonly placeEntries: (view: KubeObject, object: KubeObject) => Entries;
}

type Entries = ManagedFieldsEntry[] | undefined;

export function wholePart(scope: RequestScope): Part {
  const entriesOf = ({ metadata }: KubeObject): Entries => metadata.managedFields;
  return { scope, isWhole: true, show: (object) => object, place: (view) => view, showEntries: entriesOf, placeEntries: entriesOf };
}

const scaleParts = new WeakMap<RequestScope, Part>();

/** The scale of an object. @throws Error when the kind has none. */
export function scalePart(scope: RequestScope): Part {
  let part = scaleParts.get(scope);
  if (part === undefined) {
    part = createScalePart(scope);
    scaleParts.set(scope, part);
  }
  return part;
}

function createScalePart(scope: RequestScope): Part {
  const { definition, functions } = scope.hub;
  const paths = definition.behaviour.scale;
  const metadata = functions.type.shape === "object" ? functions.type.fields.get("metadata")?.type : undefined;
  if (paths === undefined || metadata === undefined) throw new Error(`${definition.resource} have no scale`);
  const scaled = { ...scope.definition, ...scaleNames, custom: false, columns: scaleColumns };
  const own = scaleFunctions(metadata);
  const replicas = paths.spec.replace(/^\./, "");
  const apiVersion = formatApiVersion(scope.definition);
  return {
    scope: { definition: scaled, functions: own, hub: { definition: scaled, functions: own }, store: scope.store },
    isWhole: false,
    show: (object, begun = false) => scaleOf(object, paths, definition.custom && !begun),
    place: (view, object) => {
      const replicas = getAt(view, "spec.replicas");
      if (typeof replicas === "number" && replicas < 0) {
        const error = definition.custom
          ? invalid(`.${paths.spec}`, replicas, "should be a non-negative integer")
          : invalid("spec.replicas", replicas, "must be greater than or equal to 0");
        throw invalidObject(definition.custom ? definition : scaleNames, view.metadata.name ?? "", [error]);
      }
      if (definition.custom && replicas === undefined && getAt(object, paths.spec) === undefined) {
        throw badRequest(`the spec replicas field ${JSON.stringify(`.${paths.spec}`)} cannot be empty`);
      }
      return withScale(object, view, paths);
    },
    showEntries: ({ metadata }) => scaleEntries(metadata.managedFields, replicas),
    placeEntries: (view, { metadata }) => placeScaleEntries(metadata.managedFields, view.metadata.managedFields, replicas, apiVersion),
  };
}

const scaleColumns = [
  { name: "Name", type: "string", format: "name", description: "", priority: 0 },
  { name: "Desired", type: "integer", format: "", description: "", priority: 0 },
  { name: "Available", type: "integer", format: "", description: "", priority: 0 },
  { name: "Age", type: "string", format: "", description: "", priority: 0 },
];
