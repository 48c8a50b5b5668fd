"""Microsoft Teams: activities become Messages, Replies become Adaptive Cards. Everything of botbuilder stays here."""
