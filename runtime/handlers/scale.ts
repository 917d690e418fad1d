import { notFound } from "../errors/status-error.ts";
import { answerObject } from "../serialization/answer-object.ts";
import { negotiate } from "../serialization/negotiate.ts";
import { scalePart } from "./part.ts";
import { patchPart } from "./patch.ts";
import type { ResourceHandlers } from "./resource-handlers.ts";
import { updatePart } from "./update.ts";

/** /scale: how many there are and are to be, as autoscaling/v1 Scale, whatever the kind. */
export const scaleHandlers: ResourceHandlers["subresources"][string] = {
  get: async (context, scope) => {
    const { info, server } = context;
    const media = negotiate(context, scope);
    await server.storage.barrier();
    const entry = scope.store.read(info.namespace, info.name);
    if (entry === undefined) throw notFound(scope.definition, info.name);
    const part = scalePart(scope);
    return answerObject(context, part.scope, 200, part.show(scope.store.parse(entry.value)), media);
  },
  update: (context, scope) => updatePart(context, scope, scalePart(scope)),
  patch: (context, scope) => patchPart(context, scope, scalePart(scope)),
};
