"""Which sources tell an activity besides the one whose row was kept: the column `attr:also_told_by`.

It holds the names of the other sources in alphabetical order, joined by "; "; "" where no other source tells it. It is
kept with the activity, so that what each source adds can be counted at any later time (`builder.adds`).
"""

import pandas as pd

from builder.cleaning.merging import number

ALSO = "attr:also_told_by"
SEPARATOR = "; "


def with_sources(also: pd.Series, *more: pd.Series, own: pd.Series) -> pd.Series:
    """What `also` and `more` name together, without the activity's `own` source; all of one length, index of `also`."""
    table = pd.DataFrame({"own": own.to_numpy(), "also": also.to_numpy()})
    for place, names in enumerate(more):
        table[str(place)] = names.to_numpy()
    kinds = table.drop_duplicates().reset_index(drop=True)
    # As many different combinations as there are of sources: a handful, whatever the number of activities.
    joined = []
    for own_name, *named in kinds.itertuples(index=False, name=None):
        others = {name for text in named for name in text.split(SEPARATOR) if name} - {own_name}
        joined.append(SEPARATOR.join(sorted(others)))
    columns = [table[name] for name in table.columns]
    codes = pd.Series(number(*columns))
    by_code = pd.Series(joined, index=codes[~codes.duplicated()].to_numpy(), dtype="str")
    return by_code.reindex(codes).set_axis(also.index).astype("str")


def handed_over(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """`after`, a subset of `before` by index, where each row also names what its dropped twin of the same source did.

    Twins have one source, child, code and day of start; where there are several, the first goes to the first.
    """
    lost = before[(before[ALSO] != "") & ~before.index.isin(after.index)]
    if not len(lost):
        return after
    keys = ["source", "child", "code"]
    lost = lost.assign(day=lost["start"].dt.normalize())
    heirs = after[after["child"].isin(lost["child"])].assign(day=lambda rows: rows["start"].dt.normalize())
    # A row that other sources are known to tell already has its part: the others are asked first.
    heirs = heirs.sort_values(ALSO, kind="stable").assign(at=lambda rows: rows.index)
    turn = [*keys, "day"]
    heirs = heirs.assign(turn=heirs.groupby(turn).cumcount())
    lost = lost.assign(turn=lost.groupby(turn).cumcount())
    found = heirs[[*turn, "turn", "at", ALSO]].merge(lost[[*turn, "turn", ALSO]], on=[*turn, "turn"])
    if not len(found):
        return after
    answer = after.copy()
    named = with_sources(found[f"{ALSO}_x"], found[f"{ALSO}_y"], own=found["source"])
    answer.loc[found["at"], ALSO] = named.to_numpy()
    return answer
