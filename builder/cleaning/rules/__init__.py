"""The rules of date logic, one a small function, over all of a project's activities. They flag and never delete."""
