"""The example packs hold together, and the real one is what was published."""
