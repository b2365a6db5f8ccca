"""The example authority's story: four bookmarks that show a newcomer what bookmarks are for.

What they say was counted in the example as `builder.example.project` makes it (2,000 children, seed 1), and
`tests/builder/example/test_story.py` counts it again.
"""

from typing import Any

from builder.bookmarks import Bookmark, Bookmarks, bookmark
from builder.project import Project
from builder.pseudonyms import hashes

# An invented child of the example, by the id that its files give it: three times through, then back and still here.
_CAME_BACK = "8135742"

_STORY: tuple[dict[str, Any], ...] = (
    {
        "id": "start",
        "title": "Each dot is one child, and many come round again",
        "words": "A dot starts white and deepens to red each time the child comes back.\n"
        "Of these 1,738 children 1,026 came through more than once, and 228 five times or more.",
        "look": {"at": "2024-01-08T00:00", "speed": 7, "playing": True},
    },
    {
        "id": "gap",
        "title": "July to December 2023: no contacts were loaded",
        "words": "Nobody comes in at the gate because the list of contacts has no rows for these six months, not "
        "because it was quiet.\n"
        "The hatched band under the map says so: ask what was loaded before asking what happened.",
        "look": {"at": "2023-10-02T00:00", "speed": 7, "playing": False},
    },
    {
        "id": "under1",
        "title": "Week of 4 March 2024: under-ones who come back after no further action",
        "words": "12 children who are under one now had no further action at some time in this data, and came back "
        "after it.\nWould we have wanted to know at the first contact?",
        "look": {
            "at": "2024-03-04T00:00",
            "speed": 2,
            "playing": False,
            "filter": {"agesNow": ["under 1"], "backAfter": ["nfa"]},
        },
    },
    {
        "id": "one",
        "title": "One child, from the first contact to now",
        "words": "Two contacts early in 2023 ended in no further action and in advice. In March 2024 a third led to an "
        "assessment and, in May, a child in need plan, which ended in June.\n"
        "In April 2025 the child was back, and since 13 June there is a plan again.",
        "look": {"at": "2025-06-20T00:00", "speed": 7, "playing": False, "child": _CAME_BACK},
    },
)


def story(project: Project) -> Bookmarks:
    """The four bookmarks for the example's own project, whose secret says which pseudonym the last one follows."""
    (key,) = hashes([_CAME_BACK], project.secret(), "child")
    children = project.children()
    found = children.loc[children["key"] == key, "child"].tolist()
    return tuple(one for raw in _STORY if (one := _of(raw, found)) is not None)


def _of(raw: dict[str, Any], found: list[str]) -> Bookmark | None:
    if "child" not in raw["look"]:
        return bookmark(raw)
    return bookmark({**raw, "look": {**raw["look"], "child": found[0]}}) if found else None
