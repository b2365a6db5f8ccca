"""From files to visits: the map, the sources, the cleaning, the codes, the project on disk."""
