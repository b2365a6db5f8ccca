"""The code map as a workbook, which analysts fill in with Excel, and back: only what they changed is taken."""

from builder.code_workbook_reading import Change, CodesRead, read_code_workbook
from builder.code_workbook_writing import write_code_workbook

__all__ = ["Change", "CodesRead", "read_code_workbook", "write_code_workbook"]
