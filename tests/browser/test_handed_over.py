"""The journeys as the browser fetches them by itself."""

import re
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import Locator, Page, Response, expect

from tests.browser.serving import Server
from tests.browser.visiting import open_stage, seek


def _fetches(page: Page) -> list[Response]:
    """The answers with journeys, as they come."""
    found: list[Response] = []
    page.on("response", lambda answer: found.append(answer) if "/journeys/" in answer.url else None)
    return found


def _stage(page: Page) -> Locator:
    stage = page.get_by_role("region", name="Playback")
    expect(stage).to_be_visible(timeout=60_000)
    return stage


def test_the_journeys_come_once_compressed_and_are_not_to_be_kept(page: Page, with_small: Server) -> None:
    fetches = _fetches(page)
    page.goto("/play?project=Small")
    stage = _stage(page)
    # What a person does goes to the server and back; the picture needs nothing more for it.
    stage.get_by_role("button", name="Play", exact=True).click()
    page.wait_for_timeout(700)
    stage.get_by_role("button", name="Pause", exact=True).click()
    page.wait_for_url("**at=*")
    assert [answer.status for answer in fetches] == [200]
    headers = fetches[0].all_headers()
    assert headers["cache-control"] == "no-store"
    assert headers["content-encoding"] == "deflate"
    assert headers["content-type"] == "application/octet-stream"

    page.reload()
    _stage(page)
    # Another session, another place.
    assert len(fetches) == 2
    assert fetches[1].url != fetches[0].url


def test_another_page_of_the_app_and_back_plays_again(page: Page, with_small: Server) -> None:
    fetches = _fetches(page)
    page.goto("/play?project=Small")
    _stage(page)
    page.get_by_role("link", name="Help", exact=True).click()
    page.get_by_role("heading", name="Help").first.wait_for()
    page.get_by_role("link", name="Play", exact=True).click()
    _stage(page)
    assert {answer.status for answer in fetches} == {200}
    assert len({answer.url for answer in fetches}) == 1


def test_every_script_is_asked_for_once_and_the_stage_s_own_before_streamlit_has_started(
    page: Page, with_small: Server
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.resource_type == "script" else None)
    page.goto("/play?project=Small")
    _stage(page)
    names = [url.rpartition("/")[2] for url in asked]
    assert len(names) == len(set(names))
    assert [name for name in names if name.startswith("stage-")]
    begun = page.evaluate("""() => Object.fromEntries(performance.getEntriesByType("resource").map((one) =>
        [one.name.split("/").pop().split(/[.-]/)[0], one.startTime]))""")
    # Streamlit asks how the server is before anything else.
    assert max(begun["stage"], begun["BidiComponent"], begun["Html"], begun["PageLink"]) < begun["health"]


def test_nobody_finds_journeys_by_guessing(with_small: Server) -> None:
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{with_small.url}/journeys/{'A' * 43}", timeout=30)


@pytest.mark.parametrize("wait", [400, 540, 575, 590, 600])
def test_a_page_that_is_left_in_the_middle_of_a_change_does_not_come_back(
    page: Page, with_small: Server, wait: int
) -> None:
    stage = open_stage(page, "Small")
    # The address is told of the moment 600 ms later, which may be while the next page is on its way.
    seek(stage, "2024-03-05T00:00")
    page.wait_for_timeout(wait)
    page.get_by_role("link", name="Map", exact=True).click()
    expect(page.get_by_role("region", name="Map editor")).to_be_visible(timeout=30_000)
    page.wait_for_timeout(1_500)
    expect(page).to_have_url(re.compile("/map"))
    expect(stage).to_have_count(0)
