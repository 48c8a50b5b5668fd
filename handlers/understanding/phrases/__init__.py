"""Turns of phrase, the same for every council: what kind of thing is asked, ratings, scope, order, refusals."""
