"""A finding of the fit stays accepted; what the data says is drawn and clicked, and a map drafted from it."""

from playwright.sync_api import Page, expect

from tests.browser.serving import Server
from tests.browser.small_authority import MAP
from tests.browser.visiting import open_page, settled, shoot

_PATIENCE = 60_000


def test_a_finding_stays_accepted_the_graph_is_clicked_and_a_map_is_drafted(with_small: Server, page: Page) -> None:
    # The one way that Cy took from referral to support is not drawn.
    folder = with_small.folders.workspace.parent / "without"
    folder.mkdir(exist_ok=True)
    drawn = MAP.replace("  - {from: referral, to: support}\n", "")
    (folder / "map.yaml").write_text(drawn, encoding="utf-8")
    with_small.folders.run("use", "Small", "--map", str(folder / "map.yaml"))
    open_page(page, "/codes?project=Small&view=fit", "Codes")
    expect(page.get_by_text("85.7%")).to_be_visible(timeout=_PATIENCE)
    expect(page.get_by_text("Moves with no drawn way: 1")).to_be_visible()
    shoot(page, "codes-fit")
    page.get_by_role("button", name="Accept …").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Why it is right so").fill("Known: urgent help")
    shoot(page, "codes-fit-accept")
    dialog.get_by_role("button", name="Accept", exact=True).click()
    accepted = page.get_by_text("Accepted: 1")
    expect(accepted).to_be_visible(timeout=_PATIENCE)
    open_page(page, "/codes?project=Small&view=fit", "Codes")
    expect(accepted).to_be_visible(timeout=_PATIENCE)
    accepted.click()
    expect(page.get_by_text("Known: urgent help")).to_be_visible()
    expect(page.get_by_text("1 move of 1 child")).to_be_visible()

    open_page(page, "/codes?project=Small&view=data", "Codes")
    picture = page.frame_locator("iframe[title*='agraph']").locator("canvas")
    expect(picture).to_be_visible(timeout=_PATIENCE)
    expect(page.get_by_text("Drawn: 5 of 5 codes")).to_be_visible()
    shoot(page, "codes-data")

    # The slider at its least leaves one code, which then stands in the middle of the picture.
    codes = page.get_by_role("slider", name="Codes shown, as a share of all activities")
    codes.focus()
    codes.press("Home")
    expect(page.get_by_text("Drawn: 1 of 5 codes")).to_be_visible(timeout=_PATIENCE)
    settled(page)
    expect(picture).to_be_visible(timeout=_PATIENCE)
    picture.click()
    expect(page.get_by_text("After it")).to_be_visible(timeout=_PATIENCE)
    expect(page.get_by_text("4 activities of 3 children")).to_be_visible()
    # A double click opens nothing: what the component would open is blank.
    before = len(page.context.pages)
    picture.dblclick()
    settled(page)
    assert len(page.context.pages) == before

    page.get_by_text("Draft a map from this").click()
    page.get_by_role("button", name="Draft a map", exact=True).click()
    expect(page.get_by_text("moves run along its")).to_be_visible(timeout=_PATIENCE)
    shoot(page, "codes-draft")
    page.get_by_role("button", name="Take the draft as the map").click()
    expect(page.get_by_text("The draft is the map now.")).to_be_visible(timeout=_PATIENCE)
