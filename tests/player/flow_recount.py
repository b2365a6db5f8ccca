"""A slow and plain recount of the measures of nodes and ways; it imports nothing of ours.

It takes the tracks that the second reading of the rules gives (`tests.player.reference`), a list of them for each
child, and counts with loops and lists. Times are minutes since 1970; a period is (first, end) in minutes.
"""

from datetime import date, timedelta

DAY = 1440
FOREVER = float("inf")


def visits_of(children):
    """All visits as (child, track, place on the track, visit), children numbered from 0."""
    found = []
    for child, tracks in enumerate(children):
        for track in tracks:
            for place, visit in enumerate(track["visits"]):
                found.append((child, track, place, visit))
    return found


def percentile(values, share):
    """On the straight line between the two values beside it, as Excel's PERCENTILE.INC."""
    values = sorted(values)
    if not values:
        return None
    at = share * (len(values) - 1)
    low = int(at)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (at - low)


def inside(minute, period):
    return minute != FOREVER and period[0] <= minute < period[1]


def is_move(visit, kinds):
    return visit["from"] is not None and not (
        kinds[visit["node"]] == "service" and visit["from"]["node"] == visit["node"]
    )


def arrived(visit, kinds, travel):
    """The minute in which a visit's dot arrives, or None."""
    if visit["from"] is not None and not is_move(visit, kinds):
        return None
    if kinds[visit["node"]] == "service":
        return min(visit["shown"] + travel, visit["until"])
    if visit["end"] == FOREVER:
        return None
    return visit["until"]


def length(visit, kinds):
    """Days of a completed visit with an end of its own."""
    if visit["end"] == FOREVER or not visit["has_end"] or kinds[visit["node"]] == "exit":
        return None
    return (visit["end"] - visit["start"]) / DAY


def days_spent(first, last, unit, holidays):
    """Days after `first` up to `last` (dates), all or working ones."""
    count = 0
    while first < last:
        first += timedelta(days=1)
        if unit == "calendar" or (first.weekday() < 5 and first not in holidays):
            count += 1
    return count


def spent(visit, child, order, targets, as_of_end, holidays):
    """(days spent, whether that is more than the target) of a visit, or None where nothing can be said."""
    target = targets.get(visit["node"])
    if target is None:
        return None
    is_open = visit["end"] == FOREVER
    if target.get("from"):
        before = order[child][: next(i for i, v in enumerate(order[child]) if v is visit)]
        before = [v for v in before if v["node"] == target["from"]]
        if not before:
            return None
        since = before[-1]["start"]
    elif visit["has_end"] or is_open:
        since = visit["start"]
    else:
        return None
    last = as_of_end - 1 if is_open else visit["end"]
    epoch = date(1970, 1, 1)
    first, last = epoch + timedelta(days=since // DAY), epoch + timedelta(days=last // DAY)
    count = days_spent(first, last, target.get("unit", "calendar"), holidays)
    return count, count > target["days"]


def nodes(children, order, kinds, targets, period, as_of_end, travel, link, holidays):
    """For each node a dict of its measures, by the names of `docs/reference/measures.md`."""
    everything = visits_of(children)
    followed = {id(v["from"]) for _, _, _, v in everything if v["from"] is not None}
    table = {}
    for node in kinds:
        own = [(c, t, p, v) for c, t, p, v in everything if v["node"] == node]
        began = [(c, v) for c, _, _, v in own if inside(v["start"], period)]
        ended = [(c, v) for c, _, _, v in own if inside(v["end"], period)]
        days = [length(v, kinds) for _, v in ended if length(v, kinds) is not None]
        judged = [spent(v, c, order, targets, as_of_end, holidays) for c, v in ended]
        judged = [one for one in judged if one is not None]
        opened = [(c, v) for c, _, _, v in own if v["end"] == FOREVER]
        alone = [v for _, v in ended if id(v) not in followed and kinds[node] != "exit"]
        recent = [v for v in alone if (as_of_end - DAY) - v["end"] // DAY * DAY <= link]
        leaving = [v for _, _, _, v in everything if is_move(v, kinds) and v["from"]["node"] == node]
        leaving = [v for v in leaving if inside(v["start"], period)]
        minute = min(period[1], as_of_end) - 1
        busy = {c for c, _, _, v in own if v["shown"] <= minute < v["until"]}
        idle = set()
        for c, t, p, v in own:
            if p + 1 < len(t["visits"]) and v["until"] <= minute < t["visits"][p + 1]["shown"]:
                idle.add(c)
        same = [v for _, v in ended if length(v, kinds) is not None and v["start"] // DAY == v["end"] // DAY]
        table[node] = {
            "present": len(busy),
            "waiting": len(idle - busy),
            "began": len(began),
            "children": len({c for c, _ in began}),
            "arrivals": sum(1 for _, _, _, v in own if inside(arrived(v, kinds, travel) or FOREVER, period)),
            "ended": len(ended),
            "timed": len(days),
            "same_day_share": len(same) / len(days) if days else None,
            "median_days": percentile(days, 0.5),
            "p90_days": percentile(days, 0.9),
            "judged": len(judged),
            "over_target": sum(1 for _, late in judged if late),
            "median_spent": percentile([count for count, _ in judged], 0.5),
            "open_now": len(opened),
            "open_longest_days": max(((as_of_end - v["start"]) / DAY for _, v in opened), default=None),
            "moves_in": sum(1 for _, v in began if is_move(v, kinds)),
            "moves_out": len(leaving),
            "came_in": sum(1 for _, v in began if v["from"] is None),
            "nothing_after": len(alone) - len(recent),
            "too_recent": len(recent),
        }
    return table


def ways(children, kinds, period, as_of_end, link):
    """For each (from, to) taken or left open a dict: moves, children, followed, share, median_days."""
    everything = visits_of(children)
    followed = {id(v["from"]) for _, _, _, v in everything if v["from"] is not None}
    table = {}

    def row(key):
        return table.setdefault(key, {"moves": 0, "who": set(), "followed": 0, "days": []})

    for child, _, _, visit in everything:
        if is_move(visit, kinds):
            way = row((visit["from"]["node"], visit["node"]))
            if inside(visit["start"], period):
                way["moves"] += 1
                way["who"].add(child)
            if inside(visit["from"]["end"], period):
                way["followed"] += 1
            if inside(visit["end"], period) and length(visit, kinds) is not None:
                way["days"].append(length(visit, kinds))
        if visit["end"] != FOREVER and id(visit) not in followed and kinds[visit["node"]] != "exit":
            recent = (as_of_end - DAY) - visit["end"] // DAY * DAY <= link
            way = row((visit["node"], "too recent to know" if recent else "nothing recorded after"))
            if inside(visit["end"], period):
                way["moves"] += 1
                way["who"].add(child)
                way["followed"] += 1
    for (source, _), way in table.items():
        whole = sum(other["followed"] for (a, _), other in table.items() if a == source)
        way["share"] = way["followed"] / whole if whole else None
        way["children"] = len(way.pop("who"))
        way["median_days"] = percentile(way.pop("days"), 0.5)
    return table
