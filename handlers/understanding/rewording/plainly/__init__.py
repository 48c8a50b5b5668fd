"""What is said in other words put plainly: one file for each thing that is asked for."""
