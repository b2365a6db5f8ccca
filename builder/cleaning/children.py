"""The children: month of birth and attributes, from everything that rows say about them."""

import numpy as np
import pandas as pd

from builder.tables import CHILDREN

# Values that say that nobody knows; another return or list may know better.
_WEAK = {"Not stated", "Unknown", "NOBT", "REFU"}


def commonest_births(people: pd.DataFrame) -> tuple[pd.Series, int]:
    """The date of birth of each child (index `child`): the commonest, the latest of equals; and how many differ.

    `people` has columns `child`, `birth` and is in order of how recent its rows are.
    """
    said = people.loc[people["birth"].notna(), ["child", "birth"]]
    if not len(said):
        return pd.Series([], index=pd.Index([], dtype="str"), dtype="datetime64[s]"), 0
    counts = said.assign(at=np.arange(len(said))).groupby(["child", "birth"], sort=False)["at"].agg(["size", "max"])
    counts = counts.reset_index().sort_values(["child", "size", "max"])
    differ = int(counts["child"].duplicated().sum() and counts.loc[counts["child"].duplicated(), "child"].nunique())
    best = counts.drop_duplicates("child", keep="last").set_index("child")["birth"]
    return best, differ


def ages(births: pd.Series, starts: pd.Series) -> pd.Series:
    """Whole years at each start; -1 before birth (Ofsted's own code for an unborn child), <NA> where unknown."""
    birth, start = (days.to_numpy().astype("datetime64[D]") for days in (births, starts))
    known = ~np.isnat(birth) & ~np.isnat(start)
    birth, start = birth[known], start[known]
    birth_month, start_month = birth.astype("datetime64[M]"), start.astype("datetime64[M]")
    months = (start_month - birth_month).astype(np.int64) - ((start - start_month) < (birth - birth_month))
    years = np.where(start < birth, -1, months // 12)
    answer = np.zeros(len(known), dtype=np.int16)
    answer[known] = np.clip(years, -1, 200)
    return pd.Series(pd.arrays.IntegerArray(answer, ~known), index=starts.index)


def latest_attributes(people: pd.DataFrame) -> pd.DataFrame:
    """The last known value of every `attr:` column for each child; index `child`, "" where nothing is known.

    `people` is in order of how recent its rows are. "Not stated" and the like give way to anything firmer.
    """
    columns = [name for name in people.columns if name.startswith("attr:")]
    answer = pd.DataFrame(index=pd.Index(people["child"].unique(), name="child"))
    for name in columns:
        said = people.loc[people[name] != "", ["child", name]]
        firm = said[~said[name].isin(_WEAK)]
        # A child's last firm statement, else its last weak one.
        ranked = pd.concat([said[said[name].isin(_WEAK)], firm]).drop_duplicates("child", keep="last")
        answer[name] = ranked.set_index("child")[name].reindex(answer.index).fillna("").astype("str")
    return answer


def merge_children(new: pd.DataFrame, earlier: pd.DataFrame, newer: pd.Series) -> pd.DataFrame:
    """Children of this import and of the project together, sorted by key, with CHILDREN's columns and all attributes.

    Both have `child`, `key`, `birth_month`, `attr:…`. `newer` says for each row of `new` whether it is at least as
    recent as what the project holds; if so its values win, else they only fill gaps.
    """
    columns = [name for table in (earlier, new) for name in table.columns if name.startswith("attr:")]
    columns = list(dict.fromkeys(columns))
    if not len(earlier):
        return new.sort_values("key", ignore_index=True)[[*CHILDREN, *columns]].astype(CHILDREN)
    wide = [_with(table, columns).set_index("key") for table in (earlier, new)]
    index = wide[0].index.union(wide[1].index).sort_values()
    old, fresh = (table.reindex(index) for table in wide)
    wins = pd.Series(newer.to_numpy(), index=wide[1].index).reindex(index, fill_value=False)
    answer = pd.DataFrame(index=index)
    for name in ["child", "birth_month", *columns]:
        blank = (old[name].isna() | (old[name] == "")) if name != "birth_month" else old[name].isna()
        given = (fresh[name].notna() & (fresh[name] != "")) if name != "birth_month" else fresh[name].notna()
        answer[name] = old[name].mask(given & (wins | blank) & (blank | (name != "child")), fresh[name])
    answer = answer.reset_index()
    for name in columns:
        answer[name] = answer[name].fillna("").astype("str")
    return answer[[*CHILDREN, *columns]].astype(CHILDREN)


def _with(table: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    """The table with these attribute columns, blank where it had none."""
    missing = {name: pd.Series("", index=table.index, dtype="str") for name in columns if name not in table}
    return table.assign(**missing)
