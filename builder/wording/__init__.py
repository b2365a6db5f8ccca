"""The words of every problem, keyed by its code: one table, one file a room."""

from builder.wording.bookmarks import WORDS as _BOOKMARKS
from builder.wording.cin_census import WORDS as _CIN_CENSUS
from builder.wording.code_saving import WORDS as _CODE_SAVING
from builder.wording.code_workbook import WORDS as _CODE_WORKBOOK
from builder.wording.codes import WORDS as _CODES
from builder.wording.data import WORDS as _DATA
from builder.wording.date_logic import WORDS as _DATE_LOGIC
from builder.wording.dated_notes import WORDS as _DATED_NOTES
from builder.wording.doctor import WORDS as _DOCTOR
from builder.wording.exchange import WORDS as _EXCHANGE
from builder.wording.fit import WORDS as _FIT
from builder.wording.hand_over import WORDS as _HAND_OVER
from builder.wording.id_file import WORDS as _ID_FILE
from builder.wording.look_up import WORDS as _LOOK_UP
from builder.wording.map import WORDS as _MAP
from builder.wording.map_workbook import WORDS as _MAP_WORKBOOK
from builder.wording.newer_load import WORDS as _NEWER_LOAD
from builder.wording.outcomes import WORDS as _OUTCOMES
from builder.wording.pictures import WORDS as _PICTURES
from builder.wording.project import WORDS as _PROJECT
from builder.wording.saved_filters import WORDS as _SAVED_FILTERS
from builder.wording.ssd import WORDS as _SSD
from builder.wording.ssda903 import WORDS as _SSDA903
from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    **_DATA,
    **_MAP,
    **_CODES,
    **_CODE_SAVING,
    **_CODE_WORKBOOK,
    **_PROJECT,
    **_MAP_WORKBOOK,
    **_PICTURES,
    **_NEWER_LOAD,
    **_LOOK_UP,
    **_CIN_CENSUS,
    **_SSDA903,
    **_DATE_LOGIC,
    **_OUTCOMES,
    **_SSD,
    **_ID_FILE,
    **_DATED_NOTES,
    **_FIT,
    **_HAND_OVER,
    **_DOCTOR,
    **_SAVED_FILTERS,
    **_BOOKMARKS,
    **_EXCHANGE,
}

__all__ = ["WORDS", "Wording"]
