"""What people say to the bot and what it answers: the tests that say what the program is for."""
