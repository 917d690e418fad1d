// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.UserInfo
// Hash: 0cd5cd64590f

/** io.k8s.api.authentication.v1.UserInfo */
export interface UserInfo {
  extra?: {
    [key: string]: string[];
  };
  groups?: string[];
  uid?: string;
  username?: string;
}
