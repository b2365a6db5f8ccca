"""Play, pause, speed, scrub, step, restart, loop, and what time runs by."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.serving import Server
from tests.browser.small_authority import Names, names_in
from tests.browser.visiting import now, open_stage, position, seek


@pytest.fixture
def stage(with_small: Server, page: Page) -> Iterator[Locator]:
    """The stage of the small authority, paused at its beginning."""
    yield open_stage(page, "Small")


@pytest.fixture
def names(with_small: Server) -> Names:
    """The children's pseudonyms."""
    return names_in(with_small.folders.workspace)


def test_play_and_pause_are_one_button(stage: Locator, page: Page) -> None:
    assert now(stage) == "2024-03-01T00:00"
    page.get_by_role("button", name="Play", exact=True).click()
    page.wait_for_function("s => s.playback.now > '2024-03-02'", arg=stage.element_handle())
    expect(page.get_by_role("button", name="Play", exact=True)).to_have_count(0)
    page.get_by_role("button", name="Pause", exact=True).click()
    stopped = now(stage)
    page.wait_for_timeout(300)
    assert now(stage) == stopped
    assert stage.evaluate("s => s.playback.playing") is False


def test_the_window_runs_from_the_first_entry_to_the_end_of_the_as_of_day(stage: Locator) -> None:
    assert stage.evaluate("s => s.playback.window") == ["2024-03-01T00:00", "2024-07-01T00:00"]
    assert stage.evaluate("s => [s.playback.children, s.playback.shown]") == [3, 3]


def test_the_clock_says_the_date_and_below_a_week_a_second_the_weekday(stage: Locator, page: Page) -> None:
    clock = page.get_by_role("status", name="Clock")
    seek(stage, "2024-03-05T14:30")
    expect(clock).to_have_text("5 March 2024")
    stage.evaluate("s => s.playback.setSpeed(2)")
    expect(clock).to_have_text("Tuesday 5 March 2024")


def test_the_head_stays_in_its_one_row_with_a_weekday_and_a_large_authority_s_figures(
    stage: Locator, page: Page
) -> None:
    tops = """(stage, figures) => {
      stage.querySelector('[aria-label="Children shown"]').textContent = figures;
      return [...stage.querySelector('.jm-header .jm-row').children].map((one) => one.getBoundingClientRect())
        .map((box) => Math.round((box.top + box.bottom) / 2));
    }"""
    seek(stage, "2024-03-06T00:00")
    for speed, figures in ((7, "3 of 3 children"), (2, "3 of 3 children"), (2, "150,000 of 150,000 children")):
        stage.evaluate("(s, speed) => s.playback.setSpeed(speed)", speed)
        expect(page.get_by_role("status", name="Clock")).to_have_text(re.compile("Wednesday" if speed == 2 else "^6"))
        assert len(set(stage.evaluate(tops, figures))) == 1
    # With two maps, the letter of the one that is worked with stands there too.
    page.get_by_role("button", name="Two side by side").click()
    expect(page.get_by_role("button", name="Work with side B")).to_be_visible()
    assert len(set(stage.evaluate(tops, "150,000 of 150,000 children"))) == 1


def test_plus_and_minus_change_the_speed(stage: Locator, page: Page) -> None:
    speed = page.get_by_role("slider", name="Speed")
    expect(speed).to_have_attribute("aria-valuetext", "1 second = 7 days")
    page.get_by_role("button", name="Restart").focus()
    page.keyboard.press("+")
    expect(speed).to_have_attribute("aria-valuetext", "1 second = 10 days")
    page.keyboard.press("-")
    page.keyboard.press("-")
    expect(speed).to_have_attribute("aria-valuetext", "1 second = 5 days")
    for asked, told in ((0.01, 0.1), (4000, 400)):
        stage.evaluate("(s, v) => s.playback.setSpeed(v)", asked)
        assert stage.evaluate("s => s.playback.speed") == told


def test_the_time_slider_scrubs_by_mouse_and_by_key(stage: Locator, page: Page) -> None:
    slider = page.get_by_role("slider", name="Time")
    box = slider.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    # Half of the 122 days from 1 March is 1 May; a slider's thumb gives or takes a day.
    assert "2024-04-29" < now(stage) < "2024-05-03"
    expect(slider).to_have_attribute("aria-valuetext", page.get_by_role("status", name="Clock").inner_text())
    seek(stage, "2024-03-10T00:00")
    slider.press("ArrowRight")
    assert now(stage) == "2024-03-11T00:00"
    slider.press("Shift+ArrowLeft")
    assert now(stage) == "2024-03-04T00:00"


def test_dragging_the_time_slider_follows_the_pointer(stage: Locator, page: Page) -> None:
    box = page.get_by_role("slider", name="Time").bounding_box()
    assert box
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.2, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.5, y, steps=4)
    page.mouse.move(box["x"] + box["width"] * 0.75, y, steps=4)
    page.mouse.up()
    assert "2024-05-28" < now(stage) < "2024-06-04"


def test_step_and_restart_move_by_days_and_to_the_beginning(stage: Locator, page: Page) -> None:
    seek(stage, "2024-04-10T00:00")
    page.get_by_role("button", name="Step forward").click()
    assert now(stage) == "2024-04-11T00:00"
    page.get_by_role("button", name="Step back").click()
    page.get_by_role("button", name="Step back").click()
    assert now(stage) == "2024-04-09T00:00"
    page.get_by_role("button", name="Restart").click()
    assert now(stage) == "2024-03-01T00:00"


