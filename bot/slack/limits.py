"""What Slack takes: the documented limits of messages, blocks, views and files, in one place.

Lengths are in characters. Sources: Slack's reference pages on Block Kit blocks, block elements, views, message
metadata and file uploads.
"""

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
MESSAGE_CHARACTERS = 12_000
"""Slack names no figure for all the text in a message's blocks, but refuses somewhat more than this as too long."""

MESSAGE_TEXT = 4_000
SECTION_TEXT = 3_000
CONTEXT_TEXT = 2_000
CONTEXT_ELEMENTS = 10
HEADER_TEXT = 150

BUTTON_TEXT = 75
BUTTON_VALUE = 2_000
BUTTONS_IN_A_ROW = 5

VIEW_TITLE = 24
VIEW_BUTTON = 24
PRIVATE_METADATA = 3_000

LABEL = 2_000
HINT = 2_000
PLACEHOLDER = 150
INPUT_TEXT = 3_000
OPTION_TEXT = 75
OPTION_VALUE = 150
OPTIONS = 100
OPTION_GROUPS = 100
ERROR_TEXT = 2_000

FILE_TITLE = 250
FILE_NAME = 250
ALTERNATIVE_TEXT = 1_000
UPLOADED_BYTES = 10 * 1024 * 1024
"""The largest file taken from a person: a pack or a pasted sheet is far smaller."""
