"""What is said of money, risks, projects, actions and meetings, wherever it stands in a text."""
