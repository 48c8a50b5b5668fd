"""What somebody wants to be told of later: reminders and subscriptions."""
