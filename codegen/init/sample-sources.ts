/** main.ts of a new project: its server. */
export const mainSource = `import { serve } from "typeplane/cli";
import { admission } from "./admission.ts";
import { conversions } from "./conversions.ts";
import { startServer } from "./generated/index.ts";

// The flags are those of kube-apiserver that Typeplane has: npm start -- --help
process.exitCode = await serve(process.argv.slice(2), { startServer: (options) => startServer({ ...options, admission, conversions }) });
`;

/** conversions.ts of a new project, which has one version. */
export const conversionsSource = `import type { VersionConversion } from "typeplane/runtime";

/** What becomes of objects between versions where the overlay cannot say it: see defineConversion. */
export const conversions: readonly VersionConversion[] = [];
`;

/** test/conversions.test.ts of a new project: the fuzz of all conversions that it has or gets. */
export const conversionsTestSource = `import { expect, test } from "vitest";
import { conversions } from "../conversions.ts";
import { lostFields } from "../generated/round-trip.ts";

// Objects of each version, made up by its schema, become the other version and come back.
test("conversions lose nothing but what is declared lossy", async () => {
  expect(await lostFields(conversions)).toEqual([]);
});
`;

/** admission.ts of a new project: a typed hook. */
export const admissionSource = `import { defineAdmission } from "typeplane";
import type { CronTab } from "./generated/stable.example.com/v1/index.ts";

/** What this control plane says of objects besides their schemas. */
export const admission = [
  defineAdmission<CronTab>({
    group: "stable.example.com",
    resource: "crontabs",
    validate: ({ object }) => {
      if (object.spec.image.endsWith(":latest")) throw new Error("the image needs a tag that stays");
      return undefined;
    },
  }),
];
`;

/** test/crontabs.test.ts of a new project: a server in the test's own process. */
export const testSource = `import { afterAll, beforeAll, expect, test } from "vitest";
import { admission } from "../admission.ts";
import { conversions } from "../conversions.ts";
import { type ProjectServer, startServer } from "../generated/index.ts";

let server: ProjectServer;

beforeAll(async () => {
  server = await startServer({ admission, conversions });
});

afterAll(() => server.close());

const cronTabs = () => server.client.stable.v1.cronTabs("default");

test("a CronTab gets its defaults", async () => {
  const created = await cronTabs().create({ metadata: { name: "nightly" }, spec: { schedule: "0 3 * * *", image: "example/job:1" } });
  expect(created.spec).toEqual({ schedule: "0 3 * * *", image: "example/job:1", replicas: 1, suspend: false });
});

test("a schedule has five fields", async () => {
  const create = cronTabs().create({ metadata: { name: "hourly" }, spec: { schedule: "hourly", image: "example/job:1" } });
  await expect(create).rejects.toMatchObject({ code: 422, reason: "Invalid" });
});

test("an image has a tag that stays", async () => {
  const create = cronTabs().create({ metadata: { name: "drifting" }, spec: { schedule: "0 3 * * *", image: "example/job:latest" } });
  await expect(create).rejects.toThrow('crontabs.stable.example.com "drifting" is forbidden: the image needs a tag that stays');
});
`;
