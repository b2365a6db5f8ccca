"""The app's pages: one thin file a page, each a function `page()` that `app.py` lists."""
