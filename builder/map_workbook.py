"""The map as a workbook, for review in Excel, and back."""

from builder.service_map import ServiceMap


def write_map_workbook(service_map: ServiceMap) -> bytes:
    """The map as .xlsx. Raises `Refused` for text that a cell cannot hold."""
    raise NotImplementedError


def read_map_workbook(data: bytes, name: str) -> ServiceMap:
    """The map of a workbook (.xlsx, .xls, .ods). `name` is what the file is called in messages.

    Raises `Refused` with every problem at once, each with its sheet and row.
    """
    raise NotImplementedError
