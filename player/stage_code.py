"""The stage's code, sent once and compressed: Streamlit would send it as text with every place that shows a stage, and
walk through all of it there before the first picture."""

import gzip
import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

# Both modules wait for the same code: one hands it over, the other calls it. Another version is another code, so that a
# page that stayed open over an update does not play new bytes with old code.
_SHARED = """
const stageCode = () => {
  const codes = (window.journeyMapStages ??= new Map());
  if (!codes.has("VERSION")) {
    const code = { begun: false, here: false };
    code.module = new Promise((give) => { code.give = give; });
    codes.set("VERSION", code);
  }
  return codes.get("VERSION");
};
"""
_HANDS_OVER = """
const load = async (bytes) => {
  if (typeof DecompressionStream === "undefined") {
    throw new Error("This browser is too old to play journeys. Use Edge, Chrome or Firefox of the last two years.");
  }
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const text = new Blob([await new Response(plain).arrayBuffer()], { type: "text/javascript" });
  return import(URL.createObjectURL(text));
};
export default ({ data, parentElement }) => {
  const place = parentElement.host?.closest("[data-testid=stElementContainer]");
  if (place) place.style.display = "none";
  const code = stageCode();
  if (code.begun) return;
  code.begun = true;
  code.give(load(data));
};
"""
# What the description (`player.packing`) says is to be fetched sets out while the code is still on its way.
_CALLS = """
const fetchAhead = (data) => {
  let at;
  try {
    const length = new DataView(data.buffer, data.byteOffset).getUint32(4, true);
    ({ at } = JSON.parse(new TextDecoder().decode(data.subarray(8, 8 + length))));
  } catch {
    return; // The stage itself says what is wrong.
  }
  const ahead = (window.journeyMapFetches ??= new Map());
  if (!at || ahead.has(at)) return;
  ahead.set(at, fetch(new URL(at, document.baseURI), { cache: "no-store" }).catch(() => null));
};
export default async (args) => {
  const code = stageCode();
  if (!code.here) fetchAhead(args.data);
  const stage = (await code.module).default;
  code.here = true;
  return stage(args);
};
"""


@cache
def _code() -> tuple[bytes, str]:
    """The stage's bundle, compressed, and a name for this version of it."""
    bundle = Path(__file__).with_name("stage.js").read_bytes()
    return gzip.compress(bundle, mtime=0), hashlib.sha256(bundle).hexdigest()[:16]


@cache
def _component() -> Any:
    return st.components.v2.component("journey_map_stage_code", js=_of_this_version(_SHARED + _HANDS_OVER))


def stage_module() -> str:
    """The module for a place that shows a stage: it calls the stage's code as soon as that is there."""
    return _of_this_version(_SHARED + _CALLS)


def stage_code() -> None:
    """Sends the stage's code. A page calls it before all else: the browser gets the code ready while the server is
    still busy with the journeys."""
    _component()(key="stage-code", data=_code()[0])


def _of_this_version(module: str) -> str:
    return module.replace("VERSION", _code()[1])
