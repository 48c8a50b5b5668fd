"""The rules a performance officer could read: no database, no platform, no clock and no files in here."""
