import { afterAll, beforeAll, describe } from "vitest";
import { openEtcdStorage } from "../../../runtime/storage/etcd/etcd-storage.ts";
import { type Etcd, hasEtcd, startEtcd } from "../../support/etcd.ts";
import { describeStorage } from "./contract.ts";

describe.skipIf(!hasEtcd())("with etcd", () => {
  let etcd: Etcd;
  let stores = 0;
  beforeAll(async () => {
    etcd = await startEtcd();
  });
  afterAll(() => etcd.stop());

  describeStorage("etcd", {
    // A prefix for each stands for an empty store.
    open: () => openEtcdStorage({ endpoints: [etcd.url], prefix: `/test-${stores++}/registry` }),
    // What etcd grants at least.
    shortestTtl: 2,
  });
});
