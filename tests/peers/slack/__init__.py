"""The Slack door in front of a real Slack client: a local Slack that nobody here wrote, driven in Chromium."""
