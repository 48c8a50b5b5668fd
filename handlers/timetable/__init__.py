"""What the clock says unasked: reminders, previews and digests."""
