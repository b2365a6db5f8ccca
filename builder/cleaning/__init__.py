"""From extracts to clean, typed, pseudonymised activities and children."""
