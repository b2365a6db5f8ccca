"""The words of what can be wrong with an installation."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "doctor-python-old": Wording(
        "error",
        "Python {value} is too old; Journey Map needs 3.11 or later ({place}).",
        "Install a newer Python from the company portal or python.org (for you alone, which needs no admin rights), "
        "and make the folder .venv anew with it.",
    ),
    "doctor-python-32": Wording(
        "error",
        "This Python has {value} bits ({place}); some packages exist only for 64.",
        "Install the 64-bit Python and make the folder .venv anew with it.",
    ),
    "doctor-not-installed": Wording(
        "warning",
        "{place} is not installed in this Python, so its packages cannot be compared with what it asks for.",
        "Run the line of the README again; it installs it into the folder .venv.",
    ),
    "doctor-package-missing": Wording(
        "error", "The package {place} is missing.", "Run the line of the README again; it installs what is missing."
    ),
    "doctor-package-old": Wording(
        "error",
        "The package {place} does not fit: {value}.",
        "Run the line of the README again in a new folder .venv; do not share it with other programs.",
    ),
    "doctor-file-missing": Wording(
        "error",
        "{place} is missing from this installation.",
        "Unpack or install Journey Map again; a virus scanner may have taken the file away.",
    ),
    "doctor-child": Wording(
        "error",
        "Workbooks cannot be read: no second Python process could do its work here ({place}).",
        "Ask IT to allow python.exe in the folder .venv to start itself; CSV files can be read all the same.",
    ),
    "doctor-not-writable": Wording(
        "error",
        "Nothing can be written in {place} ({value}).",
        "Choose another folder with --workspace or JOURNEY_MAP_WORKSPACE, or ask IT for the right to write there.",
    ),
    "doctor-synced": Wording(
        "warning",
        "The workspace {place} seems to be copied to a cloud or network drive.",
        "Children's data should stay on this computer: choose a local folder with --workspace.",
    ),
    "doctor-secrets-synced": Wording(
        "warning",
        "The secrets in {place} seem to be copied to a cloud or network drive.",
        "Whoever has a project and its secret can work out who is who; ask IT to leave this folder out of the copying.",
    ),
    "doctor-secret-open": Wording(
        "warning",
        "The secret {place} can be read by other users of this computer.",
        "Take their right to read it away (chmod 600).",
    ),
    "doctor-path-long": Wording(
        "warning",
        "The workspace {place} has a name of more than {value} characters, and Windows refuses paths over 260.",
        "Choose a folder with a shorter name.",
    ),
    "doctor-disk-full": Wording(
        "warning",
        "Only {value} are free where the workspace lies ({place}).",
        "Make room; a save that finds none is refused and changes nothing.",
    ),
    "doctor-project": Wording("error", "The project '{place}': {value}"),
    "doctor-port-used": Wording(
        "note",
        "Port {place} is in use, by Journey Map itself perhaps; the next start would listen on {value}.",
    ),
    "doctor-port-blocked": Wording(
        "error",
        "What listens on port {place} of this computer cannot be reached from this computer.",
        "Ask IT to let python.exe in the folder .venv listen on 127.0.0.1; nothing has to be let in from outside.",
    ),
    "doctor-proxy": Wording(
        "warning",
        "A proxy is set, and may be asked for pages of {place} too, which it cannot give.",
        "If the browser shows an error of the proxy, have 127.0.0.1 and localhost left out of it.",
    ),
    "doctor-browser": Wording(
        "warning",
        "No browser was found ({place}).",
        "Open the address that 'journey-map run' shows in any browser of the last two years.",
    ),
}
