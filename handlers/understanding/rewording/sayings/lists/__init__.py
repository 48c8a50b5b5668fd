"""What is said of lists, counts and ratings, wherever it stands in a text."""
