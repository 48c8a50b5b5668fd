"""What people ask to be told of later: reminders on a day, and answers sent to them again and again."""
