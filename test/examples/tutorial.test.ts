import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasKubectl } from "../support/kubectl.ts";
import { createPackedProject, type PackedProject } from "../support/packed-project.ts";
import { tutorialBlocks } from "./tutorial-blocks.ts";
import { TutorialShell } from "./tutorial-shell.ts";

const page = readFileSync(new URL("../../docs/tutorial.md", import.meta.url), "utf8");

describe.skipIf(!hasKubectl())("docs/tutorial.md", () => {
  let packed: PackedProject;
  let shell: TutorialShell;
  let port = 0;
  let last = "";

  beforeAll(async () => {
    packed = createPackedProject();
    shell = new TutorialShell(packed.folder);
    port = await freePort();
  });

  afterAll(async () => {
    await shell.stop();
    packed.remove();
  });

  // In the order of the page: each step stands on those before it.
  test.each(tutorialBlocks(page).map((block) => [`line ${block.line}: ${block.language} ${block.argument}`, block] as const))(
    "%s",
    async (_, { language, argument, text }) => {
      const commands = text.replaceAll("7443", String(port));
      if (language === "text") expect(last).toContain(text.trim());
      else if (language !== "sh") shell.write(argument, text);
      else if (argument === "background" || argument === "restart") {
        await shell.stop();
        await shell.start(commands);
      } else {
        const { output, succeeded } = shell.run(commands);
        last = output;
        expect(succeeded, output).toBe(argument !== "fails");
      }
    },
  );
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
