"""One save of a drawing: what it writes, gathered file by file, and what it tells."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from builder.atomic import save_together
from builder.background_place import Placement, read_background, write_background
from builder.code_redirect import redirected
from builder.history import numbered, numbers
from builder.map_changes import map_changes
from builder.map_file import read_map, write_map
from builder.map_versions import UNKNOWN, find_version, with_story, without_story
from builder.problem import Problem, Refused
from builder.service_map import ServiceMap
from builder.who import who

Story = Callable[[bytes], bytes]


class Keeping:
    """The files of one save, by their names within the project, with numbered copies of each map and code map.

    What lies in the project and is in no numbered copy (a file that someone edited by hand) gets one too, before it is
    replaced.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: dict[str, bytes] = {}

    def keep(self, file: str, content: bytes, story: Story | None = None) -> int:
        """Adds map.yaml or codes.yaml, and its copy with its story; gives the copy's number."""
        last = max(numbers(self.folder, file), default=0)
        present = content_of(self.folder / file)
        if present is not None and not self._is_kept(file, present):
            last += 1
            self.files[numbered(file, last)] = _found(present, self.folder / file) if story else present
        self.files[numbered(file, last + 1)] = story(content) if story else content
        self.files[file] = content
        return last + 1

    def _is_kept(self, file: str, present: bytes) -> bool:
        copies = (content_of(self.folder / numbered(file, n)) for n in reversed(numbers(self.folder, file)))
        return any(copy is not None and present in (copy, without_story(copy)) for copy in copies)


class DrawingKeeping(Keeping):
    """The save of a drawing in place of the map `before` (None where there is none that can be read)."""

    def __init__(self, folder: Path, before: ServiceMap | None, after: ServiceMap) -> None:
        super().__init__(folder)
        self._before = before
        self._after = after
        self.changes: tuple[str, ...] = ()
        self.notes: tuple[Problem, ...] = ()

    def map(self, version: str) -> int:
        """Adds the map when it is another than the one there (`version`); gives the number of its version, 0 for a map
        that is there and was never numbered."""
        if self._before == self._after:
            found = find_version(self.folder, version)
            return found.number if found else 0
        self.changes = map_changes(self._before, self._after)
        present = content_of(self.folder / "map.yaml")
        number = self.keep("map.yaml", map_content(self._after), story(self.changes))
        if present is not None and self._before is None:
            copy = find_version(self.folder, version)
            kept_as = copy.number if copy else number - 1
            self.notes += (Problem("map-unreadable-kept", "map.yaml", str(kept_as)),)
        return number

    def codes(self, redirects: Mapping[str, str]) -> None:
        """Adds the codes when rules lead elsewhere now."""
        content = content_of(self.folder / "codes.yaml")
        if content is None:
            return
        result = redirected(content, redirects, self._before, self._after)
        self.notes += result.notes
        if result.text is not None:
            self.keep("codes.yaml", result.text.encode("utf-8"))

    def background(self, placement: Placement | None) -> None:
        """Adds the place of the picture to trace when it is another."""
        picture, there = background_of(self.folder)
        if placement != there:
            self.files["background.yaml"] = write_background(picture, placement).encode("utf-8")


def keep_aside(folder: Path, mine: ServiceMap, changes: tuple[str, ...]) -> tuple[int, bool]:
    """Keeps a drawing as a version that is not the map, once, however often it is tried: its number, and whether it is
    new."""
    content = map_content(mine)
    last = max(numbers(folder, "map.yaml"), default=0)
    newest = content_of(folder / numbered("map.yaml", last))
    if newest is not None and without_story(newest) == content:
        return last, False
    told = story(changes, kept_aside=True)
    save_together(folder, {numbered("map.yaml", last + 1): told(content)})
    return last + 1, True


def began_from(folder: Path, version: str) -> ServiceMap | None:
    """The map that was of this version; None when no numbered copy has it."""
    found = find_version(folder, version) if version else None
    return readable(content_of(folder / numbered("map.yaml", found.number))) if found else None


def saved_by(folder: Path, version: str) -> tuple[str, datetime]:
    """Who saved the map that is there now (its `version`), and when; where no story says so, the file's own time."""
    found = find_version(folder, version)
    if found and found.at:
        return found.who, found.at
    return UNKNOWN, datetime.fromtimestamp(int((folder / "map.yaml").stat().st_mtime), UTC)


def readable(content: bytes | None) -> ServiceMap | None:
    """The map of a map.yaml, finished or not; None when it does not hold together."""
    try:
        return None if content is None else read_map(content, unfinished=True)
    except Refused:
        return None


def story(changes: tuple[str, ...], *, kept_aside: bool = False) -> Story:
    """Tells, at the top of a version, that it was saved now by the user."""
    return lambda content: with_story(content, datetime.now(UTC), who(), changes, kept_aside=kept_aside)


def map_content(service_map: ServiceMap) -> bytes:
    """The content of map.yaml; raises `Refused` when it could not be read back as the very same map."""
    content = write_map(service_map).encode("utf-8", "surrogatepass")
    if read_map(content, unfinished=True) != service_map:
        raise Refused([Problem("drawing-unsaved", "map.yaml")])
    return content


def content_of(path: Path) -> bytes | None:
    """A file's content; None when there is no such file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def background_of(folder: Path) -> tuple[str, Placement | None]:
    """The file name of a project's picture to trace ("" for none), and its place."""
    content = content_of(folder / "background.yaml")
    return ("", None) if content is None else read_background(content)


def _found(content: bytes, path: Path) -> bytes:
    """The copy of a map.yaml that no version holds. One that is no plain text gets no story, which would spoil it."""
    try:
        if not content.decode("utf-8").startswith("\ufeff") and b"\r" not in content:
            at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            return with_story(content, at, UNKNOWN, ("changed outside Journey Map",))
    except (UnicodeDecodeError, OSError, OverflowError):
        pass
    return content
