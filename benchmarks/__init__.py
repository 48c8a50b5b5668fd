"""What must stay fast, each measured beside something else in the same run."""
