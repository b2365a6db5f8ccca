"""From pseudonyms back to children's own ids: with the project's secret and the files once more, in memory only."""

import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
import xlsxwriter

from builder.audit import note_down
from builder.cleaning.ids import one_form
from builder.loading import Upload, own_ids
from builder.problem import Problem, Refused
from builder.project import Project
from builder.pseudonyms import ALPHABET, LENGTH, hashes

# What Crockford's base 32 lets people write for a digit (crockford.com/base32.html).
_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1"})
# A pseudonym grows past eight characters only where two keys begin alike; twenty never happens.
_LONGEST = 20


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What became of each pseudonym that was asked for.

    `found` has columns `child` (the pseudonym) and `id` (the child's own id as it is in the files; several rows where
    a child has several). `absent` are pseudonyms of this project whose children are in none of the files, `unknown`
    are none of this project's, `unreadable` are no pseudonyms at all.
    """

    found: pd.DataFrame
    absent: tuple[str, ...]
    unknown: tuple[str, ...]
    unreadable: tuple[str, ...]

    def workbook(self) -> bytes:
        """What was found as a workbook, ids as text so that no zero is lost; made in memory."""
        out = io.BytesIO()
        with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
            sheet = book.add_worksheet("Own ids")
            text = book.add_format({"num_format": "@"})
            sheet.set_column(0, 1, 24, text)
            sheet.write_row(0, 0, ["Pseudonym", "Own id"], book.add_format({"bold": True}))
            for place, name in enumerate(("child", "id")):
                for row, value in enumerate(self.found[name].tolist()):
                    sheet.write_string(row + 1, place, value, text)
        return out.getvalue()


def look_up(
    project: Project,
    asked: str,
    uploads: Sequence[Upload],
    *,
    roles: Mapping[str, Any] | None = None,
    today: date | None = None,
    progress: Callable[[float, str], None] = lambda _share, _words: None,
) -> LookedUp:
    """The own ids behind pseudonyms, from files that hold them; nothing of it is stored.

    `asked` is one pseudonym or a pasted list. The project's audit file says who looked up how many children, and when.
    Raises `Refused` when nothing was asked, the secret is lost, or the files cannot be read.
    """
    names, unreadable = pseudonyms_in(asked)
    if not names:
        raise Refused(
            [Problem("look-up-none", value=", ".join(f"'{text}'" for text in unreadable[:5]) or "it is blank")]
        )
    children = project.children()
    if children.empty:
        raise Refused([Problem("look-up-no-data", project.name)])
    secret = project.secret()
    ids = own_ids(
        uploads,
        roles=roles or project.file.roles or None,
        recipes=project.file.recipes,
        today=today or date.today(),
        progress=progress,
    )
    known = children.set_index("child")["key"]
    forms = _forms(project, ids, known, secret)
    wanted = known[known.index.isin(names)]
    own = pd.DataFrame({"key": hashes(forms.tolist(), secret), "id": ids.to_numpy()})
    found = wanted.rename_axis("child").reset_index().merge(own, on="key")[["child", "id"]]
    found = found.set_index("child").loc[[name for name in names if name in set(found["child"])]].reset_index()
    in_files, of_project = set(found["child"]), set(wanted.index)
    # Before it is shown: whoever sees it is written down.
    note_down(
        project.folder / "audit.jsonl",
        f"looked up {len(names):,} {'child' if len(names) == 1 else 'children'}",
        asked=len(names),
        found=len(in_files),
        files=len(uploads),
    )
    return LookedUp(
        found=found,
        absent=tuple(name for name in names if name in of_project - in_files),
        unknown=tuple(name for name in names if name not in of_project),
        unreadable=tuple(unreadable),
    )


def _forms(project: Project, ids: pd.Series, known: pd.Series, secret: bytes) -> pd.Series:
    """The form under which the project knows each id: another where zeros in front tell no children apart."""
    if project.file.settings.leading_zeros != "one":
        return ids
    held = set(known.tolist())
    return one_form(ids.reset_index(drop=True), lambda variants: [key in held for key in hashes(variants, secret)])


def pseudonyms_in(text: str) -> tuple[list[str], list[str]]:
    """The pseudonyms in a text as the project writes them, each once, and what is none.

    They may be separated by lines, commas, semicolons, tabs or spaces; written in lower case, with spaces or without
    hyphens; and with the letters O for 0, I or L for 1.
    """
    names: list[str] = []
    unreadable: list[str] = []
    for piece in re.split(r"[\n\r\t,;|]+", text):
        whole = _plain(piece)
        if _fits(whole) and len(whole) < 2 * LENGTH:
            names.append(_grouped(whole))
            continue
        begun: list[str] = []
        for token in piece.split():
            begun.append(token)
            gathered = _plain("".join(begun))
            if _fits(gathered):
                names.append(_grouped(gathered))
                begun = []
            elif not set(gathered) <= set(ALPHABET) or len(gathered) > _LONGEST:
                unreadable += begun
                begun = []
        unreadable += begun
    return list(dict.fromkeys(names)), list(dict.fromkeys(unreadable))


def _plain(text: str) -> str:
    return re.sub(r"[\s\-‐‑‒–—_.'\"]+", "", text).upper().translate(_MEANT)


def _fits(text: str) -> bool:
    return LENGTH <= len(text) <= _LONGEST and set(text) <= set(ALPHABET)


def _grouped(text: str) -> str:
    return "-".join(text[start : start + 3] for start in range(0, len(text), 3))
