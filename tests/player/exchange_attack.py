"""What can be worked out from a file for another authority: a solver of its own, which imports nothing of ours.

It takes the file's text and asks, for every count in it, the least and the most that it can truly be: by integer
programming (scipy's `milp`) over everything that the file says and everything that must hold between its counts. Then
it guesses further: that who went on also ended, that a stage is entered only by the ways told, that nothing was open
before the year; each guess is taken as true where the file does not refute it, alone and all together.
"""

import json

import numpy as np
from scipy.optimize import LinearConstraint, milp


def span(told, small):
    """What a figure stands for by the file's own words."""
    if told == "c":
        return 0, small
    first = next(five for five in range(5, 1_000, 5) if five - 2 > small)
    return (small + 1 if told == first else told - 2), told + 2


def narrowed(text):
    """For every count of the file (its name) how many values it can have, under the guesses that narrow it most."""
    raw = json.loads(text)
    small = raw["small_group"]
    names, ranges, hard, guesses = [], [], [], []

    def count(name, told):
        names.append(name)
        ranges.append(span(told, small))
        return len(names) - 1

    last = max((year["first"] for year in raw["years"]), default=None)
    for year in raw["years"]:
        begun, timed, onward, coming = {}, {}, {}, {}
        for stage, one in year["stages"].items():
            begun[stage] = count((year["first"], stage, "begun"), one["begun"])
            children = count((year["first"], stage, "children"), one["children"])
            timed[stage] = count((year["first"], stage, "timed"), one["timed"])
            hard.append(([children], begun[stage], "<="))
            guesses.append([([timed[stage]], begun[stage], "<=")])
        for move in year["moves"]:
            number = count((year["first"], move["from"], move["to"]), move["count"])
            onward.setdefault(move["from"], []).append(number)
            coming.setdefault(move["to"], []).append(number)
        for stage, parts in onward.items():
            hard.append((parts, begun[stage], "<="))
            guesses.append([(parts, timed[stage], "<=")])
        guesses += [[(parts, begun[stage], "<=")] for stage, parts in coming.items() if stage in begun]
        if year["first"] == last:
            for stage, told in raw["open"]["stages"].items():
                number = count(("open", stage), told)
                guesses.append([([number, timed[stage]], begun[stage], "<=")])
                guesses.append([([number, timed[stage]], begun[stage], "=")])
                guesses.append([([number, *onward.get(stage, [])], begun[stage], "<=")])
    if not names:
        return {}
    low, high = np.array(ranges).T
    least = {name: most - one + 1 for name, (one, most) in zip(names, ranges, strict=True)}
    # What a guess adds can narrow first what it names; with all that is not refuted together, anything.
    worlds = [(hard, range(len(names)))]
    everything = list(hard)
    for guess in guesses:
        ((parts, whole, _),) = guess
        worlds.append(([*hard, *guess], [*parts, whole]))
        if _bounds([*everything, *guess], low, high, whole) is not None:
            everything += guess
    worlds.append((everything, range(len(names))))
    for world, asked in worlds:
        touched = {number for parts, whole, _ in world for number in (*parts, whole)}
        for number in touched.intersection(asked):
            found = _bounds(world, low, high, number)
            if found is not None:
                least[names[number]] = min(least[names[number]], found[1] - found[0] + 1)
    return least


def _bounds(world, low, high, number):
    """The least and the most of one count in a world; None where the world cannot be."""
    # Only what hangs together with it matters.
    mine, rows = {number}, []
    while True:
        near = [row for row in world if mine & {*row[0], row[1]}]
        wider = mine.union(*({*parts, whole} for parts, whole, _ in near))
        if wider == mine and len(near) == len(rows):
            break
        mine, rows = wider, near
    order = sorted(mine)
    at = {one: place for place, one in enumerate(order)}
    matrix = np.zeros((max(len(rows), 1), len(order)))
    under = np.full(max(len(rows), 1), -np.inf)
    for place, (parts, whole, how) in enumerate(rows):
        for part in parts:
            matrix[place, at[part]] += 1
        matrix[place, at[whole]] -= 1
        if how == "=":
            under[place] = 0
    told = []
    for sign in (1, -1):
        cost = np.zeros(len(order))
        cost[at[number]] = sign
        found = milp(
            cost,
            constraints=LinearConstraint(matrix, under, np.zeros(len(matrix))),
            integrality=np.ones(len(order)),
            bounds=(low[order], high[order]),
        )
        if found.x is None:
            return None
        told.append(round(found.x[at[number]]))
    return told[0], told[1]
