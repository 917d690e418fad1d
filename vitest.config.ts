import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  // Examples import the package by its name: its sources, as in tsconfig.json.
  resolve: {
    alias: [
      { find: /^typeplane$/, replacement: new URL("./generated/index.ts", import.meta.url).pathname },
      { find: /^typeplane\/client$/, replacement: new URL("./runtime/client/index.ts", import.meta.url).pathname },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
