"""What is said of a file of outcomes, brought up to date when a return comes that holds rows it had no row for."""

from dataclasses import replace

import pandas as pd

from builder.cleaning.report import SourceReport

_REASON = "outcome-unmatched"


def matched_since(
    report: SourceReport, set_aside: pd.DataFrame, findings: pd.DataFrame, outcomes: pd.DataFrame
) -> tuple[SourceReport, pd.DataFrame, pd.DataFrame]:
    """The report on the outcomes loaded last, SET_ASIDE and FINDINGS, without the rows that fit something by now.

    `outcomes` (OUTCOMES) say by `matches` what fits. What still fits nothing stays set aside.
    """
    fits = outcomes.loc[outcomes["matches"] > 0, ["load", "row"]]
    keys = pd.MultiIndex.from_frame(fits)

    def stale(table: pd.DataFrame, reason: str) -> pd.Series:
        mine = (table["source"] == report.name) & (table[reason] == _REASON)
        return mine & pd.MultiIndex.from_frame(table[["load", "row"]]).isin(keys)

    gone = stale(set_aside, "reason")
    count = int(gone.sum())
    if not count:
        return report, set_aside, findings
    left = report.reasons.get(_REASON, 0) - count
    reasons = {code: number for code, number in report.reasons.items() if code != _REASON}
    problems = tuple(
        replace(found, count=left, rows=()) if found.code == _REASON else found
        for found in report.problems
        if found.code != _REASON or left > 0
    )
    newer = replace(
        report,
        used=report.used + count,
        set_aside=report.set_aside - count,
        reasons={**reasons, _REASON: left} if left > 0 else reasons,
        problems=problems,
    )
    return newer, set_aside[~gone], findings[~stale(findings, "code")]
