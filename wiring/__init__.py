"""Where the rooms meet: what the doors and the outbox ask for, answered from storage, charts and handlers."""
