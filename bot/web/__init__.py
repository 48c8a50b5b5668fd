"""The same conversation in a browser page, for the demo, documents and tests only."""
