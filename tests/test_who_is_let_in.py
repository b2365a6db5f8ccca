"""Which pages may talk to the app: those of this computer, those of the address it is shown at, and no others."""

import base64
import socket
import threading
from collections.abc import Iterator

import pytest

from tests.browser.serving import Server, folders_in

# What the browser's own library asks for; with a base path it lies beneath that.
_STREAM = "/_stcore/stream"


class Ear:
    """A proxy that only counts who asks it: all that a library would ask of another host comes here."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._hear, daemon=True).start()

    def _hear(self) -> None:
        while True:
            try:
                caller, _ = self._listener.accept()
            except OSError:
                return
            with caller:
                self.asked.append(caller.recv(200))

    def close(self) -> None:
        self._listener.close()


@pytest.fixture(scope="module")
def ear() -> Iterator[Ear]:
    made = Ear()
    yield made
    made.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, ear: Ear) -> Iterator[Server]:
    """The app as it would stand behind a proxy that shows it at an address of the authority."""
    parent = tmp_path_factory.mktemp("let-in")
    proxies = {"HTTP_PROXY": ear.address, "HTTPS_PROXY": ear.address, "http_proxy": ear.address, "NO_PROXY": ""}
    started = Server(
        folders_in(parent), parent / "server.log", behind="https://journeys.example:{port}/map", environment=proxies
    )
    yield started
    started.stop()


def _answer(server: Server, host: str, origin: str) -> str:
    """The first line with which the server answers a page that wants to talk to it."""
    key = base64.b64encode(b"sixteen bytes ..").decode("ascii")
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as line:
        line.sendall(
            f"GET /map{_STREAM} HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode("ascii")
        )
        return line.recv(200).decode("ascii", "replace").split("\r\n")[0]


def test_pages_of_this_computer_and_of_the_address_it_is_shown_at_are_let_in(server: Server) -> None:
    here = f"127.0.0.1:{server.port}"
    assert _answer(server, here, f"http://{here}") == "HTTP/1.1 101 Switching Protocols"
    shown = f"journeys.example:{server.port}"
    assert _answer(server, shown, f"https://{shown}") == "HTTP/1.1 101 Switching Protocols"
    # Many proxies hand on their own name for this computer.
    assert _answer(server, here, f"https://{shown}") == "HTTP/1.1 101 Switching Protocols"


def test_other_pages_are_not_let_in_and_no_other_host_is_asked_about_them(server: Server, ear: Ear) -> None:
    here = f"127.0.0.1:{server.port}"
    assert " 403 " in _answer(server, here, "https://elsewhere.example")
    # A name of theirs that they let lead to this computer.
    assert " 403 " in _answer(server, "elsewhere.example", "http://elsewhere.example")
    assert ear.asked == []
