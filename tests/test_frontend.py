"""The front end's own checks, where Node is there to run them."""

import shutil
import subprocess

import pytest

from tests.conftest import ROOT, skip_or_fail


@pytest.mark.parametrize("script", ["check", "test"])
def test_the_front_ends_own_checks_pass(script: str) -> None:
    npm = shutil.which("npm")
    if npm is None:
        skip_or_fail("Node is not installed: the front end's tests need it; the app does not.")
    if not (ROOT / "frontend" / "node_modules").is_dir():
        skip_or_fail("The front end's packages are not installed: run 'npm ci' in frontend/.")
    assert npm is not None
    done = subprocess.run([npm, "run", script], cwd=ROOT / "frontend", capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
