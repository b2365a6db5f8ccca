"""The port that the app listens on."""

import os
import socket

from builder.problem import Problem, Refused
from builder.serving import SETTINGS


def free_port(wanted: int | None) -> int:
    """The port wanted, else the first free one from 8501. Raises `Refused` where it, or all of them, are taken."""
    for port in [wanted] if wanted else range(8501, 8601):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            if os.name != "nt":
                # A port just given up counts as free here; on Windows the same option would steal one in use.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((SETTINGS["server.address"], port))
            except OSError:
                continue
            return port
    raise Refused([Problem("port-taken", str(wanted or "8501 to 8600"))])
