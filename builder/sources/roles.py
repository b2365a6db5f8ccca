"""Which column of an event log plays which role, guessed from headings and content, and overridden by a mapping."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

from builder.cleaning.dates import looks_like_dates
from builder.problem import Problem, Refused
from builder.sources.headings import normal
from builder.sources.table import Extract, Table, cut

ROLES = (
    "child", "activity", "start", "end", "outcome", "team", "lifecycle", "instance", "birth", "gender", "family",
)  # fmt: skip
# What a roles file may say beside the roles: the headings to keep, and the name of the source that the file belongs to.
BESIDE_ROLES = ("attributes", "source")
_LOOK = 30
_SAMPLE = 2_000

_ID = r"(unique )?(id|identifier|number|num|no|ref|reference|key|code)"
_DATE = r"( ?(date|time|timestamp|time stamp|datetime|dttm|dt|on|at|utc))*"
# For each role, patterns on normalised headings, the surest first.
_PATTERNS: dict[str, tuple[str, ...]] = {
    "child": (
        rf"^(la ?)?child(ren)?( s)? ?{_ID}$|^child unique (id|identifier)$",
        rf"^(case|person|client|patient|pupil|student|subject|individual|service user|su|entity|member) ?{_ID}$",
        r"^case concept name$|^(unique|swift|mosaic|liquidlogic|lcs|eclipse|azeus|system) ?(id|number)$|^pid$|^uid$",
        r"^child .*\b(id|identifier)\b|\b(id|identifier)\b.*\bchild\b",
        r"^(case|child|person|client|patient|pupil|id|reference|ref|identifier)$",
        r"^upn$",
    ),
    "birth": (r"date.*birth|birth ?date|^d ?o ?b$|^born$",),
    "gender": (r"^(gender|sex)( current)?$",),
    # Annex A calls it "Family identifier" (lists 10 and 11); case systems "Family ID" or "Household ID".
    "family": (rf"^(family|household|family group|sibling group) (unique )?{_ID}$",),
    "lifecycle": (r"\blifecycle\b|\blife cycle\b|^transition$|^(event )?(status|state|phase)$",),
    "instance": (r"instance( id| number)?$|^(activity|event) instance",),
    "end": (
        rf"^(end|ended|ending|finish|finished|closed?|complete|completed|completion|to){_DATE}$",
        r"^(date|time|datetime|timestamp) (ended|closed|to|completed|of end|of closure|finished)$",
        r"\b(end|ended|finish|finished|closed|closure|ceased|complete|completed|completion|authori[sz]ation)\b",
        r"enddate|end dttm",
    ),
    "start": (
        rf"^(start|started|begin|began|begun|open|opened|from|commenced){_DATE}$",
        r"^(date|time|datetime|timestamp) (started|opened|from|of start|begun|commenced)$",
        r"\b(start|started|begin|began|opened|commenced)\b|startdate|start dttm",
        rf"^(event|activity|occurrence|occurred|action){_DATE}$|^(date|time) of (event|activity)$",
        r"time ?stamp|^datetime$",
        r"^date$",
        r"\b(date|dttm|datetime|time|when)\b|date$",
    ),
    "activity": (
        r"^(activity|event|step|task|concept name|activity code|event code)$",
        r"^(activity|event|step|task|service|process|intervention|workflow|work flow|episode|case note)"
        r"( (name|type|code|description|desc|step))+$",
        r"^(service|intervention|process|stage|action|type|category|code|description|workflow|what)$",
        r"\b(activity|event)\b",
    ),
    "outcome": (
        r"^outcomes?$",
        r"\boutcomes?\b",
        r"^(result|decision|disposal|end reason|closure reason|reason( for)? (closure|ending|end))$",
    ),
    "team": (r"^team$", r"\bteam\b", r"^(org group|service area|department|locality|unit|office|group)$"),
}
# Headings that a role's patterns would catch but that are something else.
_NOT: dict[str, str] = {
    "child": r"\b(fore|sur|first|last|full|child|known) ?names?\b|\bdate\b|\bage\b",
    "start": r"birth|\bdob\b|death|updat|modif|creat|record|due\b|target|planned|expected|review|last seen|extract|"
    r"\bend|clos|ceas|complet|finish|\btimes\b|full ?time|part ?time",
    "end": r"birth|reason|outcome|\bdue\b|target|planned|expected|\bby\b|gender|trend",
    "activity": r"\b(id|identifier|number|date|time|timestamp|count|instance|start|end|outcome|status)\b",
    "outcome": r"\b(date|dttm|time|by|worker|notes?|comments?|id)\b",
    "team": r"\b(worker|manager|leader|id|date)\b",
}
_LIFECYCLE_WORDS = {
    "start", "started", "begin", "assign", "schedule", "complete", "completed", "end", "ended", "finish", "finished",
    "suspend", "resume", "withdraw", "abort", "ate_abort", "pi_abort", "reassign", "autoskip", "manualskip",
}  # fmt: skip
_ID_LIKE = r"[A-Za-z]{0,6}[-_/]?\d{3,}[A-Za-z0-9]*|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}"
# Headings that say what a column is, so that its content is not taken for an activity.
_KNOWN_OTHER = re.compile(
    r"ethnic|gender|\bsex\b|disab|age\b|team|worker|name|address|post ?code|phone|mail|upn|nhs|source|need|status|"
    r"category|language|religion|school|ward|reason|type|flag|\by n\b"
)
_SSDA903 = {
    "DECOM", "RNE", "LS", "DEC", "REC", "PLACE", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB", "PL_POST",
    "MISSING", "MIS_START", "MIS_END", "REVIEW", "REVIEW_CODE", "DATE_INT", "IN_TOUCH", "ACTIV", "ACCOM",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Roles:
    """The position of the column that plays each role, None where there is none; `attributes` are those marked."""

    child: int | None = None
    activity: int | None = None
    start: int | None = None
    end: int | None = None
    outcome: int | None = None
    team: int | None = None
    lifecycle: int | None = None
    instance: int | None = None
    birth: int | None = None
    gender: int | None = None
    family: int | None = None
    attributes: tuple[int, ...] = field(default=())

    def taken(self) -> dict[str, int]:
        """The roles that have a column."""
        return {role: place for role in ROLES if (place := getattr(self, role)) is not None}


def find_headings(table: Table, wanted: Sequence[str] = ()) -> Extract:
    """The table below its headings: the row near the top that names the most roles (or all the `wanted` headings)."""
    best: tuple[float, int] = (-1.0, 0)
    for at in range(min(_LOOK, len(table.cells))):
        texts = table.cells.iloc[at].tolist()
        headings = [normal(text) if len(text) <= 120 else "" for text in texts]
        if sum(map(bool, headings)) < 2:
            continue
        if wanted and {normal(text) for text in wanted} <= set(headings):
            return cut(table, at)
        guessed = _by_headings(headings)
        score = len(guessed) + (2 if "child" in guessed and ("start" in guessed or "end" in guessed) else 0)
        if score > best[0]:
            best = (score, at)
    return cut(table, best[1])


def guess_roles(extract: Extract) -> Roles:
    """The likeliest column for each role: headings propose, content confirms, content alone is the last resort."""
    headings = extract.normal
    samples = [_sample(extract, place) for place in range(len(headings))]
    shares = [looks_like_dates(values) for values in samples]
    dated = {place for place, share in enumerate(shares) if share >= 0.6}
    # A heading that says so makes a date of a column of which only some can be read.
    partly = {place for place, share in enumerate(shares) if share >= 0.2}
    serial = {
        place
        for place, values in enumerate(samples)
        if len(values) and re.search(r"date|dttm|start|end|from|to\b", headings[place])
        and values.str.fullmatch(r"[1-7]\d{4}(\.\d+)?").mean() >= 0.9
    }  # fmt: skip
    blank = {place for place, values in enumerate(samples) if not len(values)}
    may_be_date = dated | partly | serial | blank

    def fits(role: str, place: int) -> bool:
        if role == "start" or role == "birth":
            return place in partly | serial
        if role == "end":
            return place in may_be_date
        if role == "lifecycle":
            return len(samples[place]) > 0 and bool(samples[place].str.casefold().isin(_LIFECYCLE_WORDS).all())
        if role in ("child", "activity"):
            return place not in may_be_date
        return place not in dated

    found = _by_headings(headings, fits)
    free = [place for place in range(len(headings)) if place not in found.values()]
    if "start" not in found:
        by_content = [
            place
            for place in free
            if place in dated and headings[place] and not re.search(_NOT["start"], headings[place])
        ]
        if by_content:
            found["start"] = by_content[0]
            free.remove(by_content[0])
    if "start" not in found and "end" in found:
        found["start"] = found.pop("end")
    if "child" not in found:
        place = _id_column(extract, [place for place in free if place not in dated and headings[place]], samples)
        if place is not None:
            found["child"] = place
            free.remove(place)
    if "activity" not in found:
        place = _code_column(
            extract, [place for place in free if place not in may_be_date and headings[place]], samples
        )
        if place is not None:
            found["activity"] = place
    return _roles(found)


def choose_roles(extract: Extract, mapping: Mapping[str, Any] | None = None) -> Roles:
    """The roles of an event log: guessed, and overridden by `mapping` (role to heading, None for no such column).

    Raises `Refused` when the mapping does not fit the file, or when no child or no date can be found.
    """
    guessed = guess_roles(extract)
    problems: list[Problem] = []
    if mapping:
        guessed, problems = _override(extract, guessed, mapping)
    shown = ", ".join(f"'{heading}'" for heading in extract.headings if heading)[:300]
    if not problems:
        if mapping is None and is_ssda903(extract):
            problems.append(Problem("upload-ssda903", extract.place))
        else:
            if guessed.child is None:
                problems.append(Problem("no-child-column", extract.place, shown or "blank"))
            if guessed.start is None:
                problems.append(Problem("no-date-column", extract.place, shown or "blank"))
    if problems:
        raise Refused(problems)
    return guessed


def mapping_for(roles: Mapping[str, Any] | None, *names: str) -> Mapping[str, Any] | None:
    """The part of a roles file that is about this file: one for all, or keyed by the file's or source's name."""
    if not roles:
        return None
    if any(str(key) in (*ROLES, *BESIDE_ROLES) for key in roles) or not any(
        isinstance(part, Mapping) for part in roles.values()
    ):
        return roles
    wanted = {name.casefold() for name in names}
    for key, part in roles.items():
        if str(key).casefold() in wanted and isinstance(part, Mapping):
            return part
    return None


def is_ssda903(extract: Extract) -> bool:
    """Whether these are the headings of a file of the SSDA903 return."""
    headings = {heading.strip().upper() for heading in extract.headings}
    return "CHILD" in headings and len(headings & _SSDA903) >= 3


def _roles(found: Mapping[str, int | None]) -> Roles:
    return Roles(**{role: found.get(role) for role in ROLES})  # type: ignore[arg-type]


def _by_headings(headings: Sequence[str], fits: Any = None) -> dict[str, int]:
    """Role to position by headings alone, confirmed by `fits(role, position)` where given; no column plays two."""
    found: dict[str, int] = {}
    taken: set[int] = set()
    for role, patterns in _PATTERNS.items():
        place = next(
            (
                place
                for pattern in patterns
                for place, heading in enumerate(headings)
                if heading and place not in taken
                and re.search(pattern, heading)
                and not (role in _NOT and re.search(_NOT[role], heading))
                and (fits is None or fits(role, place))
            ),
            None,
        )  # fmt: skip
        if place is not None:
            found[role] = place
            taken.add(place)
    return found


def _override(extract: Extract, guessed: Roles, mapping: Mapping[str, Any]) -> tuple[Roles, list[Problem]]:
    problems: list[Problem] = []
    chosen: dict[str, int | None] = {}
    attributes: list[int] = []
    for role, heading in mapping.items():
        if role == "attributes":
            wanted = heading if isinstance(heading, list | tuple) else [heading] if heading else []
            for one in wanted:
                place = _position(extract, str(one))
                if place is None:
                    problems.append(Problem("role-heading-missing", extract.place, f"'{one}'"))
                else:
                    attributes.append(place)
        elif role == "source":
            continue
        elif role not in ROLES:
            problems.append(Problem("role-unknown", extract.place, f"'{role}'"))
        elif heading is None or heading == "":
            chosen[role] = None
        else:
            place = _position(extract, str(heading))
            if place is None:
                problems.append(Problem("role-heading-missing", extract.place, f"'{heading}'"))
            chosen[role] = place
    named = {place for place in chosen.values() if place is not None}
    freed: dict[str, int | None] = {
        role: None for role, place in guessed.taken().items() if place in named and role not in chosen
    }
    return replace(guessed, **freed, **chosen, attributes=tuple(dict.fromkeys(attributes))), problems


def _position(extract: Extract, heading: str) -> int | None:
    """Where a heading stands: as it is written, else in its normal form."""
    single = " ".join(heading.split())
    if single in extract.headings:
        return extract.headings.index(single)
    return extract.normal.index(normal(heading)) if normal(heading) in extract.normal else None


def _sample(extract: Extract, place: int) -> pd.Series:
    """Different non-blank values from the top of a column, and from below where the top is blank."""
    column = extract.column(place).iloc[:20_000].str.strip()
    filled = column[column != ""]
    if not len(filled):
        column = extract.column(place).str.strip()
        filled = column[column != ""]
    return filled.iloc[:_SAMPLE].drop_duplicates().reset_index(drop=True)


def _id_column(extract: Extract, free: list[int], samples: list[pd.Series]) -> int | None:
    """The column that looks most like ids which come back: the one with the fewest different values."""
    likely = [place for place in free if len(samples[place]) and samples[place].str.fullmatch(_ID_LIKE).mean() >= 0.9]
    return min(likely, key=lambda place: (extract.column(place).nunique(), place)) if likely else None


def _code_column(extract: Extract, free: list[int], samples: list[pd.Series]) -> int | None:
    """The first column of a few different words that no heading explains otherwise."""
    for place in free:
        values = samples[place]
        if (
            _KNOWN_OTHER.search(extract.normal[place])
            or not 2 <= len(values) <= 60
            or len(extract.data) < 3 * len(values)
        ):
            continue
        if values.str.contains(r"[A-Za-z]{3,}").mean() >= 0.9:
            return place
    return None
