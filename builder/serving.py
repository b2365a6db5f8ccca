"""How the app is served: every setting that a council's network asks for, in one place.

`.streamlit/config.toml` says the same for those who start Streamlit themselves; a test compares the two. A wheel has no
such file, and without these Streamlit listens on all interfaces and reports its use.
"""

from urllib.parse import urlsplit

from builder.problem import Problem, Refused

Setting = str | int | bool | list[str]

SETTINGS: dict[str, Setting] = {
    "server.address": "127.0.0.1",
    # Only for pages of these names: a page elsewhere that has its own name lead to this computer is not let in.
    "server.allowedHosts": ["127.0.0.1", "localhost"],
    "server.showEmailPrompt": False,
    "server.fileWatcherType": "none",
    "server.maxUploadSize": 1024,
    "server.runOnSave": False,
    "browser.gatherUsageStats": False,
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,
    "client.toolbarMode": "viewer",
    "client.showSidebarNavigation": True,
    "runner.magicEnabled": False,
    # A full collection after every run costs more than keeping a draft does; Python collects by itself as it goes.
    "runner.postScriptGC": False,
    "theme.base": "light",
    "theme.primaryColor": "#1d70b8",
    "theme.backgroundColor": "#ffffff",
    "theme.secondaryBackgroundColor": "#f3f5f7",
    "theme.textColor": "#0b0c0c",
    "theme.linkColor": "#1d70b8",
    "theme.baseRadius": "6px",
    "theme.font": "sans-serif",
}


def flags(behind: str = "") -> dict[str, Setting]:
    """The settings under the names that Streamlit's own launcher gives to flags.

    `behind` is the address at which a reverse proxy shows the app, as https://journeys.example.gov.uk/map; raises
    `Refused` when it is none.
    """
    settings = SETTINGS | (_shown_at(behind) if behind else {})
    return {name.replace(".", "_"): value for name, value in settings.items()}


def _shown_at(address: str) -> dict[str, Setting]:
    """What has to be known of the address in the browser when it is not the one that is listened on."""
    try:
        parts = urlsplit(address)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise Refused([Problem("behind-form", "--behind", address)]) from None
    whole = parts.scheme in ("http", "https") and parts.hostname and not (parts.query or parts.fragment)
    if not whole or parts.username is not None:
        raise Refused([Problem("behind-form", "--behind", address)])
    host = str(parts.hostname)
    own = SETTINGS["server.allowedHosts"]
    assert isinstance(own, list)
    return {
        "browser.serverAddress": host,
        "browser.serverPort": port,
        "server.baseUrlPath": parts.path.strip("/"),
        "server.allowedHosts": [*own, host],
        "server.corsAllowedOrigins": [f"{parts.scheme}://{parts.netloc}"],
    }
