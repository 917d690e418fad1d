import { HttpConnection } from "../load/http-connection.ts";
import { expectStatus } from "../load/target.ts";

/** A member of system:masters, who sets things up. */
export const adminToken = "bench-admin-token";

/** Who sends the load: allowed by a role, because system:masters passes authorization and flow control unseen. */
export const userToken = "bench-user-token";

export const tokenFile = `${adminToken},admin,admin-uid,"system:masters"\n${userToken},bench,bench-uid\n`;

const group = "rbac.authorization.k8s.io";

/** Gives the user the role cluster-admin. */
export async function allowUser(server: URL): Promise<void> {
  const binding = {
    apiVersion: `${group}/v1`,
    kind: "ClusterRoleBinding",
    metadata: { name: "bench" },
    roleRef: { apiGroup: group, kind: "ClusterRole", name: "cluster-admin" },
    subjects: [{ apiGroup: group, kind: "User", name: "bench" }],
  };
  const connection = await HttpConnection.open(server, adminToken);
  expectStatus(await connection.request("POST", `/apis/${group}/v1/clusterrolebindings`, { body: JSON.stringify(binding) }), 201, 409);
  connection.close();
}
