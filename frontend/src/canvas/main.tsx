import type { FrontendRenderer } from "@streamlit/component-v2-lib";
import { lifecycle } from "../mount";
import { type CanvasArgs, CanvasMount } from "./CanvasMount";
import type { DraftState, SaveTrigger } from "./protocol";
import "./canvas.css";

const place = lifecycle<CanvasArgs>((args) => new CanvasMount(args));

/** The canvas as a Streamlit component v2: `data` is the `CanvasData` of protocol.ts. */
const render: FrontendRenderer<{ draft: DraftState; save: SaveTrigger; moves: true }, unknown> = ({ data, parentElement, setStateValue, setTriggerValue }) =>
  place({ data, parentElement, setStateValue, setTriggerValue: setTriggerValue as CanvasArgs["setTriggerValue"] });

export default render;
