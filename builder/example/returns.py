"""An Annex A return as the authority made it at the end of a half-year: its eleven lists, from the truth alone."""

import numpy as np
import pandas as pd

from builder.example.adoption import adopters, adoption
from builder.example.events import assessments, contacts, early_help, enquiries, referrals
from builder.example.extract import extract
from builder.example.snapshots import care_leavers, in_care, in_need, protected
from builder.example.truth import Truth
from builder.example.windows import Window

LISTS = {
    1: contacts,
    2: early_help,
    3: referrals,
    4: assessments,
    5: enquiries,
    6: in_need,
    7: protected,
    8: in_care,
    9: care_leavers,
    10: adoption,
    11: adopters,
}


def annex_a(truth: Truth, window: Window, seed: int) -> dict[int, pd.DataFrame]:
    """The lists 1 to 11 of one return, with the headings of `headings.py` (and the outcome columns that were added).

    Dates are datetime64[s] or NaT, numbers Int64, all else str with "" for blank.
    """
    rng = np.random.default_rng([seed, window.last.year, window.last.month])
    view = extract(truth, window, rng)
    return {number: build(view) for number, build in LISTS.items()}
