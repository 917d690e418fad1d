import { describe, expect, test } from "vitest";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { createObject } from "../../../runtime/registry/create-object.ts";
import { deleteObject } from "../../../runtime/registry/delete-object.ts";
import { updateObject } from "../../../runtime/registry/update-object.ts";
import { strategy } from "../../../runtime/strategies/core/namespaces.ts";
import { type Fixture, fixture } from "../registry/registry-fixture.ts";

function namespace(metadata: KubeObject["metadata"], finalizers: readonly string[]): KubeObject {
  return { apiVersion: "v1", kind: "Namespace", metadata, spec: { finalizers } };
}

async function namespaces(): Promise<Fixture> {
  const behaviour = { status: { keepsOnMain: ["status"], writes: ["status"] }, deleteAnswersObject: true };
  return fixture({ strategy, namespaced: false, custom: false, behaviour });
}

describe("namespaces", () => {
  test("begin active, with the finalizer of the namespace controller and their name as a label", async () => {
    const { scope, write } = await namespaces();
    const { object } = await createObject(scope, namespace({ name: "a" }, ["example.com/f"]), write());
    expect(object).toMatchObject({
      metadata: { labels: { "kubernetes.io/metadata.name": "a" } },
      spec: { finalizers: ["example.com/f", "kubernetes"] },
      status: { phase: "Active" },
    });
  });

  test("go in two steps: marked first, removed when finalized", async () => {
    const { scope, write } = await namespaces();
    await createObject(scope, namespace({ name: "a" }, []), write());
    const marked = await deleteObject(scope, "a", {}, write());
    expect(marked.removed).toBe(false);
    expect(marked.object).toMatchObject({ status: { phase: "Terminating" }, metadata: { deletionTimestamp: "2026-01-02T03:04:05Z" } });
    expect((await deleteObject(scope, "a", {}, write())).removed).toBe(false);
    await updateObject(scope, { name: "a", next: () => namespace({ name: "a" }, []) }, write({ subresource: "finalize" }));
    expect(scope.store.read("", "a")).toBeUndefined();
  });

  test("without finalizers need a second delete", async () => {
    const { scope, write } = await namespaces();
    await createObject(scope, namespace({ name: "a" }, []), write());
    await updateObject(scope, { name: "a", next: () => namespace({ name: "a" }, []) }, write({ subresource: "finalize" }));
    expect((await deleteObject(scope, "a", {}, write())).removed).toBe(false);
    expect((await deleteObject(scope, "a", {}, write())).removed).toBe(true);
  });

  test("through the main resource keep their finalizers and phase", async () => {
    const { scope, write } = await namespaces();
    await createObject(scope, namespace({ name: "a" }, []), write());
    const next = (): KubeObject => ({ ...namespace({ name: "a" }, []), status: { phase: "Terminating" } });
    const { object } = await updateObject(scope, { name: "a", next }, write());
    expect(object).toMatchObject({ spec: { finalizers: ["kubernetes"] }, status: { phase: "Active" } });
  });

  test("check preconditions in words of their own", async () => {
    const { scope, write } = await namespaces();
    await createObject(scope, namespace({ name: "a" }, []), write());
    await expect(deleteObject(scope, "a", { preconditions: { uid: "other" } }, write())).rejects.toMatchObject({
      status: { code: 409, details: { kind: "namespaces" }, message: expect.stringContaining("Precondition failed: UID in precondition: other") },
    });
  });
});
