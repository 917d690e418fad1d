import { expect, test } from "vitest";
import { formatCheck } from "../../../../codegen/compiler/structural/formats.ts";

const samples: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  bsonobjectid: { good: ["507f1f77bcf86cd799439011"], bad: ["xyz"] },
  uri: { good: ["http://a.example.com:80/x?y#z", "/path", "urn:a:b", "*"], bad: ["", "nowhere", "http://a b/", "/%zz", "http://h:port/"] },
  email: {
    good: ["a@b", "A Name <a.b@c.example>", '"x y"@c', " a@b ", "a@b (x (y))", '"A" B. <a@[1.2.3.4]>', "ä@ö", "<a@b>"],
    bad: ["nobody", "a@", "a@b@c", "a b@c", "a@b (", ".a@b", "a..b@c", '""@c', "a@[x]", "A <a@b", "", "a@b\n"],
  },
  hostname: { good: ["a.example.com", "localhost", "1a.example.com"], bad: ["-a.example.com", "a..b", "a_b.com", `${"a".repeat(64)}.com`] },
  ipv4: { good: ["1.2.3.4", "01.2.3.4", "::ffff:1.2.3.4"], bad: ["1.2.3", "256.1.1.1", "::1"] },
  ipv6: { good: ["::1", "fe80::1"], bad: ["1.2.3.4", "fe80::1%eth0"] },
  cidr: { good: ["10.0.0.0/8", "::/0"], bad: ["10.0.0.0", "10.0.0.0/33", "::/129", "10.0.0.0/x"] },
  mac: { good: ["00005e005301", "00:00:5e:00:53:01", "00-00-5e-00-53-01", "0000.5e00.5301"], bad: ["00:00:5e", "00:00-5e:00:53:01"] },
  uuid: { good: ["123e4567-e89b-12d3-a456-426614174000", "123E4567E89B12D3A456426614174000"], bad: ["not-a-uuid"] },
  uuid4: { good: ["123e4567-e89b-42d3-a456-426614174000"], bad: ["123e4567-e89b-12d3-a456-426614174000"] },
  isbn: { good: ["0321751043", "978-0321751041"], bad: ["0321751044"] },
  creditcard: { good: ["4111 1111 1111 1111"], bad: ["4111 1111 1111 1112", "1"] },
  ssn: { good: ["111-22-3333"], bad: ["111223333", "1"] },
  hexcolor: { good: ["#fff", "AABBCC"], bad: ["#ffff"] },
  rgbcolor: { good: ["rgb(255, 0,1)"], bad: ["rgb(300,0,0)"] },
  byte: { good: ["aGk=", "aGkh"], bad: ["", "aGk"] },
  password: { good: ["anything"], bad: [] },
  date: { good: ["2024-02-29"], bad: ["2024-02-30", "2024-1-2", "2023-02-29"] },
  duration: { good: ["1h30m", "2 weeks", "5 seconds"], bad: ["ninety days", ""] },
  "date-time": { good: ["2024-01-02T03:04:05Z", "2024-01-02t03:04:05.5+01:00"], bad: ["2024-01-02", "2024-01-02T25:00:00Z"] },
  "k8s-short-name": { good: ["a-1"], bad: ["UPPER", "-x", "a.b"] },
  "k8s-long-name": { good: ["a.b-c"], bad: ["x..y", "Up.per"] },
};

test.each(Object.entries(samples))("%s", (format, { good, bad }) => {
  const check = formatCheck(format);
  expect(good.filter((text) => check?.(text) !== true)).toEqual([]);
  expect(bad.filter((text) => check?.(text) !== false)).toEqual([]);
});

test.each(Object.keys(samples))("%s is told of hostile texts at once", (format) => {
  const check = formatCheck(format);
  for (const text of ["a", "a-", "a.", "a b ", '"a" ', "(", "1:", "::", "%41", "1 x"])
    expect(check?.(`${text.repeat(1000)}\n`)).toBe(format === "password");
});

test("a format that kube-apiserver does not know is not checked", () => {
  expect(formatCheck("colour")).toBeUndefined();
  expect(formatCheck("constructor")).toBeUndefined();
});
