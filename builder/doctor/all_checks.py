"""All that the doctor looks at, in the order in which one would mend it."""

from collections.abc import Iterator
from pathlib import Path

from builder.doctor import folders, network, packages
from builder.doctor.check import Check
from builder.doctor.workbooks import workbooks


def all_checks(workspace: Path) -> Iterator[Check]:
    """Every check, one after the other as it is done. Nothing is changed; what it writes to try a folder it deletes."""
    yield packages.python()
    yield packages.packages()
    yield packages.own_files()
    yield workbooks()
    yield folders.workspace(workspace)
    yield folders.secrets()
    yield folders.projects(workspace)
    yield network.port()
    yield network.proxy()
    yield network.browser()
