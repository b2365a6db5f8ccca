"""What a load gave, saved together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pandas as pd

from builder.adds import with_adds
from builder.cleaning.date_logic import REWORKED
from builder.cleaning.report import recounted
from builder.loading import Loaded
from builder.outcomes_since import matched_since
from builder.project import Project
from builder.project_file import write_project_file
from builder.project_saving import parquet_bytes, save_files
from builder.recipes import Recipe, with_newer
from builder.sources.outcomes import SOURCE as OUTCOMES_SOURCE
from builder.sources.reading import stem_of
from builder.sources.roles import BESIDE_ROLES, ROLES
from builder.tables import FINDINGS, SET_ASIDE


def save_loaded(project: Project, loaded: Loaded) -> Project:
    """Takes what `builder.loading.load` gave: data, reports and as-of day change together or not at all."""
    now = datetime.now().isoformat(timespec="seconds")
    reports = {source.name: source for source in project.file.sources}
    reports.update({source.name: source for source in loaded.sources})
    replaced = {source.name for source in loaded.sources}
    aside = project.set_aside()
    # The children's own ids stay in memory.
    aside = pd.concat([aside[~aside["source"].isin(replaced)], loaded.set_aside[list(SET_ASIDE)]], ignore_index=True)
    found = project.findings()
    # The rules of date logic look at the whole project, so that each load tells anew what they find in every source.
    old = ~found["source"].isin(replaced) & ~found["code"].isin(REWORKED)
    # Children who have a new id by a list of ids are findings' children too.
    before = found[old].assign(child=found.loc[old, "child"].replace(dict(loaded.renamed)))
    found = pd.concat([before, loaded.findings[list(FINDINGS)]], ignore_index=True)
    reports |= {name: recounted(reports[name], found, REWORKED) for name in reports.keys() - replaced}
    if OUTCOMES_SOURCE in reports and OUTCOMES_SOURCE not in replaced:
        # A return may have come for outcomes that fitted nothing before.
        of, aside, found = matched_since(reports[OUTCOMES_SOURCE], aside, found, loaded.outcomes)
        reports[OUTCOMES_SOURCE] = of
    days = [report.as_of for report in reports.values() if report.as_of is not None]
    file = replace(
        project.file,
        sources=with_adds(reports.values(), loaded.activities),
        as_of=max(days, default=None),
        loaded={**project.file.loaded, **dict.fromkeys(replaced, now)},
        roles={**_without(project.file.roles, loaded.recipes), **loaded.columns},
        recipes=with_newer(project.file.recipes, loaded.recipes),
    )
    files: dict[str, str | bytes] = {
        "children.parquet": parquet_bytes(loaded.children),
        "activities.parquet": parquet_bytes(loaded.activities),
        "set_aside.parquet": parquet_bytes(aside),
        "findings.parquet": parquet_bytes(found),
        "outcomes.parquet": parquet_bytes(loaded.outcomes),
        "project.yaml": write_project_file(file),
    }
    rows = sum(source.rows for source in loaded.sources)
    return save_files(project, files, "loaded files", sources=len(loaded.sources), rows=rows)


def _without(roles: Mapping[str, Any], recipes: Sequence[Recipe]) -> dict[str, Any]:
    """Roles of projects from before there were recipes, without those that a recipe now says."""
    said = {name.casefold() for recipe in recipes for name in (recipe.source, recipe.file, stem_of(recipe.file))}
    for_all = {*ROLES, *BESIDE_ROLES} if recipes else set()
    return {name: part for name, part in roles.items() if name not in for_all and name.casefold() not in said}
