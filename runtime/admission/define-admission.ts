import { forbidden, internalError, invalid, isStatusError } from "../errors/status-error.ts";
import { dropUndefined } from "../meta/drop-undefined.ts";
import type { FieldError } from "../validation/field-error.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "./plugin.ts";

type Operation = AdmissionAttributes["operation"];

/** What a hook is told of a request, with the objects as the generated type of the hub version. */
export interface AdmissionRequest<T>
  extends Pick<AdmissionAttributes, "operation" | "namespace" | "name" | "subresource" | "dryRun" | "user" | "signal" | "warn" | "annotate"> {
  /** What is to be written: `mutate` changes it in place. For DELETE what is to go. */
  readonly object: T;
  /** What is there; absent for CREATE. */
  readonly oldObject?: T;
}

/** Admission of one kind, in TypeScript. */
export interface AdmissionHooks<T> {
  /** "stable.example.com"; "" for the core group. */
  readonly group: string;
  /** The plural: "crontabs". */
  readonly resource: string;
  /** CREATE and UPDATE unless told otherwise. */
  readonly operations?: readonly Operation[];
  /** "": the object itself; "status", "scale". */
  readonly subresource?: string;
  /** May change the object, before it is validated; called once more for a request whose object a policy or webhook has changed. */
  readonly mutate?: (request: AdmissionRequest<T>) => void | Promise<void>;
  /** May only refuse: by throwing, or by telling fields that are wrong (422). */
  readonly validate?: (request: AdmissionRequest<Readonly<T>>) => HookResult | Promise<HookResult>;
}

/** Nothing, or what is wrong with fields: see typeplane/validation/field-error. */
export type HookResult = readonly FieldError[] | undefined;

const written: readonly Operation[] = ["CREATE", "UPDATE"];

/** Errors that tell of a fault in the hook, not of one in the object. */
const faults = [TypeError, ReferenceError, RangeError, SyntaxError];

/**
 * Runs functions of this project in the admission chain of its own server: `defineAdmission<CronTab>({ group, resource, mutate,
 * validate })`, passed to `startServer({ admission: [...] })`. A StatusError that they throw is answered as it stands; any other
 * Error refuses with 403 and its message, as an admission plugin does; a TypeError and its like are a fault of the hook, and 500.
 * See "Admission Control in Kubernetes".
 */
export function defineAdmission<T extends object>(hooks: AdmissionHooks<T>): AdmissionPlugin {
  const { group, resource, operations = written, subresource = "", mutate, validate } = hooks;
  return {
    name: `${resource}.${group}`,
    handles: (operation, asked, part) =>
      asked.group === group && asked.resource === resource && part === subresource && operations.includes(operation),
    ...(mutate === undefined
      ? {}
      : {
          admit: (attributes: AdmissionAttributes) =>
            run(attributes, async () => {
              await mutate(requestOf<T>(attributes));
              dropUndefined(attributes.object);
            }),
        }),
    ...(validate === undefined
      ? {}
      : {
          validate: (attributes: AdmissionAttributes) =>
            run(attributes, async () => {
              const errors = await validate(requestOf<T>(attributes));
              if (errors !== undefined && errors.length > 0) throw invalid(attributes.kind, attributes.name, errors);
            }),
        }),
  };
}

function requestOf<T>(attributes: AdmissionAttributes): AdmissionRequest<T> {
  const { operation, namespace, name, subresource, dryRun, user, warn, annotate, object, oldObject } = attributes;
  return {
    operation,
    namespace,
    name,
    subresource,
    dryRun,
    user,
    warn,
    annotate,
    get signal() {
      return attributes.signal;
    },
    object: (object ?? oldObject) as unknown as T,
    ...(oldObject === undefined ? {} : { oldObject: oldObject as unknown as T }),
  };
}

async function run(attributes: AdmissionAttributes, hook: () => void | Promise<void>): Promise<void> {
  try {
    await hook();
  } catch (error) {
    if (isStatusError(error)) throw error;
    if (!(error instanceof Error) || faults.some((fault) => error instanceof fault)) throw internalError(error);
    throw forbidden(attributes.resource, attributes.name, error.message);
  }
}
