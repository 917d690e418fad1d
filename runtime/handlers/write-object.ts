import { admissionAttributes, admit, validateAdmission } from "../admission/chain.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { KubeObject } from "../meta/object.ts";
import { dedupOwnerReferences } from "../registry/dedup-owner-references.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { updateObject } from "../registry/update-object.ts";
import { answerObject } from "../serialization/answer-object.ts";
import type { MediaType } from "../serialization/negotiate.ts";
import { authorizeCreate } from "./authorize-create.ts";
import { ownFields } from "./own-fields.ts";
import type { Part } from "./part.ts";
import { writeContext } from "./write-context.ts";
import { optionsFor, type WriteOptions } from "./write-options.ts";

/** What an update or a patch wants of the part it names. */
export interface ObjectWrite {
  readonly part: Part;
  readonly options: WriteOptions;
  readonly media: MediaType;
  /** The uid that the object must have; "" for any. */
  readonly uid: string;
  /** An apply creates what is absent. */
  readonly createAbsent: boolean;
  /** The new part, made of the one that stands there (undefined: nothing does) and the object it shows; called again after a lost race. */
  readonly next: (old: KubeObject | undefined, object: KubeObject | undefined) => KubeObject | Promise<KubeObject>;
  /** True when `next` has brought the part's managedFields up to date itself. */
  readonly ownsFields: boolean;
}

/** What updates and patches share: managed fields, admission, the registry, the answer. */
export async function writeObject(context: RequestContext, scope: RequestScope, write: ObjectWrite): Promise<Answer> {
  const { part, options, media } = write;
  const { info, server } = context;
  const { name, namespace } = info;
  const { dryRun } = options;
  const registry = writeContext(context, dryRun);
  const createOptions = optionsFor(options, "CreateOptions");
  const updateOptions = optionsFor(options, "UpdateOptions");
  const kind = part.scope.definition;

  const updated = await updateObject(
    scope,
    {
      name,
      uid: write.uid,
      createAbsent: write.createAbsent,
      next: async (old) => {
        const shown = old === undefined ? undefined : part.show(old, true);
        const view = await write.next(shown, old);
        if (part.isWhole && !write.ownsFields) await ownFields(context, scope, view, old, options);
        const attributes =
          old === undefined
            ? admissionAttributes(context, scope, "CREATE", { name, namespace, object: view, options: createOptions, dryRun }, kind)
            : admissionAttributes(
                context,
                scope,
                "UPDATE",
                { name, namespace, object: view, oldObject: shown, options: updateOptions, dryRun },
                kind,
              );
        await admit(attributes, server);
        dedupOwnerReferences(view, true, registry.warn);
        if (part.isWhole || old === undefined) return view;
        // What the part does not show, such as replicas that are none, its writers do not own.
        if (!write.ownsFields) await ownFields(context, part.scope, view, withEntries(part.show(old, true), part.showEntries(old)), options);
        const object = part.place(view, old);
        takeEntries(object, part.placeEntries(view, old));
        return object;
      },
      admitCreate: async (object) => {
        await authorizeCreate(context);
        await validateAdmission(
          admissionAttributes(context, scope, "CREATE", { name, namespace, object, options: createOptions, dryRun }, kind),
          server,
        );
      },
      admitUpdate: (object, oldObject) => {
        const request = { name, namespace, object: part.show(object), oldObject: part.show(oldObject, true), options: updateOptions, dryRun };
        return validateAdmission(admissionAttributes(context, scope, "UPDATE", request, kind), server);
      },
    },
    registry,
  );
  const status = updated.created ? 201 : 200;
  if (part.isWhole) return answerObject(context, scope, status, updated.entry ?? updated.object, media);
  const { object, entry } = updated;
  if (entry !== undefined) object.metadata.resourceVersion = String(entry.revision);
  return answerObject(context, part.scope, status, part.show(object), media);
}

/** A view with the entries of those who own what it shows. */
export function withEntries(view: KubeObject, managedFields: KubeObject["metadata"]["managedFields"]): KubeObject {
  return managedFields === undefined ? view : { ...view, metadata: { ...view.metadata, managedFields } };
}

function takeEntries({ metadata }: KubeObject, entries: KubeObject["metadata"]["managedFields"]): void {
  if (entries === undefined || entries.length === 0) delete metadata.managedFields;
  else metadata.managedFields = entries;
}
