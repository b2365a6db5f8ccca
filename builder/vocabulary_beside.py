"""The words that stand beside a step: which are harmless, and which make it work of another kind.

Sources: Annex A's contact and referral sources (code set SOURCE of the domain notes 1.2), the names of front doors,
teams and forms that authorities publish in their procedures. Everything here is data; `builder.suggest_meaning` reads
it.
"""


def split_words(words: str) -> tuple[str, ...]:
    """The words of a text that is written as one for short."""
    return tuple(words.split())


_split = split_words


# Words that go with a step and change nothing about which one it is.
PLAIN = frozenset(
    _split(
        "a an and the of for to from via by re in on at with or our we new old form forms record records recorded "
        "recording start started begin began become became being complete completed completion concluded authorised "
        "authorisation finished open opened reopened opening active live current ongoing final draft date type step "
        "stage activity event item code process workflow module pathway case child children young person people yp "
        "cyp cyps family service services social care team teams unit number ver version v rev dept local authority "
        "la lcs ics protocol eclipse mosaic liquidlogic azeus caredirector cs csc chsc cwd csw csct statutory single "
        "initial first second third standard formal full enhanced urgent emergency hub multi agency multiagency joint "
        "safeguarding level tier work worker yes outcome progress progressed proceed proceeded led leads result "
        "resulted decision recommended recommendation agreed accepted made order special episode period common "
        "framework abbreviated unsure subject under holding undertaken held received receive rec rcvd north south east "
        "west central city county district area locality initiated allocated allocation lead practitioner day days "
        "working month monthly week weekly year within repeat general whole dedicated specialist universal targeted "
        "intensive statement outcomes placed own response follow up "
        "additional came entered rcd rcrd recd brief only st nd rd th be should ll house inhouse long term s31 s38 "
    )
)

# When, where and how it came in: never a reason for doubt.
CIRCUMSTANCES = frozenset(
    _split(
        "edt outofhours duty night weekend bank holiday frontdoor web website online portal electronic public "
        "member anonymous neglect emotional physical sexual abuse domestic violence dv da disabled disabilities "
        "unborn prebirth professional professionals triage screening asylum disability evening "
        "morning pac rag red amber green low medium high"
    )
)

# Who tells of a child. Beside a contact, a referral, a strategy discussion or an enquiry they are its source; beside an
# assessment or a plan they make it another agency's ("Health assessment").
SENDERS = frozenset(
    _split(
        "police school schools teacher gp doctor hospital nhs ambulance paramedic midwife midwifery maternity visitor "
        "nurse health nursery college education probation prison cafcass nspcc childline neighbour neighbours self "
        "agencies other fire charity voluntary court landlord academy headteacher senco paediatrician hv eps acute "
        "agency authority authorities otherauthority border uasc notification"
    )
)
# Who may as well be where a child is sent, or whom a child is to see: harmless only where it is set apart.
SOMETIMES_SENDERS = frozenset(
    _split("housing camhs yot yjs youth offending drug alcohol substance adult adults mental counselling community")
)
RELATIVES = frozenset(
    _split(
        "family families parent parents parental mother father mum dad sibling siblings grandparent "
        "grandparents relative relatives aunt uncle"
    )
)

# Work within a service that lasts: it tells that the child has the service.
WITHIN = frozenset(_split("review reviews reviewed visit visits visiting meeting planning coregroup core group"))
# A piece of work that is brought up to date is still the same piece of work.
UPDATES = frozenset(_split("update updated updating"))

# Words of work around a step, or of something else that has one of its words in its name: the step is then a guess.
ASIDE: dict[str, str] = {
    word: reason
    for words, reason in (
        (
            "review reviews reviewed visit visits visiting meeting core group planning update updated updating minutes "
            "report reports letter letters email emails phone telephone text call calls note notes chronology "
            "supervision checklist agenda invite invites invitation attendance panel reminder request requested "
            "requests query queries amendment session sessions oversight consultation attempt attempted chase "
            "template summary appointment appointments booking gateway chair board forum council",
            "is about work within a step, which may not be the step itself",
        ),
        (
            "health medical dental therapy therapist occupational parenting risk age viability connected carer carers "
            "adult adults financial benefit housing education school schools sen send ehcp ehc camhs yot youth "
            "offending drug alcohol substance psychology psychological psychiatric speech language transport "
            "nursery college sdq pep sleep capacity mental disability equipment court private training adopter "
            "adopters applicant applicants prospective household nurse hospital lado "
            "missing return exploitation cse cce shortbreak respite privatefostering story bereavement counselling "
            "portage virtual exclusion exclusions s7 s37 marac mappa mace prevent childcare dutytorefer "
            "radicalisation immunisation optician dentist passport savings allowance",
            "names another kind of work",
        ),
        (
            "supervised supervision parent parents parental sibling siblings mother father mum dad grandparent "
            "grandparents centre arrangements direct indirect letterbox lawyer solicitor complaint complaints media "
            "press order staff personnel volunteer contractor supplier employer mp councillor lens lenses sport sports "
            "details ",
            "may be contact or work of another kind",
        ),
        (
            "test tests testing dummy migrated migration error duplicate admin administrative administration payment "
            "payments invoice finance budget audit system data cleansing meals travel obsolete unused delete deleted "
            "zz zzz archive archived survey newsletter rota handover statistics stats policy procedure procedures "
            "leaflet alert flag census licence vacancy recruitment staffing",
            "looks like administration",
        ),
    )
    for word in _split(words)
}
ADMINISTRATION = frozenset(word for word, reason in ASIDE.items() if reason == "looks like administration")
OTHER_KINDS = frozenset(word for word, reason in ASIDE.items() if reason == "names another kind of work")

# Words that say that it did not come to the step. "No further action" is one word by the time these are looked for.
NEGATIONS = frozenset(_split("no not non never without unnecessary"))
CALLED_OFF = frozenset(
    _split(
        "declined decline refused refuse rejected cancelled canceled cancel abandoned withdrawn withdrew unsuccessful "
        "inappropriate unsubstantiated aborted void removed removal"
    )
)

# Names of a code or an exit that say nothing: what lies behind them cannot be told from them.
MEANINGLESS = frozenset(
    (
        "",
        "other",
        "others",
        "unknown",
        "not known",
        "n/a",
        "na",
        "n.a.",
        "none",
        "null",
        "nil",
        "blank",
        "misc",
        "miscellaneous",
        "general",
        "not recorded",
        "not stated",
        "not applicable",
        "to be confirmed",
        "tbc",
        "tbd",
        "-",
        "?",
        ".",
        "x",
        "elsewhere",
        "any other",
        "other reason",
        "other outcome",
    )
)

# Kinds of care: which of several nodes for children in care is meant, and by which words.
KINDS: dict[str, str] = {
    word: kind
    for kind, words in (
        ("foster", "foster kinship ifa"),
        ("residential", "residential childrenshome secure"),
        ("parents", "parents parent"),
        ("independent", "independent semiindependent supported lodgings unregulated"),
        ("adoption", "adoption adopters adopter adopted prospective"),
        ("temporary", "temporary other hospital"),
    )
    for word in _split(words)
}
