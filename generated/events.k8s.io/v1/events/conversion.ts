// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.Event
// Hash: 90ac6aa9e52d
import { fromHub, toHub } from "../../../../runtime/conversions/event.ts";

export { fromHub, toHub };
