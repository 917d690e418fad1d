import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { createWorld, cronTab, deployment, overEachProtocol } from "./world.ts";

const world = createWorld();

overEachProtocol(world, (api, path) => {
  const shop = (): string => `${path("deployments", "apis/apps/v1")}/shop`;
  const nightly = (version = "v1"): string => `${path("crontabs", `apis/stable.example.com/${version}`)}/nightly`;

  beforeAll(async () => {
    await api().post(path("deployments", "apis/apps/v1"), deployment("shop", 2));
    await api().post(path("crontabs", "apis/stable.example.com/v1"), cronTab("nightly"));
  });

  describe("status", () => {
    test("writes the status and nothing else", async () => {
      const { body } = await api().get(shop());
      const sent = {
        ...body,
        spec: { ...(body["spec"] as JsonObject), replicas: 99 },
        status: { replicas: 2, readyReplicas: 1, observedGeneration: 1 },
      };
      const answer = await api().put(`${shop()}/status`, sent as unknown as JsonObject);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ metadata: { generation: 1 }, spec: { replicas: 2 }, status: { replicas: 2, readyReplicas: 1 } });
      expect((await api().get(`${shop()}/status`)).body).toEqual((await api().get(shop())).body);
    });

    test("is patched, and marks its fields as the subresource's", async () => {
      const { body } = await api().patch(`${shop()}/status?fieldManager=controller`, "merge", {
        status: { availableReplicas: 1 },
        spec: { replicas: 99 },
      });
      expect(body).toMatchObject({ spec: { replicas: 2 }, status: { replicas: 2, availableReplicas: 1 } });
      expect(body.metadata.managedFields).toContainEqual(
        expect.objectContaining({ manager: "controller", subresource: "status", fieldsV1: { "f:status": { "f:availableReplicas": {} } } }),
      );
    });

    test("of a custom resource, in both versions", async () => {
      const { body } = await api().patch(`${nightly("v1beta1")}/status`, "merge", { status: { replicas: 3 }, spec: { replicas: 50 } });
      expect([body["spec"], body["status"]]).toMatchObject([{ replicas: 1 }, { replicas: 3 }]);
      expect((await api().get(nightly())).body).toMatchObject({ spec: { scale: { replicas: 1 } }, status: { replicas: 3 } });
    });
  });

  describe("scale", () => {
    test("shows and sets the number of replicas", async () => {
      const { body } = await api().get(`${shop()}/scale`);
      expect(body).toMatchObject({
        kind: "Scale",
        apiVersion: "autoscaling/v1",
        metadata: { name: "shop" },
        spec: { replicas: 2 },
        status: { replicas: 2, selector: "app=shop" },
      });
      const scaled = await api().put(`${shop()}/scale`, { ...body, spec: { replicas: 6 } } as unknown as JsonObject);
      expect([scaled.status, scaled.body["spec"]]).toEqual([200, { replicas: 6 }]);
      expect((await api().patch(`${shop()}/scale`, "merge", { spec: { replicas: 3 } })).body["spec"]).toEqual({ replicas: 3 });
      expect((await api().get(shop())).body).toMatchObject({ metadata: { generation: 3 }, spec: { replicas: 3 } });
    });

    test("refuses what is not valid and what is old", async () => {
      const { body } = await api().get(`${shop()}/scale`);
      const negative = await api().put(`${shop()}/scale`, { ...body, spec: { replicas: -1 } } as unknown as JsonObject);
      expect([negative.status, negative.body.message.includes("spec.replicas: Invalid value: -1: must be greater than or equal to 0")]).toEqual([
        422,
        true,
      ]);
      const old = await api().put(`${shop()}/scale`, { ...body, metadata: { ...body.metadata, resourceVersion: "1" } } as unknown as JsonObject);
      expect([old.status, old.body.reason]).toEqual([409, "Conflict"]);
    });

    test("of a custom resource, by the paths of each version", async () => {
      expect((await api().patch(`${nightly("v1beta1")}/scale`, "merge", { spec: { replicas: 4 } })).body).toMatchObject({
        kind: "Scale",
        spec: { replicas: 4 },
      });
      expect((await api().get(nightly())).body["spec"]).toMatchObject({ scale: { replicas: 4 } });
      expect((await api().get(`${nightly()}/scale`)).body["spec"]).toEqual({ replicas: 4 });
    });
  });

  test("what has none says so", async () => {
    expect((await api().get(`${path("configmaps")}/x/status`)).status).toBe(404);
    expect((await api().get(`${path("configmaps")}/x/scale`)).status).toBe(404);
    expect((await api().post(`${shop()}/scale`, {})).status).toBe(405);
  });
});
