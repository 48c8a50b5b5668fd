"""Who gives whose figures: standing in for somebody who is away, and taking over from somebody who leaves."""
