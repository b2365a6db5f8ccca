"""The peers, and the canvas by itself, in a temporary folder that is served to this computer only."""

import json
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from benchmarks.canvas_peers.bpmn_xml import bpmn_xml
from benchmarks.canvas_peers.drawn import Drawn
from builder.service_map import ServiceMap
from pages.map_told import to_look_at

_HERE = Path(__file__).resolve().parent
_BUILDER = _HERE.parents[1] / "builder"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@contextmanager
def peers(service_map: ServiceMap) -> Iterator[str]:
    """The address under which canvas.html, bpmn.html and mxgraph.html are, each with the map, until the block's end."""
    npm = shutil.which("npm")
    if npm is None:
        raise FileNotFoundError("npm is needed to install the editors to measure against")
    # On Windows a scanner may still hold a file when the folder goes.
    with tempfile.TemporaryDirectory(prefix="canvas-peers-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        bundle = (_BUILDER / "canvas.js", _BUILDER / "canvas.css")
        for file in (*bundle, *(file for file in _HERE.iterdir() if file.suffix in (".json", ".html", ".js"))):
            shutil.copy(file, folder)
        subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, check=True)
        drawn = Drawn.of(service_map)
        told = {**to_look_at(service_map), "project": "measured", "version": "1", "readOnly": False}
        (folder / "canvas.json").write_text(json.dumps(told), encoding="utf-8")
        (folder / "map.json").write_text(json.dumps(drawn.to_json()), encoding="utf-8")
        (folder / "map.bpmn").write_text(bpmn_xml(drawn), encoding="utf-8")
        (folder / "empty.bpmn").write_text(bpmn_xml(Drawn()), encoding="utf-8")
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            server.server_close()
