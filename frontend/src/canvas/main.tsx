import type { FrontendRenderer } from "@streamlit/component-v2-lib";

/** Placeholder until the canvas's user interface is written. */
const render: FrontendRenderer = () => () => undefined;

export default render;
