"""How the app is served: every setting that a council's network asks for, in one place.

`.streamlit/config.toml` says the same for those who start Streamlit themselves; a test compares the two. A wheel has no
such file, and without these Streamlit listens on all interfaces and reports its use.
"""

SETTINGS: dict[str, str | int | bool] = {
    "server.address": "127.0.0.1",
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


def flags() -> dict[str, str | int | bool]:
    """The settings under the names that Streamlit's own launcher gives to flags."""
    return {name.replace(".", "_"): value for name, value in SETTINGS.items()}
