"""The visits of one child's life as they are lived, each with the one it came from."""

from builder.example import activities as act
from builder.example.draws import Draws
from builder.example.rates import AS_OF

# The places of a visit's fields in the row that a walk appends.
CHILD, ACTIVITY, START, END, CAME_FROM, EPISODE, OUTCOME, SOURCE, DETAIL, PERIOD = range(10)
MOMENTS = frozenset({act.CONTACT, act.REFERRAL, act.STRATEGY, act.CONFERENCE, *act.ADOPTION_STEPS, *act.EXITS})

Row = list[int | str]


class Walk:
    """Appends one child's visits to `rows`, shared by all children; a visit is known by its place there.

    `busy_until` is the last day of the open case with social care, `early_help_until` that of early help. Both are day
    numbers, before every day at first. `plans` counts child protection plans. `ahead` holds
    the steps up to social care that early help will make: day, the visit stepped up from, the draws that follow.
    """

    __slots__ = ("_child", "_episode", "_period", "_rows", "ahead", "busy_until", "early_help_until", "plans")

    def __init__(self, rows: list[Row], child: int) -> None:
        self._rows = rows
        self._child = child
        self._episode = 0
        self._period = 0
        self.busy_until = -1
        self.early_help_until = -1
        self.plans = 0
        self.ahead: list[tuple[int, int, Draws]] = []

    def begin_episode(self) -> None:
        """A new episode of need: the visits of social care that follow belong to it."""
        self._episode += 1

    def begin_care(self) -> None:
        """A new period of care: the placements that follow belong to it."""
        self._period += 1

    def visit(
        self,
        activity: str,
        start: int,
        end: int | None = None,
        came_from: int = -1,
        outcome: str = "",
        source: str = "",
        detail: str = "",
    ) -> int:
        """Appends a visit and gives its place. Without an end it is a moment."""
        episode = self._episode if activity in act.IN_EPISODE or activity in act.EXITS else 0
        period = self._period if activity == act.PLACEMENT or activity in act.ADOPTION_STEPS else 0
        last = start if end is None else max(end, start)
        self._rows.append([self._child, activity, start, last, came_from, episode, outcome, source, detail, period])
        return len(self._rows) - 1

    def leave(self, way_out: str, came_from: int) -> None:
        """The child goes out that way on the day on which the visit it came from ends."""
        self.visit(way_out, self.ends(came_from), came_from=came_from)

    def settle(self, visit: int, outcome: str) -> None:
        """Says how a visit ended."""
        self._rows[visit][OUTCOME] = outcome

    def extend(self, visit: int, end: int) -> None:
        """Moves a visit's end."""
        self._rows[visit][END] = end

    def ends(self, visit: int) -> int:
        """The day number on which a visit ends."""
        end = self._rows[visit][END]
        assert isinstance(end, int)
        return end

    def standing(self, day: int) -> int:
        """The latest assessment, plan or placement of this child that is under way on the day, or -1."""
        found, since = -1, -1
        for place in range(len(self._rows) - 1, -1, -1):
            row = self._rows[place]
            if row[CHILD] != self._child:
                break
            start, end = row[START], row[END]
            assert isinstance(start, int) and isinstance(end, int)
            lasting = row[ACTIVITY] in (act.ASSESSMENT, act.CIN_PLAN, act.CP_PLAN, act.PLACEMENT)
            if lasting and since < start <= day < end and day <= AS_OF:
                found, since = place, start
        return found
