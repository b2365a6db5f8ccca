"""What kind of file this is, by its bytes rather than by its name."""

import io
import re
import zipfile
from pathlib import PurePath
from typing import Literal

from builder.problem import Problem, Refused

Kind = Literal["workbook", "text", "parquet", "cin-census"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".xlt", ".xltx")
_TEXTS = (".csv", ".txt", ".tsv", ".tab", ".psv", ".dat", "")
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x1f\x8b", "a compressed file (.gz)"),
    (b"7z\xbc\xaf", "a compressed file (.7z)"),
    (b"Rar!", "a compressed file (.rar)"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "a database"),
)
_XML = re.compile(rb"^(\xef\xbb\xbf)?\s*<")
# How much of an XML file is looked at to tell what it is.
_LOOK = 20_000
_COLLECTION = re.compile(rb"<(?:[\w.-]+:)?collection\b[^>]*>\s*([\w-]+)\s*<")
_CHILDREN = re.compile(rb"<(?:[\w.-]+:)?(?:cindetails|lachildid)\b")
_BIFF = (b"W\0o\0r\0k\0b\0o\0o\0k\0", b"B\0o\0o\0k\0")
_ENCRYPTED = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"


def kind_of(name: str, data: bytes) -> Kind:
    """ "workbook", "text", "parquet" or "cin-census". Raises `Refused` for anything else, saying what it is."""
    ending = PurePath(name).suffix.casefold()
    if not data:
        raise Refused([Problem("upload-empty", name)])
    if data.startswith(_OLE):
        return _ole(name, data)
    if data.startswith(b"PK"):
        return _zip(name, data)
    if data.startswith(b"PAR1"):
        return "parquet"
    for magic, words in _MAGIC:
        if data.startswith(magic):
            raise _wrong(name, words)
    if markup := _markup_start(data):
        return _markup(name, markup)
    if ending in _SHEETS:
        raise Refused([Problem("workbook-damaged", name, "it does not begin as a workbook does")])
    if ending == ".parquet":
        raise Refused([Problem("parquet-damaged", name, "it does not begin as one")])
    if ending not in _TEXTS:
        raise _wrong(name, f"a {ending} file")
    return "text"


def _ole(name: str, data: bytes) -> Kind:
    if _ENCRYPTED in data:
        raise Refused([Problem("workbook-password", name)])
    if any(stream in data for stream in _BIFF):
        return "workbook"
    raise _wrong(name, "an Office document that is no workbook")


def _zip(name: str, data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            inside = set(packed.namelist())
            if "content.xml" in inside:
                kind = packed.read("mimetype")[:100] if "mimetype" in inside else b""
                if b"text" in kind or b"presentation" in kind:
                    raise _wrong(name, "an OpenDocument file that is no workbook")
                if "META-INF/manifest.xml" in inside and b"encryption-data" in packed.read("META-INF/manifest.xml"):
                    raise Refused([Problem("workbook-password", name)])
                return "workbook"
    except Refused:
        raise
    except Exception as damage:  # zipfile raises a dozen kinds on damaged archives; all mean the same to a person.
        raise Refused([Problem("workbook-damaged", name, "its end is missing or its parts do not fit")]) from damage
    lower = {part.casefold().lstrip("/") for part in inside}
    if "xl/workbook.xml" in lower or "xl/workbook.bin" in lower or any(part.startswith("xl/") for part in lower):
        return "workbook"
    if any(part.startswith(("word/", "ppt/")) for part in lower):
        raise _wrong(name, "an Office document that is no workbook")
    raise _wrong(name, "a zip archive that holds no workbook")


def _markup_start(data: bytes) -> bytes:
    """The first part of XML or HTML in small letters and one byte a letter, b"" where it is neither."""
    start = data[:_LOOK]
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = start.decode("utf-16", "replace").encode("ascii", "replace")
    return start.lower() if _XML.match(start) else b""


def _markup(name: str, start: bytes) -> Kind:
    """XML or HTML: which, as far as a person wants to know."""
    if b"<html" in start or b"<!doctype html" in start or b"<table" in start:
        raise _wrong(name, "a web page, whatever its name says")
    collection = _COLLECTION.search(start)
    of = collection[1].decode() if collection else ""
    if of == "cin" or (not of and _CHILDREN.search(start)):
        return "cin-census"
    if of.startswith("ssda903") or (not of and b"ssda903" in start):
        raise Refused([Problem("upload-ssda903", name)])
    raise _wrong(name, "an XML file")


def _wrong(name: str, words: str) -> Refused:
    return Refused([Problem("upload-wrong-kind", name, words)])
