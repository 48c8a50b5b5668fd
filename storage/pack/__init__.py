"""A council as files: reading a pack, checking it, importing it, and exporting it again."""

from storage.pack.exporting import export_pack
from storage.pack.faults import Fault, PackFaulty
from storage.pack.importing import import_pack
from storage.pack.pack import Pack
from storage.pack.reading import load
from storage.pack.report import Conflict, Counts, ImportReport

__all__ = [
    "Conflict",
    "Counts",
    "Fault",
    "ImportReport",
    "Pack",
    "PackFaulty",
    "export_pack",
    "import_pack",
    "load",
]
