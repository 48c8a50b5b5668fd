"""The browser page, over HTTP and in a real browser."""
