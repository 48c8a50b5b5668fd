"""Talking: the neutral vocabulary, the outbox, the clock and one folder per door. Knows nothing about performance."""
