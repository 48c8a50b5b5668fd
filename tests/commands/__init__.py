"""The command line as a script meets it: what is printed, where, and with which exit status."""
