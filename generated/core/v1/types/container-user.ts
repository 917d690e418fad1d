// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerUser
// Hash: 4b96b79cc38a
import type { LinuxContainerUser } from "./linux-container-user.ts";

/** io.k8s.api.core.v1.ContainerUser */
export interface ContainerUser {
  linux?: LinuxContainerUser;
}
