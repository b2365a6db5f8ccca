"""The histories of the worked cases, as activities; one child each, as-of day 30 June 2025."""

from datetime import datetime, timedelta

import pandas as pd

from builder.tables import ACTIVITIES

OPEN = "open"  # a blank end in an end column
MOMENT = "moment"  # a source without an end column

Row = tuple[str, str, str, str]  # code, start, end, outcome


def activities(rows: list[Row], child: str = "C", sources: list[str] | None = None) -> pd.DataFrame:
    """A table of ACTIVITIES with these rows."""
    table = pd.DataFrame(
        {
            "child": child,
            "source": sources or ["S"] * len(rows),
            "code": [row[0] for row in rows],
            "outcome": [row[3] for row in rows],
            "start": pd.to_datetime([row[1] for row in rows], format="ISO8601"),
            "end": pd.to_datetime([None if row[2] in (OPEN, MOMENT) else row[2] for row in rows], format="ISO8601"),
            "has_end": [row[2] != MOMENT for row in rows],
            "estimated": False,
            "age": pd.array([pd.NA] * len(rows), dtype="Int16"),
            "team": "",
            "as_of": pd.Timestamp("2025-06-30"),
            "load": "cases",
            "row": range(2, len(rows) + 2),
        }
    )
    return table.astype(ACTIVITIES)


def _moment(code: str, day: str, outcome: str = "") -> Row:
    return (code, day, MOMENT, outcome)


def _span(code: str, start: str, end: str, outcome: str = "") -> Row:
    return (code, start, end, outcome)


def _hospital() -> list[Row]:
    rows = [_moment("REGISTRATION", "2024-10-22 11:15"), _moment("TRIAGE", "2024-10-22 11:27")]
    at = datetime(2024, 10, 22, 11, 30)
    for number in range(28):
        rows.append(_moment("LEUCOCYTES" if number % 2 else "CRP", str(at + timedelta(minutes=20 * number))))
    return [*rows, _moment("RELEASE", "2024-10-22 21:00")]


def _many() -> list[Row]:
    rows = []
    for number in range(185):
        code = ("CONTACT", "REFERRAL", "Assessment", "S47", "ICPC")[number % 5]
        start = datetime(2022, 1, 1) + timedelta(days=6 * number)
        rows.append(
            _span(code, str(start), str(start + timedelta(days=5)))
            if code == "Assessment"
            else _moment(code, str(start))
        )
    return rows


