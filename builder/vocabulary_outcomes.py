"""What the codes of published code sets mean as outcomes.

Sources: the CIN census (reasons for closure) and the SSDA903 (reasons why care ceased); domain notes 1.2.
"""

from builder.vocabulary_beside import split_words as _split

# What a code of a published code set means as an outcome: (what it leads to, confidence, its words).
OUTCOME_CODES: dict[str, tuple[str, float, str]] = {
    "rc1": ("closed", 0.6, "RC1 is Adopted"),
    "rc2": ("closed", 0.6, "RC2 is Died"),
    "rc3": ("closed", 0.6, "RC3 is Child arrangements order"),
    "rc4": ("closed", 0.6, "RC4 is Special guardianship order"),
    "rc5": ("other", 0.6, "RC5 is Transferred to another authority"),
    "rc6": ("other", 0.6, "RC6 is Transferred to adult services"),
    "rc7": ("closed", 0.85, "RC7 is Services ceased for any other reason"),
    "rc8": ("nfa", 0.9, "RC8 is Closed after assessment, no further action"),
    "rc9": ("early_help_exit", 0.9, "RC9 is Closed after assessment, referred to early help"),
    **{
        code: ("closed", 0.7, f"{code.upper()} is a reason why care ceased")
        for code in _split("e11 e12 e2 e3 e4a e4b e13 e41 e45 e46 e47 e48 e5 e6 e7 e8 e9 e14 e15 e16")
    },
}
