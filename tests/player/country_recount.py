"""A slow and plain recount of what stands beside the country; it imports nothing of ours.

It takes clean activities as dictionaries (child, code, outcome, start, end, open, as_of; days as dates, `end` None
without one) and counts with loops and lists, one year ending 31 March at a time. `covered` is a list of (first, last)
days for which everything is there; days outside it do not count.
"""

from calendar import monthrange
from datetime import date, timedelta

REFUSED = "Referral NFA? = Yes"


def year_of(day):
    return day.year + (day >= date(day.year, 4, 1))


def inside(day, covered):
    return any(first <= day <= last for first, last in covered)


def working(first, last, holidays):
    """Working days after one day and by another."""
    count = 0
    while first < last:
        first += timedelta(days=1)
        count += first.weekday() < 5 and first not in holidays
    return count


def months_after(day, months):
    month = day.year * 12 + day.month - 1 + months
    year, month = month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def band(start, end):
    """0 for 3 months or less, 1 up to 6, 2 less than a year, 3 less than 2, 4 for more."""
    if end <= months_after(start, 3):
        return 0
    if end <= months_after(start, 6):
        return 1
    if end < months_after(start, 12):
        return 2
    return 3 if end < months_after(start, 24) else 4


def of_code(activities, code):
    """The activities of a code, alike ones once, by child and day."""
    found = {}
    for one in activities:
        if one["code"] == code:
            found.setdefault((one["child"], one["start"], one["end"], one["open"]), one)
    return sorted(found.values(), key=lambda one: (one["child"], one["start"], one["end"] or date.max))


def referrals(activities):
    """Child, day, whether every one of that day was refused; one a child a day."""
    days = {}
    for one in activities:
        if one["code"] == "Referral":
            days.setdefault((one["child"], one["start"]), []).append(REFUSED in one["outcome"])
    return [(child, day, all(answers)) for (child, day), answers in sorted(days.items())]


def referral_nfa(activities, covered, year):
    """Part and whole where every referral has its answer."""
    answers = [refused for _, day, refused in referrals(activities) if year_of(day) == year and inside(day, covered)]
    return sum(answers), len(answers)


def re_referral(activities, covered, year):
    made = [(child, day) for child, day, _ in referrals(activities)]
    part = whole = 0
    for child, day in made:
        seen = any(first <= day - timedelta(days=365) and day <= last for first, last in covered)
        if year_of(day) != year or not seen:
            continue
        whole += 1
        part += any(who == child and 1 <= (day - before).days <= 365 for who, before in made)
    return part, whole


def assessed_from_start(activities, covered, year, holidays):
    """Part and whole within 45 days of the start, and the sorted working days."""
    days = sorted(
        working(one["start"], one["end"], holidays)
        for one in of_code(activities, "Assessment")
        if one["end"] and year_of(one["end"]) == year and inside(one["end"], covered)
    )
    return sum(count <= 45 for count in days), len(days), days


def assessed_in_time(activities, covered, year, holidays):
    referred = [(child, day) for child, day, _ in referrals(activities)]
    part = whole = 0
    clocks = set()
    for one in of_code(activities, "Assessment"):
        before = [day for child, day in referred if child == one["child"] and day <= one["start"]]
        clock = (one["child"], max(before)) if before else None
        first = clock not in clocks
        clocks.add(clock)
        if not clock or not first or not one["end"]:
            continue
        if year_of(one["end"]) != year or not inside(one["end"], covered):
            continue
        whole += 1
        part += working(clock[1], one["end"], holidays) <= 45
    return part, whole


def conference_in_time(activities, covered, year, holidays):
    enquiries = of_code(activities, "Section 47")
    part = whole = 0
    for child, day in sorted({(one["child"], one["start"]) for one in of_code(activities, "ICPC")}):
        if year_of(day) != year or not inside(day, covered):
            continue
        mine = [one for one in enquiries if one["child"] == child]
        own = [one["start"] for one in mine if one["end"] == day]
        last = [one["start"] for one in mine if 0 <= (day - one["start"]).days <= 182]
        if not own and not last:
            continue
        whole += 1
        part += working(max(own or last), day, holidays) <= 15
    return part, whole


def plans_ended(activities, covered, year):
    found = [0] * 5
    for one in of_code(activities, "Child protection plan"):
        if one["end"] and year_of(one["end"]) == year and inside(one["end"], covered):
            found[band(one["start"], one["end"])] += 1
    return found


def plans_in_force(activities, covered, year):
    found = [0] * 5
    day = date(year, 3, 31)
    for one in of_code(activities, "Child protection plan"):
        known = one["start"] <= day <= one["as_of"] and inside(day, covered)
        if known and (one["open"] or (one["end"] and one["end"] > day)):
            found[band(one["start"], day)] += 1
    return found
