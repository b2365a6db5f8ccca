import { defineConfig } from "vite";
import { bundle } from "./bundle.ts";

export default defineConfig(bundle("stage", "player"));
