"""Pages without a browser, one file a view."""
