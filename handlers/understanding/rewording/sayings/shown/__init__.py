"""What is asked of something that was just shown."""
