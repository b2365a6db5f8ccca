"""Names and labels that look like HTML or Markdown are shown as they stand, on every page."""

import pytest
from playwright.sync_api import Page, expect

from builder.project import open_project
from tests.browser.serving import Server
from tests.browser.small_authority import CODES, MAP, VISITS
from tests.browser.visiting import open_page, open_stage, seek, settled, shoot

_SCRIPT = "<script>alert(1)</script>"
_IMAGE = "<img src=x onerror=alert(1)>"
_MARKDOWN = "**bold** [a](http://127.0.0.2/) $x$ :red[y]"
_NAME = "_Our_ A & B's (1) - __x__"


@pytest.fixture(scope="module")
def with_traps(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Server:
    """A project whose every name that an authority may choose is a trap."""
    files = tmp_path_factory.mktemp("traps")
    texts = {
        "visits.csv": VISITS.replace("Phone call", _IMAGE).replace("South", _SCRIPT).replace("Closed", _IMAGE),
        "map.yaml": MAP.replace("label: Panel", f"label: '{_SCRIPT}', description: '{_IMAGE}'")
        .replace("label: Referral", f"label: '{_MARKDOWN}'")
        .replace("label: District Team", f"label: '{_IMAGE}'")
        .replace("name: Small authority", f"name: '{_SCRIPT}{_MARKDOWN}'")
        + f"notes: [{{text: '{_SCRIPT}', x: 0, y: -100}}]\n",
        "codes.yaml": CODES.replace("outcome: Closed", f"outcome: '{_IMAGE}'"),
    }
    for name, text in texts.items():
        (files / name).write_text(text, encoding="utf-8")
    server.folders.run("import", _NAME, str(files / "visits.csv"))
    server.folders.run("use", _NAME, "--map", str(files / "map.yaml"), "--codes", str(files / "codes.yaml"))
    return server


@pytest.fixture
def watched(page: Page) -> Page:
    """A page on which a script that runs would be noticed."""
    page.on("dialog", lambda dialog: pytest.fail(f"A script ran: {dialog.message}"))
    return page


def test_on_the_stage(with_traps: Server, watched: Page) -> None:
    stage = open_stage(watched, _quoted())
    expect(watched.get_by_role("group", name=f"{_SCRIPT}, activity")).to_contain_text(_SCRIPT)
    expect(watched.get_by_role("group", name=f"{_MARKDOWN}, activity")).to_contain_text(_MARKDOWN)
    expect(stage).to_contain_text(_IMAGE)
    _says(watched, f"{_SCRIPT}{_MARKDOWN}")
    seek(stage, "2024-06-01T00:00")
    for button in ("What is not shown", "Table", "Filters"):
        watched.get_by_role("button", name=button, exact=True).click()
    assert stage.locator("script, img").count() == 0
    _nothing_ran(watched)
    shoot(watched, "play-traps")


def test_in_a_childs_story(with_traps: Server, watched: Page) -> None:
    stage = open_stage(watched, _quoted())
    story = watched.get_by_role("region", name="Story")
    stored = open_project(with_traps.folders.workspace, _NAME).activities()
    names = sorted(set(stored.loc[stored["code"] != _IMAGE, "child"]))
    assert len(names) == 3
    told = []
    for name in names:
        stage.evaluate("(s, name) => s.playback.follow(name)", name)
        expect(story).to_contain_text(name)
        told.append(story.inner_text())
    assert any(_SCRIPT in text for text in told), "The team stands in the story."
    assert any(_IMAGE in text for text in told), "The outcome stands in the story."
    _nothing_ran(watched)


@pytest.mark.parametrize(
    ("path", "heading", "words"),
    [
        ("/", "Journey Map", _NAME),
        ("/map", "Map", f"{_SCRIPT}{_MARKDOWN}"),
        ("/data", "Data", "11 rows = "),
        ("/codes", "Codes", "Not yet mapped"),
    ],
)
def test_on_the_pages(with_traps: Server, watched: Page, path: str, heading: str, words: str) -> None:
    open_page(watched, f"{path}?project={_quoted()}", heading)
    _says(watched, words)
    expect(watched.get_by_test_id("stSidebar")).to_contain_text(_NAME)
    _nothing_ran(watched)


def test_a_chosen_code_is_text(with_traps: Server, watched: Page) -> None:
    open_page(watched, f"/codes?project={_quoted()}&search=onerror", "Codes")
    watched.get_by_role("button", name="Choose").first.click()
    expect(watched.locator(".jm-about")).to_contain_text(_IMAGE, timeout=30_000)
    settled(watched)
    _nothing_ran(watched)


def test_a_name_that_cannot_be_a_projects_is_told_as_text(with_traps: Server, watched: Page) -> None:
    open_page(watched, "/", "Journey Map")
    for name in (_SCRIPT, "**bold**", "../elsewhere", "CON", "a:b"):
        watched.get_by_label("Name of the project").fill(name)
        watched.get_by_role("button", name="Start your own").click()
        expect(watched.get_by_role("alert")).to_contain_text(f"'{name}' cannot be a project's name")
    _nothing_ran(watched)


def test_a_file_name_and_its_headings_are_text(with_traps: Server, watched: Page) -> None:
    open_page(watched, f"/data?project={_quoted()}", "Data")
    text = f"Child ID,Activity,Start date,{_IMAGE}\n1,{_SCRIPT},2024-01-05,**b**\n"
    watched.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        [{"name": "**b** <img src=x>.csv", "mimeType": "text/csv", "buffer": text.encode("utf-8")}]
    )
    expect(watched.get_by_test_id("stExpander").filter(has_text="**b** <img src=x>.csv").first).to_be_visible()
    settled(watched)
    _nothing_ran(watched)


def test_an_address_that_names_a_script_is_text(with_traps: Server, watched: Page) -> None:
    watched.goto("/play?project=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
    expect(watched.get_by_role("alert")).to_contain_text(_SCRIPT)
    watched.goto(f"/play?project={_quoted()}&child=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&at=%3Cb%3E")
    expect(watched.get_by_role("region", name="Playback")).to_be_visible()
    settled(watched)
    _nothing_ran(watched)


def _says(page: Page, words: str) -> None:
    """Waits for words on the page; an invisible joiner that keeps an address from becoming a link does not count."""
    told = "document.querySelector('[data-testid=stMain]').textContent.replaceAll('\\u2060', '')"
    page.wait_for_function(f"words => {told}.includes(words)", arg=words)


def _quoted() -> str:
    return _NAME.replace("&", "%26").replace(" ", "%20")


def _nothing_ran(page: Page) -> None:
    """No name became an element: not a picture, not a link to elsewhere, not bold."""
    main = page.get_by_test_id("stApp")
    assert main.locator("img[src='x']").count() == 0
    assert main.locator("a[href*='127.0.0.2']").count() == 0
    assert main.locator("strong", has_text="bold").count() == 0
    assert main.locator("em", has_text="Our").count() == 0
