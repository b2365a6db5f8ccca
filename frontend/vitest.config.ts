import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"], environment: "node", testTimeout: 30_000, benchmark: { include: ["tests/**/*.bench.ts"] } },
});
