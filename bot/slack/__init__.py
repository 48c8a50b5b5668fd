"""Slack: events become Messages, Replies become Block Kit. Everything of slack-bolt stays in this folder."""
