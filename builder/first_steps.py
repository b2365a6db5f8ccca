"""From nothing to a first film: four steps, whose progress is what the project holds."""

from dataclasses import dataclass

from builder.project import Project

# The page of each step, what is done there, and what one needs for it.
_STEPS = {
    "data": ("Load your files", "Annex A, the CIN census, the SSDA903, or any list of what was done and when."),
    "map": ("Choose a map", "Begin with one of three, with a draft from your files, or with an empty sheet."),
    "codes": ("Map your codes", "Say where each goes on the map; suggestions do most of it."),
    "play": ("Watch", "Every child is a dot that moves."),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four: its number from 1, the page it is done on, what is done, whether it has been, and a sentence
    about it for somebody who comes for the first time."""

    number: int
    page: str
    words: str
    done: bool
    about: str


def first_steps(project: Project | None, mapped: int = 0) -> tuple[Step, ...]:
    """The four steps of a project; of none, as long as there is none. `mapped`: how many activities are on the map.

    Codes are done when some activity is: then there is something to watch. Watching is never done.
    """
    done = {
        "data": project is not None and (project.folder / "activities.parquet").is_file(),
        "map": project is not None and (project.folder / "map.yaml").is_file(),
        "codes": mapped > 0,
        "play": False,
    }
    return tuple(
        Step(number, page, words, done[page], about) for number, (page, (words, about)) in enumerate(_STEPS.items(), 1)
    )


def next_step(steps: tuple[Step, ...]) -> Step:
    """The first that is not done yet."""
    return next(step for step in steps if not step.done)
