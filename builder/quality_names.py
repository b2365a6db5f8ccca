"""What a source is called on the quality report: by what it is about."""

from datetime import date

from builder.sources.annex_a import NAMES

ANNEX_A = "Annex A "


def list_name(source: str) -> str:
    """What a list of Annex A is about ("Referrals"); "" for any other source."""
    number = source.removeprefix(ANNEX_A)
    return NAMES.get(int(number), "") if number != source and number.isdigit() else ""


def source_name(source: str) -> str:
    """A source in one name: "Annex A 3: Referrals", "CIN census"."""
    about = list_name(source)
    return f"{source}: {about}" if about else source


def subject(source: str) -> str:
    """What a source counts, to begin a sentence with: "Referrals", "CIN census"."""
    return list_name(source) or source


def not_loaded_words(source: str, first: date, last: date) -> str:
    """A stretch without data: "No referrals loaded for 1 July to 31 December 2024"."""
    about = list_name(source)
    name = about[:1].lower() + about[1:] if about else source
    return f"No {name} loaded for {days_words(first, last)}"


def day_words(day: date) -> str:
    """A date as 5 March 2024."""
    return f"{day.day} {day:%B %Y}"


def days_words(first: date, last: date) -> str:
    """Two dates, what both share said once: "1 July to 31 December 2024"."""
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day_words(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B} to {day_words(last)}"
    return f"{day_words(first)} to {day_words(last)}"


def month_words(month: date) -> str:
    """A month as "August 2024"."""
    return f"{month:%B %Y}"
