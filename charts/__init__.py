"""Figures become pictures: a spec that says what to show, the picture, and a sentence with the same meaning."""

from charts.specs import Bar, Comparison, Overview, OverviewGroup, Spec, Trend, TrendPoint, from_json, to_json

__all__ = ["Bar", "Comparison", "Overview", "OverviewGroup", "Spec", "Trend", "TrendPoint", "from_json", "to_json"]
