// The JavaScript scanner against the vectors that the C++ scanner passes too.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const source = fileURLToPath(new URL("../..", import.meta.url));
// As the widget's bundler has them: side by side, in a folder of ES modules.
const scratch = mkdtempSync(join(tmpdir(), "sealdesk-mask-"));
after(() => rmSync(scratch, { recursive: true }));
writeFileSync(join(scratch, "package.json"), '{"type":"module"}');
copyFileSync(join(source, "resources/widget/mask.js"), join(scratch, "mask.js"));
copyFileSync(join(process.env.SEALDESK_BUILD, "generated/resources/widget/issuers.js"), join(scratch, "issuers.js"));
const scanner = await import(pathToFileURL(join(scratch, "mask.js")));

const vectors = readFileSync(join(source, "tests/data/masking/story.jsonl"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));

test("there are vectors for both functions", () => {
  assert.ok(vectors.filter((vector) => vector.function === "mask").length > 60);
  assert.ok(vectors.filter((vector) => vector.function === "preview").length >= 10);
});

for (const vector of vectors) {
  test(`${vector.function}: ${vector.name}`, () => {
    const output = scanner[vector.function](vector.text);
    assert.equal(output, vector.expect);
    assert.equal(scanner[vector.function](output), output, "masking twice changes nothing");
  });
}

test("lone surrogates are replaced", () => {
  assert.equal(scanner.mask("a\ud800b\udc00"), "a\ufffdb\ufffd");
  assert.equal(scanner.preview("\ud8004111111111111111"), `\ufffd${"\u2022".repeat(12)}1111`);
});

test("brands are known while they are typed", () => {
  for (const [digits, brand] of [["4", "visa"], ["51", "mastercard"], ["2221", "mastercard"], ["2720", "mastercard"], ["37", "amex"],
    ["3528", "jcb"], ["6011", "discover"], ["36", "diners"], ["62", "unionpay"], ["2200", "mir"], ["606282", "hipercard"],
    ["9792", "troy"], ["506699", "elo"], ["5", ""], ["2721", ""], ["", ""], ["x", ""], ["4x", ""]]) {
    assert.equal(scanner.brandOf(digits), brand, digits);
  }
});

test("Luhn's check", () => {
  assert.ok(scanner.luhn("4111111111111111"));
  assert.ok(!scanner.luhn("4111111111111112"));
  assert.ok(!scanner.luhn(""));
  assert.ok(!scanner.luhn("4111 1111 1111 1111"));
});

test("time grows with the text's length only", () => {
  // Processor time: the machine may be busy with other tests.
  const milliseconds = (piece, length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = process.cpuUsage();
    scanner.mask(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (const piece of ["4", "4 ", "4111 ", "4111111111111111 ", "41111111111111111111 "]) {
    milliseconds(piece, 50_000); // compiled before it is measured
    const short = milliseconds(piece, 50_000);
    const long = milliseconds(piece, 400_000);
    assert.ok(long < 8 * short * 3 + 200, `${JSON.stringify(piece)}: ${short} ms, and ${long} ms for eight times as much`);
  }
});
