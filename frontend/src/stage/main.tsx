import type { FrontendRenderer } from "@streamlit/component-v2-lib";
import { lifecycle } from "../mount";
import { type StageArgs, StageMount } from "./StageMount";
import "./stage.css";

const place = lifecycle<StageArgs>((args) => new StageMount(args));

/** The stage as a Streamlit component v2: `data` is the payload's bytes; the state "selected" is the pseudonym of the child being followed, "compare" the second of two sides, "filter", "at", "look" and "bookmark" what the address is to hold; the trigger "asked" a question of the saved filters or the bookmarks. `player/stage_code.py` brings this module to the page. */
const render: FrontendRenderer<{ selected: string | null; compare: string | null; filter: string | null; at: string | null; look: string | null; bookmark: string | null; asked: object | null }, Uint8Array> = ({ data, parentElement, setStateValue, setTriggerValue }) => place({ data, parentElement, setStateValue, setTriggerValue });

export default render;
