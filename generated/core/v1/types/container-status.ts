// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerStatus
// Hash: 6db5ec620aad
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { ContainerState } from "./container-state.ts";
import type { ContainerUser } from "./container-user.ts";
import type { ResourceRequirements } from "./resource-requirements.ts";
import type { ResourceStatus } from "./resource-status.ts";
import type { VolumeMountStatus } from "./volume-mount-status.ts";

/** io.k8s.api.core.v1.ContainerStatus */
export interface ContainerStatus {
  allocatedResources?: {
    [key: string]: Quantity;
  };
  allocatedResourcesStatus?: ResourceStatus[];
  containerID?: string;
  /** @default "" */
  image: string;
  /** @default "" */
  imageID: string;
  /** @default {} */
  lastState?: ContainerState;
  /** @default "" */
  name: string;
  /** @default false */
  ready: boolean;
  resources?: ResourceRequirements;
  /**
   * Format: int32
   * @default 0
   */
  restartCount: number;
  started?: boolean;
  /** @default {} */
  state?: ContainerState;
  stopSignal?: "SIGABRT" | "SIGALRM" | "SIGBUS" | "SIGCHLD" | "SIGCLD" | "SIGCONT" | "SIGFPE" | "SIGHUP" | "SIGILL" | "SIGINT" | "SIGIO" | "SIGIOT" | "SIGKILL" | "SIGPIPE" | "SIGPOLL" | "SIGPROF" | "SIGPWR" | "SIGQUIT" | "SIGRTMAX" | "SIGRTMAX-1" | "SIGRTMAX-10" | "SIGRTMAX-11" | "SIGRTMAX-12" | "SIGRTMAX-13" | "SIGRTMAX-14" | "SIGRTMAX-2" | "SIGRTMAX-3" | "SIGRTMAX-4" | "SIGRTMAX-5" | "SIGRTMAX-6" | "SIGRTMAX-7" | "SIGRTMAX-8" | "SIGRTMAX-9" | "SIGRTMIN" | "SIGRTMIN+1" | "SIGRTMIN+10" | "SIGRTMIN+11" | "SIGRTMIN+12" | "SIGRTMIN+13" | "SIGRTMIN+14" | "SIGRTMIN+15" | "SIGRTMIN+2" | "SIGRTMIN+3" | "SIGRTMIN+4" | "SIGRTMIN+5" | "SIGRTMIN+6" | "SIGRTMIN+7" | "SIGRTMIN+8" | "SIGRTMIN+9" | "SIGSEGV" | "SIGSTKFLT" | "SIGSTOP" | "SIGSYS" | "SIGTERM" | "SIGTRAP" | "SIGTSTP" | "SIGTTIN" | "SIGTTOU" | "SIGURG" | "SIGUSR1" | "SIGUSR2" | "SIGVTALRM" | "SIGWINCH" | "SIGXCPU" | "SIGXFSZ";
  user?: ContainerUser;
  volumeMounts?: VolumeMountStatus[];
}
