"""The map as a workbook, which authorities review in Excel, and back: nothing is lost on the way."""

from builder.map_workbook_reading import read_map_workbook
from builder.map_workbook_writing import write_map_workbook

__all__ = ["read_map_workbook", "write_map_workbook"]
