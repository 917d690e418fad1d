import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasKubectl, type KubectlOptions, runKubectl, spawnKubectl } from "../support/kubectl.ts";
import { prepareBuild, type ServedProcess, serve } from "../support/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-kubectl-"));
const manifest = readFileSync(new URL("manifests/shop.yaml", import.meta.url), "utf8");

// One story, told in order against one server: what a newcomer types after `npm start`.
describe.skipIf(!hasKubectl())("kubectl v1.36", () => {
  let server: ServedProcess;

  beforeAll(async () => {
    prepareBuild();
    server = await serve(folder, ["--storage=memory"]);
  });

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs `kubectl <words>` in the namespace demo and answers what it printed; fails as it fails. */
  async function kubectl(words: string | readonly string[], options?: KubectlOptions): Promise<string> {
    const args = typeof words === "string" ? words.split(" ") : words;
    const { code, stdout, stderr } = await runKubectl(server.kubeconfig, ["--namespace=demo", ...args], options);
    if (code !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}${stdout}`);
    return stdout;
  }

  /** The message that a command which must fail prints. */
  async function refusal(words: string | readonly string[], options?: KubectlOptions): Promise<string> {
    const args = typeof words === "string" ? words.split(" ") : words;
    const { code, stdout, stderr } = await runKubectl(server.kubeconfig, ["--namespace=demo", ...args], options);
    expect(code, stdout).not.toBe(0);
    return stderr;
  }

  const rows = (text: string): string[][] =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => line.trim().split(/\s{2,}/));

  test("version names the server", async () => {
    expect(await kubectl("version")).toContain("Server Version: v1.36.3");
  });

  test("api-resources lists built-in and custom kinds", async () => {
    const names = rows(await kubectl("api-resources --no-headers")).map(([name]) => name);
    for (const name of ["pods", "deployments", "ingresses", "clusterroles", "horizontalpodautoscalers", "crontabs", "customresourcedefinitions"]) {
      expect(names).toContain(name);
    }
    expect((await kubectl("api-resources --categories=all -o name")).split("\n")).toEqual(
      expect.arrayContaining(["pods", "deployments.apps", "crontabs.stable.example.com"]),
    );
  });

  test("api-versions lists both versions of the crontabs", async () => {
    const versions = (await kubectl("api-versions")).split("\n");
    expect(versions).toEqual(
      expect.arrayContaining(["v1", "apps/v1", "autoscaling/v1", "autoscaling/v2", "stable.example.com/v1", "stable.example.com/v1beta1"]),
    );
  });

  test("explain describes built-in fields", async () => {
    const strategy = await kubectl("explain deployment.spec.strategy --recursive");
    expect(strategy).toContain("FIELD: strategy <DeploymentStrategy>");
    expect(strategy).toMatch(/DESCRIPTION:\n {4}[^<\n]*\S/);
    expect(strategy).toMatch(/rollingUpdate\t<RollingUpdateDeployment>\n\s+maxSurge\t<IntOrString>/);
    expect(await kubectl("explain deployment.spec.replicas")).toMatch(/FIELD: replicas <integer>\n+DESCRIPTION:\n {4}Number of desired pods/);
  });

  test("explain describes a custom resource in each version", async () => {
    expect(await kubectl("explain crontab.spec.schedule")).toContain("When to run, in the five fields of cron.");
    expect(await kubectl("explain crontab.spec.cronSpec --api-version=stable.example.com/v1beta1")).toMatch(/FIELD: cronSpec <string>/);
  });

  test("create namespace", async () => {
    expect(await kubectl("create namespace demo")).toBe("namespace/demo created\n");
    // A controller makes it in a cluster; pods need it.
    expect(await kubectl("create serviceaccount default")).toBe("serviceaccount/default created\n");
    expect(await kubectl("get namespace demo -o jsonpath={.status.phase}")).toBe("Active");
    expect(await refusal("create namespace demo")).toContain('Error from server (AlreadyExists): namespaces "demo" already exists');
  });

  const objects = [
    "configmap/settings",
    "secret/credentials",
    "service/shop",
    "deployment.apps/shop",
    "ingress.networking.k8s.io/shop",
    "serviceaccount/shop",
    "role.rbac.authorization.k8s.io/shop-reader",
    "rolebinding.rbac.authorization.k8s.io/shop-reader",
    "crontab.stable.example.com/nightly",
  ];

  test("apply creates a manifest of many documents", async () => {
    expect(await kubectl("apply -f -", { input: manifest })).toBe(objects.map((object) => `${object} created\n`).join(""));
  });

  test("apply again changes nothing", async () => {
    // Of stringData nothing is read back, so kubectl sends it each time and says so; the Secret stays as it is.
    const said = (object: string): string => `${object} ${object === "secret/credentials" ? "configured" : "unchanged"}\n`;
    const before = await kubectl("get secret credentials -o jsonpath={.metadata.resourceVersion}");
    expect(await kubectl("apply -f -", { input: manifest })).toBe(objects.map(said).join(""));
    expect(await kubectl("get secret credentials -o jsonpath={.metadata.resourceVersion}")).toBe(before);
  });

  test("apply with a change configures that object alone", async () => {
    const changed = manifest.replace("shop:1", "shop:2").replace("colour: green", "colour: blue");
    const unchanged = (await kubectl("apply -f -", { input: changed })).split("\n").filter((line) => line.endsWith(" unchanged"));
    expect(unchanged).toEqual(objects.filter((object) => !/settings|credentials|deployment/.test(object)).map((object) => `${object} unchanged`));
    expect(await kubectl("get deployment shop -o jsonpath={.spec.template.spec.containers[0].image}/{.metadata.generation}")).toBe(
      "registry.example/shop:2/2",
    );
    expect(await kubectl("get configmap settings -o jsonpath={.data}")).toBe('{"colour":"blue"}');
  });

  test("diff finds nothing to do", async () => {
    const changed = manifest.replace("shop:1", "shop:2").replace("colour: green", "colour: blue");
    expect(await kubectl("diff -f -", { input: changed })).toBe("");
  });

  test("what was left out has its defaults", async () => {
    const deployment = JSON.parse(await kubectl("get deployment shop -o json"));
    expect(deployment.spec).toMatchObject({
      progressDeadlineSeconds: 600,
      revisionHistoryLimit: 10,
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: "25%" } },
      template: { spec: { dnsPolicy: "ClusterFirst", restartPolicy: "Always", terminationGracePeriodSeconds: 30 } },
    });
    const service = JSON.parse(await kubectl("get service shop -o json"));
    expect(service.spec).toMatchObject({ type: "ClusterIP", sessionAffinity: "None", ports: [{ protocol: "TCP", port: 80, targetPort: 8080 }] });
    expect(service.spec.clusterIP).toMatch(/^10\.0\.0\.\d+$/);
    expect(Buffer.from(JSON.parse(await kubectl("get secret credentials -o json")).data.password, "base64").toString()).toBe("opensesame");
  });

  test.each([
    ["deployment shop", ["NAME", "READY", "UP-TO-DATE", "AVAILABLE", "AGE"], ["shop", "0/2", "0", "0"]],
    ["deployment shop -o wide", ["NAME", "READY", "UP-TO-DATE", "AVAILABLE", "AGE", "CONTAINERS", "IMAGES", "SELECTOR"], ["shop", "0/2", "0", "0"]],
    ["service shop", ["NAME", "TYPE", "CLUSTER-IP", "EXTERNAL-IP", "PORT(S)", "AGE"], ["shop", "ClusterIP"]],
    ["ingress shop", ["NAME", "CLASS", "HOSTS", "ADDRESS", "PORTS", "AGE"], ["shop", "<none>", "shop.example"]],
    ["secret credentials", ["NAME", "TYPE", "DATA", "AGE"], ["credentials", "Opaque", "1"]],
    ["configmap settings", ["NAME", "DATA", "AGE"], ["settings", "1"]],
    ["namespace demo", ["NAME", "STATUS", "AGE"], ["demo", "Active"]],
    ["rolebinding shop-reader -o wide", ["NAME", "ROLE", "AGE", "USERS", "GROUPS", "SERVICEACCOUNTS"], ["shop-reader", "Role/shop-reader"]],
  ])("get %s prints its columns", async (what, head, first) => {
    const [header, row] = rows(await kubectl(`get ${what}`));
    expect(header).toEqual(head);
    expect(row?.slice(0, first.length)).toEqual(first);
  });

  test("get of several kinds, by label and in other forms", async () => {
    expect((await kubectl("get all,configmap,secret,ingress,role -l app=shop -o name")).split("\n").filter(Boolean).sort()).toEqual(
      objects.filter((object) => !/serviceaccount|rolebinding/.test(object)).sort(),
    );
    expect(await kubectl("get configmap settings -o yaml")).toMatch(/^apiVersion: v1\ndata:\n {2}colour: blue\nkind: ConfigMap\n/);
    expect(await kubectl("get deployments -o custom-columns=N:.metadata.name,R:.spec.replicas")).toBe("N      R\nshop   2\n");
    expect(await kubectl(["get", "pods", "--field-selector=status.phase=Running"])).toBe("");
    expect(rows(await kubectl("get configmaps -A --sort-by=.metadata.name")).map((row) => row[1])).toContain("settings");
    expect(await kubectl("get --raw /apis/apps/v1/namespaces/demo/deployments/shop")).toMatch(/^\{"/);
    expect(await kubectl("get deployment shop --show-managed-fields -o jsonpath={.metadata.managedFields[*].manager}")).toContain(
      "kubectl-client-side-apply",
    );
  });

  test("get of what is not there fails as it should", async () => {
    expect(await refusal("get configmap nothing")).toBe('Error from server (NotFound): configmaps "nothing" not found\n');
    expect(await refusal("get unicorns")).toBe('error: the server doesn\'t have a resource type "unicorns"\n');
  });

  test("get -w tells of changes as they come", async () => {
    const watching = spawnKubectl(server.kubeconfig, [
      "--namespace=demo",
      "get",
      "configmap",
      "-w",
      "-o=custom-columns=N:.metadata.name,C:.data.colour",
      "--no-headers",
    ]);
    let text = "";
    const seen = new Promise<void>((resolve) => {
      let patched = false;
      watching.stdout?.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        if (/settings\s+purple\n/.test(text)) resolve();
        else if (!patched && /settings\s+blue\n/.test(text)) {
          patched = true;
          void kubectl(["patch", "configmap", "settings", "--type=merge", "-p", '{"data":{"colour":"purple"}}']);
        }
      });
    });
    await seen;
    watching.kill();
    expect(rows(text).filter(([name]) => name === "settings")).toEqual([
      ["settings", "blue"],
      ["settings", "purple"],
    ]);
  });

  test("describe", async () => {
    const deployment = await kubectl("describe deployment shop");
    expect(deployment).toMatch(/^Name:\s+shop$/m);
    expect(deployment).toMatch(/^Replicas:\s+2 desired/m);
    expect(deployment).toMatch(/^StrategyType:\s+RollingUpdate$/m);
    expect(await kubectl("describe service shop")).toMatch(/^Endpoints:/m);
    expect(await kubectl("describe namespace demo")).toMatch(/^Status:\s+Active$/m);
    expect(await kubectl("describe crontab nightly")).toMatch(/Schedule:\s+0 3 \* \* \*/);
  });

  test("label and annotate", async () => {
    expect(await kubectl("label deployment shop tier=front")).toBe("deployment.apps/shop labeled\n");
    expect(await refusal("label deployment shop tier=back")).toContain("already has a value (front)");
    expect(await kubectl("label deployment shop tier=back --overwrite")).toBe("deployment.apps/shop labeled\n");
    expect(await kubectl("annotate deployment shop note=hello")).toBe("deployment.apps/shop annotated\n");
    expect(await kubectl("get deployment -l tier=back,tier!=front -o name")).toBe("deployment.apps/shop\n");
    expect(await kubectl("label deployment shop tier-")).toBe("deployment.apps/shop unlabeled\n");
    expect(await refusal("label deployment shop bad=a/b")).toContain("a valid label must be");
  });

  test("edit", async () => {
    const editor = join(folder, "editor.sh");
    writeFileSync(editor, '#!/bin/sh\nsed -i "s/colour: purple/colour: orange/" "$1"\n');
    chmodSync(editor, 0o755);
    expect(await kubectl("edit configmap settings", { env: { EDITOR: editor, KUBE_EDITOR: editor } })).toBe("configmap/settings edited\n");
    expect(await kubectl("get configmap settings -o jsonpath={.data.colour}")).toBe("orange");
  });

  test.each([
    ["strategic", '{"spec":{"template":{"spec":{"containers":[{"name":"web","image":"registry.example/shop:3"}]}}}}', "registry.example/shop:3 web"],
    ["merge", '{"spec":{"paused":true}}', "registry.example/shop:3 web"],
    ["json", '[{"op":"replace","path":"/spec/template/spec/containers/0/image","value":"registry.example/shop:4"}]', "registry.example/shop:4 web"],
  ])("patch --type=%s", async (type, patch, expected) => {
    expect(await kubectl(["patch", "deployment", "shop", `--type=${type}`, "-p", patch])).toMatch(/^deployment.apps\/shop patched\n$/);
    expect(await kubectl("get deployment shop -o jsonpath={.spec.template.spec.containers[*]['image','name']}")).toBe(expected);
  });

  test("patch of the status", async () => {
    expect(
      await kubectl(["patch", "deployment", "shop", "--subresource=status", "--type=merge", "-p", '{"status":{"replicas":2,"readyReplicas":1}}']),
    ).toContain("patched");
    expect(rows(await kubectl("get deployment shop --no-headers"))[0]?.[1]).toBe("1/2");
  });

  test("scale and autoscale", async () => {
    expect(await kubectl("scale deployment shop --replicas=5")).toBe("deployment.apps/shop scaled\n");
    expect(await kubectl("scale deployment shop --current-replicas=5 --replicas=3")).toBe("deployment.apps/shop scaled\n");
    expect(await refusal("scale deployment shop --current-replicas=5 --replicas=1")).toContain("Expected replicas to be 5, was 3");
    expect(await kubectl("get deployment shop -o jsonpath={.spec.replicas}")).toBe("3");
    expect(await kubectl("autoscale deployment shop --min=1 --max=4 --cpu=50%")).toContain("autoscaled");
    expect(await kubectl("get horizontalpodautoscalers.v2.autoscaling shop -o jsonpath={.spec.metrics[0].resource.target.averageUtilization}")).toBe(
      "50",
    );
    expect(await kubectl("get horizontalpodautoscalers.v1.autoscaling shop -o jsonpath={.spec.targetCPUUtilizationPercentage}")).toBe("50");
  });

  test("set image and rollout", async () => {
    expect(await kubectl("set image deployment/shop web=registry.example/shop:5")).toContain("image updated");
    expect(await kubectl("rollout resume deployment shop")).toContain("resumed");
    expect(await kubectl("rollout restart deployment shop")).toBe("deployment.apps/shop restarted\n");
    expect(await kubectl("get deployment shop -o jsonpath={.spec.template.metadata.annotations}")).toContain("kubectl.kubernetes.io/restartedAt");
  });

  test("one crontab in two versions", async () => {
    expect(await kubectl("get crontabs.v1.stable.example.com nightly -o jsonpath={.apiVersion}|{.spec.schedule}|{.spec.scale.replicas}")).toBe(
      "stable.example.com/v1|0 3 * * *|1",
    );
    expect(await kubectl("get crontabs.v1beta1.stable.example.com nightly -o jsonpath={.apiVersion}|{.spec.cronSpec}|{.spec.replicas}")).toBe(
      "stable.example.com/v1beta1|0 3 * * *|1",
    );
    expect(await kubectl(["patch", "crontabs.v1beta1.stable.example.com", "nightly", "--type=merge", "-p", '{"spec":{"replicas":4}}'])).toContain(
      "patched",
    );
    expect(await kubectl("get crontabs.v1.stable.example.com nightly -o jsonpath={.spec.scale.replicas}")).toBe("4");
    expect(await refusal(["patch", "crontab", "nightly", "--type=merge", "-p", '{"spec":{"schedule":"never"}}'])).toContain("spec.schedule");
  });

  // These commands send protobuf, as Go's client library encodes it.
  test.each([
    ["create configmap made --from-literal=a=1", "configmap/made created", "get configmap made -o jsonpath={.data.a}", "1"],
    ["create secret generic made --from-literal=a=1", "secret/made created", "get secret made -o jsonpath={.type}/{.data.a}", "Opaque/MQ=="],
    ["create serviceaccount made", "serviceaccount/made created", "get sa made -o jsonpath={.metadata.name}", "made"],
    [
      "create deployment made --image=registry.example/made:1 --replicas=2 --port=80",
      "deployment.apps/made created",
      "get deployment made -o jsonpath={.spec.replicas}/{.spec.template.spec.containers[0].ports[0].containerPort}/{.spec.selector.matchLabels.app}",
      "2/80/made",
    ],
    ["create service clusterip made --tcp=80:8080", "service/made created", "get service made -o jsonpath={.spec.ports[0].targetPort}", "8080"],
    [
      "create job made --image=registry.example/made:1 -- run it",
      "job.batch/made created",
      "get job made -o jsonpath={.spec.template.spec.containers[0].command}",
      '["run","it"]',
    ],
    [
      "create cronjob made --image=registry.example/made:1 --schedule=*/5__*__*__*__*",
      "cronjob.batch/made created",
      "get cronjob made -o jsonpath={.spec.schedule}",
      "*/5 * * * *",
    ],
    [
      "create role made --verb=get,list --resource=pods,configmaps",
      "role.rbac.authorization.k8s.io/made created",
      "get role made -o jsonpath={.rules[0].verbs}",
      '["get","list"]',
    ],
    [
      "create rolebinding made --role=made --serviceaccount=demo:made",
      "rolebinding.rbac.authorization.k8s.io/made created",
      "get rolebinding made -o jsonpath={.subjects[0].name}",
      "made",
    ],
    [
      "create ingress made --rule=made.example/x=made:80",
      "ingress.networking.k8s.io/made created",
      "get ingress made -o jsonpath={.spec.rules[0].http.paths[0].pathType}",
      "Exact",
    ],
    [
      "create quota made --hard=pods=10,cpu=1500m",
      "resourcequota/made created",
      "get quota made -o jsonpath={.spec.hard.pods}/{.spec.hard.cpu}",
      "10/1500m",
    ],
    [
      "create poddisruptionbudget made --selector=app=made --min-available=50%",
      "poddisruptionbudget.policy/made created",
      "get pdb made -o jsonpath={.spec.minAvailable}",
      "50%",
    ],
    ["create priorityclass made --value=7", "priorityclass.scheduling.k8s.io/made created", "get priorityclass made -o jsonpath={.value}", "7"],
    [
      "create clusterrole made --verb=get --non-resource-url=/metrics",
      "clusterrole.rbac.authorization.k8s.io/made created",
      "get clusterrole made -o jsonpath={.rules[0].nonResourceURLs}",
      '["/metrics"]',
    ],
    [
      "run made --image=registry.example/made:1 --env=A=1 --labels=app=made",
      "pod/made created",
      "get pod made -o jsonpath={.spec.containers[0].env[0].value}/{.status.phase}",
      "1/Pending",
    ],
  ])("%s", async (command, said, query, answer) => {
    // Two underscores stand for a space inside one argument.
    const words = command.split(" ").map((word) => word.replaceAll("__", " "));
    expect(await kubectl(words)).toBe(`${said}\n`);
    expect(await kubectl(query)).toBe(answer);
  });

  test("auth", async () => {
    expect(await kubectl("auth can-i delete pods")).toBe("yes\n");
    expect(await kubectl("auth whoami -o jsonpath={.status.userInfo.groups}")).toContain("system:masters");
    expect(await kubectl("auth can-i get configmaps --as=system:serviceaccount:demo:shop")).toBe("yes\n");
    const { code, stdout } = await runKubectl(
      server.kubeconfig,
      "-n demo auth can-i delete configmaps --as=system:serviceaccount:demo:shop".split(" "),
    );
    expect([code, stdout]).toEqual([1, "no\n"]);
    expect(await kubectl("auth can-i --list --as=system:serviceaccount:demo:shop")).toMatch(/configmaps\s+\[\]\s+\[\]\s+\[get list watch\]/);
    expect(await refusal("delete configmap settings --as=system:serviceaccount:demo:shop")).toBe(
      'Error from server (Forbidden): configmaps "settings" is forbidden: User "system:serviceaccount:demo:shop" cannot delete resource "configmaps" in API group "" in the namespace "demo"\n',
    );
  });

  // Kinds that cannot be patched are checked by kubectl itself, against the OpenAPI v2 document in protobuf.
  test("create -f of a kind that is only asked", async () => {
    const review = (fields: object): string =>
      JSON.stringify({
        apiVersion: "authorization.k8s.io/v1",
        kind: "SelfSubjectAccessReview",
        spec: { resourceAttributes: { verb: "get", ...fields } },
      });
    expect(await kubectl("create -f - -o jsonpath={.status.allowed}", { input: review({ resource: "pods" }) })).toBe("true");
    expect(await refusal("create -f -", { input: review({ resauce: "pods" }) })).toContain('unknown field "resauce"');
    const rules = JSON.stringify({ apiVersion: "authorization.k8s.io/v1", kind: "SelfSubjectRulesReview", spec: { namespace: "demo" } });
    expect(await kubectl("create -f - -o jsonpath={.status.incomplete}", { input: rules })).toBe("false");
  });

  test("create token, events and wait", async () => {
    expect((await kubectl("create token shop")).trim().split(".")).toHaveLength(3);
    expect(await kubectl("wait --for=jsonpath={.spec.replicas}=3 deployment/shop --timeout=10s")).toContain("condition met");
    expect(await kubectl("get events")).toBe("");
  });

  test("dry runs change nothing", async () => {
    expect(await kubectl("create configmap ghost --dry-run=server")).toBe("configmap/ghost created (server dry run)\n");
    expect(await refusal("get configmap ghost")).toContain("NotFound");
    expect(await kubectl("delete configmap made --dry-run=server")).toContain("deleted");
    expect(await kubectl("get configmap made -o name")).toBe("configmap/made\n");
  });

  test("replace", async () => {
    const object = JSON.parse(await kubectl("get configmap made -o json"));
    object.data = { a: "2" };
    expect(await kubectl("replace -f -", { input: JSON.stringify(object) })).toBe("configmap/made replaced\n");
    expect(await refusal("replace -f -", { input: JSON.stringify(object) })).toContain(
      "the object has been modified; please apply your changes to the latest version and try again",
    );
  });

  test("a wrong field is told by its path", async () => {
    const wrong = manifest.split("---").find((document) => document.includes("kind: Deployment")) ?? "";
    const unknown = await refusal("apply -f -", { input: wrong.replace("replicas: 2", "replicaz: 2") });
    expect(unknown).toContain('strict decoding error: unknown field "spec.replicaz"');
    const invalid = await refusal("apply -f -", { input: wrong.replace("replicas: 2", "replicas: -2") });
    expect(invalid).toContain("spec.replicas: Invalid value: -2: must be greater than or equal to 0");
  });

  test("delete, one by one and by label", async () => {
    expect(await kubectl("delete configmap made")).toContain('configmap "made" deleted');
    expect(await refusal("delete configmap made")).toContain("NotFound");
    expect(await kubectl("delete deployment,service,ingress -l app=shop")).toContain('deployment.apps "shop" deleted');
    expect(await kubectl("get deployment,service,ingress -l app=shop")).toBe("");
    expect(await kubectl("delete secrets --all")).toContain('secret "credentials" deleted');
  });

  test("the server has had nothing to complain about", () => {
    expect(server.output()).not.toMatch(/request failed|unhandled|could not be sent/);
  });
});
