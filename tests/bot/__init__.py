"""Tests of the talking: the vocabulary and the doors."""
