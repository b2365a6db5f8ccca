"""What every test may ask for."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def skip_or_fail(reason: str) -> None:
    """Skips with a reason at a desk; in CI, where everything has to be there, fails."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What measures time runs alone: in one of several workers it would measure the others."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        for item in items:
            if item.get_closest_marker("benchmark"):
                item.add_marker(pytest.mark.skip(reason="Measured alone: python -m pytest -m benchmark"))


@pytest.fixture(autouse=True)
def _same_main_module() -> Iterator[None]:
    """Streamlit's AppTest leaves its own script as the main module, and every process started later would run it."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main


@pytest.fixture
def samples() -> Path:
    """The folder of public sample files beside the checkout."""
    folder = ROOT.parent / "shared" / "data" / "samples"
    if not folder.is_dir():
        skip_or_fail(f"The public samples are not beside this checkout ({folder.name}).")
    return folder
