"""One thing that was looked at, and what was found."""

from dataclasses import dataclass
from typing import Any

from builder.problem import Problem

_STANDINGS = {"well": "good", "note": "good", "warning": "look at", "error": "mend"}


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, in a few words; `found` says what it is, `problems` what is wrong with it."""

    about: str
    found: str
    problems: tuple[Problem, ...] = ()

    @property
    def standing(self) -> str:
        """The worst that was found: "well", "note", "warning" or "error"."""
        worst = [level for level in ("error", "warning", "note") if any(p.severity == level for p in self.problems)]
        return worst[0] if worst else "well"

    def lines(self) -> list[str]:
        """It as lines for a person, its problems with what to do about them beneath."""
        told = [f"{problem.words} {problem.advice}".rstrip() for problem in self.problems]
        return [f"{_STANDINGS[self.standing]:8} {self.about}: {self.found}", *(f"{'':9}{line}" for line in told)]

    def told(self) -> dict[str, Any]:
        """It for a program."""
        codes = [problem.code for problem in self.problems]
        return {"about": self.about, "standing": self.standing, "found": self.found, "problems": codes}
