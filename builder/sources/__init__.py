"""One file a kind of source: a file as it arrived becomes extracts."""
