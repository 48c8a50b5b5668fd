"""What somebody gives to be kept: figures, comments, answers and changes of the framework."""
