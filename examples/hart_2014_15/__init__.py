"""Hart District Council's published indicators of 2014/15 as a pack."""
