import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";
import { describeStorage } from "./contract.ts";

describeStorage("memory", { open: async () => createMemoryStorage(), shortestTtl: 0.05 });
