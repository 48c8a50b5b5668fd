"""Looking again at a sample of signed-off figures, with the evidence for each."""
