"""Every page's test has an empty workspace, and may ask for the small authority."""

from tests.test_app import small, workspace

__all__ = ["small", "workspace"]
