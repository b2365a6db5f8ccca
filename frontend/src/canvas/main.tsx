import type { FrontendRenderer } from "@streamlit/component-v2-lib";
import { lifecycle } from "../mount";
import { type CanvasArgs, CanvasMount } from "./CanvasMount";
import "./canvas.css";

const place = lifecycle<CanvasArgs>((args) => new CanvasMount(args));

/** The canvas as a Streamlit component v2: `data` is the `CanvasData` of protocol.ts. */
const render: FrontendRenderer<Record<string, never>, unknown> = ({ data, parentElement }) => place({ data, parentElement });

export default render;
