import { expect, test } from "vitest";
import { rewriteLinks } from "../../../../runtime/handlers/subresources/rewrite-links.ts";

const rewrite = (link: string): string => (link.startsWith("/") ? `/proxy${link}` : link);

test.each([
  ['<a href="/a?b=1&amp;c=2">A</a>', '<a href="/proxy/a?b=1&amp;c=2">A</a>'],
  ["<a href='/a'>", "<a href='/proxy/a'>"],
  ["<A CLASS=x HREF=/up disabled>u</A>", "<A CLASS=x HREF=/proxy/up disabled>u</A>"],
  ['<img alt="/x" src = "/i.png" longdesc="/l"/>', '<img alt="/x" src = "/proxy/i.png" longdesc="/proxy/l"/>'],
  ["<body background=/b.png><p title=/t>", "<body background=/proxy/b.png><p title=/t>"],
  ['<!-- <a href="/no"> --><a href="/yes">', '<!-- <a href="/no"> --><a href="/proxy/yes">'],
  ['<!DOCTYPE html "/x"><link href="/s.css">', '<!DOCTYPE html "/x"><link href="/proxy/s.css">'],
  ['<script src="/s.js">var a = "<a href=/q>";</script><a href=/r>', '<script src="/proxy/s.js">var a = "<a href=/q>";</script><a href=/proxy/r>'],
  ["<textarea><a href=/q></textarea ><a href=/r>", "<textarea><a href=/q></textarea ><a href=/proxy/r>"],
  ["<title><a href=/q>", "<title><a href=/q>"],
  ["<br/><a\nhref\n=\n'/a'\n>", "<br/><a\nhref\n=\n'/proxy/a'\n>"],
  ['<a data-x=">" href="/a">', '<a data-x=">" href="/proxy/a">'],
  ["a < b <a href=/x", "a < b <a href=/proxy/x"],
  ['<a href=>text<a href="/x">', '<a href=>text<a href="/proxy/x">'],
  ['<a href="/never ends', '<a href="/never ends'],
  ["<constructor href=/a><__proto__ href=/b>", "<constructor href=/a><__proto__ href=/b>"],
  ["<!--><a href=/x>", "<!--><a href=/proxy/x>"],
  ["<!-- a --!><a href=/x>", "<!-- a --!><a href=/proxy/x>"],
  ["<!-- <a href=/x>", "<!-- <a href=/x>"],
  ["plain", "plain"],
  ["", ""],
])("%s", (html, rewritten) => {
  expect(rewriteLinks(html, rewrite)).toBe(rewritten);
});

test.each([
  ["<", 200_000],
  ["<a ", 100_000],
  ["<a href=", 50_000],
  ["<!--", 100_000],
  ["</", 100_000],
  ["<script>", 30_000],
  ['<a x="', 50_000],
])("many of %s take no time", (text, count) => {
  const began = performance.now();
  rewriteLinks(text.repeat(count), rewrite);
  expect(performance.now() - began).toBeLessThan(2_000);
});