def test_at_the_end_it_stops_and_with_loop_it_begins_again(stage: Locator, page: Page) -> None:
    seek(stage, "2024-06-28T00:00")
    stage.evaluate("s => { s.playback.setSpeed(60); s.playback.play(); }")
    page.wait_for_function("s => !s.playback.playing", arg=stage.element_handle())
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()
    # The window ends with the as-of day; its last minute is the last that can be looked at.
    assert now(stage) == "2024-06-30T23:59"
    expect(page.get_by_role("status", name="Clock")).to_have_text("30 June 2024")

    loop = page.get_by_role("button", name="Loop")
    expect(loop).to_have_attribute("aria-pressed", "false")
    loop.click()
    expect(loop).to_have_attribute("aria-pressed", "true")
    seek(stage, "2024-06-28T00:00")
    stage.evaluate("s => s.playback.play()")
    page.wait_for_function("s => s.playback.now < '2024-06-01'", arg=stage.element_handle())
    assert stage.evaluate("s => s.playback.playing") is True


def test_time_runs_by_the_calendar_or_from_each_childs_start(stage: Locator, page: Page) -> None:
    modes = page.get_by_role("radiogroup", name="Time runs by")
    seek(stage, "2024-04-10T00:00")
    expect(modes.get_by_role("radio", name="Calendar")).to_be_checked()
    modes.get_by_role("radio", name="From each child's start").check(force=True)
    expect(page.get_by_role("status", name="Clock")).to_have_text("Day 0")
    assert now(stage) == "P0DT0H0M"
    seek(stage, "P12DT0H0M")
    expect(page.get_by_role("status", name="Clock")).to_have_text("Day 12")
    modes.get_by_role("radio", name="Calendar").check(force=True)
    assert now(stage) == "2024-04-10T00:00"


def test_a_moment_looks_the_same_however_it_is_reached(stage: Locator, names: Names) -> None:
    seek(stage, "2024-03-20T09:15")
    before = [position(stage, child) for child in (names.ada, names.ben, names.cy)]
    assert before[0] is not None and before[2] is not None
    seek(stage, "2024-06-20T00:00")
    seek(stage, "2024-03-02T00:00")
    seek(stage, "2024-03-20T09:15")
    assert [position(stage, child) for child in (names.ada, names.ben, names.cy)] == before


def test_dots_stand_where_the_data_says(stage: Locator, names: Names) -> None:
    # Ada's contact takes from 1 to 5 March; on 3 March the dot is half way there.
    places = {}
    for day in ("2024-03-01", "2024-03-03", "2024-03-05"):
        seek(stage, f"{day}T00:00")
        found = position(stage, names.ada)
        assert found and found["pass"] == 1 and found["hollow"] is False
        places[day] = (found["node"], float(str(found["x"])), float(str(found["y"])))
    assert [node for node, _, _ in places.values()] == ["contact", "contact", "referral"]
    gate, half, contact = ([place[1], place[2]] for place in places.values())
    assert half == pytest.approx([(gate[0] + contact[0]) / 2, (gate[1] + contact[1]) / 2], abs=4)

    # Ben left on 6 March, came back on 1 May for the second time, and is on the way to an open assessment.
    seek(stage, "2024-04-01T00:00")
    assert position(stage, names.ben) is None
    seek(stage, "2024-06-01T00:00")
    again = position(stage, names.ben)
    assert again and (again["node"], again["pass"]) == ("assessment", 2)

    # Ada and Ben are gone or on their way; Cy stays in family support to the end.
    assert position(stage, names.ada) is None
    staying = position(stage, names.cy)
    assert staying and staying["node"] == "support"
    assert stage.evaluate("s => s.playback.positionOf('no such child')") is None


def test_a_seek_that_is_no_time_changes_nothing(stage: Locator) -> None:
    seek(stage, "2024-04-10T00:00")
    for words in ("", "soon", "10/04/2024", "2024-13-45T99:99"):
        stage.evaluate("(s, t) => s.playback.seek(t)", words)
    assert now(stage) == "2024-04-10T00:00"
    seek(stage, "1990-01-01T00:00")
    assert now(stage) == "2024-03-01T00:00"


def test_reduced_motion_steps_by_whole_days(with_small: Server, visit: Open, names: Names) -> None:
    page = visit(reduced_motion="reduce")
    stage = open_stage(page, "Small")
    stage.evaluate("s => { s.playback.setSpeed(2); s.playback.play(); }")
    moments = page.evaluate(
        """async ([stage, child]) => {
             const seen = [];
             for (let i = 0; i < 90; i++) {
               await new Promise(requestAnimationFrame);
               const place = stage.playback.positionOf(child);
               seen.push([stage.playback.now, place && `${place.x} ${place.y}`]);
             }
             return seen;
           }""",
        [stage.element_handle(), names.ada],
    )
    stage.evaluate("s => s.playback.pause()")
    assert {moment[11:] for moment, _ in moments} == {"00:00"}
    days = {moment for moment, _ in moments}
    assert len(days) > 1
    assert len({place for _, place in moments}) <= len(days)


def test_a_moment_in_the_address_is_where_it_opens(with_small: Server, page: Page) -> None:
    stage = open_stage(page, "Small", "&at=2024-05-02")
    assert now(stage) == "2024-05-02T00:00"
