"""Whether a browser on this computer can reach the app: a port, the way to it, and a browser."""

import os
import shutil
import socket
import threading
import webbrowser
from collections.abc import Mapping
from pathlib import Path

from builder.doctor.check import Check
from builder.ports import free_port
from builder.problem import Problem, Refused
from builder.serving import SETTINGS

_SECONDS = 5.0
_HOST = str(SETTINGS["server.address"])
_PROXIES = ("http_proxy", "all_proxy")
_NAMES = ("microsoft-edge", "msedge", "google-chrome", "chrome", "chromium", "firefox")
# Where Windows keeps them; they are on no search path there.
_ON_WINDOWS = (
    "Microsoft/Edge/Application/msedge.exe",
    "Google/Chrome/Application/chrome.exe",
    "Mozilla Firefox/firefox.exe",
)


def port() -> Check:
    """A port to listen on, and whether a program on this computer reaches what listens there."""
    try:
        free = free_port(None)
    except Refused as refused:
        return Check("Port", "none is free", refused.problems)
    told = f"{free} is free"
    first = int(str(SETTINGS.get("server.port", 8501)))
    notes = () if free == first else (Problem("doctor-port-used", str(first), str(free)),)
    return Check("Port", told, notes if _reached(free) else (*notes, Problem("doctor-port-blocked", str(free))))


def _reached(port: int) -> bool:
    """Sends a word to itself over the port, as browser and app will."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        try:
            listener.bind((_HOST, port))
            listener.listen(1)
            listener.settimeout(_SECONDS)
            got: list[bytes] = []

            def answer() -> None:
                try:
                    with listener.accept()[0] as caller:
                        got.append(caller.recv(5))
                except OSError:
                    return

            hearing = threading.Thread(target=answer, daemon=True)
            hearing.start()
            with socket.create_connection((_HOST, port), timeout=_SECONDS) as caller:
                caller.sendall(b"hello")
            hearing.join(_SECONDS)
        except OSError:
            return False
    return got == [b"hello"]


def proxy(environment: Mapping[str, str] | None = None) -> Check:
    """Whether a proxy that is set for this user would be asked for pages of this very computer."""
    lower = {name.lower(): value for name, value in (os.environ if environment is None else environment).items()}
    asked = next((lower[name] for name in _PROXIES if lower.get(name)), "")
    if not asked:
        return Check("Proxy", "none is set for programs")
    spared = [part.strip() for part in lower.get("no_proxy", "").split(",")]
    if any(part in ("*", _HOST, "127.0.0.0/8", "localhost") for part in spared):
        return Check("Proxy", "set, and not asked for this computer's own pages")
    # The address can hold a password; it is not told.
    return Check("Proxy", "set", (Problem("doctor-proxy", _HOST),))


def browser(environment: Mapping[str, str] | None = None) -> Check:
    """A browser that shows the app: Edge, Chrome or Firefox."""
    found = next((name for name in _NAMES if shutil.which(name)), None) or _on_windows(environment or os.environ)
    if found:
        return Check("Browser", found)
    try:
        return Check("Browser", getattr(webbrowser.get(), "name", "the system's own"))
    except webbrowser.Error:
        return Check("Browser", "none found", (Problem("doctor-browser", "Edge, Chrome, Firefox"),))


def _on_windows(environment: Mapping[str, str]) -> str | None:
    folders = [environment.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")]
    places = (Path(folder) / part for folder in folders if folder for part in _ON_WINDOWS)
    return next((place.stem for place in places if place.is_file()), None)
