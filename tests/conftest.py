"""What every test may ask for."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def skip_or_fail(reason: str) -> None:
    """Skips with a reason at a desk; in CI, where everything has to be there, fails."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture
def samples() -> Path:
    """The folder of public sample files beside the checkout."""
    folder = ROOT.parent / "shared" / "data" / "samples"
    if not folder.is_dir():
        skip_or_fail(f"The public samples are not beside this checkout ({folder.name}).")
    return folder
