"""Starts the app in this process, so that it ends when this does, and opens a browser at it."""

import importlib.util
import os
import socket
import threading
import time
import webbrowser
from collections.abc import Mapping
from pathlib import Path

from builder.ahead import scripts_of
from builder.document import Document
from builder.problem import Problem, Refused
from builder.serving import Setting
from builder.workspace import VARIABLE
from player import handed
from player.stage_code import GivesStageCode, stage_address

# The parts of Streamlit that show what is on a page, which it would fetch only when it comes to them: the side bar's
# links and our style on every page, a component of ours on two.
_EVERYWHERE = ("PageLink", "Html")
_PARTS = {"": _EVERYWHERE, "map": (*_EVERYWHERE, "BidiComponent"), "play": (*_EVERYWHERE, "BidiComponent")}


def serve(workspace: Path, port: int, settings: Mapping[str, Setting], address: str | None) -> None:
    """Starts Streamlit with `settings` (`builder.serving.flags`) and runs until it is ended; opens a browser at
    `address` when given."""
    from starlette.formparsers import MultiPartParser
    from streamlit import config, net_util
    from streamlit.runtime.pages_manager import PagesManager
    from streamlit.web import bootstrap

    os.environ[VARIABLE] = str(workspace)
    # Uploads stay in memory: spooled to the temporary folder, raw rows about children would touch the disk.
    MultiPartParser.spool_max_size = 1 << 40
    PagesManager.uses_pages_directory = False
    # A call from a page that is not let in would have Streamlit ask a server elsewhere for this computer's address.
    net_util.get_external_ip = lambda: None
    _answer_too(str(settings.get("server_baseUrlPath", "")))
    spec = importlib.util.find_spec("app")
    if spec is None or spec.origin is None:
        raise Refused([Problem("pages-missing", "app.py")])
    script = str(Path(spec.origin).resolve())
    config._main_script_path = script
    # Headless, because Streamlit would open its first page; ours may be another.
    options = {**settings, "server_port": port, "server_headless": True}
    bootstrap.load_config_options(flag_options=options)
    if address:
        threading.Thread(target=_open_when_ready, args=(port, address), daemon=True).start()
    bootstrap.run(script, False, [], options)


def _answer_too(base: str) -> None:
    """Lets the server answer with our document, the stage's code and journeys, beneath the path `base`."""
    import streamlit
    from starlette.middleware import Middleware

    try:
        from streamlit.web.server.starlette import starlette_app

        made = starlette_app.create_streamlit_middleware
    except (ImportError, AttributeError):
        # A later Streamlit may be built otherwise: its own document does, and the stage is sent all that it needs.
        return
    static = Path(streamlit.__file__).with_name("static")
    scripts = {page: scripts_of(static, parts) for page, parts in _PARTS.items()}
    scripts["play"].append(stage_address())

    def with_ours() -> list[Middleware]:
        handed.hands_over = True
        ours = (Middleware(handed.HandsOver, base=base), Middleware(GivesStageCode, base=base))
        return [*made(), *ours, Middleware(Document, base=base, scripts=scripts)]

    starlette_app.create_streamlit_middleware = with_ours


def _open_when_ready(port: int, address: str) -> None:
    """Opens the browser once the server answers; gives up after half a minute."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.2)
        else:
            webbrowser.open(address)
            return
