"""Who is at work: the operating system's user, until people sign in."""

import getpass


def who() -> str:
    """The user's name; "unknown" where the system does not say."""
    try:
        return getpass.getuser().strip() or "unknown"
    except (OSError, KeyError, ImportError):
        return "unknown"
