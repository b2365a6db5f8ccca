"""A server of the app for tests: started from the command line as a person does, in folders of its own."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]

# A first start on a busy machine imports pandas and Streamlit before it answers.
_PATIENCE = 90.0


@dataclass(frozen=True, slots=True)
class Folders:
    """Where one server keeps what it keeps: projects, secrets, and what a library may write aside."""

    workspace: Path
    config: Path
    temporary: Path

    def environment(self) -> dict[str, str]:
        """The variables that point every process at these folders, by each system's own names."""
        return {
            **os.environ,
            "JOURNEY_MAP_WORKSPACE": str(self.workspace),
            "XDG_CONFIG_HOME": str(self.config),
            "APPDATA": str(self.config),
            "TMPDIR": str(self.temporary),
            "TEMP": str(self.temporary),
            "TMP": str(self.temporary),
            "PYTHONUTF8": "1",
        }

    def run(self, *arguments: str) -> str:
        """Runs one command of the app to its end and gives what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "cli", *arguments],
            cwd=ROOT,
            env=self.environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )
        assert done.returncode == 0, f"{' '.join(arguments)}: {done.stdout}{done.stderr}"
        return done.stdout


def folders_in(parent: Path) -> Folders:
    """Empty folders for one server."""
    made = Folders(parent / "workspace", parent / "config", parent / "temporary")
    for folder in (made.workspace, made.config, made.temporary):
        folder.mkdir(parents=True, exist_ok=True)
    return made


class Server:
    """The app on a free port of this computer, from its start until `stop`."""

    def __init__(
        self, folders: Folders, log: Path, behind: str = "", environment: dict[str, str] | None = None
    ) -> None:
        """Starts it and waits until it answers. `behind` is where a proxy would show it, with {port} for its port."""
        self.folders = folders
        self._log = log
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.port = port
        more = ["--behind", behind.format(port=port)] if behind else []
        self._path = urlsplit(more[1]).path if more else ""
        with log.open("wb") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "cli", "run", "--port", str(port), "--no-browser", *more],
                cwd=ROOT,
                env={**folders.environment(), **(environment or {})},
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        self._wait()

    @property
    def pid(self) -> int:
        """The server's process."""
        return self._process.pid

    @property
    def log(self) -> str:
        """All that the server has said so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def answers(self) -> bool:
        """Whether it is there and well."""
        try:
            with urllib.request.urlopen(f"{self.url}{self._path}/_stcore/health", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def stop(self) -> None:
        """Ends it."""
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(20)

    def _wait(self) -> None:
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            if self._process.poll() is not None:
                raise AssertionError(f"The server ended before it answered:\n{self.log}")
            if self.answers():
                return
            time.sleep(0.2)
        self.stop()
        raise AssertionError(f"The server did not answer within {_PATIENCE:.0f} seconds:\n{self.log}")
