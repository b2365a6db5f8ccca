"""Writes the example authority: what `journey-map example` does."""

from collections.abc import Callable
from pathlib import Path

from builder.code_map import write_codes
from builder.example.census import YEARS, write_census
from builder.example.episodes import write_early_help
from builder.example.own_map import own_codes, own_map
from builder.example.read_me import read_me
from builder.example.returns import annex_a
from builder.example.ssda903 import write_ssda903
from builder.example.truth import live, write_truth
from builder.example.windows import RETURNS
from builder.example.workbooks import write_return
from builder.map_file import write_map


def _silent(share: float, words: str) -> None:
    """Tells nobody."""


def write_example(
    folder: Path, children: int = 2000, seed: int = 1, progress: Callable[[float, str], None] = _silent
) -> list[Path]:
    """Writes an example authority's files into `folder` (made where it is missing) and gives their paths.

    `children` (at least 1) is how many children truly lived there; a few of them are in no file but truth.parquet. The
    same `children` and `seed` write the same data. `progress` is told the share done (0 to 1) and what is going on.

    What an authority would hold comes first: the Annex A workbooks, oldest first, the early help extract, the CIN
    censuses and the SSDA903 returns; then map.yaml, codes.yaml, README.txt and truth.parquet, which is for tests only.
    """
    if children < 1:
        raise ValueError(f"{children} children cannot be lived; the number of children must be 1 or more")
    folder.mkdir(parents=True, exist_ok=True)
    progress(0.0, f"Living {children:,} children's lives")
    truth = live(children, seed)
    files: list[Path] = []
    for place, window in enumerate(RETURNS):
        progress(0.3 + 0.6 * place / len(RETURNS), f"Writing {window.file}")
        files.append(write_return(annex_a(truth, window, seed), window, folder))
    progress(0.9, "Writing the early help extract")
    files.append(write_early_help(truth, seed, folder))
    progress(0.93, "Writing the CIN censuses and the SSDA903 returns")
    files += [write_census(truth, year, folder) for year in YEARS]
    files += write_ssda903(truth, folder)
    files += _plain(folder, children)
    file = folder / "truth.parquet"
    write_truth(truth, file)
    progress(1.0, "Done")
    return [*files, file]


def _plain(folder: Path, children: int) -> list[Path]:
    """Writes the text files."""
    texts = {
        "map.yaml": write_map(own_map()),
        "codes.yaml": write_codes(own_codes()),
        "README.txt": read_me(children),
    }
    files = []
    for name, text in texts.items():
        file = folder / name
        file.write_text(text, encoding="utf-8", newline="\n")
        files.append(file)
    return files
