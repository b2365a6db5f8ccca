"""What the workbench says in words: shares of the data, and what a decision did."""

from collections.abc import Mapping, Sequence

from builder.code_edit import Decision
from builder.workbench_applied import AIM, Share


def share_words(part: int, of: int) -> str:
    """A share as "98.2%"; never 100% while something is missing, never 0% while something is there."""
    if part >= of:
        return "100%" if of else "0%"
    if not part:
        return "0%"
    share = 100 * part / of
    if share < 0.05:
        return "under 0.1%"
    return "over 99.9%" if share >= 99.95 else f"{share:.1f}%"


def covered_words(share: Share, of: str) -> str:
    """What one coverage means: "98.2% of activities on the map; 1.1% left out on purpose; 0.7% not yet mapped"."""
    if not share.total:
        return f"There are no {of}."
    parts = (
        f"{share_words(share.mapped, share.total)} of {of} on the map",
        f"{share_words(share.ignored, share.total)} left out on purpose",
        f"{share_words(share.unmapped, share.total)} not yet mapped",
    )
    return "; ".join(parts)


def aim_words(share: Share) -> str:
    """How far the activities on the map are from the aim of 98%."""
    least = -int(-share.total * AIM // 1)
    if share.mapped >= least:
        return "The aim of 98% on the map is reached."
    if share.mapped + share.unmapped < least:
        return "The aim is 98% on the map; what is left out on purpose keeps it from that."
    missing = least - share.mapped
    return f"The aim is 98% on the map: {missing:,} more {'activity' if missing == 1 else 'activities'} to go."


def decision_words(decisions: Sequence[Decision], labels: Mapping[str, str]) -> str:
    """What decisions did, for a button that takes them back: "3 codes to Referral"."""
    codes = sum(not one.outcome for one in decisions)
    ends = len(decisions) - codes
    counts = [f"{n:,} {one if n == 1 else one + 's'}" for n, one in ((codes, "code"), (ends, "outcome")) if n]
    goals = {(one.to, bool(one.ignore)) for one in decisions}
    if len(goals) > 1:
        return f"{' and '.join(counts)} to {len(goals):,} places"
    to, out = next(iter(goals))
    where = " and ".join(labels.get(node, node) for node in to)
    end = f"to {where}" if to else ("led on" if ends and not codes else "left out") if out else "taken off the map"
    return f"{' and '.join(counts)} {end}"
