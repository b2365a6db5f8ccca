import { resolve } from "node:path";
import type { UserConfig } from "vite";

/**
 * One self-contained ES module and one style sheet, for a Streamlit component v2 that is registered inline.
 *
 * Nothing is split off (an inline module can import nothing beside itself), there are no source maps, and names carry no hash, so that the
 * committed bundle and a rebuilt one can be compared byte for byte.
 */
export function bundle(name: "stage" | "canvas", room: "player" | "builder"): UserConfig {
  return {
    root: import.meta.dirname,
    publicDir: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      target: ["chrome122", "edge122", "firefox122"],
      outDir: resolve(import.meta.dirname, "..", room),
      emptyOutDir: false,
      sourcemap: false,
      minify: true,
      cssMinify: true,
      reportCompressedSize: false,
      lib: {
        entry: resolve(import.meta.dirname, "src", name, "main.tsx"),
        formats: ["es"],
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
      // Vite leaves the spaces of a library in: they would be a third of what travels before the first picture.
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  };
}
