"""What is said beside a question: greetings, labels, remarks, small talk, and a second question."""
