"""Pseudonyms: a keyed hash stands for a child's id, and its beginning can be said aloud (`KT4-7QX-M2`)."""

import hmac

import numpy as np
import pandas as pd

# Crockford's base 32: no I, L, O or U, so that nothing is misheard or misread (crockford.com/base32.html).
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# 6 characters give about 10 colliding pairs among 150,000 children; 8 give 0.01.
LENGTH = 8
_BITS = 5
_LONGEST = 256 // _BITS


def pseudonyms(
    ids: pd.Series,
    secret: bytes,
    *,
    known: pd.DataFrame | None = None,
    kind: str = "child",
    length: int = LENGTH,
) -> pd.DataFrame:
    """The pseudonym of each id, in the same order: columns `child` (sayable) and `key` (the whole HMAC-SHA256, hex).

    `ids` is text. `known` holds `child` and `key` of the children whom the project has already: they keep their
    pseudonym. Where two keys begin alike the newcomer gets more characters; of two newcomers, the one whose key sorts
    last, so that the order of rows never matters. `kind` keeps the hashes of families apart from those of children.
    """
    codes, unique = pd.factorize(ids)
    keys = pd.Series(hashes(unique.tolist(), secret, kind), dtype="str")
    table = pd.DataFrame({"child": _names(keys, known, length), "key": keys})
    return table.take(codes).set_index(ids.index)


def hashes(ids: list[str], secret: bytes, kind: str = "child") -> list[str]:
    """The HMAC-SHA256 of each id as 64 hex digits. Without the secret nobody can try all ids to find one."""
    prefix = kind.encode("utf-8") + b"\x00"
    digest = hmac.digest
    return [digest(secret, prefix + value.encode("utf-8", "surrogatepass"), "sha256").hex() for value in ids]


def sayable(key: str, length: int = LENGTH) -> str:
    """The first `length` base-32 characters of a hex key, in groups of three: `KT4-7QX-M2`."""
    number = int(key, 16)
    spare = len(key) * 4
    text = "".join(ALPHABET[(number >> (spare - _BITS * (place + 1))) & 31] for place in range(length))
    return "-".join(text[start : start + 3] for start in range(0, length, 3))


def _names(keys: pd.Series, known: pd.DataFrame | None, length: int) -> pd.Series:
    """The pseudonym of each key: whole columns for all, one by one for the few that collide or are known."""
    names = _short_names(keys, length)
    held: dict[str, str] = {}
    if known is not None and len(known):
        held = dict(zip(known["key"].tolist(), known["child"].tolist(), strict=True))
    taken = set(held.values())
    trouble = names.duplicated(keep=False)
    if held:
        pairs = zip(keys.tolist(), names.tolist(), strict=True)
        trouble |= np.array([key in held or name in taken for key, name in pairs], dtype=bool)
    if not trouble.any():
        return names
    taken.update(names[~trouble].tolist())
    for key in sorted(set(keys[trouble].tolist()) - held.keys()):
        size = length
        while (name := sayable(key, size)) in taken and size < _LONGEST:
            size += 1
        held[key] = name
        taken.add(name)
    return names.where(~trouble, keys.map(held)).astype("str")


def _short_names(keys: pd.Series, length: int) -> pd.Series:
    """`sayable` for a whole column; up to 12 characters fit the 60 bits that are looked at here."""
    if not len(keys) or length > 12:
        return pd.Series([sayable(key, length) for key in keys], index=keys.index, dtype="str")
    numbers = np.array([int(key[:16], 16) for key in keys.tolist()], dtype=np.uint64)
    letters = np.array(list(ALPHABET))
    parts: list[np.ndarray] = []
    for place in range(length):
        if place and place % 3 == 0:
            parts.append(np.full(len(keys), "-"))
        parts.append(letters[((numbers >> np.uint64(64 - _BITS * (place + 1))) & np.uint64(31)).astype(np.intp)])
    whole = np.ascontiguousarray(np.stack(parts, axis=1)).view(f"<U{len(parts)}").ravel()
    return pd.Series(whole, index=keys.index).astype("str")
