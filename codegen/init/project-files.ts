import { sampleCrd } from "./sample-crd.ts";
import { admissionSource, conversionsSource, conversionsTestSource, mainSource, testSource } from "./sample-sources.ts";

/** What a new project is made with. */
export interface ProjectOptions {
  /** The npm package's name. */
  readonly name: string;
  /** How package.json asks for Typeplane: "^0.1.0", "file:../typeplane-0.1.0.tgz". */
  readonly typeplane: string;
}

/** Every file of a new project but those that the generator writes, by path. */
export function projectFiles({ name, typeplane }: ProjectOptions): Readonly<Record<string, string>> {
  return {
    "package.json": json({
      name,
      version: "0.1.0",
      private: true,
      type: "module",
      engines: { node: ">=20.19" },
      scripts: {
        generate: "typeplane generate --crds schemas/crds --out generated",
        build: "tsc -p tsconfig.build.json",
        start: "npm run build && node dist/main.js",
        test: "vitest run --dir test",
        typecheck: "tsc -p tsconfig.json",
      },
      dependencies: { typeplane },
      devDependencies: { "@types/node": "^24.0.0", typescript: "^5.9.0", vitest: "^4.1.0" },
    }),
    "tsconfig.json": json({
      compilerOptions: {
        target: "es2023",
        lib: ["es2024"],
        types: ["node"],
        module: "nodenext",
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        verbatimModuleSyntax: true,
        erasableSyntaxOnly: true,
        allowImportingTsExtensions: true,
        rewriteRelativeImportExtensions: true,
        skipLibCheck: true,
        noEmit: true,
      },
      exclude: ["dist", "node_modules"],
    }),
    "tsconfig.build.json": json({
      extends: "./tsconfig.json",
      compilerOptions: { noEmit: false, rootDir: ".", outDir: "dist" },
      include: ["main.ts"],
    }),
    ".gitignore": "node_modules/\ndist/\n.typeplane/\n",
    ".gitattributes": "generated/** linguist-generated=true\n",
    "README.md": readme(name),
    "main.ts": mainSource,
    "admission.ts": admissionSource,
    "conversions.ts": conversionsSource,
    "schemas/crds/crontabs.yaml": sampleCrd,
    "test/conversions.test.ts": conversionsTestSource,
    "test/crontabs.test.ts": testSource,
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function readme(name: string): string {
  return `# ${name}

A control plane on [Typeplane](https://www.npmjs.com/package/typeplane): a Kubernetes API server of its own kinds.

| where | what |
| --- | --- |
| \`schemas/crds/\` | the kinds, as CustomResourceDefinitions |
| \`schemas/overlays/\` | what a CRD cannot say: conversions between versions, cross-field rules |
| \`generated/\` | types, definitions, conversions and clients; \`npm run generate\` writes it, nobody edits it |
| \`admission.ts\` | typed hooks in the admission chain |
| \`conversions.ts\` | conversions between versions that a rule cannot say |
| \`main.ts\` | the server |
| \`test/\` | tests against a server in the same process |

\`\`\`sh
npm test
npm run generate     # after a change of schemas/
npm start            # HTTPS on 127.0.0.1:6443; prints the kubeconfig
\`\`\`
`;
}
