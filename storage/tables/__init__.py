"""Every table, one small file a family."""

from storage.tables.amendments import PlannedAmendment
from storage.tables.base import Base
from storage.tables.councils import OPEN_START, Body, Council, CouncilSettings, Member
from storage.tables.delivery import HeldDigest, OutboxRow
from storage.tables.indicators import Indicator, Priority, TargetRow
from storage.tables.money import Feedback, Finance
from storage.tables.outturns import Outturn, OutturnRevision
from storage.tables.people import Person, Portfolio, Service
from storage.tables.record import ImportedRow, KeptText, LogEntry
from storage.tables.reminders import Reminder
from storage.tables.talk import Account, ClockRow, ConversationState, FormDraft, HandledEvent, Picture, Place
from storage.tables.verifications import Evidence, EvidenceFile, Verification
from storage.tables.words import RememberedWord
from storage.tables.work import Action, Benchmark, Meeting, Project, Risk

__all__ = [
    "OPEN_START",
    "Account",
    "Action",
    "Base",
    "Benchmark",
    "Body",
    "ClockRow",
    "ConversationState",
    "Council",
    "CouncilSettings",
    "Evidence",
    "EvidenceFile",
    "Feedback",
    "Finance",
    "FormDraft",
    "HandledEvent",
    "HeldDigest",
    "ImportedRow",
    "Indicator",
    "KeptText",
    "LogEntry",
    "Meeting",
    "Member",
    "OutboxRow",
    "Outturn",
    "OutturnRevision",
    "Person",
    "Picture",
    "Place",
    "PlannedAmendment",
    "Portfolio",
    "Priority",
    "Project",
    "RememberedWord",
    "Reminder",
    "Risk",
    "Service",
    "TargetRow",
    "Verification",
]
