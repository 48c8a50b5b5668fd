"""Words as such: cut from a text, made comparable, and known for everyday English."""
