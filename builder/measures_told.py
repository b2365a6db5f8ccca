"""What each measure is, in a sentence, as the documents define it; and what its heading is called in an address."""

import re
from collections.abc import Mapping
from functools import lru_cache

from builder.documents import documents

DOCUMENT = "reference/measures"
# A heading of one measure, a blank line, and the sentence under it.
_MEASURE = re.compile(r"^### (.+)\n\n(.+)$", re.MULTILINE)


@lru_cache(maxsize=1)
def measures_told() -> Mapping[str, str]:
    """Each measure's heading in docs/reference/measures.md and the sentence under it; {} where no documents came with
    this installation."""
    page = next((one for one in documents() if one.name == DOCUMENT), None)
    return dict(_MEASURE.findall(page.text)) if page else {}


def anchor_of(heading: str) -> str:
    """What a heading is called in an address: "Median days" is "median-days"."""
    return re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-")
