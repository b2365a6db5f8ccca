"""Moments in words, by the clock of whoever reads them."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

import streamlit as st


def moment_words(at: datetime) -> str:
    """A moment as 5 March 2024, 14:05."""
    here = at.astimezone(_zone())
    return f"{here.day} {here:%B %Y, %H:%M}"


def when_words(iso: str) -> str:
    """The same for a moment that is written in ISO 8601, in UTC when it says nothing else; what is none stays."""
    try:
        at = datetime.fromisoformat(iso)
        return moment_words(at if at.tzinfo else at.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return iso


def _zone() -> tzinfo | None:
    """The browser's time zone; None, which is this computer's, where the browser or the computer does not know it."""
    try:
        return ZoneInfo(st.context.timezone or "")
    except (ValueError, OSError, KeyError):
        return None
