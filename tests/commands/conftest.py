"""The councils that the conversations are held with, for commands."""

from tests.conversations.conftest import copied, hartsmere, hartsmere_record, vocabularies

__all__ = ["copied", "hartsmere", "hartsmere_record", "vocabularies"]
