"""What performance officers do to keep a quarter moving: the board, chasing, digests held back, and what is asked."""
