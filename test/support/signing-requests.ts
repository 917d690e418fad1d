/** A request for a certificate in PEM, of "/O=team/O=system:masters/CN=probe", signed with a key on P-256. */
export const signingRequest = `-----BEGIN CERTIFICATE REQUEST-----
MIHzMIGaAgEAMDgxDTALBgNVBAoMBHRlYW0xFzAVBgNVBAoMDnN5c3RlbTptYXN0
ZXJzMQ4wDAYDVQQDDAVwcm9iZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNV8
ZZndt8RDBgYoPsYcLyLotqPt50FhRuUNHMbUYQvKe1+mLq3kgHYTxSfORABPaEpx
jPujAjT9LXmycIuZU2ugADAKBggqhkjOPQQDAgNIADBFAiEApbs1cw0PSYwybQF0
ohdl7VMz5b5ygeKvGNkt5voeqJ8CIA6s9a7Do4SVjv1964+17fIN1P72+HbOqTLZ
f0MuVnNR
-----END CERTIFICATE REQUEST-----
`;

/** The same of "/O=team/CN=jane", which a cluster's own controllers sign. */
export const janesRequest = `-----BEGIN CERTIFICATE REQUEST-----
MIHaMIGAAgEAMB4xDTALBgNVBAoMBHRlYW0xDTALBgNVBAMMBGphbmUwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAARzdwlisKWHVlO2I5yrRJl+HiFOb0zBdeHUMRBC
7DdP6pn1rO/oQQEcfl2jJz5U/4t9Ev/7XOzAGCavaRppJUXUoAAwCgYIKoZIzj0E
AwIDSQAwRgIhAN6HfvUTOtXifGiPwPNPClVm1m298TwCLpFDu2DRqnQMAiEAim8H
RkLa0UTvDm06pqo9oYqKB6y6o1SjHRaNJjsEpTU=
-----END CERTIFICATE REQUEST-----
`;

/** Text as objects carry bytes. */
export function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
