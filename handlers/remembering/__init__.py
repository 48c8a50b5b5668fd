"""Words that people teach the bot by saying what they meant, for everybody at the council."""
