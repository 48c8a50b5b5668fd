"""The rooms joined: what each door is told, kept and asked."""
