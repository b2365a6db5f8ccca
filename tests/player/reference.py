"""A second reading of `playback.md`, slow and plain, that imports nothing of ours: what the fast code is held against.

Times are minutes. A visit is a dict; a leg a tuple (pass, track, kind, from, to, shown_from, shown_to, reach, open,
on_map, branch_of). Random histories compare the two.
"""

import itertools
from collections import deque

DAY = 1440
FOREVER = float("inf")


def ranks(nodes, edges):
    """Fewest edges from any entry; nodes not reached come last."""
    found = {n["id"]: 0 for n in nodes if n["kind"] == "entry"}
    queue = deque(found)
    while queue:
        here = queue.popleft()
        for a, b in edges:
            if a == here and b not in found:
                found[b] = found[here] + 1
                queue.append(b)
    last = max(found.values(), default=0) + 1
    return {n["id"]: found.get(n["id"], last) for n in nodes}


def tracks_of_one_child(activities, nodes, edges, settings, as_of_end, with_order=False):
    """`activities`: dicts node, start, end (None = open), exits (list of exit ids), has_end (True when not given).

    Each track is a dict: pass, number, parent, visits in order; a visit has node, start, end, has_end, from (the visit
    left, or None), continues (it goes on with that visit's track), shown, until. `with_order` gives the drawn visits
    too, in the order of playback.
    """
    kind = {n["id"]: n["kind"] for n in nodes}
    place = {n["id"]: i for i, n in enumerate(nodes)}
    rank = ranks(nodes, edges)
    edges = set(edges)
    visits = {}
    for a in activities:
        end = a["start"] if kind[a["node"]] == "exit" else FOREVER if a["end"] is None else a["end"]
        visit = visits.setdefault(
            (a["node"], a["start"], end),
            dict(node=a["node"], start=a["start"], end=end, exits=set(), has_end=False),
        )
        visit["exits"] |= set(a["exits"])
        visit["has_end"] |= a.get("has_end", True)
    plain = [v for v in visits.values() if kind[v["node"]] != "exit"]
    leaving = [v for v in visits.values() if kind[v["node"]] == "exit"]

    def usual(v):
        return (v["start"], rank[v["node"]], v["end"], place[v["node"]])

    plain.sort(key=lambda v: (v["start"] // DAY, usual(v)))
    by_outcome = []
    for number, v in enumerate(plain):
        if v["end"] != FOREVER:
            for e in v["exits"]:
                by_outcome.append(
                    dict(node=e, start=v["end"], end=v["end"], of=v, key=(number, place[e]), has_end=False)
                )
    days = sorted({v["start"] // DAY for v in [*plain, *leaving, *by_outcome]})
    order = []
    for d in days:
        order += [v for v in plain if v["start"] // DAY == d]
        order += sorted((v for v in by_outcome if v["start"] // DAY == d), key=lambda v: v["key"])
        order += sorted((v for v in leaving if v["start"] // DAY == d), key=usual)

    tracks, passes, last_left = [], [], {}

    def on_map(a, b):
        return a == b or (a, b) in edges

    for v in order:
        link = settings["link_days"] * DAY
        state = {}
        for t in tracks:
            last = t["visits"][-1]
            if kind[last["node"]] == "exit":
                continue
            if last["end"] > v["start"]:
                state[id(t)] = "open"
            elif v["start"] - last["end"] <= link:
                state[id(t)] = "waiting"
        candidates = []
        if "of" in v:
            t = next(t for t in tracks if any(x is v["of"] for x in t["visits"]))
            v["from"] = v["of"]
            v["continues"] = t["visits"][-1] is v["of"]
            chosen = t
        elif kind[v["node"]] == "entry":
            for t in tracks:
                last = t["visits"][-1]
                if state.get(id(t)) == "waiting" and kind[last["node"]] == "entry":
                    if last["node"] == v["node"]:
                        if last["start"] // DAY == v["start"] // DAY:
                            candidates.append(t)
                    elif (last["node"], v["node"]) in edges:
                        candidates.append(t)
        else:
            candidates = [t for t in tracks if id(t) in state]
        if "of" not in v:

            def preference(t):
                last = t["visits"][-1]
                waits = state[id(t)] == "waiting"
                return (
                    not on_map(last["node"], v["node"]),
                    not waits,
                    -last["end"] if waits else -last["start"],
                    tracks.index(t),
                )

            chosen = min(candidates, key=preference) if candidates else None
            if chosen is not None:
                v["from"] = chosen["visits"][-1]
                v["continues"] = state[id(chosen)] == "waiting"
        if chosen is None:
            if kind[v["node"]] == "exit" and v["node"] in last_left and v["start"] - last_left[v["node"]] <= link:
                continue
            opened = [t["pass"] for t in tracks if state.get(id(t)) == "open"]
            if opened:
                number = max(opened)
            elif passes and (kind[v["node"]] == "exit" or v["start"] // DAY - passes[-1] < settings["return_days"]):
                number = len(passes)
            else:
                passes.append(v["start"] // DAY)
                number = len(passes)
            v["from"] = None
            tracks.append(dict(visits=[v], **{"pass": number}, parent=None))
        elif v["continues"]:
            chosen["visits"].append(v)
        else:
            tracks.append(dict(visits=[v], **{"pass": chosen["pass"]}, parent=chosen))
        if kind[v["node"]] == "exit":
            last_left[v["node"]] = v["start"]
    numbers = {}
    for t in tracks:
        numbers[t["pass"]] = numbers.get(t["pass"], 0) + 1
        t["number"] = numbers[t["pass"]]

    span = settings["same_day_hours"] * 60
    for t in tracks:
        bunch = []
        bunches = []
        for v in t["visits"]:
            if kind[v["node"]] == "exit":
                continue
            if bunch and v["start"] - bunch[0]["start"] < span:
                bunch.append(v)
            else:
                bunch = [v]
                bunches.append(bunch)
        for number, bunch in enumerate(bunches):
            begin, finish = bunch[0]["start"], bunch[0]["start"] + span
            if number == 0 and t["parent"] is not None:
                begin = max(begin, bunch[0]["from"]["shown"])
            for j, v in enumerate(bunch):
                v["shown"] = begin + (finish - begin) * j // len(bunch)
            for v, following in itertools.pairwise(bunch):
                v["until"] = following["shown"]
            until = as_of_end if bunch[-1]["end"] == FOREVER else bunch[-1]["end"]
            bunch[-1]["until"] = max(until, finish)
        for v in t["visits"]:
            if kind[v["node"]] == "exit":
                before = v["from"]
                if before is None:
                    v["shown"] = v["start"]
                elif "of" in v or v["continues"]:
                    v["shown"] = max(v["start"], before["until"])
                else:
                    v["shown"] = max(v["start"], before["shown"])
                v["until"] = v["shown"] + settings["travel_days"] * DAY

    if with_order:
        drawn = {id(v) for t in tracks for v in t["visits"]}
        return tracks, [v for v in order if id(v) in drawn]
    return tracks


def legs_of_one_child(activities, nodes, edges, settings, as_of_end, medians):
    """The legs of one child; `activities` as in `tracks_of_one_child`."""
    kind = {n["id"]: n["kind"] for n in nodes}
    tracks = tracks_of_one_child(activities, nodes, edges, settings, as_of_end)
    span = settings["same_day_hours"] * 60
    edges = set(edges)

    def on_map(a, b):
        return a == b or (a, b) in edges

    legs = []
    travel = settings["travel_days"] * DAY
    for t in sorted(tracks, key=lambda t: (t["pass"], t["number"])):
        for number, v in enumerate(t["visits"]):
            came = v["from"]["node"] if v["from"] else ""
            branch_of = t["parent"]["number"] if number == 0 and t["parent"] else 0
            is_open = v["end"] == FOREVER
            if number and v["shown"] > t["visits"][number - 1]["until"]:
                before = t["visits"][number - 1]
                legs.append(
                    (
                        t["pass"],
                        t["number"],
                        "wait",
                        before["node"],
                        before["node"],
                        before["until"],
                        v["shown"],
                        None,
                        False,
                        True,
                        0,
                    )
                )

            def leg(what, a, since, to, reach, mapped, first):
                legs.append(
                    (
                        t["pass"],
                        t["number"],
                        what,
                        a,
                        v["node"],
                        since,
                        to,
                        reach,
                        is_open,
                        mapped,
                        branch_of if first else 0,
                    )
                )

            mapped = on_map(came, v["node"]) if came else kind[v["node"]] == "entry"
            if kind[v["node"]] == "service":
                if came == v["node"]:
                    leg("rest", v["node"], v["shown"], v["until"], None, True, True)
                else:
                    arrive = min(v["shown"] + travel, v["until"])
                    leg("travel", came, v["shown"], arrive, 1, mapped, True)
                    if v["until"] > arrive:
                        leg("rest", v["node"], arrive, v["until"], None, True, False)
            elif is_open:
                pace = medians.get(v["node"])
                if pace is None:
                    leg("travel", came, v["shown"], v["until"], 0.9, mapped, True)
                else:
                    pace = max(pace, span)
                    stop = v["shown"] + int(0.9 * pace + 1e-6)
                    if v["until"] < stop:
                        leg(
                            "travel",
                            came,
                            v["shown"],
                            v["until"],
                            min(0.9, round((v["until"] - v["shown"]) / pace, 4)),
                            mapped,
                            True,
                        )
                    else:
                        leg("travel", came, v["shown"], stop, 0.9, mapped, True)
                        if v["until"] > stop:
                            leg("rest", v["node"], stop, v["until"], None, True, False)
            else:
                leg("travel", came, v["shown"], v["until"], 1, mapped, True)
        last = t["visits"][-1]
        if last["end"] != FOREVER:
            legs.append(
                (
                    t["pass"],
                    t["number"],
                    "fade",
                    last["node"],
                    last["node"],
                    last["until"],
                    last["until"] + travel,
                    None,
                    False,
                    True,
                    0,
                )
            )
    return legs
