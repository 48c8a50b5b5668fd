"""What a person, or the clock, can do: one file each, from a Message to an Outcome."""
