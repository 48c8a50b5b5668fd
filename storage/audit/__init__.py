"""What an auditor asks of the record: whether it is whole, and everything that is held about an indicator."""
