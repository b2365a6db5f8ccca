"""The example authority: invented lives, and from them the files that an authority would hold."""
