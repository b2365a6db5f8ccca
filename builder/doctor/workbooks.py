"""Whether a workbook can be read here: that is done by a second Python process, which some computers forbid."""

import io

from builder.doctor.check import Check
from builder.problem import Problem, Refused
from builder.sources.workbook import read_workbook


def workbooks() -> Check:
    """Writes a workbook of one cell in memory and reads it as an upload is read."""
    import openpyxl

    book = openpyxl.Workbook()
    book.active["A1"] = "Child ID"
    held = io.BytesIO()
    book.save(held)
    try:
        tables = read_workbook("doctor.xlsx", held.getvalue())
    except Refused as refused:
        return Check("Workbooks", "cannot be read", (*refused.problems, Problem("doctor-child", "doctor.xlsx")))
    except OSError as error:
        return Check("Workbooks", "cannot be read", (Problem("doctor-child", error.strerror or "doctor.xlsx"),))
    return Check("Workbooks", "can be read" if len(tables) == 1 else f"{len(tables)} sheets read of 1")