HISTORIES: dict[str, list[Row]] = {
    "1": [_moment("CONTACT", "2024-03-05", "NFA"), _moment("CONTACT", "2024-03-10")],
    "2": [
        _moment("CONTACT", "2024-03-05"),
        _moment("REFERRAL", "2024-03-05"),
        _span("Assessment", "2024-03-05", "2024-04-14", "NFA"),
    ],
    "3": [
        _moment("CONTACT", "2024-03-05 09:00"),
        _moment("REFERRAL", "2024-03-05 10:00"),
        _span("Assessment", "2024-03-05 11:00", "2024-04-14 15:30"),
    ],
    "4": [
        _moment("CONTACT", "2024-03-05"),
        _moment("REFERRAL", "2024-03-06"),
        _span("Assessment", "2024-03-07", "2024-04-20"),
        _moment("STRATEGY", "2024-03-10"),
        _span("S47", "2024-03-10", "2024-03-24"),
        _moment("ICPC", "2024-03-28"),
        _span("CP", "2024-03-28", "2024-11-01"),
    ],
    "5": [_span("CP", "2024-02-01", "2025-02-01"), _span("Assessment", "2024-06-01", "2024-07-10", "NFA")],
    "6": [
        _span("CIN", "2024-02-01", "2024-05-20"),
        _span("CP", "2024-05-15", "2024-09-30"),
        _span("CARE", "2024-09-20", "2025-03-01", "closed"),
    ],
    "7": [
        _span("CARE", "2024-06-01", "2024-06-02"),
        _span("CARE", "2024-06-02", "2024-06-03"),
        _span("CARE", "2024-06-03", "2024-06-10"),
        _span("CARE", "2024-06-10", "2024-08-01"),
        _span("LEAVER", "2024-08-01", OPEN),
    ],
    "8": [
        _moment("CONTACT", "2024-02-01"),
        _span("EH_SERVICE", "2024-02-02", "2025-02-01"),
        _moment("CONTACT", "2024-04-10", "NFA"),
        _moment("CONTACT", "2024-04-12"),
        _moment("CONTACT", "2024-08-01", "NFA"),
    ],
    "9": [
        _moment("CONTACT", "2024-02-01", "early help"),
        _span("EH_EXIT", "2024-02-03", "2024-08-01"),
        _moment("CONTACT", "2024-04-10"),
        _span("EH_EXIT", "2024-12-01", "2025-03-01"),
    ],
    "10": [
        _span("CIN", "2024-02-01", "2024-10-01", "closed"),
        _moment("CONTACT", "2024-05-10"),
        _moment("STRATEGY", "2024-05-10"),
        _span("S47", "2024-05-11", "2024-05-24", "NFA"),
        _moment("CONTACT", "2024-06-05", "NFA"),
    ],
    "11": [_moment("C-POL", "2024-03-05", "NFA"), _moment("C-SCH", "2024-03-05", "early help")],
    "12": [
        _moment("CONTACT", "2024-03-05 09:00", "NFA"),
        _moment("CONTACT", "2024-03-05 15:00"),
        _moment("REFERRAL", "2024-03-06 10:00"),
    ],
    "13": [
        _moment("REFERRAL", "2024-03-05"),
        _span("Assessment", "2024-03-08", "2024-04-10", "early help and NFA"),
    ],
    # An end before the start and an end without a start reach this table as moments: cleaning has mended and counted
    # them.
    "14": [
        _span("Assessment", "2024-03-10", "2024-03-01"),
        _span("CONTACT", "2024-04-20", "2024-04-20"),
        _moment("REFERRAL", "2024-05-02"),
        _span("CP", "2024-05-10", "2026-09-01"),
    ],
    "15a": [_moment("CONTACT", "2025-06-01"), _span("Assessment", "2025-06-10", OPEN)],
    "15b": [_moment("CONTACT", "2025-06-01"), _span("Assessment", "2025-06-10", OPEN)],
    "15c": [_span("Assessment", "2025-03-01", OPEN)],
    "16": [_span("CARE", "2019-08-04", OPEN), _moment("CONTACT", "2024-03-03", "NFA")],
    "17": [_span("Assessment", "2024-03-08", "2024-04-10"), _span("Assessment", "2024-03-08", "2024-04-10")],
    "18": [
        _moment("CONTACT", "2024-03-05", "NFA"),
        _moment("CONTACT", "2024-03-06", "NFA"),
        _moment("CONTACT", "2024-03-07"),
    ],
    "19": [_moment("CONTACT", "2024-03-05", "NFA"), _span("Assessment", "2024-03-15", "2024-04-20")],
    "20a": [_moment("CONTACT", "2024-03-01"), _span("Assessment", "2024-04-30", "2024-06-01")],
    "20b": [_moment("CONTACT", "2024-03-01"), _span("Assessment", "2024-05-01", "2024-06-01")],
    "21": _hospital(),
    "22": _many(),
    "23": [_span("Assessment", "2024-03-01", "2024-04-10"), _span("Assessment", "2024-04-10", "2024-05-20")],
    "24": [_span("CIN", "2024-02-01", "2024-10-01"), _moment("MISSING", "2024-06-05")],
    "25": [_moment("CONTACT", "2024-03-05"), _span("CP", "2024-03-20", "2024-10-01")],
    "26": [
        _moment("CONTACT", "2024-03-05", "NFA"),
        _moment("CONTACT", "2024-06-10"),
        _moment("REFERRAL", "2024-06-12", "NFA"),
    ],
    "27": [
        _span("CP", "2024-03-05", "2024-03-05"),
        _span("CIN", "2024-03-05 12:00", "2024-03-06 06:00"),
        _span("CARE", "2024-03-06 06:00", OPEN),
    ],
    "28": [
        _moment("CONTACT", "2024-03-05 20:00"),
        _moment("REFERRAL", "2024-03-06 10:00"),
        _span("Assessment", "2024-03-07 09:00", "2024-04-10 17:00"),
    ],
    "29": [_span("Assessment", "2024-03-01", "2024-04-30"), _span("Assessment", "2024-03-20", "2024-05-10")],
    "30": [
        _moment("REFERRAL", "2024-03-05"),
        _span("Assessment", "2024-03-20", "2024-05-01"),
        _span("CIN", "2024-05-20", OPEN),
    ],
    "31": [
        _span("Assessment", "2022-03-01", OPEN),
        _moment("CONTACT", "2024-03-05", "NFA"),
        _moment("CONTACT", "2024-06-10", "NFA"),
    ],
    "32": [
        _moment("CONTACT", "2024-03-01"),
        _moment("REFERRAL", "2024-03-03"),
        _moment("CONTACT", "2024-03-20"),
        _span("Assessment", "2024-03-25", "2024-05-05", "NFA"),
    ],
}

# What `What is not shown` counts in some cases: (alike, already left).
NOT_SHOWN = {"9": (0, 1), "11": (1, 0), "17": (1, 0)}
