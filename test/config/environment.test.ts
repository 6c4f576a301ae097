import { describe, expect, it } from "vitest";
import { readEnvironment } from "../../shared/config/index.ts";

describe("readEnvironment", () => {
  it("reads what is set and leaves the rest null", () => {
    const environment = readEnvironment({ TABLE_NAME: "t", PUBLIC_URL: "https://example.org/" }, ["table"]);
    expect(environment).toMatchObject({ table: "t", publicUrl: "https://example.org", archiveBucket: null });
  });

  it("names every variable that a function needs and has not", () => {
    expect(() => readEnvironment({ TABLE_NAME: "" }, ["table", "queueUrl"])).toThrow("TABLE_NAME, QUEUE_URL");
  });
});
