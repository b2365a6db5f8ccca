"""The words that lie beside the example's files."""

from builder.example import ssda903
from builder.example.census import YEARS
from builder.example.windows import MISSING, RETURNS

_WORDS = """The example authority
=====================

Every child, family, worker and team in these files is invented. No record of a real person went into them.
How often things happen, and how long they take, follows the figures published for England (year to 31 March 2024).

{children:,} children lived here between July 2021 and 30 June 2025. These are the files that their authority holds:

{returns}
    Annex A returns as Ofsted asks for them. Lists 1 to 5 hold the six months before the extract; lists 6 to 8 one row a
    child, as things stood on that day; lists 10 and 11 twelve months.
    {added} also have outcome columns that the authority added. {bare} has none.
    The return for {missing} is missing. Nobody can find it.
    Teams are those of the day of the extract, and spelled in several ways.

early-help-episodes.csv
    The early help service's own list of its work, from July 2022.

{censuses}
    The children in need census as sent to the Department for Education: every episode of need that was open in the
    year to 31 March, with its assessments, enquiries, conferences and plans.
    They reach back to July 2021, and hold the half-year whose return is missing.

{care}
    The SSDA903 return on children looked after, its header and episodes files: every placement and legal status that
    was under way in the year to 31 March. It tells the same care as list 8 of Annex A, with each placement's own dates.

map.yaml, codes.yaml
    The authority's own map of its services, and which of its codes belong to which place on it.

truth.parquet
    What truly happened to every child. Only a test of this program reads it, to say how much of it can be seen in the
    files above. Do not load it into a project: no authority has such a file.

What is invented: everything. What nothing published tells, such as what is decided on a contact or how long early help
lasts, is a guess, and so is every family's story. Do not draw conclusions about any real service from these files.
"""


def read_me(children: int) -> str:
    """README.txt for an example of this many children."""
    bare = [window.name for window in RETURNS if not window.outcomes]
    added = [window.name for window in RETURNS if window.outcomes]
    return _WORDS.format(
        children=children,
        returns="\n".join(window.file for window in RETURNS),
        added=", ".join(added[:-1]) + " and " + added[-1],
        bare=" and ".join(bare),
        missing=MISSING.name,
        censuses=", ".join(f"CIN census {year}.xml" for year in YEARS),
        care="\n".join(f"SSDA903 {year} header.csv, SSDA903 {year} episodes.csv" for year in ssda903.YEARS),
    )
